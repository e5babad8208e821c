// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kitdialog.h"
#include "ui/kit/prompts.h"

/// A failure that must be read: what happened, why, what to do, and the details to copy.
class NoticeDialog : public KitDialog
{
    Q_OBJECT

public:
    NoticeDialog(const Notice &notice, QWidget *parent);
};
