// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// What one kind of channel can do and what it asks for.
struct ChannelKind
{
    /// Its name in API and setup file.
    QString name;
    /// Which addresses of a person it can use, the best first.
    QList<Address::Kind> addresses;
    /// Code points of a text, and of a text that goes with a file.
    int textLimit = 4096;
    int captionLimit = 1024;
    /// Bytes of a document; nothing: the setting max_document_mib alone decides.
    std::optional<qint64> documentBytes;
    bool hasTemplates = false;
    /// May write to somebody who has not written before.
    bool mayBegin = true;
    /// Free text only within 24 hours of the person's last message.
    bool hasWindow = false;
    /// Messages a second; nothing: no limit of its own.
    std::optional<double> defaultRate;
    /// Members of `settings` and `secrets` in the setup file.
    QStringList settings;
    QStringList secrets;
    /// Settings that may be left out, with what they are then; all others are required.
    QMap<QString, QString> defaults;
    /// The secrets without which it cannot send (a channel without one of them is broken:
    /// `secrets_missing`); the others make more possible. Empty: all of them.
    QStringList neededSecrets;

    bool canUse(Address::Kind kind) const { return addresses.contains(kind); }
    bool needs(const QString &secret) const
    {
        return neededSecrets.isEmpty() ? secrets.contains(secret) : neededSecrets.contains(secret);
    }
};

/// The kinds that this program has. A value that is passed around, so that a test's program can add
/// one that the released program does not know.
class ChannelKinds
{
public:
    /// The kinds of the released program.
    static ChannelKinds released();

    void add(const ChannelKind &kind);
    const ChannelKind *find(const QString &name) const;
    QStringList names() const;

private:
    QHash<QString, ChannelKind> m_kinds;
};
