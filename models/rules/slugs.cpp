// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/slugs.h"

#include "models/base/folding.h"

namespace {

constexpr qsizetype longest = 64;

} // namespace

QString Slugs::of(const QString &name, const QString &fallback)
{
    QString slug;
    for (const QChar c : folded(name)) {
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
            (c >= QLatin1Char('0') && c <= QLatin1Char('9'))) {
            slug.append(c);
        } else if (!slug.isEmpty() && !slug.endsWith(QLatin1Char('-'))) {
            slug.append(QLatin1Char('-'));
        }
    }
    slug.truncate(longest);
    while (slug.endsWith(QLatin1Char('-'))) {
        slug.chop(1);
    }
    return slug.isEmpty() ? fallback : slug;
}

QString Slugs::unique(const QString &slug, const std::function<bool(const QString &)> &isTaken)
{
    QString candidate = slug;
    for (int number = 2; isTaken(candidate); ++number) {
        const QString suffix = QStringLiteral("-%1").arg(number);
        candidate = slug.left(longest - suffix.size()) + suffix;
    }
    return candidate;
}
