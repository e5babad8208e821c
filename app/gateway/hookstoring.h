// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/hookreader.h"
#include "app/gateway/handlercontext.h"

/// Stores what a provider told, in transactions of bounded size one after the other, so that a
/// large batch does not hold up what else is written; answered after the last commit.
namespace HookStoring {

/// So many events go into one transaction.
constexpr qsizetype eventsAtOnce = 250;

struct Batch
{
    /// Without its body.
    ApiCall call;
    QList<ProviderEvent> events;
    /// What the provider is told when all is stored.
    ApiResponse answer;
};

/// On the gateway thread. Whatever cannot be stored is answered so that the provider repeats it:
/// what was stored before is then known.
void begin(Batch batch, HandlerContext &context);

} // namespace HookStoring
