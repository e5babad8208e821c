// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/hookreaders.h"
#include "app/gateway/gateway.h"
#include "models/domain/accesstoken.h"
#include "models/domain/chatbot.h"
#include "models/rules/channelkinds.h"
#include "models/store/documentfiles.h"
#include "tests/app/gateway/rawclient.h"
#include "tests/support/storefixture.h"
#include "tests/support/testvault.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

/// JSON written with apostrophes, so that moc can read the tests (it gives up on raw strings).
QByteArray json(const QByteArray &text);

/// An answer of the API, as a test looks at it.
struct ApiAnswer
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    QJsonObject json() const;
    /// The value of a field; the name in any case.
    QByteArray field(const QByteArray &name) const;
    QString code() const { return json().value(QStringLiteral("code")).toString(); }
    /// "pointer code" of each error, in order.
    QStringList errors() const;
};

/// The whole gateway on a free port over a real store: two external systems with tokens, a
/// simulator channel and a proactive chatbot each.
class ApiFixture
{
public:
    ApiFixture();
    ~ApiFixture();

    ApiAnswer call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                   const QList<QByteArray> &fields = {});
    ApiAnswer get(const QByteArray &path) { return call("GET", path); }
    ApiAnswer post(const QByteArray &path, const QByteArray &body,
                   const QList<QByteArray> &fields = {})
    {
        return call("POST", path, body, fields);
    }
    /// The bytes of a request with this fixture's token.
    QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                       const QList<QByteArray> &fields) const;

    QByteArray issue(ExternalSystemId system, Rights rights = allRights,
                     std::optional<qint64> expiresAt = {});
    ExternalSystemId addSystem(const QString &name, std::optional<double> rate = {});
    ChannelId addChannel(const QString &key);
    /// A channel of the WhatsApp Cloud API with these secrets, for the phone number id "1065".
    ChannelId addWhatsApp(const QString &key, const QMap<QString, QString> &secrets);
    void changeChannel(ChannelId id, const std::function<void(Channel &)> &change);
    ChatbotId addChatbot(const QString &externalId, ExternalSystemId system, bool proactive = true,
                         bool active = true);
    void changeSettings(const std::function<void(Settings &)> &change);
    qint64 count(const char *sql);
    /// Waits until the gateway has written all that it had to, what it writes behind its answers
    /// too.
    void settle();
    /// Of the token that calls are made with.
    TokenId tokenId() const;
    quint16 port() const { return gateway->port(); }

    StoreFixture store;
    DocumentFiles files;
    ChannelKinds kinds = ChannelKinds::released();
    HookReaders hookReaders = HookReaders::released();
    TestVault vault;
    std::unique_ptr<Gateway> gateway;
    ExternalSystemId system;
    ExternalSystemId otherSystem;
    ChannelId channel;
    /// The token that calls are made with; empty: none.
    QByteArray token;
    QByteArray otherToken;
    QByteArray host = "127.0.0.1";
};
