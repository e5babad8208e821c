// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/ids.h"

#include <QString>

class Connection;

/// What providers decide about templates between two readings of all of them.
class TemplateDecisionStore
{
public:
    explicit TemplateDecisionStore(Connection &connection)
        : m_connection(connection)
    {
    }

    struct Decision
    {
        QString name;
        QString language;
        /// The provider's word for the new state.
        QString status;
    };
    /// Takes a decision of this moment (milliseconds UTC), unless what is known is newer. One about
    /// a template that is not known changes nothing: the next reading brings it.
    Result<void> take(ChannelId channel, const Decision &decision, qint64 atMs);

private:
    Connection &m_connection;
};
