// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/messagestore.h"
#include "ui/shell/screen.h"

class Banner;
class Button;
class EmptyState;
class MessageActions;
class MessageDetail;
class MessageFilterBar;
class MessageListModel;
class PageHeader;
class QStackedWidget;
class TableView;
class Toast;
struct UiServices;

/// The room Mensagens: the log with filters at the left, one message at the right.
class MessagesScreen : public Screen
{
    Q_OBJECT

public:
    explicit MessagesScreen(UiServices &services, QWidget *parent = nullptr);
    ~MessagesScreen() override;

    void open(const QVariantMap &arguments) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildTable();
    void buildStates();
    void connectDetail();
    void search(const QString &text);
    void applyFilter();
    void showState();
    void showCount();
    void showPending(int count);
    void followScroll();
    void selectionChanged();
    void openRow(const QModelIndex &index);
    void closeDetail();
    void openMenu(const QModelIndex &index, const QPoint &position);
    QList<Message> selectedMessages() const;
    void compose();
    void exportCsv();

    UiServices &m_services;
    PageHeader *m_header = nullptr;
    MessageFilterBar *m_filters = nullptr;
    Button *m_pending = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_table = nullptr;
    EmptyState *m_nothingFound = nullptr;
    EmptyState *m_failed = nullptr;
    MessageDetail *m_detail = nullptr;
    Toast *m_toast = nullptr;
    MessageListModel *m_model = nullptr;
    std::unique_ptr<MessageActions> m_actions;
    QString m_search;
};
