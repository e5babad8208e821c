// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

/// One request as the stand-in received it, answered or not.
struct StandInRequest
{
    int number = 0;     ///< counted from 1 over all connections
    int connection = 0; ///< counted from 1
    QByteArray method;
    QString path; ///< with the query
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QString messageId;  ///< header X-Message-Id, or what the provider's own rules read
    QString to;         ///< from the body
    QString providerId; ///< what the answer carries, or would have carried
    QString fault;      ///< what the plan did with it
    bool bodyRead = false;
    /// What the provider would not take: a bug of the client unless the test meant it.
    QStringList problems;

    QByteArray header(const QByteArray &name) const;
    QString plainPath() const { return path.section(QLatin1Char('?'), 0, 0); }
    /// The line of the log: no token in it.
    QJsonObject toJson() const;
};

/// What is read of a head: null members on a fault.
namespace StandInHead {

/// Fills method, path and headers from the lines before the empty one; problems are noted.
void read(const QByteArray &head, StandInRequest &request);
/// Length of the body that follows, 0 without one.
qint64 bodyLength(const StandInRequest &request);

} // namespace StandInHead

/// The rules of the provider "testhttp":
///
/// - every call: `Authorization: Bearer TOKEN`, `User-Agent: KarooDesk/x.y.z`, one Host.
/// - `POST /v1/send`, application/json, `X-Message-Id` equal to `id`:
///   `{"id", "to", "text"?, "document"? {"media", "filename"}}`, at least one of text, document
///   -> 200 `{"message_id": "tp_1"}`
/// - `POST /v1/media`, multipart/form-data with the one part `file` (file name, type)
///   -> 200 `{"media_id": "md_1"}`
/// - `GET /v1/check` -> 200 `{"ok": true}`
/// - `GET /v1/status?after=N` -> 200 `{"events": [{"number", "id", "message_id", "status"}]}`
/// - an error of its own: `{"error": {"code", "message"}}`
namespace StandInRules {

/// Notes in `problems` whatever deviates, and reads `to`.
void check(StandInRequest &request, const QByteArray &token);
/// Notes what deviates in the head of any request, for all providers.
void checkHeaders(StandInRequest &request, const QByteArray &token);

} // namespace StandInRules
