// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/timestamps.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace {

/// Reads fixed places of a text; remembers whether all of it had its shape.
class Places
{
public:
    explicit Places(QStringView text)
        : m_text(text)
    {
    }

    int number(int digits)
    {
        int value = 0;
        for (int index = 0; index < digits; ++index) {
            const char16_t c = next();
            if (c < u'0' || c > u'9') {
                m_fits = false;
                return 0;
            }
            value = value * 10 + (c - u'0');
        }
        return value;
    }
    void mark(char16_t upper)
    {
        const char16_t c = next();
        m_fits = m_fits && (c == upper || c == QChar(upper).toLower().unicode());
    }
    /// ".123": the first three digits count, at least one must be there.
    int fraction()
    {
        if (peek() != u'.') {
            return 0;
        }
        next();
        int milliseconds = 0;
        int digits = 0;
        for (; peek() >= u'0' && peek() <= u'9'; ++digits) {
            const int digit = next() - u'0';
            milliseconds = digits < 3 ? milliseconds * 10 + digit : milliseconds;
        }
        m_fits = m_fits && digits > 0;
        for (; digits < 3; ++digits) {
            milliseconds *= 10;
        }
        return milliseconds;
    }
    char16_t peek() const { return m_at < m_text.size() ? m_text[m_at].unicode() : u'\0'; }
    char16_t next()
    {
        const char16_t c = peek();
        ++m_at;
        return c;
    }
    bool fitsToTheEnd() const { return m_fits && m_at == m_text.size(); }
    void refuse() { m_fits = false; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    bool m_fits = true;
};

qint64 offsetMs(Places &places)
{
    const char16_t sign = places.next();
    if (sign == u'Z' || sign == u'z') {
        return 0;
    }
    const int hours = places.number(2);
    places.mark(u':');
    const int minutes = places.number(2);
    if ((sign != u'+' && sign != u'-') || hours > 23 || minutes > 59) {
        places.refuse();
    }
    return (hours * 60LL + minutes) * 60'000 * (sign == u'-' ? -1 : 1);
}

} // namespace

QString Timestamps::text(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<qint64> Timestamps::parse(QStringView text)
{
    Places places(text);
    const int year = places.number(4);
    places.mark(u'-');
    const int month = places.number(2);
    places.mark(u'-');
    const QDate date(year, month, places.number(2));
    const char16_t between = places.next();
    if (between != u'T' && between != u't' && between != u' ') {
        return std::nullopt;
    }
    const int hour = places.number(2);
    places.mark(u':');
    const int minute = places.number(2);
    places.mark(u':');
    const int second = places.number(2);
    const int milliseconds = places.fraction();
    // A leap second is the end of the second before it.
    const QTime time(hour, minute, second == 60 ? 59 : second, milliseconds);
    const qint64 offset = offsetMs(places);
    if (!places.fitsToTheEnd() || !date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() - offset;
}
