// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storepart.h"
#include "models/actions/channeldraft.h"
#include "models/domain/actor.h"
#include "models/rules/channelkinds.h"

/// What the commands of `admin` work with: the same in the running program and without it.
struct AdminBench
{
    StorePart &store;
    const ChannelKinds &kinds;
    /// Who types.
    Actor actor;

    ChannelTools tools() const { return {kinds, store.vault()}; }

    /// Runs an action in the writer and waits.
    template<class T>
    Result<T> write(std::function<Result<T>(WriteContext &)> work) const
    {
        return store.queue().writeAndWait<T>(std::move(work));
    }
};
