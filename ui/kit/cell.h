// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pill.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/tile.h"

#include <QList>
#include <QStringList>

#include <functional>

class QModelIndex;

enum class CellKind {
    Text,     ///< text, with a leading icon if there is one
    TwoLines, ///< text over second, with a tile before them if there is one
    Pill,     ///< pill
    Icons,    ///< icons side by side
    Tags,     ///< tags as small quiet pills, as many as fit
    Check,    ///< check
    Spark,    ///< values
    More,     ///< three dots; a click emits TableView::moreRequested
};

/// What one cell of a table shows. Screens make it from the values of their model, see CellMaker;
/// the model itself gives Qt::DisplayRole or Qt::AccessibleTextRole for screen readers and copying.
struct Cell
{
    CellKind kind = CellKind::Text;
    QString text = {};
    QString second = {};
    Tone textTone = Tone::Text;
    Tone secondTone = Tone::Text2;
    TextStyle style = TextStyle::Small;
    QString icon = {};
    TileLook tile = {};
    PillLook pill = {};
    QStringList icons = {};
    QStringList tags = {};
    Qt::CheckState check = Qt::Unchecked;
    QList<double> values = {};
    /// Always the tooltip; without it a text that is cut is.
    QString tip = {};
    /// What is read aloud and copied where the cell shows no words, or too few.
    QString words = {};
    /// Ids and file names are cut in the middle.
    Qt::TextElideMode elide = Qt::ElideRight;

    /// What the cell says in words, for screen readers and for copying.
    QString spoken() const;

    static Cell line(const QString &text, Tone tone = Tone::Text);
    /// Right aligned numbers take the alignment of the column, see TableView::setRightAligned.
    static Cell twoLines(const QString &text, const QString &second, const TileLook &tile = {});
    static Cell pillCell(const PillLook &look);
    static Cell iconRow(const QStringList &icons);
    static Cell tagRow(const QStringList &tags);
    static Cell checkMark(Qt::CheckState state);
    static Cell spark(const QList<double> &values);
    static Cell more();
};

using CellMaker = std::function<Cell(const QModelIndex &index)>;
