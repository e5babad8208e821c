// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kitdialog.h"

/// Version, data folder and licence, with a button that copies them for whoever helps.
class AboutDialog : public KitDialog
{
    Q_OBJECT

public:
    AboutDialog(const QString &dataFolder, QWidget *parent);
};
