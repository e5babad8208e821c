// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/findingtexts.h"

#include "models/rules/requestsentences.h"
#include "models/rules/valuesentences.h"

namespace {

constexpr const char *context = "FindingTexts";

bool fits(const FindingSentence &sentence, const Finding &finding)
{
    if (sentence.code != finding.code) {
        return false;
    }
    const qsizetype given = finding.arguments.size();
    if (!sentence.word) {
        return given >= sentence.facts;
    }
    return given > sentence.facts && finding.arguments.first() == QLatin1String(sentence.word);
}

/// The unit that a member's name tells, for example "_minutes".
QString unitOf(const QString &pointer)
{
    if (pointer.contains(QLatin1String("/retention_days/"))) {
        return QStringLiteral("_days");
    }
    for (const QLatin1String unit : {QLatin1String("_minutes"), QLatin1String("_seconds")}) {
        if (pointer.endsWith(unit)) {
            return unit;
        }
    }
    return {};
}

/// `out_of_range` by the side that was crossed: one limit says more than two.
Finding narrowed(const Finding &finding)
{
    if (finding.code != FindingCode::OutOfRange || finding.arguments.size() != 3) {
        return finding;
    }
    const bool below = finding.arguments.at(2).toDouble() < finding.arguments.at(0).toDouble();
    const QString side = below ? QStringLiteral("least") : QStringLiteral("most");
    Finding narrow = finding;
    narrow.arguments = {side + unitOf(finding.pointer), finding.arguments.at(below ? 0 : 1),
                        finding.arguments.at(2)};
    return narrow;
}

/// Empty facts at the end say nothing.
Finding withoutEmptyEnd(Finding finding)
{
    while (!finding.arguments.isEmpty() && finding.arguments.last().isEmpty()) {
        finding.arguments.removeLast();
    }
    return finding;
}

/// Places the facts in one pass, so that a fact which itself holds "%1" stays as it is.
QString withFacts(const QString &text, const QStringList &facts)
{
    QString filled;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const int number = text.at(index) == QLatin1Char('%') && index + 1 < text.size()
                               ? text.at(index + 1).digitValue()
                               : -1;
        if (number >= 1 && number <= facts.size()) {
            filled += facts.at(number - 1);
            ++index;
        } else {
            filled += text.at(index);
        }
    }
    return filled;
}

} // namespace

QString FindingTexts::sentence(const Finding &given, const Translate &translate)
{
    const Finding finding = narrowed(withoutEmptyEnd(given));
    for (const auto table : {valueSentences(), requestSentences()}) {
        for (const FindingSentence &candidate : table) {
            if (fits(candidate, finding)) {
                const QStringList facts = finding.arguments.mid(candidate.word ? 1 : 0);
                return withFacts(translate(context, candidate.source), facts);
            }
        }
    }
    return findingCodeName(finding.code);
}
