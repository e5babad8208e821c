// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/hookstoring.h"

#include "app/gateway/answerdesk.h"
#include "app/gateway/commits.h"
#include "app/gateway/problems.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace {

/// One body on its way to the disk. Used by one job after the other.
class Storing : public std::enable_shared_from_this<Storing>
{
public:
    Storing(HookStoring::Batch batch, HandlerContext &context)
        : m_batch(std::move(batch))
        , m_context(context)
    {
    }

    WriteQueue::Job nextJob()
    {
        return {[self = shared_from_this()](WriteContext &context) { return self->write(context); },
                [self = shared_from_this()](const Result<void> &outcome) { self->go(outcome); }};
    }

private:
    std::span<const ProviderEvent> part() const
    {
        const qsizetype length =
            std::min(HookStoring::eventsAtOnce, m_batch.events.size() - m_done);
        return std::span(m_batch.events.constData() + m_done, static_cast<std::size_t>(length));
    }
    Result<void> write(WriteContext &context) const { return takeProviderEvents(context, part()); }

    /// On the writer thread, after each commit.
    void go(const Result<void> &outcome)
    {
        if (!outcome) {
            return answer(m_context.problems.of(outcome.error(), m_batch.call.audience()));
        }
        m_done += static_cast<qsizetype>(part().size());
        if (m_done == m_batch.events.size()) {
            return answer(std::move(m_batch.answer));
        }
        if (!m_context.queue.post(nextJob())) {
            answer(m_context.problems.of(Problem::Unavailable, m_batch.call.audience()));
        }
    }
    void answer(ApiResponse response) { m_context.desk.give(m_batch.call, std::move(response)); }

    HookStoring::Batch m_batch;
    HandlerContext &m_context;
    qsizetype m_done = 0;
};

} // namespace

void HookStoring::begin(Batch batch, HandlerContext &context)
{
    // Shared by its jobs, of which the last one lets it go.
    context.commits.addJob(std::make_shared<Storing>(std::move(batch), context)->nextJob());
}
