// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"

#include <QCheckBox>

/// An on/off switch; a check box for keyboard and screen readers.
class Switch : public FocusAware<QCheckBox>
{
    Q_OBJECT

public:
    /// The text is the accessible name; it is not painted, for the words stand beside the switch.
    explicit Switch(const QString &accessibleName, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;
};
