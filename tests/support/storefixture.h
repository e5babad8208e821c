// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changefeed.h"
#include "models/store/configurationcache.h"
#include "models/store/connection.h"
#include "models/store/writequeue.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

/// A real database in a folder of its own, with the product's pragmas, its writer and a reader.
class StoreFixture
{
public:
    StoreFixture();
    ~StoreFixture();

    QString folder() const { return m_folder.path(); }
    QString file() const { return m_folder.filePath(QStringLiteral("karoo.db")); }

    FakeClock clock;
    ChangeFeed feed;
    ConfigurationCache configuration;
    std::unique_ptr<WriteQueue> queue;
    /// A reading connection of the test's thread.
    std::unique_ptr<Connection> reader;

    /// Runs work in the writer and waits; the test fails by Q_ASSERT-like abort if it cannot queue.
    template<class T>
    Result<T> write(std::function<Result<T>(WriteContext &)> work)
    {
        return queue->writeAndWait<T>(std::move(work));
    }

private:
    QTemporaryDir m_folder;
};
