// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/filling.h"

#include "models/rules/placeholders.h"

namespace {

/// A text may hold thousands of wrong names; more of them say no more, and cost the writer's time.
constexpr int toldAtMost = 50;

} // namespace

QString Filling::fill(const QString &text, const QString &pointer, Findings &findings) const
{
    int told = 0;
    const auto tell = [&](const Finding &finding) {
        if (!findings.contains(finding)) {
            findings.append(finding);
            ++told;
        }
    };
    return Placeholders::filled(text, [&](const QString &name) {
        const auto value = m_values.constFind(name);
        const bool known = value != m_values.constEnd();
        if (told < toldAtMost && !known) {
            const QString proposal = Placeholders::proposal(name, m_values.keys());
            tell({pointer, FindingCode::UnknownPlaceholder, {name, proposal}});
        } else if (told < toldAtMost && value->text.isEmpty()) {
            tell({value->member.isEmpty() ? pointer : value->member, FindingCode::Empty, {name}});
        }
        return known ? value->text : QString();
    });
}
