// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/sendoutcome.h"
#include "models/base/secret.h"
#include "models/domain/attempt.h"
#include "models/domain/channel.h"
#include "models/domain/message.h"
#include "models/domain/providertemplate.h"
#include "models/ports/channelprobe.h"

#include <QByteArray>
#include <QList>
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
    /// 32 bytes.
    QByteArray sha256;
    /// The provider's id of these bytes, where it holds them already.
    QString mediaId;
};

/// One attempt to send one message, with everything that a driver needs for it.
struct OutboundMessage
{
    /// Its id may be given to the provider; text and template are filled; status is `sending`.
    Message message;
    ChannelAccess access;
    std::optional<OutboundDocument> document;
    /// Goes as this template (outside the 24-hour window, or asked for alone), its parameters
    /// filled; the document is then its header. Nothing: text and document go as they are.
    std::optional<TemplateCall> viaTemplate;
    /// The template as the provider described it, where it is known.
    std::optional<ProviderTemplate> knownTemplate;

    AttemptKey attempt() const { return {message.row, message.attempts}; }
};

/// The templates of a channel, or why they could not be read.
struct TemplatesOutcome
{
    QList<ProviderTemplate> templates;
    std::optional<MessageError> error;
};

/// What became of fetching a file of an incoming message.
struct MediaOutcome
{
    QString mimeType;
    qint64 size = 0;
    std::optional<MessageError> error;
    /// Whether trying later may help.
    bool again = false;
    /// The SHA-256 that the provider announced, 32 bytes, for whoever reads the file anyway; empty:
    /// it did not say.
    QByteArray sha256 = {};
};

/// The only thing that a provider adds: how one message goes out on its kind of channel. Lives on
/// the dispatcher's thread.
class ChannelDriver
{
public:
    using SendId = quint64;
    using Sent = std::function<void(const SendOutcome &)>;
    using Checked = std::function<void(const CheckOutcome &)>;
    using Stepped = std::function<void(const ProbeStep &)>;
    using TemplatesRead = std::function<void(const TemplatesOutcome &)>;
    using MediaFetched = std::function<void(const MediaOutcome &)>;

    virtual ~ChannelDriver() = default;

    /// Sends once. `sent` comes exactly once and later, never inside this call, unless `context` is
    /// gone or the attempt is cancelled. A driver neither repeats nor waits for a better time.
    virtual SendId send(const OutboundMessage &message, QObject *context, Sent sent) = 0;
    /// Ends an attempt; what is known of it (NotSent or FateUnknown). Nothing when it has ended and
    /// its answer is on the way.
    virtual std::optional<SendOutcome> cancel(SendId id) = 0;
    /// Asks the provider whether the channel works, without sending a message.
    virtual void check(const ChannelAccess &access, QObject *context, Checked checked) = 0;
    /// Tries what a person typed, step by step, for the connect dialog: one `stepped` a step, each
    /// later. Kinds with nothing to try answer with no step and call `done` at once (queued).
    virtual void probe(const ChannelAccess &access, QObject *context, Stepped stepped,
                       std::function<void()> done);
    /// Asks the provider to tell us news of this account; one step.
    virtual void subscribe(const ChannelAccess &access, QObject *context, Stepped stepped);
    /// Reads the messages that the provider has approved; kinds without them answer with none.
    virtual void readTemplates(const ChannelAccess &access, QObject *context, TemplatesRead read);
    /// Fetches a file of an incoming message into `targetPath` (written wholly or not at all).
    virtual void fetchMedia(const ChannelAccess &access, const QString &mediaId,
                            const QString &targetPath, qint64 maximumBytes, QObject *context,
                            MediaFetched fetched);
    /// This channel is in use from now on (again after each change of it): drivers that must fetch
    /// news of the provider begin here.
    virtual void watch(const ChannelAccess &access) { Q_UNUSED(access) }
    /// The channel is paused or gone.
    virtual void unwatch(ChannelId channel) { Q_UNUSED(channel) }
};
