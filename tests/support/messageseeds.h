// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <QList>

class StoreFixture;

/// Fills a store with a system, a Simulador, a chatbot and messages to one contact.
class MessageSeeds
{
public:
    explicit MessageSeeds(StoreFixture &store);

    /// As many queued messages, each by the same road as a request; the oldest first.
    QList<MessageRow> add(int count);
    /// Puts a message into a state, with a line of history.
    void setStatus(MessageRow row, MessageStatus status, const MessageError &error = {});

private:
    StoreFixture &m_store;
    ExternalSystemId m_system;
    int m_number = 0;
};
