// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/logfill.h"

#include "models/store/connection.h"
#include "models/store/searchstore.h"

namespace {

constexpr int messagesOfAPerson = 20;

const char *const setUp =
    "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -200000;"
    "INSERT OR IGNORE INTO external_systems (id, name, name_folded, created_at)"
    " VALUES (1, 'ERP', 'erp', 1);"
    "INSERT OR IGNORE INTO channels (id, key, name, name_folded, kind, created_at) VALUES"
    " (1, 'loja', 'Loja', 'loja', 'simulator', 1), (2, 'filial', 'Filial', 'filial', 'simulator', "
    "1);"
    "INSERT OR IGNORE INTO chatbots (id, external_id, name, name_folded, proactive_only, "
    "system_id, created_at)"
    " VALUES (1, 'cobranca', 'Cobrança', 'cobranca', 1, 1, 1);"
    "INSERT OR IGNORE INTO chatbot_channels (chatbot_id, position, channel_id) VALUES (1, 0, 1);";

QString people(int count)
{
    return QStringLiteral(
               "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1),"
               "p (i, name) AS (SELECT i, CASE i * 7 % 11 WHEN 0 THEN 'maria' WHEN 1 THEN 'joao'"
               " WHEN 2 THEN 'ana' WHEN 3 THEN 'pedro' WHEN 4 THEN 'lucas' WHEN 5 THEN 'carla'"
               " WHEN 6 THEN 'paulo' WHEN 7 THEN 'bruna' WHEN 8 THEN 'rafael' WHEN 9 THEN 'tiago'"
               " ELSE 'helena' END || CASE i * 13 % 7 WHEN 0 THEN ' silva' WHEN 1 THEN ' souza'"
               " WHEN 2 THEN ' costa' WHEN 3 THEN ' lima' WHEN 4 THEN ' rocha' WHEN 5 THEN ' alves'"
               " ELSE ' pereira' END || CASE WHEN i % 5000 = 1 THEN ' zanetti' ELSE '' END FROM n)"
               "INSERT INTO contacts (id, name, name_folded, created_at)"
               " SELECT i, name, name, 1 FROM p;"
               "INSERT INTO addresses (contact_id, kind, value, match_key) SELECT id, 0,"
               " '+55119' || (80000000 + id * 7919 % 19999999 ), '+55119' || id FROM contacts;"
               "INSERT INTO conversations (row, id, contact_id, chatbot_id, channel_id, started_at)"
               " SELECT id, CAST('conversation' || id AS BLOB), id, 1, 1, 1 FROM contacts;")
        .arg(count);
}

QString messages(const LogFill &fill, int contacts)
{
    // One in a hundred failed, one in four read; the newest wait.
    const QString status =
        fill.queued ? QStringLiteral("1")
                    : QStringLiteral("CASE WHEN i > %1 - 20 THEN 1 WHEN i % 100 = 0 THEN 7 "
                                     "WHEN i % 4 = 0 THEN 6 ELSE 5 END")
                          .arg(fill.messages);
    return QStringLiteral(
               "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
               "INSERT INTO messages (row, id, outgoing, status, conversation_row, contact_id,"
               " chatbot_id, channel_id, system_id, reference, address_kind, address, text,"
               " created_at, updated_at, due_at) SELECT i, CAST(1000000000000000 + i AS BLOB), 1, "
               "%2,"
               " 1 + i * 31 % %3, 1 + i * 31 % %3, 1, 1 + (i % 10 = 0), 1, 'NF-2026-' || (1000000 +"
               " i), 0, '+55119' || (80000000 + (1 + i * 31 % %3) * 7919 % 19999999), 'Seu boleto "
               "de"
               " R$ 149,90 vence amanhã. Obrigado pela preferência.', %4 - (%1 - i) * 1000,"
               " %4 - (%1 - i) * 1000, %4 - (%1 - i) * 1000 FROM n;"
               "INSERT INTO message_history (message_row, number, status, at, actor_kind)"
               " SELECT row, 1, 1, created_at, 0 FROM messages;")
        .arg(fill.messages)
        .arg(status)
        .arg(contacts)
        .arg(fill.newestMs);
}

} // namespace

Result<void> fillLog(const QString &file, const LogFill &fill)
{
    auto opened = Connection::open(file, Connection::Mode::ReadWrite);
    if (!opened) {
        return opened.error();
    }
    Connection &connection = **opened;
    const int contacts = std::max(1, fill.messages / messagesOfAPerson);
    for (const QString &sql : {QString::fromUtf8(setUp), QStringLiteral("BEGIN"), people(contacts),
                               messages(fill, contacts), QStringLiteral("COMMIT")}) {
        if (auto done = connection.execute(sql); !done) {
            return done;
        }
    }
    while (fill.indexed) {
        if (auto begun = connection.execute("BEGIN"); !begun) {
            return begun;
        }
        const auto isDone = SearchStore(connection).indexSome(500);
        if (auto committed = connection.execute("COMMIT"); !isDone || !committed) {
            return isDone ? committed : Result<void>(isDone.error());
        }
        if (*isDone) {
            break;
        }
    }
    return connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}
