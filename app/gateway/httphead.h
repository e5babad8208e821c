// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apirequest.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

#include <optional>
#include <variant>

/// A request's head that passed every check.
struct HttpHead
{
    QByteArray method;
    /// Percent-decoded, see ApiRequest::path.
    QByteArray path;
    QByteArray query;
    HttpFields fields;
    std::optional<qint64> contentLength;
    /// HTTP/1.0, or the client asked for it.
    bool closes = false;
    bool expectsContinue = false;

    bool operator==(const HttpHead &) const = default;
};

/// Why a head is refused: the status to answer; the reason is English, for the log.
struct HeadFault
{
    int status = 400;
    const char *reason = "";
};

/// The strict reading of a request's head. Everything on which two readers could disagree is
/// refused, so that nothing can be smuggled past us or past a proxy before us.
namespace HttpHeads {

constexpr qsizetype maxHeadBytes = 16 * 1024;
constexpr qsizetype maxTargetBytes = 4 * 1024;
constexpr qsizetype maxFields = 64;
inline constexpr char allowedMethods[] = "GET, POST, PUT, PATCH, DELETE, OPTIONS";

/// Looks at a head that is still coming: checks the bytes from the position on and moves it. Tells
/// a fault as soon as it shows, and the length of the head (with its empty line) when that is
/// complete.
struct Scan
{
    std::optional<HeadFault> fault;
    std::optional<qsizetype> length;
};
Scan scan(QByteArrayView received, qsizetype &position);

/// Reads a complete head, with its empty line.
std::variant<HttpHead, HeadFault> parse(QByteArrayView head);

} // namespace HttpHeads
