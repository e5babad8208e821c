// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/newrows.h"

#include "models/base/folding.h"
#include "models/store/connection.h"
#include "models/store/messagerows.h"

#include <algorithm>

namespace {

/// So many messages wait at most, then all is inserted: what one statement takes.
constexpr std::size_t messagesAtOnce = 16;

const RowStatements &contactRows()
{
    static const RowStatements statements("INSERT INTO contacts",
                                          "id, name, name_folded, customer_id, created_at", 5);
    return statements;
}

const RowStatements &addressRows()
{
    static const RowStatements statements("INSERT INTO addresses",
                                          "contact_id, kind, value, match_key", 4);
    return statements;
}

const RowStatements &conversationRows()
{
    static const RowStatements statements(
        "INSERT INTO conversations", "row, id, contact_id, chatbot_id, channel_id, started_at", 6);
    return statements;
}

const RowStatements &historyRows()
{
    static const RowStatements statements(
        "INSERT INTO message_history",
        "message_row, number, status, at, actor_kind, actor_id, actor_name", 7);
    return statements;
}

const RowStatements &answerRows()
{
    // An answer whose time is over gives way.
    static const RowStatements statements(
        "INSERT OR REPLACE INTO idempotency_keys",
        "system_id, key, fingerprint, status, headers, body, created_at", 7);
    return statements;
}

} // namespace

NewRows::NewRows(Connection &connection)
    : m_connection(connection)
    , m_contacts(contactRows())
    , m_addresses(addressRows())
    , m_conversations(conversationRows())
    , m_messages(MessageRows::insertion())
    , m_history(historyRows())
    , m_answers(answerRows())
{
}

/// Nobody else writes: what follows the last row is free, and stays so while it waits here.
qint64 NewRows::next(std::optional<qint64> &last, const char *lastInTable)
{
    if (!last) {
        Statement query = m_connection.prepared(lastInTable);
        last = query.step() ? query.integer(0) : 0;
    }
    return ++*last;
}

ContactId NewRows::add(const Contact &contact)
{
    const ContactId id{next(m_lastContact, "SELECT coalesce(max(id), 0) FROM contacts")};
    m_contacts.put(id.value)
        .put(contact.name)
        .put(folded(contact.name))
        .putOrNull(contact.customerId)
        .put(contact.createdAt);
    if (!contact.customerId.isEmpty()) {
        m_customerIds.append(contact.customerId);
    }
    for (const Address &address : contact.addresses) {
        m_addresses.put(id.value)
            .put(static_cast<qint64>(address.kind))
            .put(address.value)
            .put(address.matchKey);
        m_matchKeys.append(address.matchKey);
    }
    return id;
}

ConversationRow NewRows::add(const Conversation &conversation)
{
    const ConversationRow row{
        next(m_lastConversation, "SELECT coalesce(max(row), 0) FROM conversations")};
    m_conversations.put(row.value)
        .putBlob(conversation.id.bytes())
        .put(conversation.contact.value)
        .put(conversation.chatbot ? std::optional(conversation.chatbot->value) : std::nullopt)
        .put(conversation.channel.value)
        .put(conversation.startedAt);
    m_holders.append(conversation.contact);
    return row;
}

MessageRow NewRows::add(const Message &message, const Actor &actor)
{
    // Numbers are never used twice, also where the last message was cleaned up.
    const MessageRow row{next(m_lastMessage,
                              "SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = "
                              "'messages'), 0), coalesce((SELECT max(row) FROM messages), 0))")};
    MessageRows::putNew(m_messages, row, message);
    m_history.put(row.value)
        .put(1)
        .put(static_cast<qint64>(message.status))
        .put(message.createdAt)
        .put(static_cast<qint64>(actor.kind))
        .put(actor.id)
        .putOrNull(actor.name);
    if (m_messages.rows() == messagesAtOnce) {
        insertAll();
    }
    return row;
}

void NewRows::keep(ExternalSystemId system, const QString &key, const KeptAnswer &answer,
                   qint64 nowMs)
{
    m_answers.put(system.value)
        .put(key)
        .putBlob(answer.fingerprint)
        .put(answer.status)
        .put(answer.location)
        .putBlob(answer.body)
        .put(nowMs);
    m_keys.append(key);
}

bool NewRows::mayHideContact(const QList<Address> &addresses, const QString &customerId) const
{
    return (!customerId.isEmpty() && m_customerIds.contains(customerId)) ||
           std::any_of(addresses.cbegin(), addresses.cend(), [this](const Address &address) {
               return m_matchKeys.contains(address.matchKey);
           });
}

bool NewRows::mayHideConversation(ContactId contact) const
{
    return m_holders.contains(contact);
}

std::size_t NewRows::waiting() const
{
    return m_contacts.rows() + m_addresses.rows() + m_conversations.rows() + m_messages.rows() +
           m_history.rows() + m_answers.rows();
}

void NewRows::insertAll()
{
    for (RowBuffer *rows :
         {&m_contacts, &m_addresses, &m_conversations, &m_messages, &m_history, &m_answers}) {
        rows->flush(m_connection);
    }
    forgetNames();
}

void NewRows::flush()
{
    if (waiting() > 0) {
        insertAll();
    }
    // Whoever has the connection now may insert as well.
    forgetNumbers();
}

void NewRows::discard()
{
    for (RowBuffer *rows :
         {&m_contacts, &m_addresses, &m_conversations, &m_messages, &m_history, &m_answers}) {
        rows->clear();
    }
    forgetNames();
    forgetNumbers();
}

void NewRows::forgetNames()
{
    m_matchKeys.clear();
    m_customerIds.clear();
    m_holders.clear();
    m_keys.clear();
}

void NewRows::forgetNumbers()
{
    m_lastContact.reset();
    m_lastConversation.reset();
    m_lastMessage.reset();
}
