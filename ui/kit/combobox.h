// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"
#include "ui/kit/stylesheet.h"

#include <QComboBox>

/// A combo box that looks like a field, elides its text and then shows all of it as tooltip.
class ComboBox : public FocusAware<QComboBox>
{
    Q_OBJECT

public:
    explicit ComboBox(QWidget *parent = nullptr);

    /// 32 instead of 36 high.
    void setDense(bool dense);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// A wheel over a form must scroll the form, not change what is not focused.
    void wheelEvent(QWheelEvent *event) override;

private:
    bool m_dense = false;
};
