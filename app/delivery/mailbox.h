// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

/// Lets other threads hand calls to an object's thread for as long as the object lives.
class Mailbox
{
public:
    explicit Mailbox(QObject *owner)
        : m_owner(owner)
    {
    }

    /// Runs it later on the owner's thread; dropped once the owner has closed the box.
    void post(std::function<void()> call);
    /// The owner goes: nothing more is delivered, and what is under way is dropped with it.
    void close();

private:
    std::mutex m_mutex;
    QObject *m_owner;
};

/// Shared because calls that other threads still hold may outlive the owner.
using MailboxPointer = std::shared_ptr<Mailbox>;
