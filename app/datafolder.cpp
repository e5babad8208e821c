// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolder.h"

#include "app/backup/folderswap.h"
#include "models/store/syncedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

Error failure(int number, const QString &path)
{
    const QString detail = path + QStringLiteral(": ") + qt_error_string(number);
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return Error::of(Error::Code::DiskFull, detail);
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
    case ENOTDIR:
    case EEXIST:
        return Error::of(Error::Code::ReadOnly, detail);
    default:
        return Error::of(Error::Code::Io, detail);
    }
}

Result<void> makeFolder(const QString &folder)
{
    const bool wasThere = QFileInfo(folder).isDir();
    if (auto made = SyncedFile::makeFolder(folder, 0700); !made) {
        const bool isFull = made.error().code == Error::Code::DiskFull;
        return isFull ? made : Error::of(Error::Code::ReadOnly, made.error().detail);
    }
    if (wasThere) {
        // The one who made it may have been killed before the name was on the disk. Where it
        // cannot be asked for, it was there long before us.
        [[maybe_unused]] const auto synced = SyncedFile::syncFolder(QFileInfo(folder).path());
    }
    return {};
}

/// The process id that the lock's holder left in the file.
QString holder(int descriptor)
{
    QByteArray text(32, '\0');
    const ssize_t length = ::pread(descriptor, text.data(), 32, 0);
    return QString::fromLatin1(text.left(length > 0 ? length : 0).trimmed());
}

/// For people and for the sentence of a second start; the lock itself is the kernel's, so a failure
/// here (a full disk) changes nothing.
void writeHolder(int descriptor)
{
    const QByteArray text = QByteArray::number(::getpid()) + '\n';
    if (::ftruncate(descriptor, 0) == 0) {
        [[maybe_unused]] const ssize_t written =
            ::pwrite(descriptor, text.constData(), static_cast<size_t>(text.size()), 0);
    }
}

} // namespace

QString DataPaths::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/karoo-desk");
}

DataPaths DataPaths::of(const QString &typed)
{
    const QString folder = typed.isEmpty() ? defaultFolder() : typed;
    return {QDir::cleanPath(QDir::current().absoluteFilePath(folder))};
}

Result<std::unique_ptr<DataFolder>> DataFolder::open(const DataPaths &paths)
{
    if (auto made = makeFolder(paths.folder); !made) {
        return made.error();
    }
    const int lock = ::open(QFile::encodeName(paths.lock()).constData(),
                            O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0) {
        return failure(errno, paths.lock());
    }
    std::unique_ptr<DataFolder> held(new DataFolder(paths, lock));
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        return errno == EWOULDBLOCK ? Error::of(Error::Code::FolderInUse, holder(lock))
                                    : failure(errno, paths.lock());
    }
    writeHolder(lock);
    if (auto whole = FolderSwap(paths.folder).finish(); !whole) {
        return whole.error();
    }
    return held;
}

DataFolder::DataFolder(DataPaths paths, int lockDescriptor)
    : m_paths(std::move(paths))
    , m_lockDescriptor(lockDescriptor)
{
}

DataFolder::~DataFolder()
{
    ::close(m_lockDescriptor);
}
