// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/attemptsunderway.h"

#include <utility>

AttemptsUnderWay::AttemptsUnderWay(const DriverRegistry &registry,
                                   const DriverEnvironment &environment, Ended ended)
    : m_ended(std::move(ended))
{
    const auto &factories = registry.factories();
    for (auto factory = factories.cbegin(); factory != factories.cend(); ++factory) {
        m_drivers.emplace(factory.key(), factory.value()(environment));
    }
}

AttemptsUnderWay::~AttemptsUnderWay() = default;

ChannelDriver *AttemptsUnderWay::driver(const QString &kind) const
{
    const auto found = m_drivers.find(kind);
    return found == m_drivers.end() ? nullptr : found->second.get();
}

void AttemptsUnderWay::begin(const OutboundMessage &message)
{
    const quint64 flight = ++m_lastFlight;
    const Channel &channel = message.access.channel;
    Flight &entry = m_underWay[flight];
    entry = {{message.attempt(), channel.id, channel.revision, message.message.contact},
             channel.kind,
             0};
    const auto id =
        driver(channel.kind)->send(message, this, [this, flight](const SendOutcome &outcome) {
            end(flight, outcome);
        });
    m_underWay[flight].id = id;
}

void AttemptsUnderWay::end(quint64 flight, const SendOutcome &outcome)
{
    const auto found = m_underWay.constFind(flight);
    if (found == m_underWay.constEnd()) {
        return;
    }
    const Begun begun = found->begun;
    m_underWay.erase(found);
    m_ended(begun, outcome);
}

void AttemptsUnderWay::cancelAll()
{
    const QHash<quint64, Flight> flights = m_underWay;
    for (auto flight = flights.cbegin(); flight != flights.cend(); ++flight) {
        const auto known = driver(flight->kind)->cancel(flight->id);
        if (known) {
            end(flight.key(), *known);
        }
    }
}
