// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/deliveryloop.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/scripteddriver.h"
#include "tests/support/testvault.h"

#include <atomic>
#include <memory>

/// The dispatcher's loop on the test's own thread, over a real store, with a driver that the test
/// plays and a clock that the test moves.
class DeliveryFixture
{
public:
    DeliveryFixture();
    ~DeliveryFixture();

    OutboxFixture outbox;
    DriverScript driver;
    TestVault vault;
    DeliveryMetrics metrics;
    /// More drivers than the played one.
    std::function<void(DriverRegistry &)> addDriver;
    /// What is fetched is kept here.
    DocumentFiles files{outbox.store.folder()};
    FetchQueue::Limits fetchLimits;
    FileDownload::Limits downloadLimits;
    /// Where every document lies; empty: its SHA-256 in hex.
    QString pathOfDocuments;
    /// What the loop knows of kinds; the played driver serves all of them.
    ChannelKinds kinds = ChannelKinds::released();
    bool offline = false;
    bool holdsLate = false;

    /// Makes the loop (after what a crash left was recovered) and begins.
    void begin();
    /// As a program that ends without a word.
    void kill();
    DeliveryLoop &loop() { return *m_loop; }
    FakeClock &clock() { return outbox.store.clock; }
    /// Moves the clock and looks at it.
    void pass(qint64 milliseconds);
    /// Waits until nothing more happens by itself: the writer is idle and all it told was taken.
    void settle();

    /// Adds a message and waits until it is where it can get to.
    Message add(const OutboxFixture::Wanted &wanted = {});
    MessageStatus status(const Message &message) { return outbox.status(message); }

private:
    QObject m_receiver;
    std::atomic<int> m_told = 0;
    std::unique_ptr<DeliveryLoop> m_loop;
};
