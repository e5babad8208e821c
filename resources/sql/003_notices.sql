-- SPDX-FileCopyrightText: 2026 Karoo Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a provider reports of an account by itself, each fault once.

-- code is ours, provider_code and detail are the provider's.
CREATE TABLE channel_notices (
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    provider_code TEXT NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (channel_id, provider_code)
) STRICT, WITHOUT ROWID;
