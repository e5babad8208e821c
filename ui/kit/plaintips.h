// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Makes every tooltip of the application plain text, whichever widget or view shows it. Qt takes
/// one that looks like HTML for HTML, and a tooltip here repeats what customers and systems wrote.
class PlainTips : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};
