// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/cleanup.h"
#include "models/base/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class DocumentFiles;
class LogFile;
class StorePart;

/// Removes what has outlived `retention_days`, now and then, in small steps between which others
/// write; and then the files of documents that no record names.
class RetentionTimer : public QObject
{
    Q_OBJECT

public:
    RetentionTimer(StorePart &store, DocumentFiles &files, LogFile &log, QObject *parent = nullptr);

    /// The first round begins a little later, so that it does not slow the start.
    /// The first round comes so long after it.
    void start(std::chrono::milliseconds after);
    /// Begins a round now, unless one is under way.
    void beginRound();
    /// No further step is begun.
    void stop();

Q_SIGNALS:
    void roundEnded();

private:
    void step(const CleanupProgress &progress);
    void stepped(const Result<CleanupProgress> &progress);
    void removeFiles(const QList<QByteArray> &hashes);
    /// Looks for files that no record names, one folder after the other.
    void sweep(int folder);
    void swept(int folder, const QList<QByteArray> &old);
    void endRound();

    StorePart &m_store;
    DocumentFiles &m_files;
    LogFile &m_log;
    QTimer m_timer;
    bool m_running = false;
    bool m_stopped = false;
};
