// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class Card;
class QVBoxLayout;
class SettingRow;

/// One page of the settings: sections, each a card of rows.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// Rows added from here on are below this heading.
    void addSection(const QString &title);
    void addRow(SettingRow *row);
    /// Above all sections.
    void addOnTop(QWidget *widget);
    /// In the card of the present section, across.
    void addWide(QWidget *widget);

    /// Shows only the rows that mention the text, all when it is empty; how many there are.
    int filter(const QString &text);

private:
    struct Section
    {
        QWidget *heading;
        Card *card;
        QList<QPair<SettingRow *, QWidget *>> rows;
    };

    void addLine(SettingRow *row, QWidget *widget);

    QVBoxLayout *m_top;
    QVBoxLayout *m_column;
    QList<Section> m_sections;
};
