// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingfields.h"

#include "models/actions/savesettings.h"
#include "models/rules/findingtexts.h"
#include "models/rules/settingsjson.h"
#include "models/store/configurationcache.h"
#include "ui/errortexts.h"
#include "ui/kit/combobox.h"
#include "ui/kit/switch.h"
#include "ui/services.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"
#include "ui/writes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>

namespace {

constexpr int textWidth = 240;
constexpr int numberWidth = 96;
constexpr int choiceWidth = 200;

/// The setting alone, as the setup file would name it.
QJsonObject objectFor(const QString &name, const QJsonValue &value)
{
    const QString group = name.section(QLatin1Char('/'), 0, 0);
    if (group == name) {
        return {{name, value}};
    }
    return {{group, QJsonObject{{name.section(QLatin1Char('/'), 1), value}}}};
}

/// Also with dots as the explanations have them; what is no number stays a text, so that the rule
/// can say so.
QJsonValue typedNumber(const QString &text)
{
    bool isNumber = false;
    int number = text.trimmed().toInt(&isNumber);
    if (!isNumber) {
        number = QLocale().toInt(text.trimmed(), &isNumber);
    }
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

QJsonArray typedHosts(const QString &text)
{
    QJsonArray hosts;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            hosts.append(part.trimmed());
        }
    }
    return hosts;
}

QString joined(const QJsonArray &hosts)
{
    QStringList parts;
    for (const QJsonValue &host : hosts) {
        parts.append(host.toString());
    }
    return parts.join(QStringLiteral(", "));
}

bool belongs(const Finding &finding, const QString &name)
{
    const QString pointer = QLatin1Char('/') + name;
    return finding.pointer == pointer || finding.pointer.startsWith(pointer + QLatin1Char('/'));
}

QString sentenceOf(const Finding &finding)
{
    return FindingTexts::sentence(finding, [](const char *context, const char *source) {
        return QCoreApplication::translate(context, source);
    });
}

} // namespace

SettingFields::SettingFields(UiServices &services, QWidget *parent)
    : QObject(parent)
    , m_services(services)
    , m_parent(parent)
{
}

void SettingFields::add(SettingsPage &page, const QString &name, const Words &words,
                        const Field &field)
{
    field.row->setUnit(words.unit);
    field.row->setObjectName(name);
    page.addRow(field.row);
    m_fields.insert(name, field);
    field.show(savedValue(name));
}

SettingRow *SettingFields::addText(SettingsPage &page, const QString &name, const Words &words)
{
    auto *line = new QLineEdit(m_parent);
    line->setFixedWidth(textWidth);
    auto *row = new SettingRow(words.title, words.explanation, line, m_parent);
    connect(line, &QLineEdit::editingFinished, this,
            [this, name, line] { save(name, line->text().trimmed()); });
    add(page, name, words,
        {row, line, [line](const QJsonValue &value) { line->setText(value.toString()); }});
    return row;
}

SettingRow *SettingFields::addNumber(SettingsPage &page, const QString &name, const Words &words)
{
    auto *line = new QLineEdit(m_parent);
    line->setFixedWidth(numberWidth);
    line->setInputMethodHints(Qt::ImhDigitsOnly);
    auto *row = new SettingRow(words.title, words.explanation, line, m_parent);
    connect(line, &QLineEdit::editingFinished, this,
            [this, name, line] { save(name, typedNumber(line->text())); });
    add(page, name, words, {row, line, [line](const QJsonValue &value) {
                                line->setText(QString::number(value.toInt()));
                            }});
    return row;
}

SettingRow *SettingFields::addSwitch(SettingsPage &page, const QString &name, const Words &words)
{
    auto *control = new Switch(words.title, m_parent);
    auto *row = new SettingRow(words.title, words.explanation, control, m_parent);
    connect(control, &QAbstractButton::clicked, this, [this, name](bool on) { save(name, on); });
    add(page, name, words, {row, control, [control](const QJsonValue &value) {
                                control->setChecked(value.toBool());
                            }});
    return row;
}

SettingRow *SettingFields::addChoice(SettingsPage &page, const QString &name, const Words &words,
                                     const Choices &choices)
{
    auto *box = new ComboBox(m_parent);
    box->setFixedWidth(choiceWidth);
    for (const auto &[value, text] : choices) {
        box->addItem(text, value);
    }
    auto *row = new SettingRow(words.title, words.explanation, box, m_parent);
    connect(box, &QComboBox::activated, this,
            [this, name, box] { save(name, box->currentData().toString()); });
    add(page, name, words, {row, box, [box](const QJsonValue &value) {
                                box->setCurrentIndex(box->findData(value.toString()));
                            }});
    return row;
}

