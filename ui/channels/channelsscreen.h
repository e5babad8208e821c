// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changefeed.h"
#include "ui/channels/channelitem.h"
#include "ui/shell/screen.h"

#include <QHash>

class Button;
class ChannelActions;
class ChannelTests;
class EmptyState;
class Navigator;
class PageHeader;
class QStackedWidget;
class QTimer;
class QVBoxLayout;
struct UiServices;

/// The room Channels: what needs attention first, then what works, then what is for tests.
class ChannelsScreen : public Screen
{
    Q_OBJECT

public:
    ChannelsScreen(UiServices &services, Navigator &navigator, QWidget *parent = nullptr);

    void open(const QVariantMap &arguments) override;

private:
    enum Group { Attention, Working, Tests, GroupCount };

    QWidget *buildRoom();
    void buildHeader();
    void showTemplates(const Channel &channel);
    QWidget *buildList();
    void buildStates();
    void takeChanges(const Changes &changes);
    void refresh();
    static Group groupOf(const Channel &channel);
    void showRows(const QList<ChannelFacts> &facts);
    /// The channel whose row holds the keyboard; invalid: none.
    ChannelId focusedRow() const;
    void rebuild(const QList<ChannelFacts> &facts);
    void addGroup(Group group, const QList<ChannelFacts> &facts);
    ChannelItem *addRow(const ChannelFacts &facts, QWidget *card);
    void search(const QString &text);
    void act(const Channel &channel, ChannelItem::Action action);
    QString subtitle(const QList<ChannelFacts> &facts) const;

    UiServices &m_services;
    Navigator &m_navigator;
    ChannelActions *m_actions;
    ChannelTests *m_tests;
    QTimer *m_soon;
    QTimer *m_minute;
    PageHeader *m_header = nullptr;
    Button *m_testAll = nullptr;
    QStackedWidget *m_pages = nullptr;
    class TemplatesPage *m_templates = nullptr; ///< made when it is first wanted
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_nothingFound = nullptr;
    EmptyState *m_failed = nullptr;
    QString m_search;
    /// What the lines of the rows mean is said once, where there are lines.
    TextLabel *m_hoursCaption = nullptr;
    QVBoxLayout *m_column = nullptr;
    /// Which channel stands where, to know when rows must be made anew.
    QList<std::pair<ChannelId, Group>> m_order;
    QHash<ChannelId, ChannelItem *> m_rows;
};
