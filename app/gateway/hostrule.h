// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

/// Decides by the Host field what a request may reach: a page of a stranger whose name leads to
/// this machine must not reach the API.
class HostRule
{
public:
    enum class Reach {
        Everything,
        Nothing, ///< answer 421
    };

    HostRule() = default;
    /// The configured names, without ports; case and a final dot do not matter.
    explicit HostRule(const QStringList &hostNames);

    /// What a request with this Host field (name or address, perhaps with a port) reaches.
    Reach reach(QByteArrayView hostField) const;
    /// localhost, 127.0.0.0/8 or ::1, with or without a port.
    static bool isLoopbackName(QByteArrayView hostField);
    /// The name of a Host field in lower case without port, brackets and final dot; empty if it is
    /// none.
    static QByteArray nameOf(QByteArrayView hostField);

private:
    QList<QByteArray> m_names;
};
