// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/rotatetoken.h"
#include "ui/kit/kitdialog.h"

class ComboBox;
struct UiServices;

/// Asks how long the old token goes on beside the new one, and makes the new one.
class RotateDialog : public KitDialog
{
    Q_OBJECT

public:
    RotateDialog(UiServices &services, const AccessToken &token, QWidget *parent);

    /// Milliseconds; 0: the old one is revoked at once.
    qint64 value() const;
    /// Not while the token is being made: its secret would be seen by nobody.
    void reject() override;

Q_SIGNALS:
    /// The old one works so long (milliseconds UTC); nothing: it is revoked.
    void rotated(const IssuedToken &issued, std::optional<qint64> oldWorksUntil);

private:
    void submit();

    UiServices &m_services;
    AccessToken m_token;
    ComboBox *m_overlap = nullptr;
    Button *m_rotate = nullptr;
};
