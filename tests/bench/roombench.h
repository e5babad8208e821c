// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/uifixture.h"
#include "ui/messages/messagesscreen.h"

#include <QMap>

class MessageListModel;
class TableView;

using RoomFigures = QMap<QByteArray, double>;

/// The room Messages of the window over a filled store, with the clock beside it.
class RoomBench
{
public:
    QString file() const { return m_ui.store.file(); }
    qint64 nowMs() const { return m_ui.store.clock.nowMs(); }
    /// What was written behind the program's back is taken up.
    void takeUp();
    RoomFigures round(double seconds);

private:
    /// Until the work is done and painted, in milliseconds.
    template<class Work>
    double painted(Work work);
    double searched();
    double filtered(const MessageFilter &filter);
    void filters(RoomFigures &figures);
    void gaps(double seconds, RoomFigures &figures);
    void send(int number);

    UiFixture m_ui;
    std::unique_ptr<MessagesScreen> m_screen;
    TableView *m_table = nullptr;
    MessageListModel *m_model = nullptr;
    double m_count = 0;
    int m_sent = 0;
};
