// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Moments)
};

QDateTime local(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

} // namespace

namespace Moments {

QString clock(qint64 ms)
{
    return local(ms).toString(QStringLiteral("HH:mm"));
}

QString brief(qint64 ms, qint64 nowMs)
{
    const QDateTime moment = local(ms);
    const QDate today = local(nowMs).date();
    if (moment.date() == today) {
        return clock(ms);
    }
    const QString form = moment.date().year() == today.year() ? Words::tr("MM/dd HH:mm")
                                                              : Words::tr("MM/dd/yyyy HH:mm");
    return moment.toString(form);
}

QString shortest(qint64 ms, qint64 nowMs)
{
    const QDateTime moment = local(ms);
    return moment.date() == local(nowMs).date() ? clock(ms) : moment.toString(Words::tr("MM/dd"));
}

QString relative(qint64 ms, qint64 nowMs)
{
    const qint64 age = nowMs - ms;
    if (age < 0 || age >= 24 * hour) {
        return brief(ms, nowMs);
    }
    if (age < minute) {
        return Words::tr("just now");
    }
    if (age < hour) {
        return Words::tr("%n min ago", nullptr, static_cast<int>(age / minute));
    }
    return Words::tr("%n h ago", nullptr, static_cast<int>(age / hour));
}

QString full(qint64 ms)
{
    return QLocale().toString(local(ms), QLocale::LongFormat);
}

QString exact(qint64 ms, qint64 nowMs)
{
    const QDateTime moment = local(ms);
    return moment.toString(moment.date() == local(nowMs).date() ? QStringLiteral("HH:mm:ss")
                                                                : Words::tr("MM/dd HH:mm:ss"));
}

QString exact(qint64 ms)
{
    return local(ms).toString(Words::tr("MM/dd/yyyy HH:mm:ss"));
}

QList<qint64> dayOf(qint64 ms)
{
    const QDate day = local(ms).date();
    return {day.startOfDay().toMSecsSinceEpoch(), day.addDays(1).startOfDay().toMSecsSinceEpoch()};
}

QList<qint64> hoursOf(qint64 ms)
{
    const QList<qint64> day = dayOf(ms);
    QList<qint64> hours;
    for (qint64 begin = day.first(); begin < day.last(); begin += hour) {
        hours.append(begin);
    }
    return hours << day.last();
}

} // namespace Moments
