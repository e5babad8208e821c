// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/hookreaders.h"
#include "app/delivery/deliveryloop.h"
#include "app/gateway/gateway.h"
#include "models/rules/channelkinds.h"
#include "models/store/documentfiles.h"
#include "tests/app/gateway/apifixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scripteddriver.h"
#include "tests/support/testvault.h"

#include <atomic>
#include <memory>

/// The program's parts over a data folder, as one run of it: the API on a free port, the writer,
/// and the dispatcher's loop on the test's own thread with a driver that the test plays.
class ModelProgram
{
public:
    /// Starts on what lies in the folder, an earlier run's fate included; settle() afterwards.
    ModelProgram(const QString &folder, FakeClock &clock, DriverScript &driver, bool holdsLate);
    /// Drops everything: nobody is told, what is under way is forgotten.
    ~ModelProgram();

    ApiAnswer call(const QByteArray &token, const QByteArray &method, const QByteArray &path,
                   const QByteArray &body = {}, const QByteArray &key = {});
    /// Waits until nothing more happens by itself.
    void settle();
    /// Looks at the clock.
    void tick();

    /// Runs work in the writer; the test dies if it fails.
    template<class T>
    T must(std::function<Result<T>(WriteContext &)> work)
    {
        auto result = m_queue->writeAndWait<T>(std::move(work));
        if (!result) {
            qFatal("the writer refused: %s", qPrintable(result.error().detail));
        }
        return std::move(result).value();
    }
    template<class T>
    Result<T> write(std::function<Result<T>(WriteContext &)> work)
    {
        return m_queue->writeAndWait<T>(std::move(work));
    }

    Connection &reader() { return *m_reader; }
    ConfigurationPointer configuration() const { return m_configuration.current(); }
    const ChannelKinds &kinds() const { return m_kinds; }
    const Vault &vault() const { return m_vault; }

private:
    void startStore(const QString &folder);
    void startGateway(const QString &folder);
    void startDelivery(const QString &folder, DriverScript &driver, bool holdsLate);

    FakeClock &m_clock;
    ChangeFeed m_feed;
    ConfigurationCache m_configuration;
    std::unique_ptr<WriteQueue> m_queue;
    std::unique_ptr<Connection> m_reader;
    DocumentFiles m_files;
    ChannelKinds m_kinds = ChannelKinds::released();
    HookReaders m_hookReaders = HookReaders::released();
    TestVault m_vault;
    DeliveryMetrics m_metrics;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<DeliveryLoop> m_loop;
    QObject m_receiver;
    std::atomic<int> m_told = 0;
};
