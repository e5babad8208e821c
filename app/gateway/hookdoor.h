// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/hookreader.h"
#include "models/base/result.h"
#include "models/domain/configuration.h"

#include <QHash>
#include <QMap>
#include <QSet>

class Commits;
class ConfigurationCache;
class HookReaders;
class StoreReader;
class Vault;

/// Which channels take calls of their provider, and the secrets by which those are known. On the
/// gateway thread.
class HookDoor
{
public:
    struct Parts
    {
        const ConfigurationCache &configuration;
        const HookReaders &readers;
        const Vault &vault;
        StoreReader &store;
    };
    /// How often at most the last call of a channel is written down.
    static constexpr qint64 pauseMs = 60'000;

    explicit HookDoor(const Parts &parts);

    /// A channel that takes calls, with all that is needed to read one on any thread.
    struct Opened
    {
        Channel channel;
        HookReader::Secrets secrets;
        /// Lives as long as the program.
        const HookReader *reader = nullptr;
    };
    /// NotFound for an unknown key and for kinds that take no calls, paused or not. Unavailable
    /// while its secrets cannot be read.
    Result<Opened> open(const QString &key);

    /// A genuine call came to this channel.
    void called(ChannelId channel, qint64 nowMs);
    /// What a call told that is of no use, for the log: once each while the program runs.
    void note(const Channel &channel, const QStringList &leftOut);
    /// Adds a job for what is to be written down now, if anything is.
    void flush(Commits &commits);

private:
    Result<HookReader::Secrets> secretsOf(const Channel &channel);

    Parts m_parts;
    /// What the secrets were opened for.
    ConfigurationPointer m_openedFor;
    QHash<ChannelId, HookReader::Secrets> m_secrets;
    QHash<ChannelId, qint64> m_writtenAt;
    QMap<ChannelId, qint64> m_toWrite;
    QSet<QString> m_noted;
};
