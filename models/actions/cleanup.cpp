// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/cleanup.h"

#include "models/store/auditstore.h"
#include "models/store/connection.h"
#include "models/store/documentstore.h"
#include "models/store/idempotencystore.h"
#include "models/store/mediastore.h"
#include "models/store/writecontext.h"

namespace {

using Part = CleanupProgress::Part;

constexpr qint64 dayMs = 24LL * 3600 * 1000;
/// Longer than any provider repeats an event.
constexpr int providerEventDays = 30;

qint64 daysAgo(const WriteContext &context, int days)
{
    return context.nowMs() - days * dayMs;
}

CleanupProgress after(const CleanupProgress &progress, const RetentionStore::Step &step)
{
    CleanupProgress next;
    next.removed = step.removed;
    next.part =
        step.isDone ? static_cast<Part>(static_cast<int>(progress.part) + 1) : progress.part;
    next.place = step.isDone ? RetentionStore::Place() : step.next;
    return next;
}

Result<CleanupProgress> after(const CleanupProgress &progress, const Result<int> &removed,
                              int limit)
{
    if (!removed) {
        return removed.error();
    }
    return after(progress, RetentionStore::Step{*removed, *removed < limit, {}});
}

Result<CleanupProgress> messagesStep(WriteContext &context, const CleanupProgress &progress,
                                     int limit)
{
    const qint64 before = daysAgo(context, context.configuration().settings.retentionDays.messages);
    const auto step =
        RetentionStore(context.connection()).removeMessages({before, progress.place, limit});
    if (!step) {
        return step.error();
    }
    if (step->removed > 0) {
        context.note(Change::Kind::Message, 0);
        context.note(Change::Kind::Conversation, 0);
    }
    return after(progress, *step);
}

Result<CleanupProgress> documentsStep(WriteContext &context, const CleanupProgress &progress,
                                      int limit)
{
    const qint64 before =
        daysAgo(context, context.configuration().settings.retentionDays.documents);
    const auto step =
        RetentionStore(context.connection()).removeDocuments({before, progress.place, limit});
    if (!step) {
        return step.error();
    }
    if (step->step.removed > 0) {
        context.note(Change::Kind::Document, 0);
    }
    CleanupProgress next = after(progress, step->step);
    next.freedFiles = step->freed;
    return next;
}

} // namespace

Result<CleanupProgress> cleanUp(WriteContext &context, const CleanupProgress &progress,
                                int rowsPerStep)
{
    Connection &connection = context.connection();
    switch (progress.part) {
    case Part::Messages:
        return messagesStep(context, progress, rowsPerStep);
    case Part::Documents:
        return documentsStep(context, progress, rowsPerStep);
    case Part::Audit: {
        const int days = context.configuration().settings.retentionDays.audit;
        return after(progress,
                     AuditStore(connection).removeBefore(daysAgo(context, days), rowsPerStep),
                     rowsPerStep);
    }
    case Part::IdempotencyKeys:
        return after(progress,
                     IdempotencyStore(connection)
                         .removeBefore(context.nowMs() - IdempotencyStore::keptForMs, rowsPerStep),
                     rowsPerStep);
    case Part::ProviderEvents:
        return after(progress,
                     RetentionStore(connection)
                         .removeProviderEvents(daysAgo(context, providerEventDays), rowsPerStep),
                     rowsPerStep);
    case Part::ProviderMedia:
        return after(progress, MediaStore(connection).removeExpired(context.nowMs(), rowsPerStep),
                     rowsPerStep);
    case Part::Done:
        break;
    }
    return progress;
}

Result<QList<QByteArray>> unnamedFiles(WriteContext &context, const QList<QByteArray> &hashes)
{
    DocumentStore documents(context.connection());
    QList<QByteArray> unnamed;
    for (const QByteArray &sha256 : hashes) {
        if (!documents.bytesInUse(sha256)) {
            unnamed.append(sha256);
        }
    }
    if (auto failed = context.connection().takeFailure(); !failed) {
        return failed.error();
    }
    return unnamed;
}
