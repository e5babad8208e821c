// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ComboBox;
class QStackedWidget;
class RequestDetail;
class RequestListModel;
class TableView;
struct UiServices;

/// What programs asked of the API lately: the list of a token, and one of them in detail.
class RequestsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsPage(UiServices &services, QWidget *parent = nullptr);

    /// Tokens or requests may be others.
    void refresh();

private:
    void fillTokens();
    void showRequests();
    void showCurrent();

    UiServices &m_services;
    ComboBox *m_token = nullptr;
    RequestListModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    RequestDetail *m_detail = nullptr;
};
