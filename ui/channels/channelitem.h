// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/channelnotice.h"

#include <QWidget>

class Button;
class Pill;
class QHBoxLayout;
class Sparkline;
class QVBoxLayout;
class TextLabel;

/// A channel with what is going on in it.
struct ChannelFacts
{
    Channel channel;
    /// Messages in and out since midnight.
    int today = 0;
    /// Of those that were made since midnight.
    int failed = 0;
    /// Scheduled or queued.
    int waiting = 0;
    /// Messages in and out by hour, the last 24; the hour that goes on is the last.
    QList<int> hours = {};
    /// What the provider reported of the account today or yesterday.
    std::optional<ChannelNotice> notice = {};

    bool operator==(const ChannelFacts &) const = default;
};

/// One channel in the list of the room; a broken one says why, and what to do.
class ChannelItem : public QWidget
{
    Q_OBJECT

public:
    enum class Action { Open, Pause, Resume, Edit, Delete, Reconnect, Fault, Templates };

    ChannelItem(const ChannelFacts &facts, qint64 nowMs, QWidget *parent = nullptr);

    const ChannelFacts &facts() const { return m_facts; }
    void setFacts(const ChannelFacts &facts, qint64 nowMs);

Q_SIGNALS:
    void wanted(ChannelItem::Action action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildWords(QHBoxLayout *row);
    void buildFigures(QHBoxLayout *row);
    void buildButtons(QHBoxLayout *row);
    void showKindOrNotice(qint64 nowMs);
    void showFigures(qint64 nowMs);
    void openMenu(const QPoint &position);
    bool isBroken() const { return m_facts.channel.health() == ChannelHealth::Broken; }

    ChannelFacts m_facts;
    TextLabel *m_name = nullptr;
    TextLabel *m_second = nullptr;
    TextLabel *m_advice = nullptr;
    Pill *m_state = nullptr;
    Sparkline *m_hours = nullptr;
    TextLabel *m_since = nullptr;
    TextLabel *m_today = nullptr;
    TextLabel *m_waiting = nullptr;
    Button *m_open = nullptr;
    Button *m_more = nullptr;
};
