// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contactstore.h"

#include "models/base/folding.h"
#include "models/store/connection.h"
#include "models/store/newrows.h"
#include "models/store/searchstore.h"

std::optional<ContactId> ContactStore::findByAddress(Address::Kind kind, const QString &matchKey)
{
    Statement query =
        m_connection.prepared("SELECT contact_id FROM addresses WHERE kind = ? AND match_key = ?");
    query.bind(static_cast<int>(kind)).bind(matchKey);
    return query.step() ? std::optional(ContactId{query.integer(0)}) : std::nullopt;
}

std::optional<ContactId> ContactStore::findByCustomerId(const QString &customerId)
{
    Statement query = m_connection.prepared("SELECT id FROM contacts WHERE customer_id = ?");
    query.bind(customerId);
    return query.step() ? std::optional(ContactId{query.integer(0)}) : std::nullopt;
}

Result<Contact> ContactStore::find(ContactId id)
{
    Statement query = m_connection.prepared(
        "SELECT id, name, customer_id, created_at FROM contacts WHERE id = ?");
    query.bind(id.value);
    if (!query.step()) {
        const auto failed = m_connection.takeFailure();
        return failed ? Error::of(Error::Code::NotFound) : failed.error();
    }
    Contact contact{id, query.text(1), query.text(2), {}, query.integer(3)};
    Statement addresses = m_connection.prepared(
        "SELECT kind, value, match_key FROM addresses WHERE contact_id = ? ORDER BY id");
    addresses.bind(id.value);
    while (addresses.step()) {
        contact.addresses.append({static_cast<Address::Kind>(addresses.integer(0)),
                                  addresses.text(1), addresses.text(2)});
    }
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return contact;
}

Result<ContactId> ContactStore::insert(const Contact &contact)
{
    NewRows rows(m_connection);
    const ContactId id = rows.add(contact);
    rows.flush();
    const auto failed = m_connection.takeFailure();
    return failed ? Result(id) : failed.error();
}

Result<void> ContactStore::addAddress(ContactId id, const Address &address)
{
    m_connection
        .prepared("INSERT INTO addresses (contact_id, kind, value, match_key) VALUES (?, ?, ?, ?)")
        .bind(id.value)
        .bind(static_cast<int>(address.kind))
        .bind(address.value)
        .bind(address.matchKey)
        .run();
    SearchStore(m_connection).contactChanged(id);
    return m_connection.takeFailure();
}

Result<void> ContactStore::setName(ContactId id, const QString &name)
{
    m_connection.prepared("UPDATE contacts SET name = ?, name_folded = ? WHERE id = ?")
        .bind(name)
        .bind(folded(name))
        .bind(id.value)
        .run();
    SearchStore(m_connection).contactChanged(id);
    return m_connection.takeFailure();
}

Result<void> ContactStore::setCustomerId(ContactId id, const QString &customerId)
{
    m_connection.prepared("UPDATE contacts SET customer_id = ? WHERE id = ?")
        .bindOrNull(customerId)
        .bind(id.value)
        .run();
    return m_connection.takeFailure();
}

Result<void> ContactStore::setLastInbound(ContactId contact, qint64 channelId, qint64 atMs)
{
    m_connection
        .prepared("INSERT INTO contact_windows (contact_id, channel_id, last_inbound_at) "
                  "VALUES (?, ?, ?) ON CONFLICT (contact_id, channel_id) DO UPDATE SET "
                  "last_inbound_at = max(last_inbound_at, excluded.last_inbound_at)")
        .bind(contact.value)
        .bind(channelId)
        .bind(atMs)
        .run();
    return m_connection.takeFailure();
}

std::optional<qint64> ContactStore::lastInbound(ContactId contact, qint64 channelId)
{
    Statement query = m_connection.prepared("SELECT last_inbound_at FROM contact_windows "
                                            "WHERE contact_id = ? AND channel_id = ?");
    query.bind(contact.value).bind(channelId);
    return query.step() ? std::optional(query.integer(0)) : std::nullopt;
}
