// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <QtGlobal>

#include <memory>
#include <optional>

/// Writes one JSON text, members in the order in which they are given.
class JsonWriter
{
public:
    JsonWriter();
    ~JsonWriter();
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(const char *name);
    JsonWriter &value(QStringView text);
    JsonWriter &value(const char *text);
    JsonWriter &value(qint64 number);
    JsonWriter &value(bool truth);
    JsonWriter &null();
    /// An empty text as null.
    JsonWriter &valueOrNull(const QString &text);
    /// Milliseconds UTC as RFC 3339, nothing as null.
    JsonWriter &time(std::optional<qint64> atMs);

    QByteArray text() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
