// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

class StoreDamage;
struct sqlite3;
struct sqlite3_stmt;

/// One prepared statement: bind by position from 1, then step and read columns from 0.
///
/// It is reset when this handle goes, so that no read transaction stays open behind it. A failure
/// of SQLite is remembered by the connection (Connection::takeFailure) and makes step() return
/// false, so a verb of a store looks once, at its end.
class Statement
{
public:
    enum class Owner { Cache, Handle };
    enum class As { Text, Blob };

    Statement(sqlite3_stmt *statement, class Connection &connection, Owner owner);
    Statement(Statement &&other) noexcept;
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(bool value) { return bind(static_cast<qint64>(value ? 1 : 0)); }
    Statement &bind(double value);
    Statement &bind(const QString &value);
    Statement &bind(const QByteArray &blob);
    /// UTF-8 or bytes that stay as they are until the statement has run: not copied.
    Statement &bindBorrowed(const QByteArray &bytes, As as);
    Statement &bindNull();
    template<class T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bindNull();
    }
    /// An empty text as NULL.
    Statement &bindOrNull(const QString &value)
    {
        return value.isEmpty() ? bindNull() : bind(value);
    }

    /// True while there is a row.
    bool step();
    /// Runs to the end; false: it failed, see Connection::failure().
    bool run();

    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<double> optionalReal(int column) const;

private:
    void check(int code);

    sqlite3_stmt *m_statement;
    Connection &m_connection;
    Owner m_owner;
    int m_nextParameter = 1;
};

/// A thread's own connection to the database file. Opened through QtSql; statements go by SQLite's
/// own interface on the same connection (2.8 times fewer instructions than QSqlQuery).
class Connection
{
public:
    /// Untouched reads a file that nobody writes: no lock, no file beside it, its -wal not seen.
    enum class Mode { ReadWrite, ReadOnly, Untouched };

    /// Opens with the product's pragmas: WAL, synchronous FULL, foreign keys, busy timeout.
    static Result<std::unique_ptr<Connection>> open(const QString &file, Mode mode);
    /// Damage that this connection meets is noted there from now on; `damage` outlives it.
    void tellDamageTo(StoreDamage &damage) { m_damage = &damage; }
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// The kept statement of this text; `sql` must be a literal (kept by its address). One use at a
    /// time.
    Statement prepared(const char *sql);
    /// A statement for a text that is put together (filters); not kept.
    Statement prepare(const QString &sql);
    /// Runs one or several statements without values.
    Result<void> execute(const char *sql);
    Result<void> execute(const QString &sql) { return execute(sql.toUtf8().constData()); }

    qint64 lastInsertedRow() const;
    int changedRows() const;
    /// Rows written since the connection was opened, undone ones included.
    int rowsWritten() const;

    /// The first failure since the last call, then forgotten; ok if there was none.
    Result<void> takeFailure();
    bool hasFailure() const { return m_failure.has_value(); }
    void remember(int code);

private:
    explicit Connection(const QString &name);
    Result<void> setUp(Mode mode);
    Error errorOf(int code, const QString &detail) const;

    QString m_name;
    sqlite3 *m_handle = nullptr;
    StoreDamage *m_damage = nullptr;
    struct Cache;
    std::unique_ptr<Cache> m_cache;
    std::optional<Error> m_failure;
};
