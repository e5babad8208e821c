// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>

/// One thing that a committed transaction changed.
struct Change
{
    enum class Kind {
        Settings,
        ExternalSystem,
        AccessToken,
        Channel,
        Chatbot,
        Contact,
        Conversation,
        Message,
        Document,
        Audit,
        /// The templates of a channel, by its row.
        Template,
    };

    Kind kind = Kind::Message;
    /// The row; 0: several or all.
    qint64 row = 0;
    /// Made new by this transaction (lists may then show it on top).
    bool isNew = false;

    bool operator==(const Change &) const = default;
};
using Changes = QList<Change>;
Q_DECLARE_METATYPE(Changes)

/// The only arrow up: tells what changed, after the commit. Emitted on the writer thread; receivers
/// of other threads get it queued, as values.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    explicit ChangeFeed(QObject *parent = nullptr);
    void publish(const Changes &changes);

Q_SIGNALS:
    void changed(const Changes &changes);
};
