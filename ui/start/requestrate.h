// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <utility>

/// How many requests a second there were lately, from their growing number.
class RequestRate
{
public:
    /// So many there were since the start, seen at this moment.
    void take(quint64 total, qint64 nowMs);
    /// Over the last minute; 0 while too little was seen.
    double perSecond() const;

private:
    QList<std::pair<qint64, quint64>> m_seen;
};
