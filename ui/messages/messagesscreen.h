// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/messagestore.h"
#include "ui/shell/screen.h"

class Button;
class DetailsBox;
class EmptyState;
class MessageActions;
class MessageDetail;
class MessageFilterBar;
class MessageListModel;
class MessageTable;
class Navigator;
class PageHeader;
class QStackedWidget;
class QTimer;
struct UiServices;

/// The room Mensagens: the log with filters at the left, one message at the right.
class MessagesScreen : public Screen
{
    Q_OBJECT

public:
    MessagesScreen(UiServices &services, Navigator &navigator, QWidget *parent = nullptr);
    ~MessagesScreen() override;

    void open(const QVariantMap &arguments) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void buildStates();
    void buildNothingFound();
    void connectDetail();
    void connectModel();
    void search(const QString &text);
    void applyFilter();
    void followDay();
    void openDataFolder();
    void showFailure(const Error &error);
    void showState();
    void showCount();
    QString nothingFoundSentence() const;
    void click(MessageRow row);
    void visit(MessageRow row);
    void showDetail(MessageRow row);
    void closeDetail();
    void arrange();
    bool isNarrow() const;
    void compose();
    void exportCsv();
    void exportTo(const QString &path);

    UiServices &m_services;
    Navigator &m_navigator;
    PageHeader *m_header = nullptr;
    MessageFilterBar *m_filters = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageTable *m_table = nullptr;
    EmptyState *m_nothingFound = nullptr;
    Button *m_anyTime = nullptr;
    EmptyState *m_failed = nullptr;
    DetailsBox *m_failure = nullptr;
    MessageDetail *m_detail = nullptr;
    MessageListModel *m_model = nullptr;
    std::unique_ptr<MessageActions> m_actions;
    QTimer *m_countSoon;
    QString m_search;
};
