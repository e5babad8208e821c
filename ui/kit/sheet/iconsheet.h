// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// All icons at 14, 16, 20 and 32 with their names, to be looked at in both themes.
class IconSheet : public QWidget
{
    Q_OBJECT

public:
    explicit IconSheet(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
