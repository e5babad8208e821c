// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/keyfiles.h"

#include "models/rules/sealing.h"
#include "models/store/syncedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
/// A marker holds a line; what is longer is none.
constexpr qint64 entryLimitBytes = 200;

Error locked(const QString &path, const QString &why)
{
    return Error::of(Error::Code::Io, path + QStringLiteral(": ") + why);
}

Result<void> removeSynced(const QString &path)
{
    if (QFile::exists(path) && !QFile::remove(path)) {
        return Error::of(Error::Code::Io, path);
    }
    return SyncedFile::syncFolder(QFileInfo(path).path());
}

/// Of a writing that was killed.
void removeParts(const QString &path)
{
    const QFileInfo place(path);
    const QStringList names = place.dir().entryList({place.fileName() + QStringLiteral(".*")},
                                                    QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (SyncedFile::isPart(name)) {
            QFile::remove(place.dir().filePath(name));
        }
    }
}

Result<void> giveAnotherName(const QString &path)
{
    if (!QFile::exists(path)) {
        return {};
    }
    QString aside = path + QStringLiteral(".old");
    for (int number = 2; QFile::exists(aside); ++number) {
        aside = path + QStringLiteral(".old-%1").arg(number);
    }
    return QFile::rename(path, aside) ? SyncedFile::syncFolder(QFileInfo(path).path())
                                      : Error::of(Error::Code::Io, path);
}

} // namespace

bool KeyFiles::hasKey() const
{
    return QFile::exists(m_keyFile);
}

Result<Secret> KeyFiles::readKey() const
{
    QFile file(m_keyFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return locked(m_keyFile, file.errorString());
    }
    // One byte more than a key shows a file that is too long.
    Secret key(file.read(Sealing::keyBytes + 1));
    if (key.reveal().size() != Sealing::keyBytes) {
        return locked(m_keyFile, QStringLiteral("is not a sealing key"));
    }
    // It may have come out of a backup by hand.
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                            QFileDevice::ReadOther | QFileDevice::WriteOther;
    if ((file.permissions() & others) && !file.setPermissions(ownerOnly)) {
        return locked(m_keyFile, QStringLiteral("others may read it"));
    }
    return key;
}

Result<void> KeyFiles::writeKey(const Secret &key) const
{
    removeParts(m_keyFile);
    // A new file of its own name (O_EXCL, mode 0600), synced, then renamed.
    return SyncedFile::write(m_keyFile, key.reveal());
}

Result<void> KeyFiles::removeKey() const
{
    return removeSynced(m_keyFile);
}

Result<void> KeyFiles::putAside() const
{
    if (auto renamed = giveAnotherName(m_keyFile); !renamed) {
        return renamed;
    }
    return giveAnotherName(m_marker);
}

QString KeyFiles::entry() const
{
    QFile file(m_marker);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(entryLimitBytes)).trimmed()
                                          : QString();
}

Result<void> KeyFiles::writeEntry(const QString &entry) const
{
    return SyncedFile::write(m_marker, entry.toUtf8() + '\n');
}

Result<void> KeyFiles::removeEntry() const
{
    return removeSynced(m_marker);
}
