// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/menustyle.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/tone.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <cmath>

namespace {

constexpr int rowHeight = 32;
constexpr int separatorHeight = 11;
constexpr int padding = 10;
constexpr int signSize = 16;
/// Between sign and words, and between words and keys.
constexpr int signGap = 10;
constexpr int keysGap = 24;
constexpr int frame = 6;

constexpr char destructiveName[] = "destructive";

bool isDestructive(const QStyleOptionMenuItem &item, const QWidget *widget)
{
    const auto *menu = qobject_cast<const QMenu *>(widget);
    const QAction *action = menu ? menu->actionAt(item.rect.center()) : nullptr;
    return action && action->property(destructiveName).toBool();
}

/// Room at the left for icons and ticks, the same in all rows of a menu.
int signRoom(const QStyleOptionMenuItem &item)
{
    return item.maxIconWidth > 0 || item.menuHasCheckableItems ? signSize + signGap : 0;
}

Tone inkFor(const QStyleOptionMenuItem &item, const QWidget *widget)
{
    if (!(item.state & QStyle::State_Enabled)) {
        return Tone::Disabled;
    }
    return isDestructive(item, widget) ? Tone::Bad : Tone::Text;
}

} // namespace

MenuStyle::MenuStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void MenuStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element != CE_MenuItem || !item) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        const QRectF row = item->rect;
        Paint::hairline(*painter, {row.left(), std::floor(row.center().y())}, row.width(),
                        toneColor(Tone::Line, item->palette));
    } else {
        drawItem(*item, *painter, widget);
    }
    painter->restore();
}

void MenuStyle::drawItem(const QStyleOptionMenuItem &item, QPainter &painter,
                         const QWidget *widget) const
{
    const QRectF row = item.rect;
    if (item.state & State_Selected && item.state & State_Enabled) {
        Paint::box(painter, {row, 6, toneColor(Tone::Hover, item.palette), QColor()});
    }
    drawSign(item, painter);
    const QRectF room = row.adjusted(padding + signRoom(item), 0, -padding, 0);
    const bool underlined = proxy()->styleHint(SH_UnderlineShortcut, &item, widget);
    const int mnemonic = underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.setFont(item.font);
    painter.setPen(toneColor(inkFor(item, widget), item.palette));
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | mnemonic,
                     item.text.section(QLatin1Char('\t'), 0, 0));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        Icons::paint(
            painter, QStringLiteral("go-next"),
            {room.right() - signSize, row.center().y() - signSize / 2.0, signSize, signSize},
            toneColor(Tone::Text2, item.palette));
        return;
    }
    const bool enabled = item.state & State_Enabled;
    painter.setFont(textFont(TextStyle::Meta));
    painter.setPen(toneColor(enabled ? Tone::Text2 : Tone::Disabled, item.palette));
    painter.drawText(room, int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine,
                     item.text.section(QLatin1Char('\t'), 1));
}

void MenuStyle::drawSign(const QStyleOptionMenuItem &item, QPainter &painter) const
{
    const QRect row = item.rect;
    const QRect place(row.left() + padding, row.center().y() + 1 - signSize / 2, signSize,
                      signSize);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked) {
        Icons::paint(painter, QStringLiteral("check"), place,
                     toneColor(Tone::AccentText, item.palette));
        return;
    }
    const bool enabled = item.state & State_Enabled;
    item.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void MenuStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    if (element == PE_PanelMenu) {
        painter->fillRect(option->rect, toneColor(Tone::Surface, option->palette));
    } else if (element == PE_FrameMenu) {
        Paint::box(*painter, {option->rect, 0, QColor(), toneColor(Tone::Edge, option->palette)});
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QSize MenuStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (type != CT_MenuItem || !item) {
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        return {2 * padding, separatorHeight};
    }
    const bool hasMore = item->menuItemType == QStyleOptionMenuItem::SubMenu ||
                         item->text.contains(QLatin1Char('\t'));
    return {size.width() + 2 * padding + signRoom(*item) + (hasMore ? keysGap : padding),
            qMax(rowHeight, item->fontMetrics.height() + 12)};
}

int MenuStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_MenuPanelWidth:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return frame;
    case PM_SmallIconSize:
        return qobject_cast<const QMenu *>(widget)
                   ? signSize
                   : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void markDestructive(QAction &action)
{
    action.setProperty(destructiveName, true);
    action.setIcon(Icons::icon(QStringLiteral("edit-delete"), Tone::Bad));
}
