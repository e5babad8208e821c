// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <QHash>

class Connection;

/// A message as a line of the log has it.
struct LogLine
{
    Message message;
    QString contactName;
    QString documentName;

    /// What people see as the subject: the document, else the first line to be read, else the
    /// template's name or the reference.
    QString subject() const;
};

/// Makes lines of messages; names of people are kept in between.
class LogLines
{
public:
    explicit LogLines(Connection &reader)
        : m_reader(reader)
    {
    }

    LogLine line(const Message &message);
    void forgetName(ContactId contact) { m_names.remove(contact); }
    void forgetNames() { m_names.clear(); }

private:
    QString contactName(ContactId contact);

    Connection &m_reader;
    QHash<ContactId, QString> m_names;
};
