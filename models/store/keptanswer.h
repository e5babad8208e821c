// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// An answer that was given under an Idempotency-Key, to be repeated byte by byte.
struct KeptAnswer
{
    /// SHA-256 over method, path and raw body of the request.
    QByteArray fingerprint;
    int status = 0;
    /// Location, if there was one.
    QString location;
    QByteArray body;

    bool operator==(const KeptAnswer &) const = default;
};
