// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <QWidget>

class Button;
class Clock;
class MessageActions;
class MessageListModel;
class QModelIndex;
class SelectionBar;
class TableView;
struct UiServices;

/// The rows of the log, with what new ones, several selected ones and the keys do.
class MessageTable : public QWidget
{
    Q_OBJECT

public:
    MessageTable(UiServices &services, MessageListModel &model, MessageActions &actions,
                 QWidget *parent = nullptr);

    /// Marks the message's row, if it is among those that are read.
    void select(MessageRow message);

Q_SIGNALS:
    /// Enter, a double click or the menu.
    void opened(MessageRow message);
    /// One click on it alone.
    void clicked(MessageRow message);
    /// It alone is selected now.
    void visited(MessageRow message);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leaveRows(int first, int last);
    void keepPlace(int first, int rows);
    void showNewest();
    void showOldest();
    void fetchNewer();
    void fitColumns();
    void followDay();
    void buildTable(UiServices &services);
    void buildSelectionBar();
    void showPending(int count);
    void placePending();
    void followScroll();
    void selectionChanged();
    void openRow(const QModelIndex &index);
    void clickRow(const QModelIndex &index);
    void openMenu(const QModelIndex &index, const QPoint &position);
    QList<Message> selectedMessages() const;
    void cancelSelected();

    const Clock &m_clock;
    QList<qint64> m_day;
    MessageListModel &m_model;
    MessageActions &m_actions;
    Button *m_pending = nullptr;
    SelectionBar *m_selection = nullptr;
    TableView *m_table = nullptr;
};
