// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Darkens a window while a dialog is open over it; goes with the dialog.
class Scrim : public QWidget
{
    Q_OBJECT

public:
    /// Covers the window of `anchor` while `dialog` is visible.
    static void cover(QWidget *anchor, QWidget *dialog);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Scrim(QWidget *window, QWidget *dialog);

    QWidget *m_dialog;
};
