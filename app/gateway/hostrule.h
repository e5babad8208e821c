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
        Hooks,   ///< only what providers call; answer 404 to all else
        Nothing, ///< answer 421
    };

    /// The configured names, without ports; case and a final dot do not matter.
    struct Names
    {
        QStringList own;
        /// That of public_url; empty: none.
        QString publicName;
        /// Whether the public name reaches everything too.
        bool publicReachesAll = false;
    };

    HostRule() = default;
    explicit HostRule(const Names &names);

    /// What a request with this Host field (name or address, perhaps with a port) reaches.
    Reach reach(QByteArrayView hostField) const;
    /// Whether the request came through the tunnel or proxy before us, by its Host field.
    bool isPublic(QByteArrayView hostField) const;
    /// localhost, 127.0.0.0/8 or ::1, with or without a port.
    static bool isLoopbackName(QByteArrayView hostField);
    /// The name of a Host field in lower case without port, brackets and final dot; empty if it is
    /// none.
    static QByteArray nameOf(QByteArrayView hostField);

private:
    QList<QByteArray> m_names;
    QByteArray m_publicName;
    bool m_publicReachesAll = false;
};
