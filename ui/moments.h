// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Moments (milliseconds UTC) as people read them, in local time and the user's language.
namespace Moments {

/// "14:30" on the same day, else "23/11 14:30".
QString brief(qint64 ms, qint64 nowMs);
/// "14:30" on the same day, else "23/11": where there is little room.
QString shortest(qint64 ms, qint64 nowMs);
/// "just now", "5 min ago", "3 h ago", then as brief().
QString relative(qint64 ms, qint64 nowMs);
/// Weekday, day, time: for tooltips.
QString full(qint64 ms);
/// "14:30".
QString clock(qint64 ms);
/// "14:31:09" on the same day, else "24/11 14:31:09".
QString exact(qint64 ms, qint64 nowMs);
/// "24/11/2026 14:31:09".
QString exact(qint64 ms);

/// Begin of the local day that holds the moment, and begin of the next.
QList<qint64> dayOf(qint64 ms);
/// The begins of all hours of that local day, and the begin of the next (24 to 26 moments).
QList<qint64> hoursOf(qint64 ms);

} // namespace Moments
