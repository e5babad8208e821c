// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/integrations/trialrun.h"
#include "ui/kit/card.h"

class Button;
class IconView;
class Navigator;
class TextLabel;

/// "Try now": sends the sample to the simulator and says what came of it.
class TrialCard : public Card
{
    Q_OBJECT

public:
    TrialCard(UiServices &services, Navigator &navigator, QWidget *parent = nullptr);

    /// Which sample of which system is tried.
    void show(ExternalSystemId system, Samples::Task task);

private:
    void refresh();
    void start();
    void take(const TrialRun::Outcome &outcome);
    void openLack();
    void showExchange();

    UiServices &m_services;
    Navigator &m_navigator;
    TrialRun *m_run;
    TrialRun::Plan m_plan;
    TrialRun::Outcome m_outcome;
    TextLabel *m_about = nullptr;
    Button *m_send = nullptr;
    Button *m_lack = nullptr;
    QWidget *m_result = nullptr;
    IconView *m_icon = nullptr;
    TextLabel *m_word = nullptr;
    TextLabel *m_at = nullptr;
    Button *m_exchange = nullptr;
};
