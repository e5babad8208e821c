// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QtGlobal>

#include <optional>
#include <utility>

/// A part of a file that an answer is read from while it is sent.
struct FileSection
{
    QString path;
    qint64 offset = 0;
    qint64 length = 0;

    bool operator==(const FileSection &) const = default;
};

/// What a client is answered. Only values: handlers make it on any thread. The listener adds
/// Content-Length, Date, Connection, X-Request-Id and the security fields, and removes CR, LF and
/// NUL from every value.
struct ApiResponse
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> fields;
    QByteArray body;
    /// Instead of the body.
    std::optional<FileSection> file;
    /// The connection ends after this answer.
    bool closes = false;

    bool operator==(const ApiResponse &) const = default;

    static ApiResponse json(int status, const QByteArray &body)
    {
        return withType(status, "application/json", body);
    }
    static ApiResponse withType(int status, const QByteArray &contentType, const QByteArray &body)
    {
        ApiResponse response;
        response.status = status;
        response.body = body;
        response.setField("Content-Type", contentType);
        return response;
    }
    static ApiResponse fromFile(const QByteArray &contentType, const FileSection &file)
    {
        ApiResponse response;
        response.file = file;
        response.setField("Content-Type", contentType);
        return response;
    }

    /// Replaces a field of that name (case ignored) or adds it.
    ApiResponse &setField(const QByteArray &name, const QByteArray &value)
    {
        for (auto &entry : fields) {
            if (entry.first.compare(name, Qt::CaseInsensitive) == 0) {
                entry.second = value;
                return *this;
            }
        }
        fields.append({name, value});
        return *this;
    }
    ApiResponse &setRetryAfter(int seconds)
    {
        return setField("Retry-After", QByteArray::number(seconds));
    }
    QByteArray field(QByteArrayView name) const
    {
        for (const auto &entry : fields) {
            if (name.compare(entry.first, Qt::CaseInsensitive) == 0) {
                return entry.second;
            }
        }
        return {};
    }
    qint64 length() const { return file ? file->length : body.size(); }
};
