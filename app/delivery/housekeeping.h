// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/deliveryparts.h"
#include "models/base/result.h"
#include "models/store/outboxsweeps.h"

#include <functional>
#include <optional>

class Connection;
class StoreHand;

/// What the clock does to waiting messages: scheduled ones become due, expired and hopeless ones
/// end, and after an absence of the program the late ones are held.
class Housekeeping
{
public:
    struct Parts
    {
        const DeliveryParts &delivery;
        Connection &reader;
        StoreHand &store;
        /// Called when sending may go on after an absence was judged.
        std::function<void()> judged;
    };

    explicit Housekeeping(const Parts &parts);

    /// Reads when the program was last seen running. Sending waits until that is judged.
    void begin();
    /// Whether the clock was set back since the last look: what comes now stands before what was
    /// looked through. Retries that wait for a time which is far away then are due at once.
    bool clockWentBack();
    /// Does what is due. Also notices that the machine was asleep.
    void tick();
    /// Notices it alone.
    void noticeAbsence();
    /// Whether it is still to be judged what is late.
    bool holdsSending() const { return m_absence.has_value(); }
    /// How long until something is due, at most a second.
    qint64 wakeInMs();
    /// Writes that the program ran until now.
    void recordSeen();

private:
    using Absence = std::optional<OutboxSweeps::Absence>;

    bool somethingIsDue();
    bool giveUpIsDue();
    void sweep();
    void swept(const Result<bool> &more, const Absence &judged);

    Parts m_parts;
    Absence m_absence;
    qint64 m_lastTick = 0;
    qint64 m_lastLook = 0;
    qint64 m_lastSeenWritten = 0;
    bool m_sweeping = false;
    bool m_pausedByFailure = false;
};
