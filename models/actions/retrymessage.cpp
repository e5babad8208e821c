// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/retrymessage.h"

#include "models/actions/filefetching.h"
#include "models/actions/visiblemessage.h"
#include "models/rules/messagelife.h"
#include "models/rules/routechoice.h"
#include "models/store/contactstore.h"
#include "models/store/outboxstore.h"
#include "models/store/writecontext.h"

namespace {

using enum MessageLife::RetryPermission;

/// The message's chatbot; where that is gone, any channel will do.
Chatbot chatbotOf(const Configuration &configuration, const Message &message)
{
    const Chatbot *chatbot = message.chatbot ? configuration.chatbot(*message.chatbot) : nullptr;
    if (chatbot) {
        return *chatbot;
    }
    Chatbot any;
    any.channels = configuration.channels.keys();
    return any;
}

/// Gives the message another channel, with the person's address there.
Result<void> reroute(WriteContext &context, Message &message, const QString &channel,
                     const ChannelKinds &kinds)
{
    const auto contact = ContactStore(context.connection()).find(message.contact);
    if (!contact) {
        return contact.error();
    }
    const Configuration &configuration = context.configuration();
    ProactiveRequest request;
    request.channel = channel;
    Findings findings;
    const auto route =
        RouteChoice::chooseChannel(configuration, kinds, chatbotOf(configuration, message), request,
                                   contact->addresses, findings);
    if (!route) {
        // A retry has no "/to": whatever is wrong is wrong with the channel.
        for (Finding &finding : findings) {
            finding.pointer = QStringLiteral("/channel");
        }
        return Error::invalid(findings);
    }
    message.channel = route->channel->id;
    message.to = route->address;
    return {};
}

void beginAnew(Message &message, qint64 nowMs, qint64 queueNowMs)
{
    if (message.expiresAt && *message.expiresAt <= nowMs) {
        message.expiresAt.reset();
    }
    message.dueAt = queueNowMs;
    message.nextAttemptAt = 0;
    message.firstAttemptAt.reset();
    message.heldAsLate = false;
    message.error.reset();
}

} // namespace

Result<Message> retryMessage(WriteContext &context, const RetryRequest &request,
                             const Sender &sender, const ChannelKinds &kinds)
{
    auto found = visibleMessage(context, request.id, sender);
    if (!found) {
        return found;
    }
    Message &message = *found;
    const auto permission = MessageLife::retryPermission(message);
    if (permission == Refused || (permission == NeedsConfirmation && !request.confirm)) {
        return Error::of(Error::Code::StatusConflict, messageStatusName(message.status));
    }
    const bool channelGone = !context.configuration().channel(message.channel);
    if (!request.channel.isEmpty() || channelGone) {
        if (auto rerouted = reroute(context, message, request.channel, kinds); !rerouted) {
            return rerouted.error();
        }
    }
    beginAnew(message, context.nowMs(), context.queueNowMs());
    if (auto fetched = fetchAgain(context, message); !fetched) {
        return fetched.error();
    }
    OutboxStore outbox(context);
    if (auto written = outbox.redirect(message); !written) {
        return written.error();
    }
    StatusChange line;
    line.actor = sender.actor;
    const auto queued =
        outbox.change(message, MessageStatus::Queued, MessageLife::Cause::Retry, line);
    return queued ? found : Result<Message>(queued.error());
}
