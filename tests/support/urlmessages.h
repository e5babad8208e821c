// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/savesettings.h"
#include "models/actions/sendproactive.h"
#include "models/rules/channelkinds.h"
#include "models/store/fetchstore.h"
#include "models/store/messagestore.h"
#include "tests/support/outboxfixture.h"

/// Messages whose file lies behind an address, made as the API makes them.
namespace UrlMessages {

inline Sender senderOf(const OutboxFixture &outbox)
{
    return {outbox.system, {Actor::Kind::Token, 1, QStringLiteral("krd_test")}};
}

/// A request for a document behind an address.
inline ProactiveRequest request(const QString &url,
                                const QString &phone = QStringLiteral("+5511987654321"))
{
    ProactiveRequest request;
    request.to.phone = phone;
    request.text = QStringLiteral("Boleto");
    request.attachment = Message::Attachment::Document;
    request.file = RemoteFile{url, {}, {}};
    request.fileMember = QStringLiteral("url");
    return request;
}

inline Message add(OutboxFixture &outbox, const ProactiveRequest &request)
{
    const auto accepted = outbox.must<AcceptedMessage>([&](WriteContext &context) {
        return sendProactive(context, request, senderOf(outbox), ChannelKinds::released());
    });
    return MessageStore(*outbox.store.reader).find(accepted.id).value();
}

/// A message that somebody wrote, whose file is to be fetched from the provider.
inline Message addIncoming(OutboxFixture &outbox, const QString &mediaId)
{
    const Message model = outbox.add();
    const auto row = outbox.must<MessageRow>([&](WriteContext &context) {
        Message message = model;
        message.id = MessageId::create(context.nowMs());
        message.outgoing = false;
        message.status = MessageStatus::Received;
        const auto made = MessageStore(context.connection()).insert(message, Actor());
        FileFetch fetch;
        fetch.message = made ? *made : MessageRow();
        fetch.source = FileFetch::Source::Media;
        fetch.address = mediaId;
        fetch.nextAt = context.nowMs();
        const auto added = FetchStore(context.connection()).add(fetch);
        context.note(Change::Kind::Message, fetch.message.value, true);
        return added ? made : Result<MessageRow>(added.error());
    });
    return outbox.message(row);
}

/// Hosts of the office that documents may be fetched from.
inline void allow(OutboxFixture &outbox, const QStringList &hosts)
{
    outbox.must<Settings>([&](WriteContext &context) {
        Settings settings = context.configuration().settings;
        settings.documentHosts = hosts;
        return saveSettings(context, settings, Actor());
    });
}

} // namespace UrlMessages
