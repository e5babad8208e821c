// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/whatsappform.h"

#include "models/rules/channelkinds.h"
#include "models/store/channelstore.h"
#include "ui/channels/channelfields.h"
#include "ui/channels/secretfield.h"
#include "ui/kit/button.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/textstyle.h"
#include "ui/services.h"

#include <QGuiApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QValidator>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace {

const QString numberId = QStringLiteral("phone_number_id");
const QString accountId = QStringLiteral("business_account_id");
const QString accessToken = QStringLiteral("access_token");
const QString appSecret = QStringLiteral("app_secret");
const QString verify = QStringLiteral("verify_token");
const QString baseUrl = QStringLiteral("base_url");
const QString apiVersion = QStringLiteral("api_version");

/// Pasted ids and tokens come with spaces and line ends.
QString cleaned(const QString &text)
{
    QString clean;
    for (const QChar character : text) {
        if (!character.isSpace()) {
            clean.append(character);
        }
    }
    return clean;
}

/// Takes the spaces away while they are pasted, so that what is seen is what is sent.
class WithoutSpaces : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &input, int &position) const override
    {
        position = static_cast<int>(cleaned(input.left(position)).size());
        input = cleaned(input);
        return Acceptable;
    }
};

} // namespace

WhatsAppForm::WhatsAppForm(UiServices &services, const Channel &channel, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_channel(channel)
{
    readKept();
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 12, 0);
    m_column->setSpacing(16);
    buildNames();
    buildIds();
    buildSecrets();
    buildVerifyToken();
    buildAdvanced();
    m_column->addStretch(1);
    m_before = entered();
    for (QLineEdit *line : findChildren<QLineEdit *>()) {
        connect(line, &QLineEdit::textChanged, this, &WhatsAppForm::edited);
    }
    connect(m_repeat, &QAbstractButton::toggled, this, &WhatsAppForm::edited);
}

void WhatsAppForm::readKept()
{
    m_kept.clear();
    if (m_channel.id.isValid()) {
        if (const auto kept = ChannelStore(m_services.reader).secrets(m_channel.id)) {
            m_kept = kept->keys();
        }
    }
}

void WhatsAppForm::addGroup(const QString &member, FieldGroup *group, QVBoxLayout *column)
{
    column->addWidget(group);
    m_findings.add(member, group);
}

QLineEdit *WhatsAppForm::addLine(const QString &member, const QString &label, const QString &help)
{
    auto *line = new QLineEdit(m_channel.settings.value(member));
    line->setFont(textFont(TextStyle::Mono));
    line->setValidator(new WithoutSpaces(line));
    auto *group = new FieldGroup(label, line);
    group->setHelp(help);
    addGroup(QStringLiteral("/settings/") + member, group, m_column);
    m_lines.insert(member, line);
    connect(line, &QLineEdit::textChanged, this, &WhatsAppForm::credentialsChanged);
    return line;
}

SecretField *WhatsAppForm::addSecret(const QString &member, const QString &label,
                                     const QString &help)
{
    auto *line = new SecretField;
    line->setValidator(new WithoutSpaces(line));
    auto *group = new FieldGroup(label, line);
    if (m_kept.contains(member)) {
        line->setPlaceholderText(keptWords());
    }
    group->setHelp(help);
    addGroup(QStringLiteral("/secrets/") + member, group, m_column);
    m_lines.insert(member, line);
    return line;
}

QString WhatsAppForm::keptWords()
{
    return tr("saved – leave empty to keep it");
}

void WhatsAppForm::buildNames()
{
    m_fields = new ChannelFields(m_services, m_channel, m_findings, this);
    m_fields->name()->setLabel(tr("&Name of the channel"));
    if (!m_channel.id.isValid()) {
        m_fields->key()->setHelp(tr("How the API names it; also the end of the callback address."));
    }
    connect(m_fields, &ChannelFields::keyChanged, this, &WhatsAppForm::callbackChanged);
    m_column->addWidget(m_fields->name());
    m_column->addWidget(m_fields->key());
}

