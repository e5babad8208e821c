// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/messagelisthandler.h"

#include "app/gateway/jsonwriter.h"
#include "app/gateway/messagecursor.h"
#include "app/gateway/messagejson.h"
#include "app/gateway/queryparameters.h"
#include "app/gateway/replies.h"
#include "app/gateway/storereader.h"
#include "app/gateway/timestamps.h"
#include "models/store/configurationcache.h"
#include "models/store/messagestore.h"

#include <algorithm>

namespace {

constexpr int defaultLimit = 50;
constexpr int maximumLimit = 200;

/// What the query asks for.
struct Question
{
    MessageFilter filter;
    int limit = defaultLimit;
    qint64 before = 0;
};

const QStringList &statusNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (int status = 0; status <= static_cast<int>(MessageStatus::Cancelled); ++status) {
            all.append(messageStatusName(static_cast<MessageStatus>(status)));
        }
        return all;
    }();
    return names;
}

void readStatuses(QueryParameters &query, Question &question)
{
    const QString name = QStringLiteral("status");
    for (const QString &value : query.values(name)) {
        if (statusNames().contains(value)) {
            question.filter.statuses.append(*messageStatusFromName(value));
        } else {
            query.add(name, FindingCode::OneOf, {statusNames().join(QLatin1String(", "))});
        }
    }
}

void readNames(QueryParameters &query, Question &question, const Configuration &configuration,
               ExternalSystemId system)
{
    if (const auto key = query.single(QStringLiteral("channel"))) {
        if (const Channel *channel = configuration.channel(*key)) {
            question.filter.channel = channel->id;
        } else {
            query.add(QStringLiteral("channel"), FindingCode::ChannelUnknown, {*key});
        }
    }
    if (const auto externalId = query.single(QStringLiteral("chatbot"))) {
        const Chatbot *chatbot = configuration.chatbot(*externalId);
        if (chatbot && chatbot->system == system) {
            question.filter.chatbot = chatbot->id;
        } else {
            query.add(QStringLiteral("chatbot"), FindingCode::ChatbotUnknown, {*externalId});
        }
    }
    if (const auto reference = query.single(QStringLiteral("reference"))) {
        question.filter.reference = *reference;
        if (reference->isEmpty()) {
            query.add(QStringLiteral("reference"), FindingCode::Empty, {});
        }
    }
}

void readPage(QueryParameters &query, Question &question, ExternalSystemId system)
{
    if (const auto since = query.single(QStringLiteral("since"))) {
        question.filter.since = Timestamps::parse(*since);
        if (!question.filter.since) {
            query.add(QStringLiteral("since"), FindingCode::NotATime, {*since});
        }
    }
    if (const auto limit = query.single(QStringLiteral("limit"))) {
        bool isNumber = false;
        question.limit = limit->toInt(&isNumber);
        if (!isNumber) {
            query.add(QStringLiteral("limit"), FindingCode::WrongType, {QStringLiteral("number")});
        } else if (question.limit < 1 || question.limit > maximumLimit) {
            query.add(QStringLiteral("limit"), FindingCode::OutOfRange,
                      {QStringLiteral("1"), QString::number(maximumLimit), *limit});
        }
    }
    if (const auto cursor = query.single(QStringLiteral("cursor"))) {
        if (const auto row = MessageCursor::parse(*cursor, system)) {
            question.before = row->value;
        } else {
            query.add(QStringLiteral("cursor"), FindingCode::BadCursor, {});
        }
    }
}

Result<QByteArray> page(Connection &connection, const Configuration &configuration,
                        const Question &question)
{
    // One more than asked for tells whether there is a next page.
    auto messages =
        MessageStore(connection).page(question.filter, question.before, question.limit + 1);
    if (!messages) {
        return messages.error();
    }
    const bool more = messages->size() > question.limit;
    messages->resize(std::min<qsizetype>(messages->size(), question.limit));
    JsonWriter writer;
    writer.beginObject().key("messages").beginArray();
    for (const Message &message : *messages) {
        if (auto written = MessageJson::write(writer, connection, configuration, message);
            !written) {
            return written.error();
        }
    }
    writer.endArray().key("next_cursor");
    if (more) {
        writer.value(MessageCursor::text(messages->last().row, *question.filter.system));
    } else {
        writer.null();
    }
    writer.endObject();
    return writer.text();
}

} // namespace

Reply MessageListHandler::list(ApiCall call, HandlerContext &context)
{
    const ConfigurationPointer configuration = context.configuration.current();
    const ExternalSystemId system = call.caller->system;
    QueryParameters query(call.request.query);
    query.allowOnly({QStringLiteral("status"), QStringLiteral("reference"),
                     QStringLiteral("channel"), QStringLiteral("chatbot"), QStringLiteral("since"),
                     QStringLiteral("limit"), QStringLiteral("cursor")});
    Question question;
    question.filter.system = system;
    question.filter.outgoingOnly = true;
    readStatuses(query, question);
    readNames(query, question, *configuration, system);
    readPage(query, question, system);
    if (!query.findings().isEmpty()) {
        return Replies::error(Error::invalid(query.findings()), call, context);
    }
    Connection *connection = context.store.connection();
    if (connection == nullptr) {
        return Replies::error(context.store.failure(), call, context);
    }
    const auto text = page(*connection, *configuration, question);
    return text ? ApiResponse::json(200, *text) : Replies::error(text.error(), call, context);
}
