// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/tokenusage.h"

#include "app/gateway/commits.h"
#include "models/store/systemstore.h"

#include <limits>
#include <utility>

void TokenUsage::used(TokenId token, qint64 nowMs)
{
    if (m_writtenAt.value(token, std::numeric_limits<qint64>::min() / 2) + pauseMs <= nowMs) {
        m_writtenAt.insert(token, nowMs);
        m_toWrite.insert(token, nowMs);
    }
}

void TokenUsage::flush(Commits &commits)
{
    if (m_toWrite.isEmpty()) {
        return;
    }
    commits.addQuiet(
        [tokens = std::exchange(m_toWrite, {})](WriteContext &context) -> Result<void> {
            SystemStore store(context.connection());
            for (auto used = tokens.cbegin(); used != tokens.cend(); ++used) {
                if (auto written = store.setTokenUsed(used.key(), used.value()); !written) {
                    return written;
                }
                context.note(Change::Kind::AccessToken, used.key().value);
            }
            return {};
        });
}
