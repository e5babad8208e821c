// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchindexer.h"

#include "app/storepart.h"
#include "models/store/searchstore.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

Q_LOGGING_CATEGORY(searchLog, "karoo.search")

namespace {

/// Messages of a step: a few milliseconds of the writer.
constexpr int stepSize = 200;
constexpr auto firstPause = std::chrono::seconds(1);
constexpr auto pauseBetween = std::chrono::milliseconds(20);
/// What comes in the meantime goes into the index together.
constexpr auto pauseAfterNew = std::chrono::milliseconds(500);
constexpr auto pauseAfterFailure = std::chrono::seconds(30);
/// As many jobs in a millisecond: the writer has other things to do. But not for ever: what is not
/// in the index is looked through by every search.
constexpr qint64 busyJobsPerMs = 4;
constexpr int waitsMost = 10;

} // namespace

SearchIndexer::SearchIndexer(StorePart &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SearchIndexer::stepOrWait);
    connect(&store.feed(), &ChangeFeed::changed, this, &SearchIndexer::take);
}

void SearchIndexer::start()
{
    m_stopped = false;
    m_timer.start(firstPause);
}

void SearchIndexer::stop()
{
    m_stopped = true;
    m_timer.stop();
}

void SearchIndexer::take(const Changes &changes)
{
    if (m_stopped || m_running || m_timer.isActive()) {
        return;
    }
    const bool matters = std::any_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        return change.kind == Change::Kind::Contact ||
               (change.kind == Change::Kind::Message && change.isNew);
    });
    if (matters) {
        m_jobsBefore = m_store.queue().counts().jobs;
        m_timer.start(pauseAfterNew);
    }
}

void SearchIndexer::stepOrWait()
{
    const qint64 jobs = m_store.queue().counts().jobs;
    const bool busy = jobs - m_jobsBefore > busyJobsPerMs * m_timer.interval();
    m_jobsBefore = jobs;
    if (busy && m_waits < waitsMost) {
        ++m_waits;
        m_timer.start(pauseAfterNew);
    } else {
        step();
    }
}

void SearchIndexer::step()
{
    m_running = true;
    m_waits = 0;
    m_store.queue()
        .write<bool>([](WriteContext &context) {
            return SearchStore(context.connection()).indexSome(stepSize);
        })
        .then(this, [this](const Result<bool> &isDone) { stepped(isDone); });
}

void SearchIndexer::stepped(const Result<bool> &isDone)
{
    m_running = false;
    if (m_stopped) {
        return;
    }
    if (!isDone) {
        // A store that cannot write is told elsewhere; what is not in the index is found without
        // it.
        qCInfo(searchLog) << "the index of the search waits:" << isDone.error().detail;
        m_timer.start(pauseAfterFailure);
    } else if (*isDone) {
        Q_EMIT caughtUp();
    } else {
        m_timer.start(pauseBetween);
    }
}
