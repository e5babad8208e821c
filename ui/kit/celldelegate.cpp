// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/celldelegate.h"

#include "ui/kit/checkbox.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/sparkline.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace {

constexpr int padding = 12;
constexpr int iconSize = 18;
constexpr int buttonIconSize = 16;
constexpr int tileSize = 36;

} // namespace

struct CellDelegate::Place
{
    QPainter &painter;
    QRectF cell;
    QRectF room;
    const QPalette &palette;
    bool selected;
    bool hovered;
    bool right;
};

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::setMaker(int column, CellMaker maker)
{
    m_makers.insert(column, std::move(maker));
}

void CellDelegate::setRightAligned(int column, bool right)
{
    m_right.insert(column, right);
}

Cell CellDelegate::cellAt(const QModelIndex &index) const
{
    const CellMaker maker = m_makers.value(index.column());
    return maker ? maker(index) : Cell::line(index.data().toString());
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QRectF cell = option.rect;
    const Place place = {*painter,
                         cell,
                         cell.adjusted(padding, 0, -padding, -1),
                         option.palette,
                         bool(option.state & QStyle::State_Selected),
                         index.row() == m_hoverRow,
                         isRightAligned(index.column())};
    painter->save();
    paintGround(place, index);
    painter->setClipRect(option.rect);
    paintContent(place, cellAt(index));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Cell cell = cellAt(index);
    int width = QFontMetrics(textFont(cell.style)).horizontalAdvance(cell.text);
    if (cell.kind == CellKind::TwoLines) {
        width = qMax(width, QFontMetrics(textFont(TextStyle::Meta)).horizontalAdvance(cell.second));
        width += cell.tile.isEmpty() ? 0 : tileSize + padding;
    } else if (cell.kind == CellKind::Pill) {
        width = pillSize(cell.pill).width();
    }
    return {width + 2 * padding, 48};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() &&
        index.data(Qt::ToolTipRole).toString().isEmpty()) {
        const Cell cell = cellAt(index);
        if (!cell.tip.isEmpty()) {
            QToolTip::showText(event->globalPos(), cell.tip, view);
            return true;
        }
        if (sizeHint(option, index).width() > option.rect.width() && !cell.text.isEmpty()) {
            const QString both =
                cell.second.isEmpty() ? cell.text : cell.text + QLatin1Char('\n') + cell.second;
            QToolTip::showText(event->globalPos(), both);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void CellDelegate::paintGround(const Place &place, const QModelIndex &index) const
{
    QPainter &painter = place.painter;
    if (place.selected) {
        painter.fillRect(place.cell, toneColor(Tone::Soft, place.palette));
    } else if (place.hovered) {
        painter.fillRect(place.cell, toneColor(Tone::Hover, place.palette));
    }
    // Below the last row there is nothing to part it from; the card's own edge may lie there.
    if (index.row() + 1 < index.model()->rowCount()) {
        Paint::bottomLine(painter, place.cell, toneColor(Tone::Line, place.palette));
    }
    if (place.selected && index.column() == 0) {
        painter.fillRect(QRectF(place.cell.left(), place.cell.top(), 3, place.cell.height()),
                         toneColor(Tone::Accent, place.palette));
    }
}

void CellDelegate::paintContent(const Place &place, const Cell &cell) const
{
    switch (cell.kind) {
    case CellKind::Text:
        paintText(place, cell);
        break;
    case CellKind::TwoLines:
        paintTwoLines(place, cell);
        break;
    case CellKind::Pill:
        drawPill(place.painter, place.room, cell.pill, place.palette, place.selected);
        break;
    case CellKind::Icons:
        paintIcons(place, cell);
        break;
    case CellKind::Tags:
        paintTags(place, cell);
        break;
    case CellKind::Check: {
        QRectF mark(0, 0, 18, 18);
        mark.moveCenter(place.room.center());
        drawCheckMark(place.painter, mark, cell.check, true, place.palette);
        break;
    }
    case CellKind::Spark:
        drawSparkline(place.painter, place.room.adjusted(0, 16, 0, -16), cell.values, Tone::Accent,
                      Tone::Soft, place.palette);
        break;
    case CellKind::More: {
        QRectF dots(0, 0, buttonIconSize, buttonIconSize);
        dots.moveCenter(place.cell.center());
        Icons::paint(place.painter, QStringLiteral("view-more"), dots,
                     toneColor(Tone::Text2, place.palette));
        break;
    }
    }
}

void CellDelegate::paintText(const Place &place, const Cell &cell) const
{
    QRectF room = place.room;
    if (!cell.icon.isEmpty()) {
        Icons::paint(place.painter, cell.icon,
                     {room.left(), room.center().y() - iconSize / 2.0, iconSize, iconSize},
                     toneColor(Tone::Text2, place.palette));
        room.setLeft(room.left() + iconSize + 8);
    }
    place.painter.setFont(textFont(cell.style));
    place.painter.setPen(toneColor(cell.textTone, place.palette));
    Paint::line(place.painter, room, cell.text, cell.elide,
                place.right ? Qt::AlignRight : Qt::AlignLeft);
}

void CellDelegate::paintTwoLines(const Place &place, const Cell &cell) const
{
    QRectF room = place.room;
    if (!cell.tile.isEmpty()) {
        QRectF tile(room.left(), room.center().y() - tileSize / 2.0, tileSize, tileSize);
        drawTile(place.painter, tile, cell.tile, place.palette, place.selected);
        room.setLeft(tile.right() + padding);
    } else if (!cell.icon.isEmpty()) {
        Icons::paint(place.painter, cell.icon, {room.left(), room.center().y() - 10, 20, 20},
                     toneColor(place.selected ? Tone::SoftText : Tone::Text2, place.palette));
        room.setLeft(room.left() + 20 + padding);
    }
    const Qt::Alignment side = place.right ? Qt::AlignRight : Qt::AlignLeft;
    const qreal upper = QFontMetrics(textFont(cell.style)).height();
    const qreal lower =
        cell.second.isEmpty() ? 0 : QFontMetrics(textFont(TextStyle::Meta)).height();
    const qreal gap = cell.second.isEmpty() ? 0 : 2;
    const qreal top = room.center().y() - (upper + gap + lower) / 2;
    place.painter.setFont(textFont(cell.style));
    place.painter.setPen(toneColor(cell.textTone, place.palette));
    Paint::line(place.painter, {room.left(), top, room.width(), upper}, cell.text, cell.elide,
                side);
    place.painter.setFont(textFont(TextStyle::Meta));
    place.painter.setPen(toneColor(cell.secondTone, place.palette));
    Paint::line(place.painter, {room.left(), top + upper + gap, room.width(), lower}, cell.second,
                cell.elide, side);
}

void CellDelegate::paintIcons(const Place &place, const Cell &cell) const
{
    qreal x = place.room.left();
    for (const QString &icon : cell.icons) {
        if (x + iconSize > place.room.right() + 1) {
            break;
        }
        Icons::paint(place.painter, icon,
                     {x, place.room.center().y() - iconSize / 2.0, iconSize, iconSize},
                     toneColor(Tone::Text2, place.palette));
        x += iconSize + 10;
    }
}

void CellDelegate::paintTags(const Place &place, const Cell &cell) const
{
    QRectF room = place.room;
    for (qsizetype i = 0; i < cell.tags.size(); ++i) {
        const PillLook look = {cell.tags.at(i), {}, StateTone::Neutral};
        const qsizetype left = cell.tags.size() - i;
        const PillLook rest = {QStringLiteral("+%1").arg(left), {}, StateTone::Neutral};
        const int width = pillSize(look).width();
        const int restWidth = left > 1 ? pillSize(rest).width() + 4 : 0;
        if (i > 0 && width + restWidth > room.width()) {
            drawPill(place.painter, room, rest, place.palette, place.selected);
            return;
        }
        drawPill(place.painter, room, look, place.palette, place.selected);
        room.setLeft(room.left() + width + 4);
    }
}
