// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/kit/card.h"
#include "ui/kit/textlabel.h"
#include "ui/settings/settingrow.h"

#include <QVBoxLayout>

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_top(new QVBoxLayout)
    , m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top->setSpacing(12);
    m_column->setSpacing(8);
    column->addLayout(m_top);
    column->addLayout(m_column);
}

void SettingsPage::addOnTop(QWidget *widget)
{
    m_top->addWidget(widget);
}

void SettingsPage::addSection(const QString &title)
{
    auto *heading = new TextLabel(TextStyle::Section, title, this);
    heading->setContentsMargins(0, 8, 0, 0);
    auto *card = new Card(this);
    card->setPadding(QMargins(20, 8, 20, 8));
    card->body()->setSpacing(0);
    m_column->addWidget(heading);
    m_column->addWidget(card);
    m_sections.append({heading, card, {}});
}

void SettingsPage::addRow(SettingRow *row)
{
    addLine(row, row);
}

void SettingsPage::addWide(QWidget *widget)
{
    addLine(nullptr, widget);
}

void SettingsPage::addLine(SettingRow *row, QWidget *widget)
{
    Section &section = m_sections.last();
    auto *line = new QWidget(section.card);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (!section.rows.isEmpty()) {
        column->addWidget(new Hairline(line));
    }
    column->addWidget(widget);
    section.card->body()->addWidget(line);
    section.rows.append({row, line});
}

int SettingsPage::filter(const QString &text)
{
    int shown = 0;
    for (const Section &section : std::as_const(m_sections)) {
        int inSection = 0;
        for (const auto &[row, line] : section.rows) {
            const bool matches = text.isEmpty() || (row && row->mentions(text));
            line->setVisible(matches);
            inSection += matches ? 1 : 0;
        }
        section.heading->setVisible(inSection > 0);
        section.card->setVisible(inSection > 0);
        shown += inSection;
    }
    return shown;
}
