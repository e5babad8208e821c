// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/channels/channelfacts.h"

#include <QWidget>

class Button;
class Pill;
class QHBoxLayout;
class Sparkline;
class Tile;
class QVBoxLayout;
class TextLabel;

/// One channel in the list of the room; a broken one says why, and what to do.
class ChannelItem : public QWidget
{
    Q_OBJECT

public:
    enum class Action { Open, Pause, Resume, Edit, Delete, Reconnect, Fault, Templates };

    ChannelItem(const ChannelFacts &facts, qint64 nowMs, QWidget *parent = nullptr);

    const ChannelFacts &facts() const { return m_facts; }
    void setFacts(const ChannelFacts &facts, qint64 nowMs);
    /// The keyboard is in this row.
    void focusButton();

Q_SIGNALS:
    void wanted(ChannelItem::Action action);
    /// The line of its hours has room, or folds away.
    void hoursShown(bool shown);

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
    void showFigures(qint64 nowMs);
    void showSecond(qint64 nowMs);
    void openMenu(const QPoint &position);
    bool isBroken() const { return m_facts.channel.health() == ChannelHealth::Broken; }

    ChannelFacts m_facts;
    Tile *m_tile = nullptr;
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
