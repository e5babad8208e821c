// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/chatbotlistmodel.h"
#include "models/store/changefeed.h"

#include <QWidget>

class ChatbotActions;
class ComboBox;
class EmptyState;
class FilterChip;
class Navigator;
class PageHeader;
class QHBoxLayout;
class QStackedWidget;
class TableView;
struct UiServices;

/// All chatbots: filter, search, and what can be done with each.
class ChatbotListPage : public QWidget
{
    Q_OBJECT

public:
    ChatbotListPage(UiServices &services, Navigator &navigator, QWidget *parent);

    void select(ChatbotId id);

Q_SIGNALS:
    void createWanted();
    void openWanted(ChatbotId id);
    /// Opened with its name ready to be typed over.
    void renameWanted(ChatbotId id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void buildHead();
    void buildChips();
    void buildSort(QHBoxLayout *row);
    void buildTable();
    void buildEmptyStates();
    void addShortcut(const QKeySequence &keys, void (ChatbotListPage::*todo)());
    void takeChanges(const Changes &changes);
    /// Who changed what last.
    void readChanges();
    void setKind(ChatbotFilter::Kind kind);
    void setSearch(const QString &text);
    void clearFilters();
    void showState();
    /// The card ends with its last row.
    void fitCard();
    void showMenu(const QModelIndex &index, const QPoint &position);
    void openSelected();
    void renameSelected();
    void duplicateSelected();
    void deleteSelected();
    /// The chosen one, or nothing.
    const Chatbot *selected() const;

    UiServices &m_services;
    ChatbotListModel *m_model;
    ChatbotActions *m_actions;
    PageHeader *m_head = nullptr;
    QWidget *m_chipRow = nullptr;
    QList<FilterChip *> m_chips;
    ComboBox *m_sort = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_tablePage = nullptr;
    QWidget *m_tableCard = nullptr;
    EmptyState *m_first = nullptr;
    EmptyState *m_nothing = nullptr;
    TableView *m_table = nullptr;
};
