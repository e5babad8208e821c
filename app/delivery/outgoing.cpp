// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/outgoing.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

QByteArray OutgoingAnswer::header(const QByteArray &name) const
{
    for (const OutgoingHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0) {
            return header.value;
        }
    }
    return {};
}

std::optional<qint64> OutgoingAnswer::retryAfterMs(qint64 nowMs) const
{
    const QByteArray value = header(QByteArrayLiteral("Retry-After")).trimmed();
    if (value.isEmpty()) {
        return std::nullopt;
    }
    const bool digits = std::all_of(value.begin(), value.end(),
                                    [](char byte) { return byte >= '0' && byte <= '9'; });
    if (digits) {
        // Longer than a year says no more than a year does, and cannot overflow.
        constexpr qint64 year = 366 * 24 * 3600;
        return (value.size() > 9 ? year : std::min(value.toLongLong(), year)) * 1000;
    }
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeSpec(Qt::UTC);
    return std::max<qint64>(0, date.toMSecsSinceEpoch() - nowMs);
}

namespace {

/// Most answers hold none, and looking is cheaper than getting ready to replace.
void hide(const QByteArray &access, QByteArray &bytes)
{
    if (bytes.contains(access)) {
        bytes.replace(access, "***");
    }
}

} // namespace

void OutgoingAnswer::hideAccess(const OutgoingHeaders &sent)
{
    // What is shorter is no secret, and its letters may be anybody's.
    constexpr qsizetype shortest = 8;
    for (const OutgoingHeader &field : sent) {
        if (field.name.compare("Authorization", Qt::CaseInsensitive) != 0) {
            continue;
        }
        QByteArray access = field.value.mid(field.value.indexOf(' ') + 1).trimmed();
        if (access.size() < shortest) {
            continue;
        }
        hide(access, body);
        for (OutgoingHeader &answered : headers) {
            hide(access, answered.value);
        }
        // As JSON may write it.
        hide(access.replace("/", "\\/"), body);
    }
}
