// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact.h"
#include "models/domain/conversation.h"
#include "models/domain/message.h"
#include "models/store/keptanswer.h"
#include "models/store/rowbuffer.h"

/// The new rows of accepted messages that a transaction has not inserted yet. Their numbers are
/// known at once; WriteContext::connection() inserts them before anybody else looks at the tables.
class NewRows
{
public:
    explicit NewRows(Connection &connection);

    /// The contact with its addresses.
    ContactId add(const Contact &contact);
    ConversationRow add(const Conversation &conversation);
    /// The message and the first entry of its history.
    MessageRow add(const Message &message, const Actor &actor);
    /// See IdempotencyStore::keep().
    void keep(ExternalSystemId system, const QString &key, const KeptAnswer &answer, qint64 nowMs);

    // Whether a search in the tables might miss something that waits here.
    bool mayHideContact(const QList<Address> &addresses, const QString &customerId) const;
    bool mayHideConversation(ContactId contact) const;
    bool mayHideKey(const QString &key) const { return m_keys.contains(key); }

    std::size_t waiting() const;
    /// Inserts what waits, parents first. A failure stays with the connection.
    void flush();
    /// Forgets what waits.
    void discard();

private:
    void insertAll();
    void forgetNames();
    void forgetNumbers();
    qint64 next(std::optional<qint64> &last, const char *lastInTable);

    Connection &m_connection;
    RowBuffer m_contacts;
    RowBuffer m_addresses;
    RowBuffer m_conversations;
    RowBuffer m_messages;
    RowBuffer m_history;
    RowBuffer m_answers;
    QStringList m_matchKeys;
    QStringList m_customerIds;
    QList<ContactId> m_holders;
    QStringList m_keys;
    std::optional<qint64> m_lastContact;
    std::optional<qint64> m_lastConversation;
    std::optional<qint64> m_lastMessage;
};
