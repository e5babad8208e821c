// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storefixture.h"

#include "models/store/database.h"

StoreFixture::StoreFixture()
{
    const auto prepared = Database::prepare(file());
    if (!prepared) {
        qFatal("cannot prepare the database: %s", qPrintable(prepared.error().detail));
    }
    queue = std::make_unique<WriteQueue>(WriteQueue::Parts{file(), clock, feed, configuration});
    if (const auto started = queue->start(); !started) {
        qFatal("cannot start the writer: %s", qPrintable(started.error().detail));
    }
    auto opened = Connection::open(file(), Connection::Mode::ReadOnly);
    if (!opened) {
        qFatal("cannot open a reader: %s", qPrintable(opened.error().detail));
    }
    reader = std::move(opened).value();
}

StoreFixture::~StoreFixture()
{
    queue->stop();
}
