// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/housekeeping.h"

#include "app/delivery/storehand.h"
#include "models/rules/retryplan.h"
#include "models/store/configurationcache.h"
#include "models/store/factstore.h"
#include "models/store/outboxreader.h"

#include <algorithm>

namespace {

constexpr qint64 longestSleepMs = 1000;
/// The dispatcher looks every second: a gap this long means that the machine was asleep.
constexpr qint64 absenceMs = 60'000;
constexpr qint64 seenEveryMs = 60'000;
/// Messages of each kind moved in one transaction, so that requests get their turn.
constexpr int sweepLimit = 500;

QString seenFact()
{
    return QStringLiteral("last_seen");
}

bool isFull(int moved)
{
    return moved >= sweepLimit;
}

/// One step of all sweeps; true: there may be more.
Result<bool> sweepOnce(WriteContext &context, const std::optional<OutboxSweeps::Absence> &absence,
                       bool offline)
{
    OutboxSweeps sweeps(context);
    const auto expired = sweeps.expireDue(sweepLimit);
    if (!expired) {
        return expired.error();
    }
    const auto held = absence ? sweeps.holdLate(*absence, sweepLimit) : Result<int>(0);
    if (!held) {
        return held.error();
    }
    if (isFull(*held)) {
        // First all that is late, or a part of it would go out.
        return true;
    }
    const auto promoted = sweeps.promoteScheduled(sweepLimit);
    if (!promoted) {
        return promoted.error();
    }
    const auto given = offline ? Result<int>(0) : sweeps.giveUp(sweepLimit);
    if (!given) {
        return given.error();
    }
    return isFull(*expired) || isFull(*promoted) || isFull(*given);
}

} // namespace

Housekeeping::Housekeeping(const Parts &parts)
    : m_parts(parts)
{
}

void Housekeeping::begin()
{
    const qint64 now = m_parts.delivery.clock.nowMs();
    m_lastTick = now;
    const auto seen = FactStore(m_parts.reader).value(seenFact());
    const int minutes = m_parts.delivery.configuration.current()->settings.lateAfterMinutes;
    if (seen && m_parts.delivery.holdsLate && minutes > 0) {
        m_absence = OutboxSweeps::Absence{seen->toLongLong(), now, minutes * 60'000LL};
    }
    tick();
}

void Housekeeping::noticeAbsence()
{
    const qint64 now = m_parts.delivery.clock.nowMs();
    const int minutes = m_parts.delivery.configuration.current()->settings.lateAfterMinutes;
    const bool wasAway = now - m_lastTick > absenceMs;
    if (wasAway && m_parts.delivery.holdsLate && minutes > 0) {
        const qint64 from = m_absence ? m_absence->from : m_lastTick;
        m_absence = OutboxSweeps::Absence{from, now, minutes * 60'000LL};
    }
    m_lastTick = now;
}

bool Housekeeping::clockWentBack()
{
    const qint64 now = m_parts.delivery.clock.nowMs();
    const bool wentBack = now < std::exchange(m_lastLook, now);
    if (wentBack) {
        m_parts.store.add<int>(
            [](WriteContext &context) { return OutboxSweeps(context).pullRetries(); },
            [](const Result<int> &) {});
    }
    return wentBack;
}

void Housekeeping::tick()
{
    noticeAbsence();
    const qint64 now = m_parts.delivery.clock.nowMs();
    m_pausedByFailure = false;
    if (!m_sweeping && somethingIsDue()) {
        sweep();
    }
    if (now - m_lastSeenWritten >= seenEveryMs || now < m_lastSeenWritten) {
        recordSeen();
    }
}

void Housekeeping::recordSeen()
{
    const qint64 now = m_parts.delivery.clock.nowMs();
    m_lastSeenWritten = now;
    m_parts.store.add<bool>(
        [now](WriteContext &context) -> Result<bool> {
            const auto set = FactStore(context.connection()).set(seenFact(), QString::number(now));
            return set ? Result(true) : set.error();
        },
        [](const Result<bool> &) {});
}

bool Housekeeping::somethingIsDue()
{
    if (m_absence) {
        return true;
    }
    const qint64 now = m_parts.delivery.clock.nowMs();
    OutboxReader reader(m_parts.reader);
    return reader.nextPromotionAt().value_or(now + 1) <= now ||
           reader.nextExpiryAt().value_or(now + 1) <= now || giveUpIsDue();
}

bool Housekeeping::giveUpIsDue()
{
    if (m_parts.delivery.offline) {
        return false;
    }
    const qint64 before = m_parts.delivery.clock.nowMs() - RetryPlan::giveUpAfterMs;
    OutboxReader reader(m_parts.reader);
    const ConfigurationPointer configuration = m_parts.delivery.configuration.current();
    return std::any_of(configuration->channels.cbegin(), configuration->channels.cend(),
                       [&](const Channel &channel) {
                           if (!channel.active) {
                               return false;
                           }
                           return reader.oldestFirstAttempt(channel.id).value_or(before + 1) <=
                                      before ||
                                  (!channel.brokenCode.isEmpty() &&
                                   reader.oldestDue(channel.id).value_or(before + 1) <= before);
                       });
}

void Housekeeping::sweep()
{
    m_sweeping = true;
    m_parts.store.add<bool>(
        [absence = m_absence, offline = m_parts.delivery.offline](WriteContext &context) {
            return sweepOnce(context, absence, offline);
        },
        [this, absence = m_absence](const Result<bool> &more) { swept(more, absence); });
}

void Housekeeping::swept(const Result<bool> &more, const Absence &judged)
{
    m_sweeping = false;
    if (!more) {
        // The store cannot be written: the next tick tries again.
        m_pausedByFailure = true;
        return;
    }
    if (*more) {
        sweep();
        m_parts.store.flush();
        return;
    }
    if (judged && m_absence == judged) {
        m_absence.reset();
        m_parts.judged();
    }
}

qint64 Housekeeping::wakeInMs()
{
    if (m_sweeping || m_pausedByFailure) {
        return longestSleepMs;
    }
    const qint64 now = m_parts.delivery.clock.nowMs();
    OutboxReader reader(m_parts.reader);
    const qint64 next = std::min(reader.nextPromotionAt().value_or(now + longestSleepMs),
                                 reader.nextExpiryAt().value_or(now + longestSleepMs));
    return std::clamp(next - now, qint64(0), longestSleepMs);
}