void WhatsAppForm::buildIds()
{
    addLine(
        numberId, tr("Number &ID"),
        tr("At Meta for Developers: your app, WhatsApp, API Setup, “Phone number ID”. It is not "
           "the phone number."));
    addLine(accountId, tr("&Account ID"),
            tr("On the same page: “WhatsApp Business Account ID”. For templates and callbacks."));
}

void WhatsAppForm::buildSecrets()
{
    QLineEdit *token = addSecret(
        accessToken, tr("Access &token"),
        tr("At business.facebook.com: Settings, System users, Generate token, with "
           "whatsapp_business_messaging and whatsapp_business_management. The one of API Setup "
           "ends after 24 hours. Kept sealed on this computer."));
    connect(token, &QLineEdit::textChanged, this, &WhatsAppForm::credentialsChanged);
    QLineEdit *app =
        addSecret(appSecret, tr("App &secret"),
                  tr("At Meta for Developers: App settings, Basic, “App secret”. Without it every "
                     "call of Meta is refused (401)."));
    connect(app, &QLineEdit::textChanged, this, &WhatsAppForm::callbackChanged);
}

void WhatsAppForm::buildVerifyToken()
{
    SecretField *line = addSecret(verify, tr("&Verify token"),
                                  tr("A word of your own. Paste the same one at Meta, beside the "
                                     "callback address."));
    if (!m_channel.id.isValid()) {
        // Nobody has to think of one; it must be read to be pasted.
        line->setText(generated());
        line->setShown(true);
    }
    connect(line, &QLineEdit::textChanged, this, &WhatsAppForm::callbackChanged);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *make = new Button(Button::Kind::Secondary, tr("Generate"), QStringLiteral("key"), this);
    auto *copy = new Button(Button::Kind::Secondary, tr("Copy"), QStringLiteral("edit-copy"), this);
    copy->setAccessibleName(tr("Copy the verify token"));
    copy->setEnabled(!line->text().isEmpty());
    connect(make, &QAbstractButton::clicked, line, [line] {
        line->setText(generated());
        line->setShown(true);
    });
    connect(copy, &QAbstractButton::clicked, line,
            [line] { QGuiApplication::clipboard()->setText(cleaned(line->text())); });
    connect(line, &QLineEdit::textChanged, copy,
            [copy](const QString &text) { copy->setEnabled(!text.isEmpty()); });
    row->addWidget(make);
    row->addWidget(copy);
    row->addStretch();
    m_column->addLayout(row);
}

QString WhatsAppForm::generated()
{
    std::array<quint32, 4> random = {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof(random));
    return QStringLiteral("krd-") + QString::fromLatin1(bytes.toHex());
}

void WhatsAppForm::buildAdvanced()
{
    m_more = new Button(Button::Kind::Quiet, tr("Advanced"), QStringLiteral("go-down"), this);
    m_more->setCheckable(true);
    m_more->setFlush(true);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_advanced = new QWidget(this);
    QVBoxLayout *outer = m_column;
    m_column = new QVBoxLayout(m_advanced);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    const ChannelKind *kind = m_services.kinds.find(m_channel.kind);
    for (const QString &member : {baseUrl, apiVersion}) {
        QLineEdit *line = member == baseUrl
                              ? addLine(member, tr("Address of the &API"),
                                        tr("Meta's own, unless a proxy stands between."))
                              : addLine(member, tr("Ve&rsion of the API"),
                                        tr("As Meta writes it, for example v23.0."));
        line->setPlaceholderText(kind ? kind->defaults.value(member) : QString());
    }
    m_fields->rate()->setLimit({});
    m_fields->rate()->setHelp(tr("Empty: 80, Meta's usual limit."));
    m_column->addWidget(m_fields->rate());
    m_column->addWidget(m_fields->inFlight());
    m_repeat = new CheckBox(tr("Send again what may not have arrived"), m_advanced);
    m_repeat->setChecked(m_channel.repeatUncertain);
    m_repeat->setToolTip(tr("A customer may then get a message twice."));
    m_column->addWidget(m_repeat);
    m_column = outer;
    m_column->addWidget(m_advanced);
    connect(m_more, &QAbstractButton::toggled, this, &WhatsAppForm::showAdvanced);
    showAdvanced(false);
}

