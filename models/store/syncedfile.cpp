// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/syncedfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

Error errorOf(int number, const QString &path)
{
    const QString detail = path + QStringLiteral(": ") + QString::fromLocal8Bit(strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Error::of(Error::Code::DiskFull, detail);
    case EROFS:
    case EACCES:
    case EPERM:
        return Error::of(Error::Code::ReadOnly, detail);
    default:
        return Error::of(Error::Code::Io, detail);
    }
}

/// Between a file's name and six letters while it is being written.
const char partMark[] = ".part-";

Result<void> writeAll(int descriptor, const QByteArray &bytes, const QString &path)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t step = ::write(descriptor, bytes.constData() + written,
                                     static_cast<size_t>(bytes.size() - written));
        if (step < 0 && errno == EINTR) {
            continue;
        }
        if (step < 0) {
            return errorOf(errno, path);
        }
        written += step;
    }
    return ::fsync(descriptor) == 0 ? Result<void>() : errorOf(errno, path);
}

} // namespace

Result<void> SyncedFile::write(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).path();
    if (auto made = makeFolder(folder); !made) {
        return made;
    }
    QByteArray temporary = QFile::encodeName(path) + partMark + "XXXXXX";
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0) {
        return errorOf(errno, path);
    }
    Result<void> done = writeAll(descriptor, bytes, path);
    if (::close(descriptor) != 0 && done) {
        done = errorOf(errno, path);
    }
    if (done && std::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0) {
        done = errorOf(errno, path);
    }
    if (!done) {
        ::unlink(temporary.constData());
        return done;
    }
    return syncFolder(folder);
}

Result<void> SyncedFile::moveInto(const QString &from, const QString &path)
{
    const QByteArray name = QFile::encodeName(from);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return errorOf(errno, from);
    }
    const int synced = ::fsync(descriptor);
    const int number = errno;
    ::close(descriptor);
    if (synced != 0) {
        return errorOf(number, from);
    }
    if (std::rename(name.constData(), QFile::encodeName(path).constData()) != 0) {
        return errorOf(errno, path);
    }
    return syncFolder(QFileInfo(path).path());
}

Result<void> SyncedFile::makeFolder(const QString &path, unsigned mode)
{
    if (QFileInfo(path).isDir()) {
        return {};
    }
    const QString above = QFileInfo(path).path();
    if (auto made = makeFolder(above); !made) {
        return made;
    }
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), mode) != 0) {
        return errno == EEXIST && QFileInfo(path).isDir() ? Result<void>() : errorOf(errno, path);
    }
    auto synced = syncFolder(above);
    if (!synced) {
        ::rmdir(name.constData()); // else the next one would take it for synced
    }
    return synced;
}

bool SyncedFile::isPart(const QString &name)
{
    return name.lastIndexOf(QLatin1String(partMark)) == name.size() - 12;
}

Result<void> SyncedFile::touch(const QString &path)
{
    const bool touched =
        ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), nullptr, 0) == 0;
    return touched ? Result<void>() : errorOf(errno, path);
}

Result<void> SyncedFile::syncFolder(const QString &folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0 && errno == EACCES) {
        // One that may be written and not be listed (a home's parent): the dear way.
        ::sync();
        return {};
    }
    if (descriptor < 0) {
        return errorOf(errno, folder);
    }
    const int synced = ::fsync(descriptor);
    const int number = errno;
    ::close(descriptor);
    return synced == 0 ? Result<void>() : errorOf(number, folder);
}
