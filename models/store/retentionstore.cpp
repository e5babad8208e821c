// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retentionstore.h"

#include "models/store/connection.h"
#include "models/store/documentstore.h"
#include "models/store/searchstore.h"

#include <QSet>

#include <algorithm>

namespace {

/// Statuses that somebody still waits for: scheduled, queued, sending, uncertain.
constexpr qint64 lastWaitingStatus = 3;

} // namespace

Result<RetentionStore::Step> RetentionStore::removeMessages(const Range &range)
{
    struct Candidate
    {
        Place place;
        qint64 conversation;
        bool mayGo;
    };
    QList<Candidate> candidates;
    {
        Statement query = m_connection.prepared(
            "SELECT created_at, row, conversation_row, status, updated_at FROM messages "
            "INDEXED BY messages_created WHERE (created_at, row) > (?, ?) AND created_at < ? "
            "ORDER BY created_at, row LIMIT ?");
        query.bind(range.from.at).bind(range.from.row).bind(range.before).bind(range.limit);
        while (query.step()) {
            const bool isOver =
                query.integer(3) > lastWaitingStatus && query.integer(4) < range.before;
            candidates.append({{query.integer(0), query.integer(1)}, query.integer(2), isOver});
        }
    }
    Step step;
    step.next = candidates.isEmpty() ? range.from : candidates.last().place;
    step.isDone = candidates.size() < range.limit;
    QSet<qint64> conversations;
    for (const Candidate &candidate : candidates) {
        if (candidate.mayGo) {
            removeMessage(candidate.place.row);
            conversations.insert(candidate.conversation);
            ++step.removed;
        }
    }
    for (const qint64 conversation : conversations) {
        m_connection
            .prepared("DELETE FROM conversations WHERE row = ?1 AND NOT EXISTS (SELECT 1 FROM "
                      "messages WHERE conversation_row = ?1)")
            .bind(conversation)
            .run();
    }
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return step;
}

void RetentionStore::removeMessage(qint64 row)
{
    m_connection.prepared("DELETE FROM message_history WHERE message_row = ?").bind(row).run();
    m_connection.prepared("DELETE FROM attempts WHERE message_row = ?").bind(row).run();
    m_connection.prepared("DELETE FROM fetches WHERE message_row = ?").bind(row).run();
    SearchStore(m_connection).remove(row);
    m_connection.prepared("DELETE FROM messages WHERE row = ?").bind(row).run();
}

bool RetentionStore::isUsed(qint64 documentRow)
{
    Statement query =
        m_connection.prepared("SELECT 1 FROM messages WHERE document_row = ? LIMIT 1");
    query.bind(documentRow);
    return query.step();
}

Result<RetentionStore::DocumentStep> RetentionStore::removeDocuments(const Range &range)
{
    struct Candidate
    {
        Place place;
        QByteArray sha256;
    };
    QList<Candidate> candidates;
    {
        Statement query = m_connection.prepared(
            "SELECT last_used_at, row, sha256 FROM documents INDEXED BY documents_used "
            "WHERE (last_used_at, row) > (?, ?) AND last_used_at < ? "
            "ORDER BY last_used_at, row LIMIT ?");
        query.bind(range.from.at).bind(range.from.row).bind(range.before).bind(range.limit);
        while (query.step()) {
            candidates.append({{query.integer(0), query.integer(1)}, query.blob(2)});
        }
    }
    DocumentStep result;
    result.step.next = candidates.isEmpty() ? range.from : candidates.last().place;
    result.step.isDone = candidates.size() < range.limit;
    DocumentStore documents(m_connection);
    for (const Candidate &candidate : candidates) {
        if (isUsed(candidate.place.row)) {
            continue;
        }
        m_connection.prepared("DELETE FROM documents WHERE row = ?")
            .bind(candidate.place.row)
            .run();
        ++result.step.removed;
        if (!documents.bytesInUse(candidate.sha256)) {
            result.freed.append(candidate.sha256);
        }
    }
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return result;
}

Result<int> RetentionStore::removeProviderEvents(qint64 before, int limit)
{
    m_connection
        .prepared("DELETE FROM provider_events WHERE (channel_id, event_id) IN (SELECT "
                  "channel_id, event_id FROM provider_events WHERE at < ? ORDER BY at LIMIT ?)")
        .bind(before)
        .bind(limit)
        .run();
    const int events = m_connection.changedRows();
    m_connection
        .prepared("DELETE FROM early_evidence WHERE (channel_id, provider_id, outcome) IN (SELECT "
                  "channel_id, provider_id, outcome FROM early_evidence WHERE at < ? "
                  "ORDER BY at LIMIT ?)")
        .bind(before)
        .bind(limit)
        .run();
    const int early = m_connection.changedRows();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return std::max(events, early);
}
