// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QString>

/// Where a channel reaches a person.
struct Address
{
    /// The numbers are stored: append only.
    enum class Kind {
        Phone = 0,
        Email = 1,
        Telegram = 2,
        Instagram = 3,
        /// Meta's own id of a person for one business: the only one of those who hide their number.
        WhatsAppUser = 4,
    };

    Kind kind = Kind::Phone;
    /// As it is shown and sent to: E.164, an e-mail address, the provider's id.
    QString value;
    /// What makes two spellings the same address (models/rules/addresses).
    QString matchKey;

    bool operator==(const Address &) const = default;
};

/// A person.
struct Contact
{
    ContactId id;
    QString name;
    /// The external system's own number for the person, unique; may be empty.
    QString customerId;
    QList<Address> addresses;
    qint64 createdAt = 0;

    bool operator==(const Contact &) const = default;
};
