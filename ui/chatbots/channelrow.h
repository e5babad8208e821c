// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class Button;
class FaultLine;
class Pill;
class TextLabel;
class Tile;
struct Channel;

/// A channel in the order in which the chatbot tries them; Alt+Up and Alt+Down move it, Delete
/// removes it.
class ChannelRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelRow(QWidget *parent);

    struct Place
    {
        int index = 0;
        int count = 0;
    };

    /// Null: the channel has been deleted.
    void display(const Channel *channel, const Place &place);
    void setFault(const QString &sentence);
    QWidget *firstButton() const;
    /// The button by which it was moved, or its twin where that one has no use any more.
    void focusMover(int by);

Q_SIGNALS:
    void moveWanted(int by);
    void removeWanted();

private:
    void addKey(const QKeySequence &keys, std::function<void()> todo);

    TextLabel *m_number = nullptr;
    Tile *m_tile = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_second = nullptr;
    Pill *m_state = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    Button *m_remove = nullptr;
    FaultLine *m_fault = nullptr;
};
