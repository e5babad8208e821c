// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/contact.h"

class Connection;

/// Persons and where they are reached.
class ContactStore
{
public:
    explicit ContactStore(Connection &connection)
        : m_connection(connection)
    {
    }

    std::optional<ContactId> findByAddress(Address::Kind kind, const QString &matchKey);
    std::optional<ContactId> findByCustomerId(const QString &customerId);
    Result<Contact> find(ContactId id);
    Result<ContactId> insert(const Contact &contact);
    Result<void> addAddress(ContactId id, const Address &address);
    Result<void> setName(ContactId id, const QString &name);
    Result<void> setCustomerId(ContactId id, const QString &customerId);

    /// The person wrote on this channel: opens its 24-hour window.
    Result<void> setLastInbound(ContactId contact, qint64 channelId, qint64 atMs);
    std::optional<qint64> lastInbound(ContactId contact, qint64 channelId);

private:
    Connection &m_connection;
};
