// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"

#include <QRadioButton>

/// A radio button with our own mark; the chosen one is also heavier.
class RadioButton : public FocusAware<QRadioButton>
{
    Q_OBJECT

public:
    explicit RadioButton(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;
};
