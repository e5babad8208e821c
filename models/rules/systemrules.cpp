// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/systemrules.h"

#include "models/base/folding.h"
#include "models/domain/configuration.h"
#include "models/rules/fieldchecks.h"

#include <algorithm>

ExternalSystem SystemRules::completed(ExternalSystem system)
{
    system.name = system.name.trimmed();
    return system;
}

Findings SystemRules::check(const ExternalSystem &system, const Configuration &configuration)
{
    Findings findings;
    FieldChecks::name(system.name, QStringLiteral("/name"), findings);
    FieldChecks::rate(system.ratePerSecond, QStringLiteral("/rate_per_second"), findings);
    const QString name = folded(system.name);
    const bool taken = std::any_of(configuration.systems.cbegin(), configuration.systems.cend(),
                                   [&](const ExternalSystem &other) {
                                       return other.id != system.id && folded(other.name) == name;
                                   });
    if (taken && !name.isEmpty()) {
        findings.append({QStringLiteral("/name"), FindingCode::NotUnique, {system.name.trimmed()}});
    }
    return findings;
}

QList<ExternalSystem> SystemRules::byName(const Configuration &configuration)
{
    QList<ExternalSystem> sorted = configuration.systems.values();
    std::sort(sorted.begin(), sorted.end(), [](const ExternalSystem &a, const ExternalSystem &b) {
        return folded(a.name) < folded(b.name);
    });
    return sorted;
}
