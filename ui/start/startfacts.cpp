// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startfacts.h"

#include "models/base/clock.h"
#include "models/store/configurationcache.h"
#include "ui/moments.h"
#include "ui/services.h"

namespace {

constexpr qint64 day = qint64(24) * 60 * 60 * 1000;

/// Keeps the first failure of several readings.
template<class T>
void take(Result<T> &&read, T &into, std::optional<Error> &failure)
{
    if (read) {
        into = std::move(read).value();
    } else if (!failure) {
        failure = read.error();
    }
}

void addUp(StartFacts &facts)
{
    for (const SpanFigures &hour : std::as_const(facts.hours)) {
        facts.today.sent += hour.sent;
        facts.today.delivered += hour.delivered;
        facts.today.failed += hour.failed;
    }
    for (int hour = 0; hour + 1 < facts.hourBegins.size(); ++hour) {
        if (facts.hourBegins.at(hour) <= facts.nowMs) {
            facts.currentHour = hour;
        }
    }
}

} // namespace

Result<StartFacts> readStartFacts(const UiServices &services)
{
    StartFacts facts;
    facts.nowMs = services.clock.nowMs();
    facts.hourBegins = Moments::hoursOf(facts.nowMs);
    MessageStatisticsStore store(services.reader);
    std::optional<Error> failure;
    take(store.spans(facts.hourBegins), facts.hours, failure);
    take(store.scheduled(facts.hourBegins), facts.plannedByHour, failure);
    take(store.open(), facts.open, failure);
    QList<SpanFigures> yesterday;
    take(store.spans({Moments::dayOf(facts.dayBegin() - 1).first(), facts.nowMs - day}), yesterday,
         failure);
    facts.sentYesterday = yesterday.isEmpty() ? 0 : yesterday.first().sent;
    take(store.failureCodes(facts.dayBegin()), facts.failureCodes, failure);
    take(store.byChannel(services.configuration.current()->channels.keys(), facts.dayBegin()),
         facts.byChannel, failure);
    take(store.anySent(), facts.anySent, failure);
    if (failure) {
        return *failure;
    }
    addUp(facts);
    return facts;
}
