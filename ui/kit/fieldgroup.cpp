// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fieldgroup.h"

#include "ui/kit/stylesheet.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

FieldGroup::FieldGroup(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    buildHead(column);
    column->addWidget(field);
    buildFoot(column);
    if (!field->sizePolicy().expandingDirections().testFlag(Qt::Vertical)) {
        // What a tall form has left goes below, never between the label and its field.
        column->addStretch();
    }
    setLabel(label);
    m_label->setBuddy(field);
    showFoot();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FieldGroup::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_label = new TextLabel(TextStyle::SmallMed, {}, this);
    m_required = new TextLabel(TextStyle::Meta, Tone::Text2, tr("required"), this);
    m_limit = new TextLabel(TextStyle::Meta, Tone::Text2, {}, this);
    m_required->hide();
    m_limit->hide();
    head->addWidget(m_label);
    head->addWidget(m_required);
    head->addStretch();
    head->addWidget(m_limit);
    column->addLayout(head);
}

void FieldGroup::buildFoot(QVBoxLayout *column)
{
    m_foot = new QWidget(this);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_footIcon = new IconView(QStringLiteral("alert-circle"), Tone::Bad, 16, m_foot);
    m_footText = new TextLabel(TextStyle::Small, Tone::Text2, {}, m_foot);
    m_footText->setWrapping(true);
    m_footText->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // On the middle of the first line, however large its font is.
    m_footIcon->setFixedHeight(qMax(16, m_footText->fontMetrics().height()));
    row->addWidget(m_footIcon, 0, Qt::AlignTop);
    row->addWidget(m_footText, 1);
    column->addWidget(m_foot);
}

void FieldGroup::setLabel(const QString &label)
{
    // Only a label that is not plain knows mnemonics; what looks like HTML is a name that somebody
    // gave.
    m_label->setTextFormat(Qt::mightBeRichText(label) ? Qt::PlainText : Qt::AutoText);
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    QString name = label;
    m_field->setAccessibleName(name.remove(QLatin1Char('&')));
}

void FieldGroup::setRequired(bool required)
{
    m_required->setVisible(required);
}

void FieldGroup::setLimit(const QString &limit)
{
    m_limit->setTone(Tone::Text2);
    m_limit->setText(limit);
    m_limit->setVisible(!limit.isEmpty());
}

void FieldGroup::setCounter(int used, int maximum)
{
    const QLocale locale;
    m_limit->setText(tr("%1 / %2").arg(locale.toString(used), locale.toString(maximum)));
    m_limit->setTone(used > maximum ? Tone::Bad : Tone::Text2);
    m_limit->show();
}

void FieldGroup::setHelp(const QString &help)
{
    m_help = help;
    showFoot();
}

void FieldGroup::setFault(const QString &sentence)
{
    m_fault = sentence;
    m_checked.clear();
    showFoot();
}

void FieldGroup::setChecked(const QString &sentence)
{
    m_checked = sentence;
    m_fault.clear();
    showFoot();
}

void FieldGroup::clearState()
{
    m_fault.clear();
    m_checked.clear();
    showFoot();
}

void FieldGroup::showFoot()
{
    const bool fault = !m_fault.isEmpty();
    const bool checked = !m_checked.isEmpty();
    const QString shown = fault ? m_fault : (checked ? m_checked : m_help);
    const QString before = m_field->accessibleDescription();
    m_footText->setText(shown);
    m_footText->setTone(fault ? Tone::Bad : (checked ? Tone::Ok : Tone::Text2));
    m_footIcon->setIcon(fault ? QStringLiteral("alert-circle") : QStringLiteral("check-circle"),
                        fault ? Tone::Bad : Tone::Ok);
    m_footIcon->setVisible(fault || checked);
    m_foot->setVisible(!shown.isEmpty());
    setFieldState(m_field, fault     ? FieldState::Fault
                           : checked ? FieldState::Checked
                                     : FieldState::Normal);
    m_field->setAccessibleDescription(shown);
    if (fault && before != shown) {
        QAccessibleEvent announced(m_field, QAccessible::Alert);
        QAccessible::updateAccessibility(&announced);
    }
}
