// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/retentionstore.h"

#include <QByteArray>
#include <QList>

class WriteContext;

/// How far a clean-up has come.
struct CleanupProgress
{
    enum class Part {
        Messages,
        Documents,
        Audit,
        IdempotencyKeys,
        ProviderEvents,
        ProviderMedia,
        Done
    };

    Part part = Part::Messages;
    RetentionStore::Place place;
    /// Rows removed by the last step.
    int removed = 0;
    /// Bytes of documents whose files may go after the commit (DocumentFiles::remove).
    QList<QByteArray> freedFiles;

    bool isDone() const { return part == Part::Done; }
};

/// Does one small step of the clean-up by `retention_days` and says how far it has come. The caller
/// queues a job a step, so that others get their turn in between:
/// `while (!progress.isDone()) progress = cleanUp(context, progress)`.
Result<CleanupProgress> cleanUp(WriteContext &context, const CleanupProgress &progress,
                                int rowsPerStep = 500);

/// Which of these bytes (SHA-256) no record names: of requests that were refused after their file
/// had been written, or that died underway. DocumentFiles::remove keeps those of running ones.
Result<QList<QByteArray>> unnamedFiles(WriteContext &context, const QList<QByteArray> &hashes);
