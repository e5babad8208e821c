// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>

/// Counts bad tokens by the address they came from: ten a minute, then that address waits.
class BadTokens
{
public:
    static constexpr int allowedPerMinute = 10;
    /// Addresses that are remembered at once; a flood from more of them within a minute makes us
    /// begin anew.
    static constexpr int rememberedAddresses = 10000;

    /// Whether a further bad token of this address is refused unseen; else it is counted.
    bool refuses(const QHostAddress &address, qint64 nowMs);
    /// Seconds until the address may err again, at least one.
    int secondsToNext(const QHostAddress &address, qint64 nowMs) const;

private:
    void forgetOld(qint64 nowMs);

    QHash<QHostAddress, QList<qint64>> m_times;
};
