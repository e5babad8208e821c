// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QStandardItemModel;
class QVBoxLayout;

/// All parts of the kit in all their states on one page, to be looked at in both themes.
class ComponentSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ComponentSheet(QWidget *parent = nullptr);

private:
    void buildHead(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    void buildFields(QVBoxLayout *column);
    void buildChoices(QGridLayout *grid, int row);
    void buildMarks(QVBoxLayout *column);
    void buildPills(QVBoxLayout *column);
    void buildSmallParts(QVBoxLayout *column);
    void buildLower(QVBoxLayout *column);
    QWidget *buildBanners();
    QWidget *buildTable();
    QStandardItemModel *tableModel();
    void addSection(QVBoxLayout *column, const QString &title);
};
