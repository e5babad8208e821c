// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changefeed.h"
#include "ui/shell/screen.h"

class Button;
class Navigator;
class PageHeader;
class QHBoxLayout;
class QLayout;
class QStackedWidget;
class RequestsPage;
class SampleView;
class Segment;
class SystemActions;
class TrialCard;
struct UiServices;

/// "How to integrate": samples ready to paste, a trial, and what programs asked of the API lately.
class HowToScreen : public Screen
{
    Q_OBJECT

public:
    HowToScreen(UiServices &services, Navigator &navigator, QWidget *parent = nullptr);

    /// "page": "samples", or "requests", with "system" (id) those of one system.
    void open(const QVariantMap &arguments) override;

private:
    void buildHeader();
    QLayout *buildPages();
    QWidget *buildSide();
    QWidget *buildAnswers();
    QWidget *buildToken();
    void showPage(int page);
    void takeChanges(const Changes &changes);
    void refresh();
    void copySample();
    void openDescription();

    UiServices &m_services;
    Navigator &m_navigator;
    SystemActions *m_actions;
    PageHeader *m_header = nullptr;
    Button *m_docs = nullptr;
    Button *m_copy = nullptr;
    Segment *m_which = nullptr;
    QHBoxLayout *m_row = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_side = nullptr;
    SampleView *m_sample = nullptr;
    TrialCard *m_trial = nullptr;
    RequestsPage *m_requests = nullptr;
};
