// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kitdialog.h"

/// How one computer in a shop gets an address that a provider can call, in plain words.
class PublicAddressDialog : public KitDialog
{
    Q_OBJECT

public:
    /// `local` is the address of the API on this computer.
    PublicAddressDialog(const QString &local, QWidget *parent);

Q_SIGNALS:
    void settingsWanted();

private:
    void addPart(const QString &title, const QString &text);
    void addSteps(const QString &title, const QStringList &steps);
};
