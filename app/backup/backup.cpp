// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backup.h"

#include "app/backup/tarwriter.h"
#include "app/datafolder.h"
#include "models/base/clock.h"
#include "models/store/backupstore.h"
#include "models/store/connection.h"
#include "models/store/syncedfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

/// The folder of the copy; six letters follow.
const QString besideName = QStringLiteral(".karoo-backup-");

QString documentName(const QByteArray &sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    return QStringLiteral("documents/%1/%2").arg(hex.left(2), hex);
}

Error cannotWrite(const QString &file, const QString &why)
{
    return Error::of(Error::Code::Io, QStringLiteral("%1: %2").arg(file, why));
}

/// What a backup into this folder left that was killed: a whole copy of the data.
void removeLeftBeside(const QDir &folder, qint64 nowMs)
{
    const QFileInfoList left =
        folder.entryInfoList({besideName + QStringLiteral("*")}, QDir::Dirs | QDir::Hidden);
    for (const QFileInfo &one : left) {
        if (one.lastModified().toMSecsSinceEpoch() < nowMs - dayMs) {
            QDir(one.filePath()).removeRecursively();
        }
    }
}

} // namespace

Backup::Backup(const DataPaths &paths, const Clock &clock)
    : m_paths(paths)
    , m_clock(clock)
{
}

Result<Backup::Outcome> Backup::write(const QString &file, const std::optional<Secret> &key)
{
    m_manifest.program = QStringLiteral(KAROO_VERSION);
    m_manifest.createdAt = m_clock.nowMs();
    // The copy lies beside the backup: there is room, or there is none for the backup either.
    const QDir folder(QFileInfo(file).path());
    removeLeftBeside(folder, m_clock.nowMs());
    const QTemporaryDir beside(folder.filePath(besideName + QStringLiteral("XXXXXX")));
    QSaveFile target(file);
    if (!beside.isValid() || !target.open(QIODevice::WriteOnly)) {
        return cannotWrite(file, beside.isValid() ? target.errorString() : beside.errorString());
    }
    const QString snapshot = beside.filePath(Manifest::databaseName());
    TarWriter writer(target);
    Result<void> done = addDatabase(writer, snapshot);
    if (done) {
        done = addDocuments(writer, snapshot);
    }
    if (done && key) {
        done = addKey(writer, *key);
    }
    if (done) {
        done = writer.add(Manifest::fileName(), m_manifest.toJson());
    }
    if (done) {
        done = writer.finish();
    }
    m_outcome.bytes = target.pos();
    if (!done) {
        return done.error();
    }
    if (!target.commit()) {
        return cannotWrite(file, target.errorString());
    }
    if (auto synced = SyncedFile::syncFolder(QFileInfo(file).path()); !synced) {
        return synced.error();
    }
    return m_outcome;
}

Result<void> Backup::addDatabase(TarWriter &writer, const QString &snapshot)
{
    // Not read only: SQLite writes the copy by this connection.
    auto opened = Connection::open(m_paths.database(), Connection::Mode::ReadWrite);
    if (!opened) {
        return opened.error();
    }
    if (auto written = BackupStore(**opened).writeSnapshot(snapshot); !written) {
        return written;
    }
    return addFile(writer, Manifest::databaseName(), snapshot);
}

Result<void> Backup::addDocuments(TarWriter &writer, const QString &snapshot)
{
    auto opened = Connection::open(snapshot, Connection::Mode::ReadOnly);
    if (!opened) {
        return opened.error();
    }
    const auto hashes = BackupStore(**opened).documentHashes();
    if (!hashes) {
        return hashes.error();
    }
    for (const QByteArray &hash : *hashes) {
        const QString name = documentName(hash);
        const QString path = m_paths.folder + QLatin1Char('/') + name;
        if (!QFileInfo::exists(path)) {
            m_outcome.missing.append(name);
            continue;
        }
        if (auto added = addFile(writer, name, path); !added) {
            return added;
        }
        ++m_outcome.documents;
    }
    return {};
}

Result<void> Backup::addKey(TarWriter &writer, const Secret &key)
{
    const QByteArray &bytes = key.reveal();
    auto added = writer.add(DataPaths::sealingKeyName(), bytes);
    if (added) {
        m_manifest.entries.append({DataPaths::sealingKeyName(), bytes.size(),
                                   QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)});
    }
    return added;
}

Result<void> Backup::addFile(TarWriter &writer, const QString &name, const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        return cannotWrite(path, source.errorString());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 size = source.size();
    auto added = writer.addFile(name, source, size,
                                [&hash](const QByteArray &piece) { hash.addData(piece); });
    if (added) {
        m_manifest.entries.append({name, size, hash.result()});
    }
    return added;
}
