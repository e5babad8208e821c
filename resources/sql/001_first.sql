-- SPDX-FileCopyrightText: 2026 Karoo Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are integer milliseconds UTC. Names that people type carry a folded twin (case and accents
-- removed) that is unique among those not deleted.
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE external_systems (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    rate_per_second REAL,
    revision INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX external_systems_name ON external_systems (name_folded) WHERE deleted_at IS NULL;

CREATE TABLE access_tokens (
    id INTEGER PRIMARY KEY,
    system_id INTEGER NOT NULL REFERENCES external_systems (id),
    name TEXT NOT NULL,
    prefix TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    rights INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER,
    expires_at INTEGER,
    revoked_at INTEGER
) STRICT;
CREATE INDEX access_tokens_system ON access_tokens (system_id);

CREATE TABLE channels (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    kind TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1,
    rate_per_second REAL,
    in_flight INTEGER NOT NULL DEFAULT 16,
    repeat_uncertain INTEGER NOT NULL DEFAULT 0,
    settings TEXT NOT NULL DEFAULT '{}',
    broken_code TEXT,
    broken_detail TEXT,
    broken_since INTEGER,
    checked_at INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX channels_key ON channels (key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX channels_name ON channels (name_folded) WHERE deleted_at IS NULL;

-- Sealed by the key of the data folder, with "channel id/name" as associated data.
CREATE TABLE channel_secrets (
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    name TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (channel_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE chatbots (
    id INTEGER PRIMARY KEY,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1,
    proactive_only INTEGER NOT NULL DEFAULT 0,
    system_id INTEGER REFERENCES external_systems (id),
    transfer_on_invalid_answer INTEGER NOT NULL DEFAULT 0,
    inactivity_minutes INTEGER NOT NULL DEFAULT 30,
    variables TEXT NOT NULL DEFAULT '{}',
    inactivity_message TEXT NOT NULL DEFAULT '',
    transfer_message TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX chatbots_external_id ON chatbots (external_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX chatbots_name ON chatbots (name_folded) WHERE deleted_at IS NULL;

CREATE TABLE chatbot_channels (
    chatbot_id INTEGER NOT NULL REFERENCES chatbots (id),
    position INTEGER NOT NULL,
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    PRIMARY KEY (chatbot_id, position),
    UNIQUE (chatbot_id, channel_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX chatbot_channels_channel ON chatbot_channels (channel_id);

CREATE TABLE chatbot_templates (
    chatbot_id INTEGER NOT NULL REFERENCES chatbots (id),
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('text', 'document', 'image')),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    parameters TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (chatbot_id, channel_id, purpose)
) STRICT, WITHOUT ROWID;

CREATE TABLE contacts (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    name_folded TEXT NOT NULL DEFAULT '',
    customer_id TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX contacts_customer ON contacts (customer_id) WHERE customer_id IS NOT NULL;

-- match_key makes one contact of a mobile with and without its ninth digit.
CREATE TABLE addresses (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contacts (id),
    kind INTEGER NOT NULL,
    value TEXT NOT NULL,
    match_key TEXT NOT NULL,
    UNIQUE (kind, match_key)
) STRICT;
CREATE INDEX addresses_contact ON addresses (contact_id);

CREATE TABLE conversations (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    contact_id INTEGER NOT NULL REFERENCES contacts (id),
    chatbot_id INTEGER REFERENCES chatbots (id),
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    started_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE INDEX conversations_open ON conversations (contact_id, chatbot_id, channel_id)
    WHERE ended_at IS NULL;
CREATE INDEX conversations_ended ON conversations (ended_at) WHERE ended_at IS NOT NULL;

-- When a person last wrote on a channel: opens the 24-hour window.
CREATE TABLE contact_windows (
    contact_id INTEGER NOT NULL REFERENCES contacts (id),
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    last_inbound_at INTEGER NOT NULL,
    PRIMARY KEY (contact_id, channel_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE documents (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    system_id INTEGER REFERENCES external_systems (id),
    filename TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    encrypted INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL
) STRICT;
CREATE INDEX documents_sha256 ON documents (sha256, system_id);
CREATE INDEX documents_used ON documents (last_used_at);

CREATE TABLE messages (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    outgoing INTEGER NOT NULL,
    status INTEGER NOT NULL,
    conversation_row INTEGER NOT NULL REFERENCES conversations (row),
    contact_id INTEGER NOT NULL REFERENCES contacts (id),
    chatbot_id INTEGER REFERENCES chatbots (id),
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    system_id INTEGER REFERENCES external_systems (id),
    reference TEXT NOT NULL DEFAULT '',
    address_kind INTEGER NOT NULL,
    address TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    attachment INTEGER NOT NULL DEFAULT 0,
    document_row INTEGER REFERENCES documents (row),
    template TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    send_at INTEGER,
    expires_at INTEGER,
    due_at INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL DEFAULT 0,
    first_attempt_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    held_as_late INTEGER NOT NULL DEFAULT 0,
    provider_id TEXT,
    error_code TEXT,
    error_detail TEXT,
    error_provider_code TEXT
) STRICT;
-- Small partial indexes: only what waits is in them, so they stay small however long the log grows.
CREATE INDEX messages_queued ON messages (channel_id, due_at, row)
    WHERE status = 1 AND held_as_late = 0;
-- The same by person: who is first in the order of contact and channel, and who holds it up.
CREATE INDEX messages_lane ON messages (channel_id, contact_id, due_at, row)
    WHERE status = 1 AND held_as_late = 0;
CREATE INDEX messages_sending ON messages (channel_id, contact_id) WHERE status = 2;
CREATE INDEX messages_retrying ON messages (channel_id, next_attempt_at)
    WHERE status = 1 AND held_as_late = 0 AND next_attempt_at > 0;
CREATE INDEX messages_tried ON messages (channel_id, first_attempt_at)
    WHERE status = 1 AND held_as_late = 0 AND first_attempt_at IS NOT NULL;
CREATE INDEX messages_scheduled ON messages (send_at) WHERE status = 0 AND held_as_late = 0;
CREATE INDEX messages_expiring ON messages (expires_at)
    WHERE status IN (0, 1) AND expires_at IS NOT NULL;
CREATE INDEX messages_late ON messages (row) WHERE held_as_late = 1;
CREATE INDEX messages_status ON messages (status, row);
CREATE INDEX messages_channel ON messages (channel_id, row);
CREATE INDEX messages_chatbot ON messages (chatbot_id, row) WHERE chatbot_id IS NOT NULL;
CREATE INDEX messages_system ON messages (system_id, row) WHERE system_id IS NOT NULL;
CREATE INDEX messages_reference ON messages (reference, row) WHERE reference <> '';
CREATE INDEX messages_contact ON messages (contact_id, row);
CREATE INDEX messages_conversation ON messages (conversation_row, row);
CREATE INDEX messages_document ON messages (document_row) WHERE document_row IS NOT NULL;
CREATE INDEX messages_created ON messages (created_at);

CREATE TABLE message_history (
    message_row INTEGER NOT NULL REFERENCES messages (row),
    number INTEGER NOT NULL,
    status INTEGER NOT NULL,
    at INTEGER NOT NULL,
    attempt INTEGER NOT NULL DEFAULT 0,
    code TEXT,
    provider_code TEXT,
    detail TEXT,
    actor_kind INTEGER NOT NULL,
    actor_id INTEGER NOT NULL DEFAULT 0,
    actor_name TEXT,
    PRIMARY KEY (message_row, number)
) STRICT, WITHOUT ROWID;

-- outcome: 0 under way, 1 known not sent, 2 unknown, 3 sent, 4 failed by the provider,
-- 5 delivered, 6 read (the strongest wins in any order).
CREATE TABLE attempts (
    message_row INTEGER NOT NULL REFERENCES messages (row),
    number INTEGER NOT NULL,
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    outcome INTEGER NOT NULL DEFAULT 0,
    provider_id TEXT,
    code TEXT,
    provider_code TEXT,
    detail TEXT,
    PRIMARY KEY (message_row, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX attempts_provider ON attempts (channel_id, provider_id) WHERE provider_id IS NOT NULL;

-- What a provider told of an attempt before its answer with the id was recorded.
CREATE TABLE early_evidence (
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    provider_id TEXT NOT NULL,
    outcome INTEGER NOT NULL,
    at INTEGER NOT NULL,
    code TEXT,
    provider_code TEXT,
    detail TEXT,
    PRIMARY KEY (channel_id, provider_id, outcome)
) STRICT, WITHOUT ROWID;
CREATE INDEX early_evidence_at ON early_evidence (at);

-- Events of a provider that were taken already (statuses and incoming messages).
CREATE TABLE provider_events (
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    event_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (channel_id, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX provider_events_at ON provider_events (at);

CREATE TABLE idempotency_keys (
    system_id INTEGER NOT NULL REFERENCES external_systems (id),
    key TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (system_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_keys_created ON idempotency_keys (created_at);

CREATE TABLE audit (
    row INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor_kind INTEGER NOT NULL,
    actor_id INTEGER NOT NULL DEFAULT 0,
    actor_name TEXT NOT NULL DEFAULT '',
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX audit_at ON audit (at);

-- What people left behind in the window (last room, sizes) lies in the window's own file, not here;
-- this holds facts of the folder, such as the moment of the last clean stop.
CREATE TABLE facts (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
