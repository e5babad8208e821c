// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// What a backup says of itself: its last entry, `manifest.json`. Every other entry must be named
/// here with its size and SHA-256, and the other way round.
struct Manifest
{
    struct Entry
    {
        QString path;
        qint64 size = 0;
        /// 32 bytes.
        QByteArray sha256;

        bool operator==(const Entry &) const = default;
    };

    /// The form of the archive; a program refuses a higher one.
    static constexpr int currentFormat = 1;

    int format = currentFormat;
    QString program;
    /// Milliseconds UTC.
    qint64 createdAt = 0;
    QList<Entry> entries;

    QByteArray toJson() const;
    static std::optional<Manifest> fromJson(const QByteArray &json);

    static QString fileName() { return QStringLiteral("manifest.json"); }
    static QString databaseName() { return QStringLiteral("karoo.db"); }
    /// Whether an entry may have this name: nothing leads out of the folder.
    static bool isAllowed(const QString &path);

    bool operator==(const Manifest &) const = default;
};
