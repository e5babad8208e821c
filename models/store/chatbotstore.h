// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/chatbot.h"

class Connection;

/// Chatbots with their channels and templates.
class ChatbotStore
{
public:
    explicit ChatbotStore(Connection &connection)
        : m_connection(connection)
    {
    }

    bool externalIdTaken(const QString &externalId, ChatbotId except);
    bool nameTaken(const QString &name, ChatbotId except);
    Result<ChatbotId> insert(const Chatbot &chatbot);
    /// RevisionConflict when the row's revision is not `chatbot.revision`.
    Result<void> update(const Chatbot &chatbot);
    /// Makes its name free within this transaction, before two chatbots swap theirs.
    Result<void> freeName(ChatbotId id);
    Result<void> markDeleted(ChatbotId id, qint64 atMs);

private:
    void writeParts(ChatbotId id, const Chatbot &chatbot);

    Connection &m_connection;
};
