// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/templatedecisionstore.h"

#include "models/store/connection.h"

Result<void> TemplateDecisionStore::take(ChannelId channel, const Decision &decision, qint64 atMs)
{
    m_connection
        .prepared("UPDATE provider_templates SET status = ?, read_at = ? "
                  "WHERE channel_id = ? AND name = ? AND language = ? AND read_at <= ?")
        .bind(decision.status)
        .bind(atMs)
        .bind(channel.value)
        .bind(decision.name)
        .bind(decision.language)
        .bind(atMs)
        .run();
    return m_connection.takeFailure();
}
