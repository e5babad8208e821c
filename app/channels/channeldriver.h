// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/sendoutcome.h"
#include "models/base/secret.h"
#include "models/domain/attempt.h"
#include "models/domain/channel.h"
#include "models/domain/message.h"

#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

/// A channel with what is needed to use it.
struct ChannelAccess
{
    Channel channel;
    /// Opened, by the names of the setup file.
    QMap<QString, Secret> secrets;
};

/// The stored file that goes with a message.
struct OutboundDocument
{
    QString path;
    QString filename;
    QString mimeType;
    qint64 size = 0;
};

/// One attempt to send one message, with everything that a driver needs for it.
struct OutboundMessage
{
    /// Its id may be given to the provider; text and template are filled; status is `sending`.
    Message message;
    ChannelAccess access;
    std::optional<OutboundDocument> document;

    AttemptKey attempt() const { return {message.row, message.attempts}; }
};

/// The only thing that a provider adds: how one message goes out on its kind of channel. Lives on
/// the dispatcher's thread.
class ChannelDriver
{
public:
    using SendId = quint64;
    using Sent = std::function<void(const SendOutcome &)>;
    using Checked = std::function<void(const CheckOutcome &)>;

    virtual ~ChannelDriver() = default;

    /// Sends once. `sent` comes exactly once and later, never inside this call, unless `context` is
    /// gone or the attempt is cancelled. A driver neither repeats nor waits for a better time.
    virtual SendId send(const OutboundMessage &message, QObject *context, Sent sent) = 0;
    /// Ends an attempt; what is known of it (NotSent or FateUnknown). Nothing when it has ended and
    /// its answer is on the way.
    virtual std::optional<SendOutcome> cancel(SendId id) = 0;
    /// Asks the provider whether the channel works, without sending a message.
    virtual void check(const ChannelAccess &access, QObject *context, Checked checked) = 0;
    /// This channel is in use from now on (again after each change of it): drivers that must fetch
    /// news of the provider begin here.
    virtual void watch(const ChannelAccess &access) { Q_UNUSED(access) }
    /// The channel is paused or gone.
    virtual void unwatch(ChannelId channel) { Q_UNUSED(channel) }
};
