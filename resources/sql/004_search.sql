-- SPDX-FileCopyrightText: 2026 Karoo Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The index of the search over the log. It is filled afterwards, a few rows at a time: neither does
-- an accepted message pay for it, nor does this step with a long log.

-- By message: name and addresses of the person and the reference, all folded. Three letters in a row
-- are an entry, so that parts of words are found too. It proposes; the tables themselves decide.
CREATE VIRTUAL TABLE message_search USING fts5 (
    words, detail = 'none', columnsize = 0, tokenize = 'trigram'
);

-- Up to which row messages are in the index; those after it are looked through.
CREATE TABLE search_progress (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    indexed_row INTEGER NOT NULL
) STRICT;
INSERT INTO search_progress (id, indexed_row) VALUES (1, 0);

-- People whose name or addresses have changed since their messages were put into the index; of them,
-- those up to from_row are in it anew.
CREATE TABLE search_stale (
    contact_id INTEGER PRIMARY KEY REFERENCES contacts (id),
    from_row INTEGER NOT NULL DEFAULT 0
) STRICT;
