// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retentiontimer.h"

#include "app/platform/logfile.h"
#include "app/storepart.h"
#include "models/base/clock.h"
#include "models/store/documentfiles.h"

#include <QLoggingCategory>

#include <chrono>

Q_LOGGING_CATEGORY(retentionLog, "karoo.retention")

namespace {

constexpr auto roundEvery = std::chrono::hours(6);

} // namespace

RetentionTimer::RetentionTimer(StorePart &store, DocumentFiles &files, LogFile &log,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_files(files)
    , m_log(log)
{
    connect(&m_timer, &QTimer::timeout, this, &RetentionTimer::beginRound);
}

void RetentionTimer::start(std::chrono::milliseconds after)
{
    m_timer.start(after);
}

void RetentionTimer::stop()
{
    m_stopped = true;
    m_timer.stop();
}

void RetentionTimer::beginRound()
{
    m_timer.start(roundEvery);
    m_log.removeOlderThan(m_store.configuration().current()->settings.retentionDays.logs);
    if (!m_running && !m_stopped) {
        m_running = true;
        step({});
    }
}

void RetentionTimer::step(const CleanupProgress &progress)
{
    m_store.queue()
        .write<CleanupProgress>(
            [progress](WriteContext &context) { return cleanUp(context, progress); })
        .then(this, [this](const Result<CleanupProgress> &next) { stepped(next); });
}

void RetentionTimer::stepped(const Result<CleanupProgress> &progress)
{
    if (!progress) {
        // A store that cannot write is told elsewhere; the next round tries again.
        qCInfo(retentionLog) << "the clean-up stopped:" << progress.error().detail;
        endRound();
        return;
    }
    removeFiles(progress->freedFiles);
    if (m_stopped) {
        endRound();
    } else if (progress->isDone()) {
        sweep(0);
    } else {
        step(*progress);
    }
}

void RetentionTimer::removeFiles(const QList<QByteArray> &hashes)
{
    if (hashes.isEmpty()) {
        return;
    }
    m_files.remove(hashes, m_store.clock().nowMs()).then(this, [](const Result<void> &removed) {
        if (!removed) {
            qCWarning(retentionLog) << "a document stays:" << removed.error().detail;
        }
    });
}

void RetentionTimer::sweep(int folder)
{
    if (m_stopped || folder == DocumentFiles::folderCount) {
        endRound();
        return;
    }
    m_files.oldFiles(folder, m_store.clock().nowMs())
        .then(this, [this, folder](const QList<QByteArray> &old) { swept(folder, old); });
}

void RetentionTimer::swept(int folder, const QList<QByteArray> &old)
{
    if (old.isEmpty()) {
        sweep(folder + 1);
        return;
    }
    m_store.queue()
        .write<QList<QByteArray>>(
            [old](WriteContext &context) { return unnamedFiles(context, old); })
        .then(this, [this, folder](const Result<QList<QByteArray>> &unnamed) {
            removeFiles(unnamed ? *unnamed : QList<QByteArray>());
            sweep(folder + 1);
        });
}

void RetentionTimer::endRound()
{
    m_running = false;
    Q_EMIT roundEnded();
}
