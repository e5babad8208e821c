// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/store/changefeed.h"
#include "ui/shell/screen.h"

class Navigator;
class PageHeader;
class QStackedWidget;
class SystemActions;
class SystemDetail;
class SystemListModel;
class TableView;
struct UiServices;

/// The room Integrations > External systems: the programs that call the API, and their tokens.
class SystemsScreen : public Screen
{
    Q_OBJECT

public:
    SystemsScreen(UiServices &services, Navigator &navigator, QWidget *parent = nullptr);

    void open(const QVariantMap &arguments) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    QWidget *buildList();
    void buildStates();
    void connectDetail();
    void takeChanges(const Changes &changes);
    void refresh();
    void select(ExternalSystemId system);
    void showCurrent();
    ExternalSystemId current() const;

    UiServices &m_services;
    Navigator &m_navigator;
    SystemActions *m_actions;
    SystemListModel *m_model;
    PageHeader *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    class EmptyState *m_nothingFound = nullptr;
    QWidget *m_listCard = nullptr;
    TableView *m_list = nullptr;
    SystemDetail *m_detail = nullptr;
    QString m_search;
};
