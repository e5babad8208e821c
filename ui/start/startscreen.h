// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changefeed.h"
#include "ui/shell/screen.h"
#include "ui/shell/windowmemory.h"

class Banner;
class DayCard;
class EverythingField;
class FigureCard;
class Navigator;
class NeedsCard;
class PageHeader;
class QTimer;
class QVBoxLayout;
class StateCard;
class StepsCard;
struct StartFacts;
struct UiServices;

/// Início: does it run, what failed, what waits, what to do next. Every figure leads to its list.
class StartScreen : public Screen
{
    Q_OBJECT

public:
    StartScreen(UiServices &services, Navigator &navigator, QWidget *parent = nullptr);

    void open(const QVariantMap &arguments) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildContent();
    QWidget *buildFigures();
    void connectServices();
    void orderTabs();
    void takeChanges(const Changes &changes);
    void watchHealth();
    void refresh();
    void setFacts(const StartFacts &facts);
    void setFigures(const StartFacts &facts);
    QString besideYesterday(const StartFacts &facts) const;
    void setHeader(qint64 nowMs);
    void openMessages(const QStringList &statuses, bool today);
    void hideSteps();

    UiServices &m_services;
    Navigator &m_navigator;
    WindowMemory m_memory;
    PageHeader *m_header = nullptr;
    EverythingField *m_search = nullptr;
    Banner *m_banner = nullptr;
    FigureCard *m_sent = nullptr;
    FigureCard *m_waiting = nullptr;
    FigureCard *m_delivered = nullptr;
    FigureCard *m_failed = nullptr;
    DayCard *m_day = nullptr;
    StateCard *m_state = nullptr;
    NeedsCard *m_needs = nullptr;
    StepsCard *m_steps = nullptr;
    QTimer *m_soon;
    QTimer *m_minute;
    QTimer *m_watch;
    bool m_savingWorks = true;
};
