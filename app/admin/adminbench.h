// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storepart.h"
#include "models/rules/channelkinds.h"

class Languages;

/// What the commands of `admin` work with: the same in the running program and without it.
struct AdminBench
{
    StorePart &store;
    const ChannelKinds &kinds;
    const Languages &languages;
    /// In which findings are told.
    QString language;
};
