// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/document.h"
#include "models/domain/message.h"

#include <QList>

class Connection;

/// A person who has a simulated phone.
struct PhoneContact
{
    ContactId id;
    QString name;
    Address address;

    bool operator==(const PhoneContact &) const = default;
};

/// A message that is on the simulated phone.
struct PhoneMessage
{
    Message message;
    std::optional<Document> document;

    /// When it arrived on the phone, or was written on it.
    qint64 at() const { return message.outgoing ? message.updatedAt : message.createdAt; }
};

/// Reads what a Simulator's phone shows: only what arrived, and what was written on it.
class PhoneHistory
{
public:
    explicit PhoneHistory(Connection &reader)
        : m_reader(reader)
    {
    }

    /// Those of the channel's newest messages, whoever was last on top.
    Result<QList<PhoneContact>> contacts(ChannelId channel) const;
    /// The newest ones, the oldest of them first.
    Result<QList<PhoneMessage>> thread(ChannelId channel, ContactId contact) const;

private:
    Connection &m_reader;
};
