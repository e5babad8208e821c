// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deliveryfixture.h"

#include "models/store/outboxsweeps.h"

#include <QCoreApplication>

DeliveryFixture::DeliveryFixture()
{
    QObject::connect(
        &outbox.store.feed, &ChangeFeed::changed, &m_receiver, [this] { ++m_told; },
        Qt::DirectConnection);
}

DeliveryFixture::~DeliveryFixture()
{
    kill();
}

void DeliveryFixture::begin()
{
    outbox.must<int>(
        [](WriteContext &context) { return OutboxSweeps(context).recoverAfterCrash(0.5); });
    DriverRegistry drivers;
    const QStringList names = kinds.names();
    for (const QString &kind : names) {
        drivers.add(kind, driver.factory());
    }
    if (addDriver) {
        addDriver(drivers);
    }
    StoreFixture &store = outbox.store;
    m_loop = std::make_unique<DeliveryLoop>(
        DeliveryParts{store.file(), *store.queue, store.feed, store.configuration, store.clock,
                      vault, drivers, kinds,
                      [this](const QByteArray &sha256) {
                          return pathOfDocuments.isEmpty() ? QString::fromLatin1(sha256.toHex())
                                                           : pathOfDocuments;
                      },
                      [this](FileToStage file, auto done) { done(files.stageNow(file)); },
                      store.folder() + QStringLiteral("/fetching"), offline, holdsLate,
                      [] { return 0.5; }, fetchLimits, downloadLimits},
        metrics);
    if (const auto begun = m_loop->begin(); !begun) {
        qFatal("the loop does not begin: %s", qPrintable(begun.error().detail));
    }
    settle();
}

void DeliveryFixture::kill()
{
    if (m_loop) {
        m_loop->end();
        m_loop.reset();
    }
    driver.open.clear();
}

void DeliveryFixture::pass(qint64 milliseconds)
{
    settle();
    clock().advance(milliseconds);
    m_loop->tick();
    settle();
}

void DeliveryFixture::settle()
{
    // Everything that happens by itself goes through the writer and the event loop: a few rounds of
    // both in which nothing is told are the end.
    for (int quiet = 0; quiet < 5;) {
        const int before = m_told;
        outbox.must<bool>([](WriteContext &) { return Result(true); });
        QCoreApplication::processEvents();
        quiet = m_told == before ? quiet + 1 : 0;
    }
}

Message DeliveryFixture::add(const OutboxFixture::Wanted &wanted)
{
    const Message message = outbox.add(wanted);
    settle();
    return outbox.message(message);
}
