// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gateway/apifixture.h"

#include "models/actions/issuetoken.h"
#include "models/actions/savechannel.h"
#include "models/actions/savechatbot.h"
#include "models/actions/savesettings.h"
#include "models/actions/savesystem.h"
#include "models/rules/accesstokens.h"

#include <QJsonDocument>

#include <utility>

namespace {

const Actor tester{Actor::Kind::Admin, 0, QStringLiteral("test")};

} // namespace

QByteArray json(const QByteArray &text)
{
    return QByteArray(text).replace('\'', '"');
}

QJsonObject ApiAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray ApiAnswer::field(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.left(name.size() + 1).compare(name + ':', Qt::CaseInsensitive) == 0) {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return {};
}

QStringList ApiAnswer::errors() const
{
    QStringList all;
    for (const QJsonValue &error : json().value(QStringLiteral("errors")).toArray()) {
        all.append(error[QStringLiteral("pointer")].toString() + QLatin1Char(' ') +
                   error[QStringLiteral("code")].toString());
    }
    return all;
}

ApiFixture::ApiFixture()
    : files(store.folder())
{
    if (!files.start()) {
        qFatal("cannot start the files thread");
    }
    system = addSystem(QStringLiteral("ERP"));
    otherSystem = addSystem(QStringLiteral("Loja"));
    channel = addChannel(QStringLiteral("telefone"));
    addChatbot(QStringLiteral("cobranca"), system);
    addChatbot(QStringLiteral("loja"), otherSystem);
    token = issue(system);
    otherToken = issue(otherSystem);
    gateway = std::make_unique<Gateway>(
        Gateway::Parts{store.file(), store.folder(), store.clock, store.configuration, *store.queue,
                       files, kinds, hookReaders, vault, QStringLiteral("127.0.0.1:0")});
    if (const auto started = gateway->start(); !started) {
        qFatal("cannot start the gateway: %s", qPrintable(started.error().detail));
    }
}

ApiFixture::~ApiFixture()
{
    gateway->refuseNewRequests(1000);
    files.stop();
    store.queue->stop();
    gateway->stop();
}

QByteArray ApiFixture::request(const QByteArray &method, const QByteArray &path,
                               const QByteArray &body, const QList<QByteArray> &fields) const
{
    QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: " + host + "\r\n";
    if (!token.isEmpty()) {
        text += "Authorization: Bearer " + token + "\r\n";
    }
    bool hasType = false;
    for (const QByteArray &field : fields) {
        text += field + "\r\n";
        hasType = hasType || field.toLower().startsWith("content-type:");
    }
    if (!body.isEmpty() && !hasType) {
        text += "Content-Type: application/json\r\n";
    }
    if (method != "GET") {
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    return text + "\r\n" + body;
}

ApiAnswer ApiFixture::call(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                           const QList<QByteArray> &fields)
{
    RawClient client(port());
    client.send(request(method, path, body, fields));
    const auto response = client.response();
    return response ? ApiAnswer{response->status, response->head, response->body} : ApiAnswer();
}

QByteArray ApiFixture::issue(ExternalSystemId owner, Rights rights, std::optional<qint64> expiresAt)
{
    const auto issued = store.write<IssuedToken>([&](WriteContext &context) {
        return issueToken(context, {owner, QStringLiteral("test"), rights, expiresAt}, tester);
    });
    return issued ? issued->secret.reveal() : QByteArray();
}

TokenId ApiFixture::tokenId() const
{
    const AccessToken *known =
        store.configuration.current()->tokenByHash(AccessTokens::hash(token));
    return known ? known->id : TokenId();
}

ExternalSystemId ApiFixture::addSystem(const QString &name, std::optional<double> rate)
{
    ExternalSystem made;
    made.name = name;
    made.ratePerSecond = rate;
    const auto saved = store.write<ExternalSystem>(
        [&](WriteContext &context) { return saveSystem(context, made, tester); });
    return saved ? saved->id : ExternalSystemId();
}

ChannelId ApiFixture::addChannel(const QString &key)
{
    Channel made;
    made.key = key;
    made.name = key;
    made.kind = QStringLiteral("simulator");
    const auto saved = store.write<Channel>([&](WriteContext &context) {
        return saveChannel(context, {made, {}}, {kinds, vault}, tester);
    });
    return saved ? saved->id : ChannelId();
}

ChannelId ApiFixture::addWhatsApp(const QString &key, const QMap<QString, QString> &secrets)
{
    Channel made;
    made.key = key;
    made.name = key;
    made.kind = QStringLiteral("whatsapp_cloud");
    made.settings = {{QStringLiteral("base_url"), QStringLiteral("http://127.0.0.1:9")},
                     {QStringLiteral("api_version"), QStringLiteral("v23.0")},
                     {QStringLiteral("phone_number_id"), QStringLiteral("1065")},
                     {QStringLiteral("business_account_id"), QStringLiteral("900")}};
    ChannelDraft draft{made, {}};
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret) {
        draft.secrets.insert(secret.key(), Secret(secret.value().toUtf8()));
    }
    const auto saved = store.write<Channel>([&](WriteContext &context) {
        return saveChannel(context, draft, {kinds, vault}, tester);
    });
    if (!saved) {
        qFatal("cannot save the channel");
    }
    return saved->id;
}

void ApiFixture::changeChannel(ChannelId id, const std::function<void(Channel &)> &change)
{
    Channel changed = *store.configuration.current()->channel(id);
    change(changed);
    const auto saved = store.write<Channel>([&](WriteContext &context) {
        return saveChannel(context, {changed, {}}, {kinds, vault}, tester);
    });
    if (!saved) {
        qFatal("cannot save the channel");
    }
}

ChatbotId ApiFixture::addChatbot(const QString &externalId, ExternalSystemId owner, bool proactive,
                                 bool active)
{
    Chatbot made;
    made.externalId = externalId;
    made.name = externalId;
    made.active = active;
    made.proactiveOnly = proactive;
    made.system = owner;
    made.channels = {channel};
    const auto saved = store.write<Chatbot>(
        [&](WriteContext &context) { return saveChatbot(context, made, kinds, tester); });
    return saved ? saved->id : ChatbotId();
}

void ApiFixture::changeSettings(const std::function<void(Settings &)> &change)
{
    Settings settings = store.configuration.current()->settings;
    change(settings);
    const auto saved = store.write<Settings>(
        [&](WriteContext &context) { return saveSettings(context, settings, tester); });
    if (!saved) {
        qFatal("cannot save the settings");
    }
}

void ApiFixture::settle()
{
    // What is written quietly is handed over by the end of the turn that asked for it.
    const QByteArray name = std::exchange(host, "127.0.0.1");
    const int answered = get("/healthz").status;
    host = name;
    if (answered != 200 || !store.write<bool>([](WriteContext &) { return Result(true); })) {
        qFatal("the gateway does not come to rest");
    }
}

qint64 ApiFixture::count(const char *sql)
{
    Statement query = store.reader->prepared(sql);
    return query.step() ? query.integer(0) : -1;
}
