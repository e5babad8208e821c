// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/namestore.h"

#include "models/store/connection.h"

QString NameStore::channelKey(ChannelId id)
{
    Statement query = m_connection.prepared("SELECT key FROM channels WHERE id = ?");
    query.bind(id.value);
    return query.step() ? query.text(0) : QString();
}

QString NameStore::chatbotExternalId(ChatbotId id)
{
    Statement query = m_connection.prepared("SELECT external_id FROM chatbots WHERE id = ?");
    query.bind(id.value);
    return query.step() ? query.text(0) : QString();
}
