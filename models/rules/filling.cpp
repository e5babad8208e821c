// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/filling.h"

#include "models/rules/placeholders.h"

QString Filling::fill(const QString &text, const QString &pointer, Findings &findings) const
{
    return Placeholders::filled(text, [&](const QString &name) {
        const auto value = m_values.constFind(name);
        if (value == m_values.constEnd()) {
            const QString proposal = Placeholders::proposal(name, m_values.keys());
            const Finding finding{pointer, FindingCode::UnknownPlaceholder, {name, proposal}};
            if (!findings.contains(finding)) {
                findings.append(finding);
            }
            return QString();
        }
        if (value->text.isEmpty()) {
            const Finding finding{
                value->member.isEmpty() ? pointer : value->member, FindingCode::Empty, {name}};
            if (!findings.contains(finding)) {
                findings.append(finding);
            }
        }
        return value->text;
    });
}
