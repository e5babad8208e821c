// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/simulatordriver.h"

#include <utility>

ChannelDriver::SendId SimulatorDriver::send(const OutboundMessage &message, QObject *context,
                                            Sent sent)
{
    const QString id = QStringLiteral("sim_%1_%2")
                           .arg(message.message.id.uuid.text())
                           .arg(message.attempt().number);
    QMetaObject::invokeMethod(
        context,
        [sent = std::move(sent), id] {
            sent(Send::Sent{id, true});
        },
        Qt::QueuedConnection);
    return ++m_lastId;
}

std::optional<SendOutcome> SimulatorDriver::cancel(SendId)
{
    // Its answer is on the way already.
    return std::nullopt;
}

void SimulatorDriver::check(const ChannelAccess &, QObject *context, Checked checked)
{
    QMetaObject::invokeMethod(
        context, [checked = std::move(checked)] { checked(Check::Works{}); }, Qt::QueuedConnection);
}
