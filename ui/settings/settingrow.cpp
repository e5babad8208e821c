// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "models/base/folding.h"
#include "ui/kit/stylesheet.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr int fieldHeight = 36;

} // namespace

SettingRow::SettingRow(const QString &title, const QString &explanation, QWidget *control,
                       QWidget *parent)
    : QWidget(parent)
    , m_explanation(explanation)
    , m_control(control)
    , m_title(new TextLabel(TextStyle::Med, title, this))
    , m_help(new TextLabel(TextStyle::Small, Tone::Text2, explanation, this))
    , m_unit(new TextLabel(TextStyle::Small, Tone::Text2, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    // As high as a field, so that rows with a switch or a single line stand like the others.
    row->addStrut(fieldHeight);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title->setWrapping(true);
    m_help->setWrapping(true);
    m_help->setVisible(!explanation.isEmpty());
    // Beside a tall control the two lines stay together.
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_help);
    words->addStretch();
    row->addLayout(words, 1);
    row->addSpacing(16);
    m_control->setParent(this);
    m_control->setAccessibleName(title);
    m_control->setAccessibleDescription(explanation);
    // A combo box is known by its label only: its name is what is chosen.
    m_title->setBuddy(m_control);
    row->addWidget(m_control);
    row->addWidget(m_unit);
    m_unit->hide();
    column->addLayout(row);
    buildFault(column);
    setFocusProxy(m_control);
}

void SettingRow::buildFault(QVBoxLayout *column)
{
    m_faultLine = new QWidget(this);
    auto *line = new QHBoxLayout(m_faultLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    m_fault = new TextLabel(TextStyle::Small, Tone::Bad, {}, m_faultLine);
    m_fault->setWrapping(true);
    line->addWidget(new IconView(QStringLiteral("alert-circle"), Tone::Bad, 16, m_faultLine), 0,
                    Qt::AlignTop);
    line->addWidget(m_fault, 1);
    m_faultLine->hide();
    column->addWidget(m_faultLine);
}

void SettingRow::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
}

void SettingRow::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_faultLine->setVisible(!sentence.isEmpty());
    setFieldState(m_control, sentence.isEmpty() ? FieldState::Normal : FieldState::Fault);
    m_control->setAccessibleDescription(sentence.isEmpty() ? m_explanation : sentence);
}

QString SettingRow::fault() const
{
    return m_fault->text();
}

bool SettingRow::mentions(const QString &text) const
{
    return folded(m_title->text() + QLatin1Char(' ') + m_explanation).contains(folded(text));
}
