// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cell.h"

QString Cell::spoken() const
{
    if (!words.isEmpty()) {
        return words;
    }
    QStringList parts = QStringList{text, second, pill.text} + tags;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Cell Cell::line(const QString &text, Tone tone)
{
    Cell cell;
    cell.text = text;
    cell.textTone = tone;
    return cell;
}

Cell Cell::twoLines(const QString &text, const QString &second, const TileLook &tile)
{
    Cell cell;
    cell.kind = CellKind::TwoLines;
    cell.style = TextStyle::Med;
    cell.text = text;
    cell.second = second;
    cell.tile = tile;
    return cell;
}

Cell Cell::pillCell(const PillLook &look)
{
    Cell cell;
    cell.kind = CellKind::Pill;
    cell.pill = look;
    return cell;
}

Cell Cell::iconRow(const QStringList &icons)
{
    Cell cell;
    cell.kind = CellKind::Icons;
    cell.icons = icons;
    return cell;
}

Cell Cell::tagRow(const QStringList &tags)
{
    Cell cell;
    cell.kind = CellKind::Tags;
    cell.tags = tags;
    return cell;
}

Cell Cell::checkMark(Qt::CheckState state)
{
    Cell cell;
    cell.kind = CellKind::Check;
    cell.check = state;
    return cell;
}

Cell Cell::spark(const QList<double> &values)
{
    Cell cell;
    cell.kind = CellKind::Spark;
    cell.values = values;
    return cell;
}

Cell Cell::more()
{
    Cell cell;
    cell.kind = CellKind::More;
    return cell;
}
