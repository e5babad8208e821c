// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// A stored file. The bytes lie under their SHA-256; a record gives them a name and an owner.
struct Document
{
    DocumentRow row;
    DocumentId id;
    /// The external system that brought it; nothing: this window.
    std::optional<ExternalSystemId> system;
    QString filename;
    QString mimeType;
    qint64 size = 0;
    /// 32 bytes.
    QByteArray sha256;
    /// A PDF that asks for a password.
    bool encrypted = false;
    qint64 createdAt = 0;

    bool operator==(const Document &) const = default;
};
