// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apiresponse.h"

#include <QByteArray>
#include <QString>

/// What the listener adds to an answer's head.
struct ResponseContext
{
    QByteArray date;
    QString requestId;
    /// Says that the connection ends after this answer.
    bool closes = false;
};

/// The bytes of an answer's head, with its empty line. Fields that only the listener may set are
/// left out, and no value can break out of its line.
namespace ResponseHead {

QByteArray bytes(const ApiResponse &response, const ResponseContext &context);
/// Whether an answer of this status carries a body and a length at all.
bool mayHaveBody(int status);

} // namespace ResponseHead
