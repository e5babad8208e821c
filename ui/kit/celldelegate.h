// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/cell.h"

#include <QHash>
#include <QStyledItemDelegate>

/// Paints all cells of a TableView. Without a maker a column shows its Qt::DisplayRole.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);

    void setMaker(int column, CellMaker maker);
    void setRightAligned(int column, bool right);
    bool isRightAligned(int column) const { return m_right.value(column); }
    void setHoverRow(int row) { m_hoverRow = row; }
    int hoverRow() const { return m_hoverRow; }
    Cell cellAt(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Place;

    void paintGround(const Place &place, const QModelIndex &index) const;
    void paintContent(const Place &place, const Cell &cell) const;
    void paintText(const Place &place, const Cell &cell) const;
    void paintTwoLines(const Place &place, const Cell &cell) const;
    void paintIcons(const Place &place, const Cell &cell) const;
    void paintTags(const Place &place, const Cell &cell) const;

    QHash<int, CellMaker> m_makers;
    QHash<int, bool> m_right;
    int m_hoverRow = -1;
};
