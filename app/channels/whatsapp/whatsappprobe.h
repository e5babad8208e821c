// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"
#include "app/channels/driverenvironment.h"
#include "app/delivery/outgoing.h"

#include <QObject>
#include <QPointer>

/// Tries what a person typed of a WhatsApp channel, and ends itself afterwards.
///
/// Codes of the steps:
/// - address: name_unknown, no_connection, tls_refused, no_answer, not_the_provider
/// - token: credentials_refused
/// - number: number_unknown, provider_refused, quality_low (a warning), rate_limited, no_answer
/// - webhook: not_subscribed (a warning), account_unknown, and those of number
class WhatsAppProbe : public QObject
{
    Q_OBJECT

public:
    WhatsAppProbe(const DriverEnvironment &environment, const ChannelAccess &access,
                  const OutgoingDeadlines &deadlines, QObject *parent);

    /// One `stepped` for each step, then `done`; neither when `context` is gone.
    void start(QObject *context, ChannelDriver::Stepped stepped, std::function<void()> done);

    /// Asks for the number itself: 200 means that token and number are right.
    static OutgoingRequest numberRequest(const ChannelAccess &access);
    /// Asks Meta to call us with news of the account.
    static OutgoingRequest subscriptionRequest(const ChannelAccess &access);
    /// What the answer to numberRequest() says of the channel.
    static CheckOutcome checkOf(const OutgoingAnswer &answer);
    /// What the answer to subscriptionRequest() says.
    static ProbeStep subscribed(const OutgoingAnswer &answer, const ChannelAccess &access,
                                qint64 nowMs);

private:
    void onNumber(const OutgoingAnswer &answer);
    void onSubscriptions(const OutgoingAnswer &answer);
    void tell(ProbeStep step, const OutgoingAnswer &answer);
    void skip(const char *name);
    void end();

    DriverEnvironment m_environment;
    ChannelAccess m_access;
    OutgoingDeadlines m_deadlines;
    QPointer<QObject> m_context;
    ChannelDriver::Stepped m_stepped;
    std::function<void()> m_done;
};
