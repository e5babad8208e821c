// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "models/store/storedamage.h"
#include "models/store/walbuffer.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <cerrno>
#include <mutex>
#include <unordered_map>
#include <utility>

#include <sqlite3.h>

Q_LOGGING_CATEGORY(connectionLog, "karoo.store.connection")

namespace {

/// How long a statement waits for another process before it gives up (milliseconds).
constexpr int busyTimeoutMs = 2000;

/// Failures of the system for which SQLite has only a general code.
std::optional<Error::Code> systemsCode(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Error::Code::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return Error::Code::ReadOnly;
    default:
        return std::nullopt;
    }
}

Error::Code errorCode(int sqliteCode, int systemsNumber)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Code::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::Damaged;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return systemsCode(systemsNumber).value_or(Error::Code::Unavailable);
    default:
        return Error::Code::Internal;
    }
}

QString nextConnectionName()
{
    static std::atomic<int> number = 0;
    return QStringLiteral("karoo-%1").arg(++number);
}

void configureLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // SQLite counts every allocation under one lock for all threads unless it is told not to,
        // and nobody here asks for the figures. Refused (and harmless) where it was used already.
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        if (!WalBuffer::install()) {
            qCWarning(connectionLog) << "the log of the database is written without a buffer";
        }
    });
}

/// The library then takes no lock and makes no file beside it.
QString untouchedName(const QString &file)
{
    return QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
}

} // namespace

Statement::Statement(sqlite3_stmt *statement, Connection &connection, Owner owner)
    : m_statement(statement)
    , m_connection(connection)
    , m_owner(owner)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_connection(other.m_connection)
    , m_owner(other.m_owner)
    , m_nextParameter(other.m_nextParameter)
{
}

Statement::~Statement()
{
    if (m_owner == Owner::Handle) {
        sqlite3_finalize(m_statement);
    } else if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

void Statement::check(int code)
{
    if (code != SQLITE_OK) {
        m_connection.remember(code);
    }
}

Statement &Statement::bind(qint64 value)
{
    check(sqlite3_bind_int64(m_statement, m_nextParameter++, value));
    return *this;
}

Statement &Statement::bind(double value)
{
    check(sqlite3_bind_double(m_statement, m_nextParameter++, value));
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text(m_statement, m_nextParameter++, utf8.constData(),
                            static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(const QByteArray &blob)
{
    check(sqlite3_bind_blob(m_statement, m_nextParameter++, blob.isNull() ? "" : blob.constData(),
                            static_cast<int>(blob.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindBorrowed(const QByteArray &bytes, As as)
{
    const int place = m_nextParameter++;
    const char *data = bytes.isNull() ? "" : bytes.constData();
    const auto size = static_cast<int>(bytes.size());
    check(as == As::Text ? sqlite3_bind_text(m_statement, place, data, size, SQLITE_STATIC)
                         : sqlite3_bind_blob(m_statement, place, data, size, SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindNull()
{
    check(sqlite3_bind_null(m_statement, m_nextParameter++));
    return *this;
}

bool Statement::step()
{
    if (m_statement == nullptr) {
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    sqlite3_reset(m_statement);
    if (code != SQLITE_DONE) {
        m_connection.remember(code);
    }
    return false;
}

bool Statement::run()
{
    while (step()) {
    }
    return !m_connection.hasFailure();
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

struct Connection::Cache
{
    std::unordered_map<const char *, sqlite3_stmt *> statements;
    ~Cache()
    {
        for (const auto &[sql, statement] : statements) {
            sqlite3_finalize(statement);
        }
    }
};

Connection::Connection(const QString &name)
    : m_name(name)
    , m_cache(std::make_unique<Cache>())
{
}

Connection::~Connection()
{
    m_cache.reset();
    m_handle = nullptr;
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Mode mode)
{
    configureLibrary();
    std::unique_ptr<Connection> connection(new Connection(nextConnectionName()));
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
        database.setDatabaseName(mode == Mode::Untouched ? untouchedName(file) : file);
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
        if (mode != Mode::ReadWrite) {
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        }
        if (mode == Mode::Untouched) {
            options += QStringLiteral(";QSQLITE_OPEN_URI");
        }
        database.setConnectOptions(options);
        if (!database.open()) {
            return Error::of(Error::Code::Unavailable, database.lastError().text());
        }
        connection->m_handle = *static_cast<sqlite3 *const *>(database.driver()->handle().data());
    }
    if (const auto done = connection->setUp(mode); !done) {
        return done.error();
    }
    return connection;
}

Result<void> Connection::setUp(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    if (mode != Mode::ReadWrite) {
        return execute("PRAGMA foreign_keys = ON; PRAGMA query_only = ON;"
                       "PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;"
                       "PRAGMA cache_size = -4096");
    }
    return execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                   "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;"
                   "PRAGMA wal_autocheckpoint = 2000; PRAGMA journal_size_limit = 67108864;"
                   "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
}

Statement Connection::prepared(const char *sql)
{
    sqlite3_stmt *&kept = m_cache->statements[sql];
    if (kept == nullptr) {
        const int code =
            sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &kept, nullptr);
        if (code != SQLITE_OK) {
            remember(code);
        }
    }
    return {kept, *this, Statement::Owner::Cache};
}

Statement Connection::prepare(const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v2(m_handle, utf8.constData(), static_cast<int>(utf8.size()),
                                        &statement, nullptr);
    if (code != SQLITE_OK) {
        remember(code);
    }
    return {statement, *this, Statement::Owner::Handle};
}

Result<void> Connection::execute(const char *sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, &message);
    if (code == SQLITE_OK) {
        return {};
    }
    const QString detail = QString::fromUtf8(message ? message : sqlite3_errstr(code));
    sqlite3_free(message);
    return errorOf(code, detail);
}

/// Every failure of SQLite comes by here.
Error Connection::errorOf(int code, const QString &detail) const
{
    Error error = Error::of(errorCode(code, sqlite3_system_errno(m_handle)), detail);
    if (error.code == Error::Code::Damaged && m_damage != nullptr) {
        m_damage->note(detail);
    }
    return error;
}

qint64 Connection::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Connection::changedRows() const
{
    return sqlite3_changes(m_handle);
}

int Connection::rowsWritten() const
{
    return sqlite3_total_changes(m_handle);
}

void Connection::remember(int code)
{
    Error error = errorOf(code, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    if (!m_failure) {
        m_failure = std::move(error);
    }
}

Result<void> Connection::takeFailure()
{
    if (!m_failure) {
        return {};
    }
    Error error = *m_failure;
    m_failure.reset();
    return error;
}
