// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/sendproactive.h"

#include "models/actions/proactivesending.h"

Result<AcceptedMessage> sendProactive(WriteContext &context, const ProactiveRequest &request,
                                      const Sender &sender, const ChannelKinds &kinds)
{
    return ProactiveSending(context, request, sender, kinds).run();
}

Result<CheckedMessage> checkProactive(WriteContext &context, const ProactiveRequest &request,
                                      const Sender &sender, const ChannelKinds &kinds)
{
    return ProactiveSending(context, request, sender, kinds).check();
}
