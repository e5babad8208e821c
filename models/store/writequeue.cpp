// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writequeue.h"

#include "models/store/configurationcache.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

#include <pthread.h>

Q_LOGGING_CATEGORY(writeLog, "karoo.store.write")

namespace {

/// Jobs in one transaction: bounds how long the first of them waits for its answer.
constexpr std::size_t batchLimit = 1000;

/// How often a store that failed is tried when nobody writes.
constexpr auto probeInterval = std::chrono::seconds(2);
constexpr auto lookPauseMost = std::chrono::seconds(600);

/// Failures of the whole transaction, not of one job: nothing of the batch can be kept.
bool isFailureOfStore(const Error &error)
{
    switch (error.code) {
    case Error::Code::DiskFull:
    case Error::Code::ReadOnly:
    case Error::Code::Locked:
    case Error::Code::Damaged:
    case Error::Code::Unavailable:
        return true;
    default:
        return false;
    }
}

} // namespace

WriteQueue::WriteQueue(const Parts &parts)
    : m_parts(parts)
    , m_damage([this] {
        // Not between the writer's look and its sleep.
        const std::lock_guard lock(m_mutex);
        m_wake.notify_one();
    })
{
}

WriteQueue::~WriteQueue()
{
    stop();
}

Result<void> WriteQueue::start()
{
    auto opened = Connection::open(m_parts.file, Connection::Mode::ReadWrite);
    if (!opened) {
        return opened.error();
    }
    m_connection = std::move(opened).value();
    m_connection->tellDamageTo(m_damage);
    if (auto read = m_parts.configuration.refresh(*m_connection); !read) {
        return read;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_running = true;
    }
    m_thread = std::thread([this] { loop(); });
    // As the other threads have theirs: what tools show of a busy program.
    pthread_setname_np(m_thread.native_handle(), "writer");
    return {};
}

void WriteQueue::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
    if (m_connection) {
        // Readers may still be open, and the last one to close cannot do it: after a stop in order
        // the file alone holds everything.
        if (auto folded = m_connection->execute("PRAGMA wal_checkpoint(TRUNCATE)"); !folded) {
            qCInfo(writeLog) << "the log of the database stays for the next start:"
                             << folded.error().detail;
        }
    }
    m_connection.reset();
}

Result<void> WriteQueue::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || !m_running) {
            return Error::of(Error::Code::Stopping);
        }
        if (m_waiting.size() >= capacity) {
            return Error::of(Error::Code::QueueFull);
        }
        m_waiting.push_back({std::move(job), {}});
    }
    m_wake.notify_one();
    return {};
}

void WriteQueue::post(std::vector<Job> jobs)
{
    std::size_t taken = 0;
    Error::Code refusal = Error::Code::QueueFull;
    {
        const std::lock_guard lock(m_mutex);
        const bool open = !m_stopping && m_running;
        refusal = open ? Error::Code::QueueFull : Error::Code::Stopping;
        while (open && taken < jobs.size() && m_waiting.size() < capacity) {
            m_waiting.push_back({std::move(jobs[taken]), {}});
            ++taken;
        }
    }
    m_wake.notify_one();
    for (; taken < jobs.size(); ++taken) {
        jobs[taken].done(Error::of(refusal));
    }
}

Result<void> WriteQueue::health() const
{
    if (auto damage = m_damage.check(); !damage) {
        return damage;
    }
    const std::lock_guard lock(m_mutex);
    return m_health;
}

std::size_t WriteQueue::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.size();
}

WriteQueue::Counts WriteQueue::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

void WriteQueue::setHealth(const Result<void> &health)
{
    const std::lock_guard lock(m_mutex);
    if (m_health.ok() != health.ok()) {
        if (health) {
            qCInfo(writeLog) << "the store can be written again";
        } else {
            qCWarning(writeLog) << "the store cannot be written:" << health.error().detail;
        }
    }
    m_health = health;
}

void WriteQueue::loop()
{
    for (;;) {
        std::vector<Entry> batch = takeBatch();
        if (!batch.empty()) {
            runBatch(batch);
            continue;
        }
        const bool broken = !health().ok();
        std::unique_lock lock(m_mutex);
        if (m_stopping && m_waiting.empty()) {
            return;
        }
        const auto something = [this] { return m_stopping || !m_waiting.empty(); };
        if (!broken) {
            m_wake.wait(lock, [&] { return something() || !m_damage.check(); });
        } else if (!m_wake.wait_for(lock, probeInterval, something)) {
            lock.unlock();
            probe();
        }
    }
}

