// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

class FieldGroup;

/// The sentence of a finding in the language of the window.
QString findingText(const Finding &finding);

/// Shows the findings of an action below the fields of a form.
class FieldFindings
{
public:
    /// The field of a member, and of what lies below it. A fault goes as soon as its text is
    /// changed.
    void add(const QString &pointer, FieldGroup *group);
    /// What to say of a missing value where "fill it in" is not what one does, as at check boxes.
    void sayWhenMissing(const QString &pointer, const QString &sentence);
    /// Each below its field, the first of them focused. The sentences of those that have no field
    /// here.
    QStringList show(const Findings &findings);
    void clear();

private:
    FieldGroup *groupFor(const QString &pointer) const;
    QString words(const Finding &finding) const;

    QList<std::pair<QString, FieldGroup *>> m_groups;
    QHash<QString, QString> m_missing;
};
