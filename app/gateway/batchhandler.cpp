// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/batchhandler.h"

#include "app/gateway/acceptance.h"
#include "app/gateway/bodylimits.h"
#include "app/gateway/commits.h"
#include "app/gateway/jsonwriter.h"
#include "app/gateway/messageintake.h"
#include "app/gateway/problems.h"

namespace {

/// One message of the batch. What is wrong with it is found before it writes, so that those beside
/// it need no undo; any other Error undoes everything.
Result<void> writeResult(WriteContext &write, const ReadMessage &message, const ApiCall &call,
                         HandlerContext &context, JsonWriter &results)
{
    const Sender sender{call.caller->system, call.caller->actor()};
    const qint64 rowsBefore = write.rowsMade();
    const auto done = Acceptance::accept(write, message, sender, context.kinds);
    if (!done && (done.error().code != Error::Code::Invalid || write.rowsMade() != rowsBefore)) {
        return done.error();
    }
    results.beginObject();
    if (done) {
        Acceptance::write(results, *done, context.problems, call.language);
    } else {
        context.problems.writeInvalidPart(results, done.error().findings, call.language);
    }
    results.endObject();
    return {};
}

void commit(MessageIntake::Intake intake, HandlerContext &context)
{
    const ApiCall call = intake.call;
    context.commits.add(std::move(intake.call), intake.fingerprint,
                        [messages = std::move(intake.read.messages), call,
                         &context](WriteContext &write) -> Result<ApiResponse> {
                            JsonWriter results;
                            results.beginObject().key("results").beginArray();
                            for (const ReadMessage &message : messages) {
                                if (auto done = writeResult(write, message, call, context, results);
                                    !done) {
                                    return done.error();
                                }
                            }
                            results.endArray().endObject();
                            return ApiResponse::json(207, results.text());
                        });
}

constexpr MessageIntake::Kind batch{&MessageReader::readBatch, BodyLimits::batchBytes, &commit};

} // namespace

Reply BatchHandler::send(ApiCall call, HandlerContext &context)
{
    return MessageIntake::begin(std::move(call), context, batch);
}
