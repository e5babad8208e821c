// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/filevault.h"

#include "models/rules/sealing.h"
#include "models/store/syncedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<Secret> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::of(Error::Code::Io, path + QStringLiteral(": ") + file.errorString());
    }
    // One byte more than a key shows a file that is too long.
    Secret key(file.read(Sealing::keyBytes + 1));
    if (key.reveal().size() != Sealing::keyBytes) {
        return Error::of(Error::Code::Damaged, path + QStringLiteral(": is not a sealing key"));
    }
    // It may have come out of a backup by hand.
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                            QFileDevice::ReadOther | QFileDevice::WriteOther;
    if ((file.permissions() & others) && !file.setPermissions(ownerOnly)) {
        return Error::of(Error::Code::ReadOnly, path + QStringLiteral(": others may read it"));
    }
    return key;
}

Result<Secret> makeKey(const QString &path)
{
    auto key = Sealing::newKey();
    if (!key) {
        return key;
    }
    // Of a start that was killed just here.
    const QFileInfo place(path);
    const QStringList names = place.dir().entryList({place.fileName() + QStringLiteral(".*")},
                                                    QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (SyncedFile::isPart(name)) {
            QFile::remove(place.dir().filePath(name));
        }
    }
    // A new file of its own name (O_EXCL, mode 0600), synced, then renamed.
    if (auto written = SyncedFile::write(path, key->reveal()); !written) {
        return written.error();
    }
    return key;
}

} // namespace

FileVault::FileVault(Secret key)
    : m_key(std::move(key))
{
}

Result<std::unique_ptr<FileVault>> FileVault::openFile(const QString &path)
{
    auto key = QFile::exists(path) ? readKey(path) : makeKey(path);
    if (!key) {
        return key.error();
    }
    return std::unique_ptr<FileVault>(new FileVault(std::move(key).value()));
}

Result<QByteArray> FileVault::seal(const Secret &secret, const QByteArray &place) const
{
    return Sealing::seal(secret, m_key, place);
}

Result<Secret> FileVault::open(const QByteArray &sealed, const QByteArray &place) const
{
    return Sealing::open(sealed, m_key, place);
}
