// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/fieldchecks.h"

#include <QRegularExpression>

void FieldChecks::name(const QString &text, const QString &pointer, Findings &findings)
{
    if (text.trimmed().isEmpty()) {
        findings.append({pointer, FindingCode::Empty, {}});
        return;
    }
    length(text.trimmed(), longestName, pointer, findings);
}

void FieldChecks::length(const QString &text, int limit, const QString &pointer, Findings &findings)
{
    if (const auto points = text.toUcs4().size(); points > limit) {
        findings.append(
            {pointer, FindingCode::TooLong, {QString::number(limit), QString::number(points)}});
    }
}

void FieldChecks::rate(std::optional<double> perSecond, const QString &pointer, Findings &findings)
{
    if (perSecond && !(*perSecond >= slowestRate && *perSecond <= fastestRate)) {
        findings.append({pointer,
                         FindingCode::OutOfRange,
                         {QString::number(slowestRate), QString::number(fastestRate),
                          QString::number(*perSecond)}});
    }
}

void FieldChecks::range(int number, int minimum, int maximum, const QString &pointer,
                        Findings &findings)
{
    if (number < minimum || number > maximum) {
        findings.append(
            {pointer,
             FindingCode::OutOfRange,
             {QString::number(minimum), QString::number(maximum), QString::number(number)}});
    }
}

void FieldChecks::key(const QString &text, const QString &pointer, Findings &findings)
{
    if (text.isEmpty()) {
        findings.append({pointer, FindingCode::Empty, {}});
    } else if (!isKey(text)) {
        findings.append({pointer, FindingCode::WrongType, {QStringLiteral("key"), text}});
    }
}

bool FieldChecks::isKey(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z0-9_-]{1,64}\\z"));
    return shape.match(text).hasMatch();
}
