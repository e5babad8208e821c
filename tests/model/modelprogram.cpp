// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/modelprogram.h"

#include "models/store/database.h"
#include "models/store/outboxsweeps.h"

#include <QCoreApplication>

namespace {

template<class T>
T orDie(Result<T> result, const char *what)
{
    if (!result) {
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    }
    return std::move(result).value();
}

void orDie(const Result<void> &result, const char *what)
{
    if (!result) {
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    }
}

} // namespace

ModelProgram::ModelProgram(const QString &folder, FakeClock &clock, DriverScript &driver,
                           bool holdsLate)
    : m_clock(clock)
    , m_files(folder)
{
    QObject::connect(
        &m_feed, &ChangeFeed::changed, &m_receiver, [this] { ++m_told; }, Qt::DirectConnection);
    startStore(folder);
    startGateway(folder);
    startDelivery(folder, driver, holdsLate);
}

ModelProgram::~ModelProgram()
{
    m_loop->end();
    m_loop.reset();
    m_gateway->refuseNewRequests(0);
    m_files.stop();
    m_queue->stop();
    m_gateway->stop();
}

void ModelProgram::startStore(const QString &folder)
{
    const QString file = folder + QStringLiteral("/karoo.db");
    orDie(Database::prepare(file), "the database");
    m_queue =
        std::make_unique<WriteQueue>(WriteQueue::Parts{file, m_clock, m_feed, m_configuration});
    orDie(m_queue->start(), "the writer");
    m_reader = orDie(Connection::open(file, Connection::Mode::ReadOnly), "a reader");
    orDie(m_files.start(), "the files");
}

void ModelProgram::startGateway(const QString &folder)
{
    m_gateway = std::make_unique<Gateway>(Gateway::Parts{
        folder + QStringLiteral("/karoo.db"), folder, m_clock, m_configuration, *m_queue, m_files,
        m_kinds, m_hookReaders, m_vault, QStringLiteral("127.0.0.1:0")});
    orDie(m_gateway->start(), "the gateway");
}

void ModelProgram::startDelivery(const QString &folder, DriverScript &driver, bool holdsLate)
{
    must<int>([](WriteContext &context) { return OutboxSweeps(context).recoverAfterCrash(0.5); });
    DriverRegistry drivers;
    const QStringList names = m_kinds.names();
    for (const QString &kind : names) {
        drivers.add(kind, driver.factory());
    }
    DeliveryParts parts{folder + QStringLiteral("/karoo.db"),
                        *m_queue,
                        m_feed,
                        m_configuration,
                        m_clock,
                        m_vault,
                        drivers,
                        m_kinds,
                        [this](const QByteArray &sha256) { return m_files.pathOf(sha256); },
                        [this](FileToStage file, auto done) { done(m_files.stageNow(file)); },
                        folder + QStringLiteral("/fetching"),
                        false,
                        holdsLate,
                        [] { return 0.5; }};
    m_loop = std::make_unique<DeliveryLoop>(parts, m_metrics);
    orDie(m_loop->begin(), "the loop");
}

void ModelProgram::settle()
{
    for (int quiet = 0; quiet < 4;) {
        const int before = m_told;
        must<bool>([](WriteContext &) { return Result(true); });
        QCoreApplication::processEvents();
        quiet = m_told == before ? quiet + 1 : 0;
    }
}

void ModelProgram::tick()
{
    m_loop->tick();
    settle();
}

ApiAnswer ModelProgram::call(const QByteArray &token, const QByteArray &method,
                             const QByteArray &path, const QByteArray &body, const QByteArray &key)
{
    QByteArray text = method + ' ' + path +
                      " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token + "\r\n";
    if (!key.isEmpty()) {
        text += "Idempotency-Key: " + key + "\r\n";
    }
    if (method != "GET") {
        text +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
            "\r\n";
    }
    RawClient client(m_gateway->port());
    client.send(text + "\r\n" + body);
    const auto response = client.response();
    return response ? ApiAnswer{response->status, response->head, response->body} : ApiAnswer();
}
