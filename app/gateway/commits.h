// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apicall.h"
#include "app/gateway/apiresponse.h"
#include "models/base/result.h"
#include "models/store/writequeue.h"

#include <functional>
#include <vector>

class AnswerDesk;
class Problems;

/// Collects the jobs of one turn of the gateway's loop and hands them to the writer at once; each
/// call is answered after its commit. Keeps the promise of the Idempotency-Key inside the
/// transaction.
class Commits
{
public:
    /// Does the call's action inside the transaction and makes its answer.
    using Work = std::function<Result<ApiResponse>(WriteContext &)>;

    Commits(WriteQueue &queue, AnswerDesk &desk, const Problems &problems);

    /// On the gateway thread. `fingerprint` (see fingerprintOf) counts only where the call has a
    /// key.
    void add(ApiCall call, const QByteArray &fingerprint, Work work);
    /// A job that sees to its answer itself.
    void addJob(WriteQueue::Job job) { m_jobs.push_back(std::move(job)); }
    /// A job that answers nobody.
    void addQuiet(WriteQueue::Work work);
    /// Gives the writer what was collected.
    void handOver();

    /// SHA-256 over method, path and raw body; empty where the request has no key.
    static QByteArray fingerprintOf(const ApiRequest &request);

private:
    WriteQueue &m_queue;
    AnswerDesk &m_desk;
    const Problems &m_problems;
    std::vector<WriteQueue::Job> m_jobs;
};
