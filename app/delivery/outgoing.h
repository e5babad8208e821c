// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/addresspolicy.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <variant>

/// One head line of a request or an answer. Values may be secret: never written to a log.
struct OutgoingHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const OutgoingHeader &) const = default;
};

using OutgoingHeaders = QList<OutgoingHeader>;

/// A file whose bytes are read from the disk while they are sent.
struct OutgoingFile
{
    QString path;
};

/// One part of a multipart/form-data body. A file name makes it a file for the server.
struct OutgoingPart
{
    QByteArray name;
    std::variant<QByteArray, OutgoingFile> content;
    QByteArray contentType;
    QString fileName;
};

using OutgoingParts = QList<OutgoingPart>;

/// How long a request may take, in milliseconds from its start.
struct OutgoingDeadlines
{
    qint64 connectMs = 10'000; ///< name, connection and TLS
    qint64 totalMs = 30'000;   ///< all of it, up to the last byte of the answer
    /// For long transfers: fewer bytes a second than this for so many seconds ends it; 0 is off.
    int slowBytesPerSecond = 0;
    int slowSeconds = 0;
};

/// A request to a provider. Redirects are never followed: the answer shows them.
struct OutgoingRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url;
    OutgoingHeaders headers;
    /// Bytes (empty: no body), a file, or the parts of a form.
    std::variant<QByteArray, OutgoingFile, OutgoingParts> body;
    OutgoingDeadlines deadlines;
    qint64 maximumAnswerBytes = 1024 * 1024;
    /// Where the body of a 2xx answer is written while it comes, in the place of memory; empty:
    /// memory. Made anew, 0600; after anything else than an answer it may hold a part.
    QString answerFile;
    /// Whether it may reach the server twice (look-ups, uploads of media). What sends a message
    /// may not: it is started once and no more.
    bool repeatable = false;
    AddressPolicy addresses = AddressPolicy::anywhere();
};

/// What is known of a request when it has ended; CONTRACT section 3 is decided by it.
enum class OutgoingOutcome {
    NotSent,        ///< no byte of the request left this machine
    Answered,       ///< a complete HTTP answer came; status, headers and body are its
    Unknown,        ///< written wholly or in part, and no complete answer came
    AddressRefused, ///< the host, or what its name leads to, may not be reached; nothing was sent
};

/// Why there is no answer, for the log and for tests; the outcome alone decides.
enum class OutgoingFault {
    None,
    BadRequest,     ///< the request cannot be written: URL, header or file
    NoName,         ///< the host's name leads nowhere
    NoConnection,   ///< refused, unreachable, no proxy
    Tls,            ///< handshake or certificate
    Timeout,        ///< a deadline passed
    Cut,            ///< closed or broken before the answer was complete
    NotHttp,        ///< something that is not HTTP came
    AnswerTooLarge, ///< head or body over the limit
    NoRoom,         ///< the file of the answer cannot be written
    SecondStart,    ///< the library wanted to send it again by itself, and was stopped
    AddressRefused,
};

struct OutgoingAnswer
{
    OutgoingOutcome outcome = OutgoingOutcome::NotSent;
    OutgoingFault fault = OutgoingFault::None;
    /// Filled as far as it came; to be trusted when the outcome is Answered.
    int httpStatus = 0;
    OutgoingHeaders headers;
    QByteArray body;
    /// English, for the log and the history; without URL, headers or body.
    QString detail;
    /// Whether a byte of the request may have left.
    bool bytesSentAny = false;

    /// The value of a header, case ignored; the first of several; empty when there is none.
    QByteArray header(const QByteArray &name) const;
    /// Takes the access that the request carried out of what the server repeats of it: answers go
    /// into histories and backups.
    void hideAccess(const OutgoingHeaders &sent);
    /// Retry-After (RFC 9110: seconds or a date) in milliseconds from `nowMs`, never negative;
    /// null when there is none that can be read.
    std::optional<qint64> retryAfterMs(qint64 nowMs) const;
};
