// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/messageactionhandler.h"

#include "app/gateway/commits.h"
#include "app/gateway/jsonreader/messagereader.h"
#include "app/gateway/messagejson.h"
#include "app/gateway/replies.h"
#include "models/actions/cancelmessage.h"
#include "models/actions/retrymessage.h"
#include "models/store/writecontext.h"

#include <functional>

namespace {

using Action = std::function<Result<Message>(WriteContext &, const MessageId &, const Sender &)>;

/// Queues the action on the message of the path; it answers the message as it is then.
Reply act(ApiCall call, HandlerContext &context, const Action &action)
{
    const auto id = MessageId::fromText(QString::fromUtf8(call.parameter(0)));
    if (!id) {
        return Replies::problem(Problem::NotFound, call, context);
    }
    const Sender sender{call.caller->system, call.caller->actor()};
    const QByteArray fingerprint = Commits::fingerprintOf(call.request);
    context.commits.add(std::move(call), fingerprint,
                        [id, sender, action](WriteContext &write) -> Result<ApiResponse> {
                            const auto message = action(write, *id, sender);
                            if (!message) {
                                return message.error();
                            }
                            const auto text = MessageJson::one(write.connection(),
                                                               write.configuration(), *message);
                            if (!text) {
                                return text.error();
                            }
                            return ApiResponse::json(200, *text);
                        });
    return std::nullopt;
}

} // namespace

Reply MessageActionHandler::cancel(ApiCall call, HandlerContext &context)
{
    const auto read = MessageReader::readNothing(call.request.body);
    if (const auto *malformed = std::get_if<ShapedReader::Malformed>(&read)) {
        return Replies::malformed(*malformed, call, context);
    }
    if (const Findings &findings = std::get<Findings>(read); !findings.isEmpty()) {
        return Replies::error(Error::invalid(findings), call, context);
    }
    return act(std::move(call), context, &cancelMessage);
}

Reply MessageActionHandler::retry(ApiCall call, HandlerContext &context)
{
    const auto read = MessageReader::readRetry(call.request.body);
    if (const auto *malformed = std::get_if<ShapedReader::Malformed>(&read)) {
        return Replies::malformed(*malformed, call, context);
    }
    const ReadRetry &asked = std::get<ReadRetry>(read);
    if (!asked.findings.isEmpty()) {
        return Replies::error(Error::invalid(asked.findings), call, context);
    }
    return act(
        std::move(call), context,
        [asked, &context](WriteContext &write, const MessageId &id, const Sender &sender) {
            return retryMessage(write, {id, asked.channel, asked.confirmed}, sender, context.kinds);
        });
}
