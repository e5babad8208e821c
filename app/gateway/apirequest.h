// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QtGlobal>

#include <utility>

/// Names one request that waits for its answer. The number changes with every request, so an
/// answer that comes too late meets nobody.
struct Ticket
{
    quint32 slot = 0;
    quint64 number = 0;

    bool operator==(const Ticket &) const = default;
};

/// Header fields in the order they came; names in lower case.
using HttpFields = QList<std::pair<QByteArray, QByteArray>>;

/// One checked request of a client, as the handlers see it. Only values: it may travel to any
/// thread.
struct ApiRequest
{
    Ticket ticket;
    QString requestId;
    QByteArray method;
    /// Percent-decoded, valid UTF-8, begins with one slash, without "." and ".." segments.
    QByteArray path;
    /// What follows the first "?", as it came (still percent-encoded); empty without one.
    QByteArray query;
    HttpFields fields;
    QByteArray body;
    QHostAddress peer;
    /// The peer is this machine. Says nothing about the Host field: see HostRule.
    bool peerIsLoopback = false;
    /// Milliseconds since 1970 when the head was complete.
    qint64 receivedAtMs = 0;

    /// Value of the first field of that name (given in lower case); empty without one.
    QByteArray field(QByteArrayView lowerCaseName) const
    {
        for (const auto &[name, value] : fields) {
            if (name == lowerCaseName) {
                return value;
            }
        }
        return {};
    }
    bool hasField(QByteArrayView lowerCaseName) const
    {
        for (const auto &entry : fields) {
            if (entry.first == lowerCaseName) {
                return true;
            }
        }
        return false;
    }
    /// The one Host field, as it came (name or address, perhaps with a port).
    QByteArray host() const { return field("host"); }
    QByteArray acceptLanguage() const { return field("accept-language"); }
};
