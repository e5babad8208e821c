// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/store/writecontext.h"

#include "models/store/storedamage.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QPromise>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

class ConfigurationCache;

/// The one writer: its own thread and connection; everything that waits goes into one transaction
/// (group commit), then every caller is answered.
class WriteQueue
{
public:
    /// Runs inside the transaction. An Error undoes this job alone; those beside it stay.
    using Work = std::function<Result<void>(WriteContext &)>;
    /// Told after the commit (or why not), on the writer thread: hand over, do not work here.
    using Done = std::function<void(const Result<void> &)>;

    struct Job
    {
        Work work;
        Done done;
        /// The work holds values only and may run once more after all it did was undone. Where all
        /// jobs of a transaction are such, none needs a savepoint: SQLite would copy each page that
        /// a job touches before, a tenth of the writer's time.
        bool repeatable = false;
    };

    struct Parts
    {
        QString file;
        const Clock &clock;
        ChangeFeed &feed;
        ConfigurationCache &configuration;
    };

    /// How many jobs may wait; more are refused with QueueFull.
    static constexpr std::size_t capacity = 20000;

    explicit WriteQueue(const Parts &parts);
    ~WriteQueue();

    /// Opens the connection and starts the thread.
    Result<void> start();
    /// Does what waits, answers it, and ends the thread. Later jobs are refused with Stopping.
    void stop();

    /// Queues a job. QueueFull or Stopping: `done` was not and will not be called.
    Result<void> post(Job job);
    /// Queues several with one hand-over; those that do not fit are answered with the reason.
    void post(std::vector<Job> jobs);

    /// Queues work that yields a value.
    template<class T>
    QFuture<Result<T>> write(std::function<Result<T>(WriteContext &)> work);
    /// As write(), and waits. Not for the GUI or gateway thread.
    template<class T>
    Result<T> writeAndWait(std::function<Result<T>(WriteContext &)> work);

    /// Where every connection to this database tells of damage: nothing is written after it.
    StoreDamage &damage() { return m_damage; }
    /// Whether the last commit worked; the reason if not (for /readyz and the screen).
    Result<void> health() const;
    std::size_t waiting() const;
    /// Since the start: transactions, and the jobs in them.
    struct Counts
    {
        qint64 transactions = 0;
        qint64 jobs = 0;
    };
    Counts counts() const;

private:
    struct Entry
    {
        Job job;
        Result<void> outcome;
    };

    /// Queues work and answers its value; at once where it is refused.
    template<class T>
    void postFor(std::function<Result<T>(WriteContext &)> work,
                 std::function<void(Result<T>)> answer);
    void loop();
    std::vector<Entry> takeBatch();
    /// How a job that fails after it wrote is undone: back to its savepoint, or all together, and
    /// then each once more with a savepoint.
    enum class Undo { EachJob, Together };
    /// What came of a transaction; nothing where it is to be run once more.
    using Ran = std::optional<Result<void>>;

    void runBatch(std::vector<Entry> &batch);
    void answer(std::vector<Entry> &batch, const Result<void> &committed);
    Ran runInTransaction(std::vector<Entry> &batch, WriteContext &context, Undo undo);
    Ran runJob(Entry &entry, WriteContext &context, Undo undo);
    WriteContext newContext();
    void setHealth(const Result<void> &health);
    void probe();
    /// Damaged until the file has been read again and is whole.
    Result<void> checkDamage();
    bool isWhole();
    Result<void> handOverConfiguration();

    Parts m_parts;
    StoreDamage m_damage;
    std::unique_ptr<Connection> m_connection;
    std::thread m_thread;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_waiting;
    Result<void> m_health;
    Counts m_counts;
    /// See WriteContext::queueNowMs(). The writer's own, as what follows.
    qint64 m_queueNow = 0;
    /// Changed by a commit and not read since.
    bool m_configurationOwed = false;
    /// When a damaged file is read again, and how long after that the next time.
    QDeadlineTimer m_nextLook;
    std::chrono::seconds m_lookPause{0};
    bool m_running = false;
    bool m_stopping = false;
};

template<class T>
void WriteQueue::postFor(std::function<Result<T>(WriteContext &)> work,
                         std::function<void(Result<T>)> answer)
{
    // Made by the first half of the job for the second one.
    auto value = std::make_shared<std::optional<Result<T>>>();
    const auto accepted =
        post(Job{[value, work = std::move(work)](WriteContext &context) -> Result<void> {
                     *value = work(context);
                     return (*value)->ok() ? Result<void>() : Result<void>((*value)->error());
                 },
                 [value, answer](const Result<void> &outcome) {
                     answer(outcome ? std::move(**value) : Result<T>(outcome.error()));
                 }});
    if (!accepted) {
        answer(Result<T>(accepted.error()));
    }
}

template<class T>
QFuture<Result<T>> WriteQueue::write(std::function<Result<T>(WriteContext &)> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    postFor<T>(std::move(work), [promise](Result<T> value) {
        promise->addResult(std::move(value));
        promise->finish();
    });
    return future;
}

template<class T>
Result<T> WriteQueue::writeAndWait(std::function<Result<T>(WriteContext &)> work)
{
    auto promise = std::make_shared<std::promise<Result<T>>>();
    std::future<Result<T>> future = promise->get_future();
    postFor<T>(std::move(work),
               [promise](Result<T> value) { promise->set_value(std::move(value)); });
    return future.get();
}
