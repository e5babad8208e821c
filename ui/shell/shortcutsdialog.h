// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kitdialog.h"

class QGridLayout;
class QMenuBar;

/// The list of all keys: those of the menu bar as they are there, and those of lists and fields.
class ShortcutsDialog : public KitDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar &menus, QWidget *parent);

private:
    void addMenuKeys(const QMenuBar &menus);
    void addListKeys();
    void addHeading(const QString &text);
    void addKey(const QString &what, const QString &keys);

    QGridLayout *m_grid;
    int m_row = 0;
};
