// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/folderswap.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace {

const QString workName = QStringLiteral(".restoring");
const QString oldName = QStringLiteral(".replaced");
const QString contentName = QStringLiteral(".restoring/content");
/// Markers: the new content is whole; the old one has been moved aside.
const QString sealedName = QStringLiteral(".restoring/sealed");
const QString asideName = QStringLiteral(".restoring/aside");

/// What belongs to this place and not to the data: the certificate too, which callers trust.
bool stays(const QString &name)
{
    // The marker of the keychain stays: without it nobody would take the entry there away.
    return name == workName || name == oldName || name == QLatin1String("lock") ||
           name == QLatin1String("logs") || name == QLatin1String("tls") ||
           name == QLatin1String("admin.socket") || name == QLatin1String("sealing.keychain");
}

Error failed(const QString &path)
{
    return Error::of(Error::Code::Io, path);
}

Result<void> remove(const QString &folder)
{
    return !QFileInfo::exists(folder) || QDir(folder).removeRecursively() ? Result<void>()
                                                                          : failed(folder);
}

} // namespace

FolderSwap::FolderSwap(QString folder)
    : m_folder(std::move(folder))
{
}

QString FolderSwap::inside(const QString &name) const
{
    return m_folder + QLatin1Char('/') + name;
}

QString FolderSwap::staging() const
{
    return inside(contentName);
}

QStringList FolderSwap::content() const
{
    QStringList names = QDir(m_folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot |
                                                 QDir::Hidden | QDir::System);
    names.erase(std::remove_if(names.begin(), names.end(), stays), names.end());
    return names;
}

bool FolderSwap::isEmpty() const
{
    return content().isEmpty();
}

Result<void> FolderSwap::begin()
{
    if (auto cleared = remove(inside(workName)); !cleared) {
        return cleared;
    }
    return QDir(m_folder).mkpath(contentName) ? Result<void>() : failed(staging());
}

Result<void> FolderSwap::sync() const
{
    const int descriptor =
        ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::syncfs(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return synced ? Result<void>() : failed(m_folder);
}

Result<void> FolderSwap::seal()
{
    if (auto synced = sync(); !synced) {
        return synced;
    }
    QFile marker(inside(sealedName));
    if (!marker.open(QIODevice::WriteOnly)) {
        return failed(marker.fileName());
    }
    marker.close();
    return sync();
}

Result<void> FolderSwap::finish()
{
    if (!QFileInfo::exists(inside(workName))) {
        return {};
    }
    if (QFileInfo::exists(inside(sealedName))) {
        if (auto moved = moveOldAside(); !moved) {
            return moved;
        }
    }
    if (QFileInfo::exists(inside(asideName))) {
        if (auto moved = moveNewIn(); !moved) {
            return moved;
        }
    }
    // The markers' folder goes first: while it is there, the old content may not.
    if (auto removed = remove(inside(workName)); !removed) {
        return removed;
    }
    return remove(inside(oldName));
}

Result<void> FolderSwap::moveOldAside()
{
    if (!QDir(m_folder).mkpath(oldName)) {
        return failed(inside(oldName));
    }
    const QStringList names = content();
    for (const QString &name : names) {
        if (!QDir().rename(inside(name), inside(oldName) + QLatin1Char('/') + name)) {
            return failed(inside(name));
        }
    }
    if (auto synced = sync(); !synced) {
        return synced;
    }
    if (!QFile::rename(inside(sealedName), inside(asideName))) {
        return failed(inside(asideName));
    }
    return sync();
}

Result<void> FolderSwap::moveNewIn()
{
    const QDir staged(staging());
    const QStringList names =
        staged.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QString &name : names) {
        if (!QDir().rename(staged.filePath(name), inside(name))) {
            return failed(inside(name));
        }
    }
    return sync();
}
