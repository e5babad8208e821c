// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apicall.h"
#include "app/gateway/apiresponse.h"

#include <optional>

class AnswerDesk;
class ChannelKinds;
class Clock;
class Commits;
class ConfigurationCache;
class DocumentFiles;
class GatewayLoop;
class HookDoor;
class Problems;
class QThreadPool;
class StoreReader;
class WriteQueue;

/// What handlers work with. Everything lives as long as the gateway thread; only desk, loop,
/// problems, configuration, queue and files may be touched from other threads.
struct HandlerContext
{
    const Clock &clock;
    const ConfigurationCache &configuration;
    const ChannelKinds &kinds;
    WriteQueue &queue;
    DocumentFiles &files;
    const Problems &problems;
    StoreReader &store;
    Commits &commits;
    AnswerDesk &desk;
    GatewayLoop &loop;
    /// For what would hold the gateway thread up: large bodies.
    QThreadPool &heavy;
    HookDoor &hooks;
};

/// Answered at once, or later by the desk.
using Reply = std::optional<ApiResponse>;
/// Answers one kind of request: parse, one action, answer. Never waits.
using Handler = Reply (*)(ApiCall call, HandlerContext &context);
