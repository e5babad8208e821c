// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/healthhandler.h"

#include "app/gateway/answerdesk.h"
#include "app/gateway/jsonwriter.h"
#include "app/gateway/problems.h"
#include "app/gateway/replies.h"
#include "app/gateway/storereader.h"
#include "models/store/messagestore.h"
#include "models/store/writequeue.h"

#include <QFile>

#include <algorithm>

namespace {

/// Counted no further: enough for an alarm, and the query stays short.
constexpr int countLimit = 100'000;

const char *reasonName(Error::Code code)
{
    switch (code) {
    case Error::Code::DiskFull:
        return "disk_full";
    case Error::Code::ReadOnly:
        return "read_only";
    case Error::Code::Locked:
        return "locked";
    case Error::Code::Damaged:
        return "damaged";
    default:
        return "store_unavailable";
    }
}

/// One metric in Prometheus' text format.
class Metrics
{
public:
    void head(const char *name, const char *type, const char *help)
    {
        m_name = name;
        m_text +=
            QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    void value(qint64 number, const QByteArray &labels = {})
    {
        m_text += m_name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' +
                  QByteArray::number(number) + '\n';
    }
    QByteArray text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

void addMessages(Metrics &metrics, Connection &connection)
{
    metrics.head("karoo_messages_open", "gauge", "Outgoing messages that are not at an end.");
    for (const MessageStatus status : {MessageStatus::Scheduled, MessageStatus::Queued,
                                       MessageStatus::Sending, MessageStatus::Uncertain}) {
        MessageFilter filter;
        filter.statuses = {status};
        if (const auto count = MessageStore(connection).count(filter, countLimit)) {
            metrics.value(*count, "status=\"" + messageStatusName(status).toLatin1() + '"');
        }
    }
}

} // namespace

Reply HealthHandler::health(ApiCall, HandlerContext &)
{
    JsonWriter writer;
    writer.beginObject().key("status").value("ok").endObject();
    return ApiResponse::json(200, writer.text());
}

Reply HealthHandler::ready(ApiCall call, HandlerContext &context)
{
    const Result<void> written = context.queue.health();
    if (written) {
        return health(std::move(call), context);
    }
    JsonWriter writer;
    writer.beginObject().key("status").value("unavailable").key("reasons").beginArray();
    writer.value(reasonName(written.error().code)).endArray().endObject();
    return ApiResponse::json(503, writer.text()).setRetryAfter(2);
}

Reply HealthHandler::metrics(ApiCall, HandlerContext &context)
{
    Metrics metrics;
    metrics.head("karoo_build_info", "gauge", "The version of the program.");
    metrics.value(1, "version=\"" KAROO_VERSION "\"");
    metrics.head("karoo_http_answers_total", "counter", "Answers by the class of their status.");
    for (int digit = 2; digit <= 5; ++digit) {
        metrics.value(context.desk.answered(digit),
                      "class=\"" + QByteArray::number(digit) + "xx\"");
    }
    metrics.head("karoo_http_requests_open", "gauge", "Requests that wait for their answer.");
    metrics.value(context.desk.openCalls());
    metrics.head("karoo_write_queue_jobs", "gauge", "Jobs that wait for the writer.");
    metrics.value(static_cast<qint64>(context.queue.waiting()));
    const WriteQueue::Counts written = context.queue.counts();
    metrics.head("karoo_write_commits_total", "counter", "Transactions of the writer.");
    metrics.value(written.transactions);
    metrics.head("karoo_write_jobs_total", "counter", "Jobs in them.");
    metrics.value(written.jobs);
    metrics.head("karoo_store_writable", "gauge", "1 while the store can be written.");
    metrics.value(context.queue.health() ? 1 : 0);
    if (Connection *connection = context.store.connection()) {
        addMessages(metrics, *connection);
    }
    return ApiResponse::withType(200, "text/plain; version=0.0.4; charset=utf-8", metrics.text());
}

Reply HealthHandler::description(ApiCall call, HandlerContext &context)
{
    QFile file(QStringLiteral(":/openapi.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return Replies::problem(Problem::Internal, call, context);
    }
    return ApiResponse::json(200, file.readAll());
}
