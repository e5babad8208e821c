// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pagescroll.h"

/// The form of a dialog: the dialog is as high as the form needs, as far as the screen has room;
/// then the form scrolls, and head and foot stay.
class FormScroll : public PageScroll
{
    Q_OBJECT

public:
    /// Takes the form, which must have a layout. Right and below it lies what a dialog has as its
    /// margins: the bar is in there, and what scrolls goes as far as the foot.
    FormScroll(QWidget *form, const QSize &margins, QWidget *dialog);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    int m_wanted = 0;
};
