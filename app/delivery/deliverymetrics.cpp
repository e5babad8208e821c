// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/deliverymetrics.h"

void DeliveryMetrics::count(const SendOutcome &outcome)
{
    if (const auto *taken = std::get_if<Send::Sent>(&outcome)) {
        ++(taken->delivered ? delivered : sent);
    } else if (std::holds_alternative<Send::FateUnknown>(outcome)) {
        ++uncertain;
    } else if (std::holds_alternative<Send::Refused>(outcome)) {
        ++refused;
    } else if (std::holds_alternative<Send::ChannelBroken>(outcome)) {
        ++channelsBroken;
    } else if (std::holds_alternative<Send::NotSent>(outcome)) {
        ++notSent;
    } else {
        ++throttled;
    }
}
