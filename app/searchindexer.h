// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/changefeed.h"

#include <QObject>
#include <QTimer>

class StorePart;

/// Puts new messages into the index of the search, a few at a time, while the writer has little
/// else to do.
class SearchIndexer : public QObject
{
    Q_OBJECT

public:
    explicit SearchIndexer(StorePart &store, QObject *parent = nullptr);

    /// What the last run left is taken up.
    void start();
    /// No further step is begun.
    void stop();
    /// Whether another step is going to be begun.
    bool isWaiting() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// Everything is in the index.
    void caughtUp();

private:
    void take(const Changes &changes);
    void stepOrWait();
    void step();
    void stepped(const Result<bool> &isDone);

    StorePart &m_store;
    QTimer m_timer;
    qint64 m_jobsBefore = 0;
    int m_waits = 0;
    bool m_running = false;
    bool m_stopped = true;
};
