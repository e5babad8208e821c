// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/providertemplate.h"

#include <optional>

class Connection;

/// The messages that providers have approved or not, as last read from there.
class TemplateStore
{
public:
    explicit TemplateStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Puts these in the place of all that the channel had, read at this moment (milliseconds UTC).
    Result<void> replace(ChannelId channel, const QList<ProviderTemplate> &templates,
                         qint64 readAtMs);
    struct Decision
    {
        QString name;
        QString language;
        /// The provider's word for the new state.
        QString status;
    };
    /// Takes what the provider decided at this moment (milliseconds UTC) between two readings,
    /// unless what is known is newer. False: that is older, or the template is not known (the
    /// next reading brings it).
    Result<bool> decide(ChannelId channel, const Decision &decision, qint64 atMs);
    /// By name and language.
    Result<QList<ProviderTemplate>> list(ChannelId channel);
    std::optional<ProviderTemplate> find(ChannelId channel, const QString &name,
                                         const QString &language);
    /// When the channel's templates were last read; nothing: not since its settings changed.
    std::optional<qint64> readAt(ChannelId channel);
    /// The channel is gone or another account's: nothing is known of its templates.
    Result<void> forgetChannel(ChannelId channel);

private:
    Connection &m_connection;
};
