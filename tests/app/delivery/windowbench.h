// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/chatbot.h"
#include "models/domain/providertemplate.h"
#include "tests/support/deliveryfixture.h"
#include "tests/support/windowedkind.h"

/// A delivery with a channel that has a 24-hour window, a chatbot with templates, and a person.
class WindowBench
{
public:
    WindowBench();

    DeliveryFixture road;
    ChannelId channel;
    ContactId ana;

    /// The person wrote at this moment.
    void wroteAt(qint64 at);
    void edit(const std::function<void(Chatbot &)> &change);
    /// The chatbot's template for this purpose.
    void use(const QString &purpose, const QStringList &parameters);
    /// What the provider is known to have.
    void know(const ProviderTemplate &that);
    /// A message to the person, changed before it is stored.
    Message add(const std::function<void(Message &)> &change = {});
    /// The last one that the driver got.
    const OutboundMessage &sent() const { return road.driver.seen.constLast(); }
    /// "status code" of a message.
    QString told(const Message &message);

    static ProviderTemplate approved(const QString &name, const QString &body,
                                     const QStringList &placeholders);
};
