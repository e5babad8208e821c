// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/hookhandler.h"

#include "app/gateway/answerdesk.h"
#include "app/gateway/commits.h"
#include "app/gateway/gatewayloop.h"
#include "app/gateway/hookstoring.h"
#include "app/gateway/problems.h"
#include "app/gateway/queryparameters.h"
#include "app/gateway/replies.h"
#include "models/base/clock.h"

#include <QThreadPool>

#include <memory>

namespace {

/// A call as its reader sees it; lives as long as the request.
HookCall hookCall(const ApiRequest &request)
{
    return {[&request](QByteArrayView name) { return request.field(name); },
            [&request](const QString &name) { return QueryParameters(request.query).single(name); },
            request.body};
}

/// What became of a body.
struct Reading
{
    bool isGenuine = false;
    std::optional<HookContents> contents;
};

/// On any thread.
Reading readingOf(const ApiRequest &request, const HookDoor::Opened &door)
{
    if (!door.reader->isGenuine(hookCall(request), door.secrets)) {
        return {};
    }
    return {true, door.reader->read(request.body, door.channel)};
}

ApiResponse taken()
{
    return ApiResponse::json(200, QByteArrayLiteral("{}"));
}

/// On the gateway thread.
Reply goOn(ApiCall call, Reading reading, const Channel &channel, HandlerContext &context)
{
    if (!reading.isGenuine) {
        return Replies::problem(Problem::HookRefused, call, context);
    }
    if (!reading.contents) {
        return Replies::problem(Problem::Malformed, call, context);
    }
    context.hooks.called(channel.id, context.clock.nowMs());
    context.hooks.note(channel, reading.contents->leftOut);
    if (reading.contents->events.isEmpty()) {
        return taken();
    }
    call.request.body.clear();
    HookStoring::begin({std::move(call), std::move(reading.contents->events), taken()}, context);
    return std::nullopt;
}

} // namespace

Reply HookHandler::challenge(ApiCall call, HandlerContext &context)
{
    const auto door = context.hooks.open(QString::fromUtf8(call.parameter(0)));
    if (!door) {
        return Replies::error(door.error(), call, context);
    }
    const auto answer = door->reader->challenge(hookCall(call.request), door->secrets);
    if (!answer) {
        return Replies::problem(Problem::HookRefused, call, context);
    }
    context.hooks.called(door->channel.id, context.clock.nowMs());
    return ApiResponse::withType(200, "text/plain; charset=utf-8", *answer);
}

Reply HookHandler::receive(ApiCall call, HandlerContext &context)
{
    const auto door = context.hooks.open(QString::fromUtf8(call.parameter(0)));
    if (!door) {
        return Replies::error(door.error(), call, context);
    }
    if (call.request.body.size() <= Replies::smallBody) {
        Reading reading = readingOf(call.request, *door);
        return goOn(std::move(call), std::move(reading), door->channel, context);
    }
    context.heavy.start([call = std::move(call), door = *door, &context] {
        // Shared because a posted function must be copyable.
        auto reading = std::make_shared<Reading>(readingOf(call.request, door));
        context.loop.post([call, reading, channel = door.channel, &context] {
            if (auto reply = goOn(call, std::move(*reading), channel, context)) {
                context.desk.give(call, std::move(*reply));
            }
        });
    });
    return std::nullopt;
}

std::optional<ApiResponse> HookHandler::refusedByHead(const ApiRequest &head, const QByteArray &key,
                                                      HookDoor &door, const Problems &problems)
{
    const auto opened = door.open(QString::fromUtf8(key));
    if (!opened) {
        return problems.of(opened.error(), audienceOf(head));
    }
    if (head.method == "POST" && !opened->reader->mayBeGenuine(hookCall(head), opened->secrets)) {
        return problems.of(Problem::HookRefused, audienceOf(head));
    }
    return std::nullopt;
}
