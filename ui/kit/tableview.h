// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/cell.h"
#include "ui/kit/focusaware.h"

#include <QTableView>

class CellDelegate;

/// A table of rows: hover and selection colour the whole row, the keyboard's row has a ring.
///
/// Put it into a Card with padding 1. Rows of the model are its rows; columns get their look by
/// setMaker(), their titles by the model's headerData().
class TableView : public FocusAware<QTableView>
{
    Q_OBJECT

public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);

    /// How a column is painted; call it before or after setModel().
    void setMaker(int column, CellMaker maker);
    void setRightAligned(int column);
    /// Width for the longest text that is usual here, measured in the font of the moment.
    void setColumnSample(int column, const QString &longest);
    void setColumnWidthFixed(int column, int width);
    /// The column that takes the rest; the first one at the beginning.
    void setStretchColumn(int column);
    /// 48 plain, 54 two lines, 64 with tile, 68 channels.
    void setRowHeight(int height);
    void setMultiSelection(bool multiple);
    void setModel(QAbstractItemModel *model) override;
    QList<int> selectedRows() const;
    /// The words of the cell as it is shown, see Cell::spoken().
    QString spokenText(const QModelIndex &index) const;
    /// What Ctrl+C puts on the clipboard: cells by tabs, rows by line ends.
    QString selectionAsText() const;

Q_SIGNALS:
    /// Enter or a double click.
    void opened(const QModelIndex &index);
    /// The "more" cell was clicked, the right button or the menu key used.
    void moreRequested(const QModelIndex &index, const QPoint &globalPosition);
    void deleteRequested();
    /// A click on a Check cell, or Space.
    void checkToggled(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setUpHeader();
    void applyStretch();
    void setHoverRow(int row);
    QRect rowRect(int row) const;

    CellDelegate *m_delegate;
    int m_stretch = 0;
};
