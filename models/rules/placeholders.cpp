// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/placeholders.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype longestName = 64;

/// Levenshtein's distance, for short names.
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (int column = 0; column <= b.size(); ++column) {
        row[column] = column;
    }
    for (int line = 1; line <= a.size(); ++line) {
        int diagonal = row[0];
        row[0] = line;
        for (int column = 1; column <= b.size(); ++column) {
            const int cost = a.at(line - 1) == b.at(column - 1) ? 0 : 1;
            const int next = std::min({row[column] + 1, row[column - 1] + 1, diagonal + cost});
            diagonal = row[column];
            row[column] = next;
        }
    }
    return row.last();
}

} // namespace

QList<Placeholders::Place> Placeholders::find(const QString &text)
{
    QList<Place> places;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(QLatin1String("{{"), from);
        if (open < 0) {
            return places;
        }
        const qsizetype close = text.indexOf(QLatin1String("}}"), open + 2);
        if (close < 0) {
            return places;
        }
        // "{{ {{NAME}}": the inner pair is the placeholder.
        const qsizetype inner = text.lastIndexOf(QLatin1String("{{"), close - 1);
        const qsizetype begin = std::max(open, inner);
        places.append({begin, close + 2 - begin, text.mid(begin + 2, close - begin - 2).trimmed()});
        from = close + 2;
    }
}

const QStringList &Placeholders::filledBySystem()
{
    static const QStringList names = {
        QStringLiteral("ID_CONTA_KAROO"), QStringLiteral("NUMERO_CLIENTE"),
        QStringLiteral("NOME_CLIENTE"), QStringLiteral("OMNICHANNEL_SESSION")};
    return names;
}

bool Placeholders::isValidName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Z_][A-Z0-9_]{0,63}\\z"));
    return shape.match(name).hasMatch();
}

QString Placeholders::proposal(const QString &wrong, const QStringList &known)
{
    if (wrong.size() > 2 * longestName) {
        return {}; // no slip of the pen; comparing it would cost its length for each known name
    }
    const QString upper = wrong.toUpper();
    QString best;
    int bestDistance = std::max(2, static_cast<int>(upper.size()) / 3) + 1;
    for (const QString &name : known) {
        const int apart = distance(upper, name);
        if (apart < bestDistance) {
            best = name;
            bestDistance = apart;
        }
    }
    return best;
}

QString Placeholders::filled(const QString &text,
                             const std::function<QString(const QString &)> &value)
{
    QString result;
    qsizetype from = 0;
    for (const Place &place : find(text)) {
        result += text.mid(from, place.position - from);
        result += value(place.name);
        from = place.position + place.length;
    }
    return result + text.mid(from);
}
