// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A request as an ERP sends it; "@@@@@@@@" stands for a number that LoadClient counts up.
struct BenchRequest
{
    QByteArray path;
    QByteArray body;
    int expectedStatus = 202;

    /// One message to another person each time, with a key: the order per contact would make those
    /// to one person wait for one another.
    static BenchRequest message();
    /// So many messages in one request, each to another person, the same people in every batch.
    static BenchRequest batch(int messages);

    /// The whole request.
    QByteArray bytes(quint16 port, const QByteArray &token) const;
};