std::vector<WriteQueue::Entry> WriteQueue::takeBatch()
{
    const std::lock_guard lock(m_mutex);
    std::vector<Entry> batch;
    while (!m_waiting.empty() && batch.size() < batchLimit) {
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    m_counts.jobs += static_cast<qint64>(batch.size());
    m_counts.transactions += batch.empty() ? 0 : 1;
    return batch;
}

void WriteQueue::runBatch(std::vector<Entry> &batch)
{
    if (const auto damage = checkDamage(); !damage) {
        answer(batch, damage);
        return;
    }
    const bool repeatable = std::all_of(batch.cbegin(), batch.cend(),
                                        [](const Entry &entry) { return entry.job.repeatable; });
    std::optional<WriteContext> context;
    Ran ran;
    if (repeatable) {
        context.emplace(newContext());
        ran = runInTransaction(batch, *context, Undo::Together);
    }
    if (!ran) {
        context.emplace(newContext());
        ran = runInTransaction(batch, *context, Undo::EachJob);
    }
    const Result<void> committed = *ran;
    const bool lost = !committed && isFailureOfStore(committed.error());
    m_configurationOwed = m_configurationOwed || (committed && context->configurationChanged());
    const Result<void> handedOver = handOverConfiguration();
    setHealth(lost ? committed : handedOver);
    // The feed goes first: whoever is answered may look for what changed at once.
    if (committed) {
        m_parts.feed.publish(context->changes());
    }
    answer(batch, committed);
}

void WriteQueue::answer(std::vector<Entry> &batch, const Result<void> &committed)
{
    for (Entry &entry : batch) {
        const bool undone = !committed && entry.outcome.ok();
        entry.job.done(undone ? committed : entry.outcome);
    }
}

/// What is committed holds only when every thread sees it; a failed reading is tried again with the
/// next batch or probe, and until then the store is not well.
Result<void> WriteQueue::handOverConfiguration()
{
    if (!m_configurationOwed) {
        return {};
    }
    auto read = m_parts.configuration.refresh(*m_connection);
    m_configurationOwed = !read;
    if (!read) {
        qCCritical(writeLog) << "the configuration could not be read:" << read.error().detail;
    }
    return read;
}

WriteContext WriteQueue::newContext()
{
    const qint64 now = m_parts.clock.nowMs();
    // Of a clock that was wrong by more than a day nothing is kept.
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    m_queueNow = m_queueNow - now > dayMs ? now : std::max(m_queueNow, now);
    return {*m_connection, m_parts.configuration.current(), now, m_queueNow};
}

WriteQueue::Ran WriteQueue::runInTransaction(std::vector<Entry> &batch, WriteContext &context,
                                             Undo undo)
{
    if (auto begun = m_connection->execute("BEGIN IMMEDIATE"); !begun) {
        return begun;
    }
    for (Entry &entry : batch) {
        const Ran ran = runJob(entry, context, undo);
        if (!ran || !ran->ok()) {
            [[maybe_unused]] const auto undone = m_connection->execute("ROLLBACK");
            return ran;
        }
    }
    context.newRows().flush();
    if (const auto inserted = m_connection->takeFailure(); !inserted) {
        [[maybe_unused]] const auto undone = m_connection->execute("ROLLBACK");
        return isFailureOfStore(inserted.error()) ? Ran(inserted) : std::nullopt;
    }
    const Result<void> committed = m_connection->execute("COMMIT");
    if (!committed) {
        // The transaction may be over already; nothing of it is kept either way.
        [[maybe_unused]] const auto undone = m_connection->execute("ROLLBACK");
    }
    return committed;
}

/// Fails only where the whole transaction is lost.
WriteQueue::Ran WriteQueue::runJob(Entry &entry, WriteContext &context, Undo undo)
{
    const qsizetype changesBefore = context.changes().size();
    const qint64 rowsBefore = context.rowsMade();
    if (undo == Undo::EachJob) {
        m_connection->prepared("SAVEPOINT job").run();
    }
    entry.outcome = entry.job.work(context);
    if (undo == Undo::EachJob && entry.outcome.ok()) {
        context.newRows().flush();
    }
    if (const auto failed = m_connection->takeFailure(); !failed && entry.outcome.ok()) {
        entry.outcome = failed.error();
    }
    if (!entry.outcome.ok()) {
        if (isFailureOfStore(entry.outcome.error())) {
            return entry.outcome;
        }
        if (undo == Undo::Together && context.rowsMade() != rowsBefore) {
            return std::nullopt;
        }
        context.forgetChangesSince(changesBefore);
        context.configurationUncertain();
        if (undo == Undo::EachJob) {
            context.newRows().discard();
            m_connection->prepared("ROLLBACK TO job").run();
        }
    }
    if (undo == Undo::EachJob) {
        m_connection->prepared("RELEASE job").run();
    }
    return m_connection->takeFailure();
}

void WriteQueue::probe()
{
    if (!checkDamage()) {
        return;
    }
    Result<void> written = m_connection->execute("BEGIN IMMEDIATE; INSERT OR REPLACE INTO facts "
                                                 "(name, value) VALUES ('probe', '1'); COMMIT");
    if (!written) {
        [[maybe_unused]] const auto undone = m_connection->execute("ROLLBACK");
    }
    setHealth(written ? handOverConfiguration() : written);
}

/// A damaged file is read again now and then, more and more seldom: with a large one it takes
/// seconds, in which whoever writes waits for the refusal.
Result<void> WriteQueue::checkDamage()
{
    Result<void> damage = m_damage.check();
    if (damage) {
        m_lookPause = probeInterval;
        m_nextLook = QDeadlineTimer(probeInterval);
        return damage;
    }
    if (!m_nextLook.hasExpired()) {
        return damage;
    }
    if (isWhole()) {
        m_damage.forget();
        return {};
    }
    m_lookPause = std::min(2 * m_lookPause, lookPauseMost);
    m_nextLook = QDeadlineTimer(m_lookPause);
    return damage;
}

bool WriteQueue::isWhole()
{
    Statement query = m_connection->prepared("PRAGMA quick_check(1)");
    const bool verdict = query.step() && query.text(0) == QLatin1String("ok");
    return m_connection->takeFailure().ok() && verdict;
}