void WhatsAppForm::showAdvanced(bool shown)
{
    m_advanced->setVisible(shown);
    m_more->setIconName(shown ? QStringLiteral("go-up") : QStringLiteral("go-down"));
}

QString WhatsAppForm::name() const
{
    return m_fields->nameText();
}

QString WhatsAppForm::key() const
{
    return m_fields->keyText();
}

QMap<QString, QString> WhatsAppForm::settings() const
{
    QMap<QString, QString> values;
    for (const QString &member : {numberId, accountId, baseUrl, apiVersion}) {
        const QString text = cleaned(m_lines.value(member)->text());
        const bool mayMiss = member == baseUrl || member == apiVersion;
        if (!text.isEmpty() || !mayMiss) {
            values.insert(member, text);
        }
    }
    return values;
}

QMap<QString, Secret> WhatsAppForm::secrets() const
{
    QMap<QString, Secret> values;
    for (const QString &member : {accessToken, appSecret, verify}) {
        const QString text = cleaned(m_lines.value(member)->text());
        if (!text.isEmpty()) {
            values.insert(member, Secret(text.toUtf8()));
        }
    }
    return values;
}

std::optional<ChannelDraft> WhatsAppForm::draft() const
{
    ChannelDraft draft{m_channel, {}};
    if (!m_fields->writeTo(draft.channel)) {
        return std::nullopt;
    }
    draft.channel.repeatUncertain = m_repeat->isChecked();
    draft.channel.settings = settings();
    const QMap<QString, Secret> typed = secrets();
    for (auto secret = typed.cbegin(); secret != typed.cend(); ++secret) {
        draft.secrets.insert(secret.key(), secret.value());
    }
    return draft;
}

ProbeSubject WhatsAppForm::subject() const
{
    ProbeSubject subject{m_channel.kind, settings(), secrets(), std::nullopt, key()};
    if (m_channel.id.isValid()) {
        subject.channel = m_channel.id;
    }
    return subject;
}

bool WhatsAppForm::needsChecks() const
{
    return !m_channel.id.isValid() || settings() != m_channel.settings ||
           secrets().contains(accessToken);
}

QString WhatsAppForm::missing() const
{
    if (cleaned(m_lines.value(numberId)->text()).isEmpty()) {
        return tr("Enter the number ID.");
    }
    if (!m_kept.contains(accessToken) && !secrets().contains(accessToken)) {
        return tr("Enter the access token.");
    }
    return {};
}

bool WhatsAppForm::hasAppSecret() const
{
    return m_kept.contains(appSecret) || secrets().contains(appSecret);
}

QStringList WhatsAppForm::entered() const
{
    QStringList all = m_fields->entered();
    for (const QLineEdit *line : m_lines) {
        all.append(line->text());
    }
    all.append(m_repeat->isChecked() ? QStringLiteral("1") : QString());
    return all;
}

bool WhatsAppForm::isChanged() const
{
    return entered() != m_before;
}

void WhatsAppForm::setSaved(const Channel &channel)
{
    m_channel = channel;
    readKept();
    m_fields->setSaved();
    for (const QString &member : {accessToken, appSecret}) {
        QLineEdit *line = m_lines.value(member);
        line->clear();
        line->setPlaceholderText(m_kept.contains(member) ? keptWords() : QString());
    }
    m_before = entered();
}

void WhatsAppForm::catchUp()
{
    m_fields->catchUp(m_channel);
}

void WhatsAppForm::showFaults()
{
    const auto groups = findChildren<FieldGroup *>();
    const auto first = std::find_if(groups.cbegin(), groups.cend(),
                                    [](const FieldGroup *group) { return group->hasFault(); });
    if (std::any_of(first, groups.cend(), [this](const FieldGroup *group) {
            return group->hasFault() && m_advanced->isAncestorOf(group);
        })) {
        m_more->setChecked(true);
    }
    if (first != groups.cend()) {
        (*first)->field()->setFocus(Qt::OtherFocusReason);
    }
}

void WhatsAppForm::focusField(const QString &member)
{
    if (member.isEmpty()) {
        m_fields->name()->field()->setFocus(Qt::OtherFocusReason);
    } else if (QLineEdit *line = m_lines.value(member)) {
        line->setFocus(Qt::OtherFocusReason);
    }
}
