// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/integrations/trialrun.h"
#include "ui/kit/kitdialog.h"

/// The request of a trial and what the API answered, as they went over the wire.
class ExchangeDialog : public KitDialog
{
    Q_OBJECT

public:
    ExchangeDialog(const TrialRun::Outcome &outcome, QWidget *parent);
};
