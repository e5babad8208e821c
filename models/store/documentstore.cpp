// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/documentstore.h"

#include "models/store/connection.h"

namespace {

Document documentFrom(const Statement &query)
{
    Document document;
    document.row = {query.integer(0)};
    document.id = DocumentId::fromBytes(query.blob(1));
    if (const auto system = query.optionalInteger(2)) {
        document.system = ExternalSystemId{*system};
    }
    document.filename = query.text(3);
    document.mimeType = query.text(4);
    document.size = query.integer(5);
    document.sha256 = query.blob(6);
    document.encrypted = query.integer(7) != 0;
    document.createdAt = query.integer(8);
    return document;
}

std::optional<Document> firstOf(Statement &query)
{
    return query.step() ? std::optional(documentFrom(query)) : std::nullopt;
}

} // namespace

std::optional<Document> DocumentStore::findById(const DocumentId &id)
{
    Statement query = m_connection.prepared(
        "SELECT row, id, system_id, filename, mime_type, size, sha256, encrypted, created_at "
        "FROM documents WHERE id = ?");
    return firstOf(query.bind(id.bytes()));
}

std::optional<Document> DocumentStore::findByRow(DocumentRow row)
{
    Statement query = m_connection.prepared(
        "SELECT row, id, system_id, filename, mime_type, size, sha256, encrypted, created_at "
        "FROM documents WHERE row = ?");
    return firstOf(query.bind(row.value));
}

std::optional<Document> DocumentStore::findByBytes(const QByteArray &sha256,
                                                   std::optional<ExternalSystemId> system)
{
    Statement query = m_connection.prepared(
        "SELECT row, id, system_id, filename, mime_type, size, sha256, encrypted, created_at "
        "FROM documents WHERE sha256 = ? AND system_id IS ? ORDER BY row LIMIT 1");
    query.bind(sha256).bind(system ? std::optional(system->value) : std::nullopt);
    return firstOf(query);
}

Result<DocumentRow> DocumentStore::insert(const Document &document)
{
    m_connection
        .prepared("INSERT INTO documents (id, system_id, filename, mime_type, size, sha256, "
                  "encrypted, created_at, last_used_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(document.id.bytes())
        .bind(document.system ? std::optional(document.system->value) : std::nullopt)
        .bind(document.filename)
        .bind(document.mimeType)
        .bind(document.size)
        .bind(document.sha256)
        .bind(document.encrypted)
        .bind(document.createdAt)
        .bind(document.createdAt)
        .run();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return DocumentRow{m_connection.lastInsertedRow()};
}

Result<void> DocumentStore::touch(DocumentRow row, qint64 atMs)
{
    m_connection.prepared("UPDATE documents SET last_used_at = max(last_used_at, ?) WHERE row = ?")
        .bind(atMs)
        .bind(row.value)
        .run();
    return m_connection.takeFailure();
}

bool DocumentStore::bytesInUse(const QByteArray &sha256)
{
    Statement query = m_connection.prepared("SELECT 1 FROM documents WHERE sha256 = ? LIMIT 1");
    query.bind(sha256);
    return query.step();
}