SettingRow *SettingFields::addHosts(SettingsPage &page, const QString &name, const Words &words)
{
    auto *line = new QLineEdit(m_parent);
    line->setFixedWidth(textWidth);
    auto *row = new SettingRow(words.title, words.explanation, line, m_parent);
    connect(line, &QLineEdit::editingFinished, this,
            [this, name, line] { save(name, typedHosts(line->text())); });
    add(page, name, words,
        {row, line, [line](const QJsonValue &value) { line->setText(joined(value.toArray())); }});
    return row;
}

void SettingFields::addProxy(SettingsPage &page, const Words &words, const Words &addressWords)
{
    const QString name = QStringLiteral("proxy");
    const QString own = QStringLiteral("own");
    auto *box = new ComboBox(m_parent);
    box->setFixedWidth(choiceWidth);
    box->addItem(tr("As the system"), QStringLiteral("system"));
    box->addItem(tr("None"), QStringLiteral("none"));
    box->addItem(tr("Own address"), own);
    page.addRow(new SettingRow(words.title, words.explanation, box, m_parent));
    SettingRow *row = addText(page, name, addressWords);
    auto *line = qobject_cast<QLineEdit *>(m_fields.value(name).control);
    const auto isOwn = [box, own] { return box->currentData().toString() == own; };
    m_fields[name].show = [box, line, row, own](const QJsonValue &value) {
        const int index = box->findData(value.toString());
        box->setCurrentIndex(index >= 0 ? index : box->findData(own));
        line->setText(index >= 0 ? QString() : value.toString());
        row->setEnabled(index < 0);
    };
    connect(box, &QComboBox::activated, this, [this, name, box, line, row, isOwn] {
        row->setEnabled(isOwn());
        if (isOwn()) {
            line->setFocus();
        } else {
            save(name, box->currentData().toString());
        }
    });
    m_fields.value(name).show(savedValue(name));
}

SettingRow *SettingFields::addControl(SettingsPage &page, const QString &name, const Words &words,
                                      QWidget *control,
                                      std::function<void(const QJsonValue &)> show)
{
    auto *row = new SettingRow(words.title, words.explanation, control, m_parent);
    add(page, name, words, {row, control, std::move(show)});
    return row;
}

QJsonValue SettingFields::savedValue(const QString &name) const
{
    const QJsonObject all =
        SettingsJson::fromSettings(m_services.configuration.current()->settings);
    const QString group = name.section(QLatin1Char('/'), 0, 0);
    return group == name ? all.value(name)
                         : all.value(group).toObject().value(name.section(QLatin1Char('/'), 1));
}

void SettingFields::refresh()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (!field->control->hasFocus() && field->row->fault().isEmpty()) {
            field->show(savedValue(field.key()));
        }
    }
}

void SettingFields::save(const QString &name, const QJsonValue &value)
{
    if (value == savedValue(name)) {
        clearFaults(name);
        showSaved(name);
        return;
    }
    writeThen<Settings>(
        m_services.queue, this,
        [change = objectFor(name, value),
         actor = m_services.actor](WriteContext &context) -> Result<Settings> {
            // On top of what is saved by then: another window may have changed its neighbour.
            Settings settings = context.configuration().settings;
            const Findings findings = SettingsJson::apply(change, {}, settings);
            if (!findings.isEmpty()) {
                return Error::invalid(findings);
            }
            return saveSettings(context, settings, actor);
        },
        [this, name](const Result<Settings> &result) { answered(name, result); });
}

/// Its own, and those of the members of its group.
void SettingFields::clearFaults(const QString &name)
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (field.key() == name || field.key().startsWith(name + QLatin1Char('/'))) {
            field->row->setFault({});
        }
    }
}

void SettingFields::answered(const QString &name, const Result<Settings> &result)
{
    if (result) {
        clearFaults(name);
        showSaved(name);
        Q_EMIT saved(name);
        return;
    }
    if (!tellFindings(name, result.error().findings)) {
        tellFailure(name, result.error());
    }
}

/// Unless somebody is typing there.
void SettingFields::showSaved(const QString &name)
{
    const Field field = m_fields.value(name);
    if (!field.control->hasFocus()) {
        field.show(savedValue(name));
    }
}

bool SettingFields::tellFindings(const QString &name, const Findings &findings)
{
    const Field field = m_fields.value(name);
    bool told = false;
    for (const Finding &finding : findings) {
        if (belongs(finding, name)) {
            // A member of the group has a row of its own where there is one.
            const QString member = finding.pointer.mid(1);
            const Field &place = m_fields.contains(member) ? m_fields[member] : field;
            place.row->setFault(sentenceOf(finding));
            told = true;
        }
    }
    return told;
}

/// The store could not: what was typed stays, so that nobody has to type it again.
void SettingFields::tellFailure(const QString &name, const Error &error)
{
    const Field field = m_fields.value(name);
    const auto *line = qobject_cast<QLineEdit *>(field.control);
    if (line && line->isEnabled()) {
        field.row->setFault(
            tr("Not saved yet: press Enter here to try again. %1").arg(errorText(error)));
    } else {
        field.show(savedValue(name));
        Q_EMIT saveFailed(error);
    }
}
