// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldfindings.h"

#include "models/rules/findingtexts.h"
#include "ui/kit/fieldgroup.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

QString findingText(const Finding &finding)
{
    return FindingTexts::sentence(finding, [](const char *context, const char *source) {
        return QCoreApplication::translate(context, source);
    });
}

void FieldFindings::add(const QString &pointer, FieldGroup *group)
{
    m_groups.append({pointer, group});
    const auto forgive = [group] {
        if (group->hasFault()) {
            group->clearState();
        }
    };
    if (auto *line = qobject_cast<QLineEdit *>(group->field())) {
        QObject::connect(line, &QLineEdit::textChanged, group, forgive);
    } else if (auto *combo = qobject_cast<QComboBox *>(group->field())) {
        QObject::connect(combo, &QComboBox::currentIndexChanged, group, forgive);
    } else if (auto *spin = qobject_cast<QSpinBox *>(group->field())) {
        QObject::connect(spin, &QSpinBox::valueChanged, group, forgive);
    } else if (auto *date = qobject_cast<QDateEdit *>(group->field())) {
        QObject::connect(date, &QDateEdit::dateChanged, group, forgive);
    }
}

void FieldFindings::sayWhenMissing(const QString &pointer, const QString &sentence)
{
    m_missing.insert(pointer, sentence);
}

QString FieldFindings::words(const Finding &finding) const
{
    const QString own = m_missing.value(finding.pointer);
    return finding.code == FindingCode::Required && !own.isEmpty() ? own : findingText(finding);
}

QStringList FieldFindings::show(const Findings &findings)
{
    clear();
    QStringList others;
    for (const Finding &finding : findings) {
        FieldGroup *group = groupFor(finding.pointer);
        if (!group) {
            others.append(findingText(finding));
        } else if (!group->hasFault()) {
            group->setFault(words(finding));
        }
    }
    for (const auto &[pointer, group] : std::as_const(m_groups)) {
        if (group->hasFault()) {
            group->field()->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return others;
}

void FieldFindings::clear()
{
    for (const auto &[pointer, group] : std::as_const(m_groups)) {
        group->clearState();
    }
}

FieldGroup *FieldFindings::groupFor(const QString &pointer) const
{
    for (const auto &[own, group] : m_groups) {
        if (pointer == own || pointer.startsWith(own + QLatin1Char('/'))) {
            return group;
        }
    }
    return nullptr;
}
