// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/document.h"

class Connection;

/// Records of stored files; the bytes are DocumentFiles' business.
class DocumentStore
{
public:
    explicit DocumentStore(Connection &connection)
        : m_connection(connection)
    {
    }

    std::optional<Document> findById(const DocumentId &id);
    std::optional<Document> findByRow(DocumentRow row);
    /// The record that this owner has for these bytes: same bytes, same id.
    std::optional<Document> findByBytes(const QByteArray &sha256,
                                        std::optional<ExternalSystemId> system);
    Result<DocumentRow> insert(const Document &document);
    /// It was used now: keeps it from the clean-up.
    Result<void> touch(DocumentRow row, qint64 atMs);
    /// Whether any record still names these bytes.
    bool bytesInUse(const QByteArray &sha256);

private:
    Connection &m_connection;
};
