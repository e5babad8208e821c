-- SPDX-FileCopyrightText: 2026 Karoo Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a real provider needs: the variables that fill a template at the moment of sending, what an
-- incoming message holds besides text, uploaded media, approved templates, files still to be fetched.

-- A JSON object: the request's own variables. The chatbot's template is chosen and filled when the
-- message goes out, because only then is it known whether the 24-hour window is open.
ALTER TABLE messages ADD COLUMN variables TEXT;
-- The provider's id of the message that this one answers.
ALTER TABLE messages ADD COLUMN reply_to TEXT;
-- A JSON object with "type" and members of that type: what an incoming message holds that is not
-- plain text (place, contacts, reaction, button, order, a kind that is not known).
ALTER TABLE messages ADD COLUMN content TEXT;

-- When the provider last called /hooks/{key} with a good signature.
ALTER TABLE channels ADD COLUMN hook_seen_at INTEGER;
-- When the channel's templates were last read; NULL: not since its settings changed.
ALTER TABLE channels ADD COLUMN templates_read_at INTEGER;

-- Files that a provider holds for us, while its copy is valid.
CREATE TABLE provider_media (
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    sha256 BLOB NOT NULL,
    media_id TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (channel_id, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX provider_media_expires ON provider_media (expires_at);

-- The messages that a provider has approved or not, as last read; status and category are its words.
CREATE TABLE provider_templates (
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    status TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    header TEXT NOT NULL DEFAULT '' CHECK (header IN ('', 'text', 'image', 'video', 'document')),
    -- A JSON object: texts of header, body, footer, the buttons, and the placeholders of each.
    content TEXT NOT NULL DEFAULT '{}',
    read_at INTEGER NOT NULL,
    PRIMARY KEY (channel_id, name, language)
) STRICT, WITHOUT ROWID;

-- Files that messages wait for: documents behind an address, media of incoming messages.
-- source: 0 address (https), 1 media id of the provider.
CREATE TABLE fetches (
    message_row INTEGER PRIMARY KEY REFERENCES messages (row),
    source INTEGER NOT NULL,
    address TEXT NOT NULL,
    filename TEXT NOT NULL DEFAULT '',
    mime_type TEXT NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0,
    first_at INTEGER,
    next_at INTEGER NOT NULL
) STRICT;
CREATE INDEX fetches_next ON fetches (next_at);
