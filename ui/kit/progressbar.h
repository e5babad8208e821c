// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

/// A bar 6 high without text; the words stand beside it.
class ProgressBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressBar(const QString &accessibleName, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {160, 6}; }
    QSize minimumSizeHint() const override { return {40, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};
