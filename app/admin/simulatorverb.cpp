// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/simulatorverb.h"

#include "app/admin/adminreplies.h"
#include "models/actions/receiveinbound.h"
#include "models/base/clock.h"
#include "models/rules/addresses.h"
#include "models/store/documentstore.h"
#include "models/store/messagestore.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// Messages read at once.
constexpr int pageSize = 500;

QJsonValue documentOf(const Message &message, DocumentStore &documents)
{
    const auto document =
        message.document ? documents.findByRow(*message.document) : std::optional<Document>();
    if (!document) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("filename"), document->filename},
                       {QStringLiteral("mime_type"), document->mimeType},
                       {QStringLiteral("size"), document->size},
                       {QStringLiteral("sha256"), QString::fromLatin1(document->sha256.toHex())}};
}

QByteArray lineOf(const Message &message, DocumentStore &documents)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(message.updatedAt, Qt::UTC);
    const QJsonObject line{{QStringLiteral("id"), message.id.text()},
                           {QStringLiteral("at"), at.toString(Qt::ISODateWithMs)},
                           {QStringLiteral("to"), message.to.value},
                           {QStringLiteral("text"), message.text},
                           {QStringLiteral("document"), documentOf(message, documents)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

AdminReply arrived(const AdminBench &bench, ChannelId channel)
{
    const auto reader = bench.store.reader();
    if (!reader) {
        return AdminReplies::failure(reader.error());
    }
    MessageStore messages(**reader);
    DocumentStore documents(**reader);
    MessageFilter filter;
    filter.channel = channel;
    filter.outgoingOnly = true;
    filter.statuses = {MessageStatus::Sent, MessageStatus::Delivered, MessageStatus::Read};
    QByteArray lines;
    for (qint64 after = 0;;) {
        const auto page = messages.pageAfter(filter, after, pageSize);
        if (!page) {
            return AdminReplies::failure(page.error());
        }
        for (const Message &message : *page) {
            lines += lineOf(message, documents);
            after = message.row.value;
        }
        if (page->size() < pageSize) {
            return AdminReplies::done(lines);
        }
    }
}

AdminReply customerWrites(const AdminBench &bench, ChannelId channel, const AdminCommand &command)
{
    Findings findings;
    const auto from =
        Addresses::parse(Address::Kind::Phone, command.options.value(QStringLiteral("from")));
    if (!from) {
        findings.append({QStringLiteral("/from"), FindingCode::NotAPhone, {}});
    }
    InboundMessage inbound;
    inbound.text = command.options.value(QStringLiteral("reply"));
    if (inbound.text.trimmed().isEmpty()) {
        findings.append({QStringLiteral("/reply"), FindingCode::Empty, {}});
    }
    if (!findings.isEmpty()) {
        return AdminReplies::failure(Error::invalid(findings));
    }
    inbound.channel = channel;
    inbound.from = *from;
    inbound.providerId = Uuid7::create(bench.store.clock().nowMs()).text();
    const auto received = bench.write<std::optional<Message>>(
        [&](WriteContext &context) { return receiveInbound(context, inbound); });
    return received ? AdminReplies::done() : AdminReplies::failure(received.error());
}

} // namespace

AdminReply SimulatorVerb::run(const AdminBench &bench, const AdminCommand &command)
{
    const ConfigurationPointer configuration = bench.store.configuration().current();
    const Channel *channel = configuration->channel(command.argument);
    if (channel == nullptr || channel->kind != QLatin1String("simulator")) {
        return AdminReplies::failure(
            Error::invalid(QStringLiteral("/channel"), FindingCode::NotFound));
    }
    return command.has(QStringLiteral("reply")) ? customerWrites(bench, channel->id, command)
                                                : arrived(bench, channel->id);
}
