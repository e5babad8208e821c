// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/commits.h"

#include "app/gateway/answerdesk.h"
#include "app/gateway/problems.h"
#include "models/store/idempotencystore.h"

#include <QCryptographicHash>

#include <memory>
#include <utility>

namespace {

const QByteArray keyField = QByteArrayLiteral("idempotency-key");

ApiResponse repeated(const KeptAnswer &kept)
{
    ApiResponse response = ApiResponse::json(kept.status, kept.body);
    if (!kept.location.isEmpty()) {
        response.setField("Location", kept.location.toLatin1());
    }
    response.setField("Idempotency-Replayed", "true");
    return response;
}

/// One call inside the writer's transaction.
class CallJob
{
public:
    CallJob(ApiCall call, const QByteArray &fingerprint, Commits::Work work)
        : m_call(std::move(call))
        , m_fingerprint(fingerprint)
        , m_work(std::move(work))
    {
    }

    Result<void> run(WriteContext &context)
    {
        m_response.reset();
        const QString key = QString::fromLatin1(m_call.request.field(keyField));
        if (key.isEmpty() || !m_call.caller) {
            return act(context);
        }
        const bool hidden = context.newRows().mayHideKey(key);
        IdempotencyStore store(hidden ? context.connection() : context.besideNewRows());
        if (const auto kept = store.find(m_call.caller->system, key, context.nowMs())) {
            if (kept->fingerprint != m_fingerprint) {
                return Error::invalid(QString(), FindingCode::IdempotencyMismatch);
            }
            m_response = repeated(*kept);
            return {};
        }
        if (auto acted = act(context); !acted || m_response->status / 100 != 2) {
            return acted;
        }
        const KeptAnswer answer{m_fingerprint, m_response->status,
                                QString::fromLatin1(m_response->field("Location")),
                                m_response->body};
        context.newRows().keep(m_call.caller->system, key, answer, context.nowMs());
        return {};
    }
    void finish(const Result<void> &outcome, AnswerDesk &desk, const Problems &problems)
    {
        desk.give(m_call, outcome ? std::move(*m_response)
                                  : problems.of(outcome.error(), m_call.audience()));
    }

private:
    Result<void> act(WriteContext &context)
    {
        auto made = m_work(context);
        if (!made) {
            return made.error();
        }
        m_response = std::move(made).value();
        return {};
    }

    ApiCall m_call;
    QByteArray m_fingerprint;
    Commits::Work m_work;
    std::optional<ApiResponse> m_response;
};

} // namespace

Commits::Commits(WriteQueue &queue, AnswerDesk &desk, const Problems &problems)
    : m_queue(queue)
    , m_desk(desk)
    , m_problems(problems)
{
}

void Commits::add(ApiCall call, const QByteArray &fingerprint, Work work)
{
    call.request.body.clear();
    // Shared by the two halves of one job, of which the second is called last.
    auto job = std::make_shared<CallJob>(std::move(call), fingerprint, std::move(work));
    m_jobs.push_back(
        {[job](WriteContext &context) { return job->run(context); },
         [job, this](const Result<void> &outcome) { job->finish(outcome, m_desk, m_problems); },
         true});
}

void Commits::addQuiet(WriteQueue::Work work)
{
    m_jobs.push_back({std::move(work), [](const Result<void> &) {}, true});
}

void Commits::handOver()
{
    if (!m_jobs.empty()) {
        m_queue.post(std::exchange(m_jobs, {}));
    }
}

QByteArray Commits::fingerprintOf(const ApiRequest &request)
{
    if (!request.hasField(keyField)) {
        return {};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method + '\n' + request.path + '\n');
    hash.addData(request.body);
    return hash.result();
}
