// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/messagehandler.h"

#include "app/gateway/acceptance.h"
#include "app/gateway/bodylimits.h"
#include "app/gateway/commits.h"
#include "app/gateway/jsonwriter.h"
#include "app/gateway/messageintake.h"
#include "app/gateway/messagejson.h"
#include "app/gateway/replies.h"
#include "app/gateway/storereader.h"
#include "models/store/configurationcache.h"
#include "models/store/messagestore.h"

namespace {

ApiResponse accepted(const AcceptedMessage &message, const Problems &problems, ApiLanguage language)
{
    JsonWriter writer;
    writer.beginObject();
    Acceptance::write(writer, message, problems, language);
    writer.endObject();
    ApiResponse response = ApiResponse::json(202, writer.text());
    response.setField("Location", "/v1/messages/" + message.id.text().toLatin1());
    return response;
}

void commit(MessageIntake::Intake intake, HandlerContext &context)
{
    const Sender sender{intake.call.caller->system, intake.call.caller->actor()};
    const ApiLanguage language = intake.call.language;
    context.commits.add(std::move(intake.call), intake.fingerprint,
                        [message = std::move(intake.read.messages.first()), sender, language,
                         &context](WriteContext &write) -> Result<ApiResponse> {
                            const auto done =
                                Acceptance::accept(write, message, sender, context.kinds);
                            if (!done) {
                                return done.error();
                            }
                            return accepted(*done, context.problems, language);
                        });
}

constexpr MessageIntake::Kind single{&MessageReader::readMessage, BodyLimits::jsonBytes, &commit};

} // namespace

Reply MessageHandler::send(ApiCall call, HandlerContext &context)
{
    return MessageIntake::begin(std::move(call), context, single);
}

Reply MessageHandler::show(ApiCall call, HandlerContext &context)
{
    Connection *connection = context.store.connection();
    if (connection == nullptr) {
        return Replies::error(context.store.failure(), call, context);
    }
    const auto id = MessageId::fromText(QString::fromUtf8(call.parameter(0)));
    const auto message = id ? MessageStore(*connection).find(*id) : std::nullopt;
    if (auto read = connection->takeFailure(); !read) {
        return Replies::error(read.error(), call, context);
    }
    if (!message || !message->outgoing || message->system != call.caller->system) {
        return Replies::problem(Problem::NotFound, call, context);
    }
    const auto text = MessageJson::one(*connection, *context.configuration.current(), *message);
    return text ? ApiResponse::json(200, *text) : Replies::error(text.error(), call, context);
}
