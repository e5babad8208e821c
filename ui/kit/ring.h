// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;

/// A small ring: how much is left of a countdown, or a turning quarter while something runs.
class Ring : public QWidget
{
    Q_OBJECT

public:
    explicit Ring(int side = 20, QWidget *parent = nullptr);

    /// 0 to 1; stands still.
    void setShare(double share);
    /// Turns while visible, and stands still where the desktop wants no animation.
    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateTimer();

    QTimer *m_timer;
    double m_share = 0;
    bool m_busy = false;
    int m_turn = 0;
};
