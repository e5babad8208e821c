// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/hookreader.h"

/// Knows the calls of the WhatsApp Cloud API: the verify token on a GET, the signature of the raw
/// body by the app secret on a POST.
class WhatsAppHookReader : public HookReader
{
public:
    std::optional<QByteArray> challenge(const HookCall &call,
                                        const Secrets &secrets) const override;
    bool mayBeGenuine(const HookCall &call, const Secrets &secrets) const override;
    bool isGenuine(const HookCall &call, const Secrets &secrets) const override;
    std::optional<HookContents> read(const QByteArray &body, const Channel &channel) const override;
};
