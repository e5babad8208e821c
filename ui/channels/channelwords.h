// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "ui/kit/pill.h"
#include "ui/kit/tile.h"

/// What people read about channels.
namespace ChannelWords {

/// Whether it is the simulated phone, which never sends.
bool isSimulator(const Channel &channel);
bool isWhatsApp(const Channel &channel);
PillLook state(const Channel &channel);
QString kindName(const QString &kind);
QString kindIcon(const QString &kind);
/// The sign of its kind: green only where it works, red where it is broken.
TileLook tile(const Channel &channel);
/// Why it is broken, in words.
QString reason(const Channel &channel);
/// What to do about that.
QString advice(const Channel &channel);
/// The secret that must be entered anew, for example "access_token"; empty: none.
QString faultyField(const Channel &channel);

} // namespace ChannelWords
