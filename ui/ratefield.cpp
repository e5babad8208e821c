// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ratefield.h"

#include <QLocale>

QString RateField::text(std::optional<double> rate)
{
    return rate ? QLocale().toString(*rate, 'g', QLocale::FloatingPointShortest) : QString();
}

std::optional<std::optional<double>> RateField::value(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::optional<double>();
    }
    bool ok = false;
    double rate = QLocale().toDouble(trimmed, &ok);
    if (!ok) {
        // A point is understood where people write a comma too.
        rate = QLocale::c().toDouble(trimmed, &ok);
    }
    if (!ok) {
        return std::nullopt;
    }
    return std::optional<double>(rate);
}

Finding RateField::notANumber()
{
    return {QStringLiteral("/rate_per_second"), FindingCode::WrongType, {QStringLiteral("number")}};
}
