// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/whatsappform.h"

#include "models/rules/channelkinds.h"
#include "models/rules/channelrules.h"
#include "models/rules/slugs.h"
#include "models/store/channelstore.h"
#include "models/store/configurationcache.h"
#include "ui/channels/secretfield.h"
#include "ui/kit/button.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/textstyle.h"
#include "ui/ratefield.h"
#include "ui/services.h"

#include <QGuiApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

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

} // namespace

WhatsAppForm::WhatsAppForm(UiServices &services, const Channel &channel, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_channel(channel)
    , m_keyTyped(channel.id.isValid())
{
    if (channel.id.isValid()) {
        if (const auto kept = ChannelStore(services.reader).secrets(channel.id)) {
            m_kept = kept->keys();
        }
    }
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(2, 2, 12, 2);
    m_column->setSpacing(16);
    buildNames();
    buildIds();
    buildSecrets();
    buildVerifyToken();
    buildAdvanced();
    m_column->addStretch(1);
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
    auto *group = new FieldGroup(label, line);
    group->setHelp(help);
    addGroup(QStringLiteral("/settings/") + member, group, m_column);
    m_lines.insert(member, line);
    connect(line, &QLineEdit::textChanged, this, &WhatsAppForm::credentialsChanged);
    return line;
}

QLineEdit *WhatsAppForm::addSecret(const QString &member, const QString &label, const QString &help)
{
    auto *line = new SecretField;
    auto *group = new FieldGroup(label, line);
    if (m_kept.contains(member)) {
        line->setPlaceholderText(tr("saved – leave empty to keep it"));
    }
    group->setHelp(help);
    addGroup(QStringLiteral("/secrets/") + member, group, m_column);
    m_lines.insert(member, line);
    return line;
}

void WhatsAppForm::buildNames()
{
    auto *name = new QLineEdit(m_channel.name);
    auto *nameGroup = new FieldGroup(tr("&Name of the channel"), name);
    nameGroup->setRequired(true);
    addGroup(QStringLiteral("/name"), nameGroup, m_column);
    auto *key = new QLineEdit(m_channel.key);
    auto *keyGroup = new FieldGroup(tr("&Key"), key);
    keyGroup->setRequired(true);
    m_lines.insert(QStringLiteral("name"), name);
    m_lines.insert(QStringLiteral("key"), key);
    if (m_channel.id.isValid()) {
        key->setReadOnly(true);
        keyGroup->setHelp(tr("Does not change any more: the API and the setup file know it."));
    } else {
        keyGroup->setHelp(tr("How the API names it; also the end of the callback address."));
        connect(name, &QLineEdit::textEdited, this, &WhatsAppForm::proposeKey);
        connect(key, &QLineEdit::textEdited, this, [this] { m_keyTyped = true; });
        proposeKey(m_channel.name);
    }
    connect(key, &QLineEdit::textChanged, this, &WhatsAppForm::callbackChanged);
    addGroup(QStringLiteral("/key"), keyGroup, m_column);
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
    QLineEdit *line = addSecret(verify, tr("&Verify token"),
                                tr("A word of your own. Paste the same one at Meta, beside the "
                                   "callback address."));
    connect(line, &QLineEdit::textChanged, this, &WhatsAppForm::callbackChanged);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *make = new Button(Button::Kind::Secondary, tr("Generate"), QStringLiteral("key"), this);
    auto *copy = new Button(Button::Kind::Secondary, tr("Copy"), QStringLiteral("edit-copy"), this);
    copy->setAccessibleName(tr("Copy the verify token"));
    copy->setEnabled(false);
    connect(make, &QAbstractButton::clicked, line, [line] { line->setText(generated()); });
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
    auto *rate = new QLineEdit(RateField::text(m_channel.ratePerSecond));
    auto *rateGroup = new FieldGroup(tr("&Messages per second"), rate);
    rateGroup->setHelp(tr("Empty: 80, Meta's usual limit."));
    m_lines.insert(QStringLiteral("rate"), rate);
    addGroup(QStringLiteral("/rate_per_second"), rateGroup, m_column);
    m_inFlight = new QSpinBox;
    m_inFlight->setRange(1, ChannelRules::mostInFlight);
    m_inFlight->setValue(m_channel.inFlight);
    auto *inFlight = new FieldGroup(tr("At the same t&ime"), m_inFlight);
    inFlight->setHelp(tr("From 1 to %1 messages under way.").arg(ChannelRules::mostInFlight));
    addGroup(QStringLiteral("/in_flight"), inFlight, m_column);
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

void WhatsAppForm::proposeKey(const QString &name)
{
    if (m_keyTyped) {
        return;
    }
    const ConfigurationPointer configuration = m_services.configuration.current();
    const auto isTaken = [&configuration](const QString &key) {
        return configuration->channel(key) != nullptr;
    };
    m_lines.value(QStringLiteral("key"))
        ->setText(name.trimmed().isEmpty()
                      ? QString()
                      : Slugs::unique(Slugs::of(name, QStringLiteral("canal")), isTaken));
}

QString WhatsAppForm::key() const
{
    return m_lines.value(QStringLiteral("key"))->text().trimmed();
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
    const auto rate = RateField::value(m_lines.value(QStringLiteral("rate"))->text());
    if (!rate) {
        return std::nullopt;
    }
    ChannelDraft draft{m_channel, {}};
    draft.channel.name = m_lines.value(QStringLiteral("name"))->text();
    draft.channel.key = key();
    draft.channel.ratePerSecond = *rate;
    draft.channel.inFlight = m_inFlight->value();
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

QString WhatsAppForm::verifyToken() const
{
    return cleaned(m_lines.value(verify)->text());
}

void WhatsAppForm::focusField(const QString &member)
{
    if (QLineEdit *line = m_lines.value(member)) {
        if (m_advanced->isAncestorOf(line)) {
            m_more->setChecked(true);
        }
        line->setFocus(Qt::OtherFocusReason);
    }
}
