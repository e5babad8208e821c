// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/syncedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <cstdio>

Q_LOGGING_CATEGORY(databaseLog, "karoo.store.database")

namespace {

/// Up to this size the whole file is checked at the start (some 50 ms).
constexpr qint64 quickCheckLimitBytes = 32 * 1024 * 1024;

const QString migrationFolder = QStringLiteral(":/sql");

qint64 sizeOf(const QString &file)
{
    return QFileInfo(file).size();
}

/// What the library keeps beside a database.
void removeBeside(const QString &file)
{
    for (const char *suffix : {"-wal", "-shm", "-journal"}) {
        QFile::remove(file + QLatin1String(suffix));
    }
}

Result<qint64> pragma(Connection &connection, const char *sql)
{
    Statement query = connection.prepared(sql);
    const qint64 value = query.step() ? query.integer(0) : 0;
    if (auto failed = connection.takeFailure(); !failed) {
        return failed.error();
    }
    return value;
}

/// The file names of the migrations; the number of one is its place, from 1.
QStringList migrations()
{
    return QDir(migrationFolder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<void> refuseForeign(Connection &connection)
{
    const auto id = pragma(connection, "PRAGMA application_id");
    if (!id) {
        return id.error();
    }
    const auto version = pragma(connection, "PRAGMA user_version");
    if (!version) {
        return version.error();
    }
    const auto pages = pragma(connection, "PRAGMA page_count");
    if (!pages) {
        return pages.error();
    }
    const bool fresh = *pages == 0;
    if (!fresh && *id != Database::applicationId) {
        return Error::of(Error::Code::Damaged, QStringLiteral("not a Karoo Desk database"));
    }
    if (*version > Database::currentVersion()) {
        return Error::of(Error::Code::NewerDatabase,
                         QStringLiteral("version %1, this program knows %2")
                             .arg(*version)
                             .arg(Database::currentVersion()));
    }
    return {};
}

/// For what it cannot make sense of in a header (a format, an encoding) SQLite has only its general
/// error, which elsewhere means a fault of ours. Here nothing was asked but to read.
Result<void> asDamage(Error error)
{
    if (error.code == Error::Code::Internal) {
        error.code = Error::Code::Damaged;
    }
    return error;
}

/// Looks at a file that exists without writing to it or beside it.
Result<void> inspect(const QString &file)
{
    // What a crash left beside it belongs to the database; else only the file itself is read.
    const bool alone = sizeOf(file + QStringLiteral("-wal")) == 0 &&
                       sizeOf(file + QStringLiteral("-journal")) == 0;
    auto opened =
        Connection::open(file, alone ? Connection::Mode::Untouched : Connection::Mode::ReadOnly);
    if (!opened) {
        return asDamage(opened.error());
    }
    if (auto ours = refuseForeign(**opened); !ours) {
        return asDamage(ours.error());
    }
    // Reading the whole of a large file would delay the start; its schema is read in any case, and
    // `admin check` looks at all of it.
    const bool small = QFileInfo(file).size() <= quickCheckLimitBytes;
    Statement query = (*opened)->prepared(small ? "PRAGMA quick_check(1)"
                                                : "SELECT 'ok' FROM sqlite_schema LIMIT 1");
    const QString verdict = query.step() ? query.text(0) : QString();
    if (auto failed = (*opened)->takeFailure(); !failed) {
        return asDamage(failed.error());
    }
    if (verdict != QLatin1String("ok")) {
        return Error::of(Error::Code::Damaged, verdict);
    }
    return {};
}

Result<void> makeNew(Connection &connection)
{
    return connection.execute(QStringLiteral("PRAGMA page_size = 4096;"
                                             "PRAGMA auto_vacuum = INCREMENTAL;"
                                             "PRAGMA application_id = %1")
                                  .arg(Database::applicationId));
}

Result<void> copyBefore(Connection &connection, const QString &file, qint64 version)
{
    // What has the name is whole: a program that is killed leaves a draft.
    const QString copy = QStringLiteral("%1.before-%2").arg(file).arg(version + 1);
    const QString draft = copy + QStringLiteral(".new");
    QFile::remove(draft);
    connection.prepare(QStringLiteral("VACUUM INTO ?")).bind(draft).run();
    auto copied = connection.takeFailure();
    if (copied) {
        copied = SyncedFile::moveInto(draft, copy);
    }
    if (!copied) {
        QFile::remove(draft);
    }
    return copied;
}

Result<void> runMigration(Connection &connection, const QString &name, int number)
{
    QFile file(migrationFolder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::of(Error::Code::Internal, QStringLiteral("no migration ") + name);
    }
    const QString sql = QString::fromUtf8(file.readAll());
    qCInfo(databaseLog) << "migration" << name;
    auto done = connection.execute(QStringLiteral("BEGIN IMMEDIATE;\n%1\nPRAGMA user_version = %2;"
                                                  "\nCOMMIT;")
                                       .arg(sql)
                                       .arg(number));
    if (!done) {
        [[maybe_unused]] const auto undone = connection.execute("ROLLBACK");
    }
    return done;
}

/// Brings a file, which may be new, up to this version.
Result<void> raise(const QString &file, int version)
{
    auto opened = Connection::open(file, Connection::Mode::ReadWrite);
    if (!opened) {
        return opened.error();
    }
    Connection &connection = **opened;
    const auto have = pragma(connection, "PRAGMA user_version");
    if (!have) {
        return have.error();
    }
    if (*have == 0) {
        if (auto made = makeNew(connection); !made) {
            return made;
        }
    } else if (*have < version) {
        if (auto copied = copyBefore(connection, file, *have); !copied) {
            return copied;
        }
    }
    if (auto wal = connection.execute("PRAGMA journal_mode = WAL"); !wal) {
        return wal;
    }
    const QStringList files = migrations();
    for (auto number = static_cast<int>(*have) + 1; number <= version; ++number) {
        if (auto done = runMigration(connection, files.at(number - 1), number); !done) {
            return done;
        }
    }
    return {};
}

/// A new database gets its name when it is whole: a crash in between leaves nothing that the next
/// start would stumble over.
Result<void> makeUnderAnotherName(const QString &file, int version)
{
    const QString draft = file + QStringLiteral(".new");
    QFile::remove(draft);
    removeBeside(draft);
    if (auto made = raise(draft, version); !made) {
        return made;
    }
    if (sizeOf(draft + QStringLiteral("-wal")) > 0) {
        return Error::of(Error::Code::Unavailable, QStringLiteral("the new database is not whole"));
    }
    removeBeside(file); // of an empty file: nothing of it may be taken for the new one's
    if (::rename(QFile::encodeName(draft).constData(), QFile::encodeName(file).constData()) != 0) {
        return Error::of(Error::Code::Io, file);
    }
    return SyncedFile::syncFolder(QFileInfo(file).path());
}

} // namespace

int Database::currentVersion()
{
    return static_cast<int>(migrations().size());
}

Result<void> Database::prepare(const QString &file)
{
    return prepareUpTo(file, currentVersion());
}

Result<void> Database::prepareUpTo(const QString &file, int version)
{
    if (sizeOf(file) > 0) {
        auto sound = inspect(file);
        return sound ? raise(file, version) : sound;
    }
    if (sizeOf(file + QStringLiteral("-wal")) > 0) {
        return Error::of(Error::Code::Damaged, QStringLiteral("%1 is missing").arg(file));
    }
    return makeUnderAnotherName(file, version);
}

Result<QStringList> Database::integrityComplaints(Connection &connection)
{
    QStringList complaints;
    Statement query = connection.prepared("PRAGMA integrity_check(100)");
    while (query.step()) {
        if (const QString line = query.text(0); line != QLatin1String("ok")) {
            complaints.append(line);
        }
    }
    Statement keys = connection.prepared("PRAGMA foreign_key_check");
    while (keys.step()) {
        complaints.append(QStringLiteral("%1: row without its %2").arg(keys.text(0), keys.text(2)));
    }
    if (auto failed = connection.takeFailure(); !failed) {
        return failed.error();
    }
    return complaints;
}
