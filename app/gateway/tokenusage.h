// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QHash>
#include <QMap>

class Commits;

/// Remembers when tokens were used and writes it down at most once a minute for each. On the
/// gateway thread.
class TokenUsage
{
public:
    static constexpr qint64 pauseMs = 60'000;

    void used(TokenId token, qint64 nowMs);
    /// Adds a job for what is to be written now, if anything is.
    void flush(Commits &commits);

private:
    QHash<TokenId, qint64> m_writtenAt;
    QMap<TokenId, qint64> m_toWrite;
};
