// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QAction;
class QStyleOptionMenuItem;

/// Fusion with our menus: rows of 32, the keys at the right, what destroys in red. A style sheet
/// could do none of these.
class MenuStyle : public QProxyStyle
{
    Q_OBJECT

public:
    MenuStyle();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;

private:
    void drawItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const;
    void drawSign(const QStyleOptionMenuItem &item, QPainter &painter) const;
};

/// An entry after which something is gone: its icon and its words are red. It stands last.
void markDestructive(QAction &action);
