// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"

#include <QCheckBox>

class QPainter;
class QPalette;

/// A check box with our own mark; partial is a dash.
class CheckBox : public FocusAware<QCheckBox>
{
    Q_OBJECT

public:
    explicit CheckBox(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;
};

/// The mark alone, 18 wide and high, for tables.
void drawCheckMark(QPainter &painter, const QRectF &rect, Qt::CheckState state, bool enabled,
                   const QPalette &palette);
