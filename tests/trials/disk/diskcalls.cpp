// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded between a program and its disk (LD_PRELOAD): writes down, in order, what the program
// writes and syncs below a folder, and lets the disk fail when told so. disk.py reads it and says
// what a power failure would have left. Syncs are noted and not done: the trial is about what was
// asked for, and thousands of them would take the day.
#include "tests/trials/disk/diskrecord.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define SEEN extern "C" __attribute__((visibility("default")))

namespace {

DiskRecord &record()
{
    // Never destroyed: the program writes until its last moment.
    static DiskRecord *const one = new DiskRecord;
    return *one;
}

std::string pathOf(int descriptor)
{
    std::array<char, PATH_MAX> target{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t size = readlink(link.c_str(), target.data(), target.size());
    return {target.data(), size > 0 ? static_cast<size_t>(size) : 0};
}

std::string absolute(int folder, const char *path)
{
    if (path[0] == '/') {
        return path;
    }
    if (folder != AT_FDCWD) {
        return pathOf(folder) + '/' + path;
    }
    std::array<char, PATH_MAX> here{};
    return std::string(getcwd(here.data(), here.size())) + '/' + path;
}

uint64_t inodeOf(int descriptor)
{
    struct stat info = {};
    return fstat(descriptor, &info) == 0 ? info.st_ino : 0;
}

/// 0: nothing there.
uint64_t inodeAt(const std::string &path)
{
    struct stat info = {};
    return lstat(path.c_str(), &info) == 0 ? info.st_ino : 0;
}

int failed(int number)
{
    errno = number;
    return -1;
}

int opened(int folder, const char *name, int flags, mode_t mode)
{
    const std::string path = absolute(folder, name);
    const bool writes = (flags & O_ACCMODE) != O_RDONLY;
    if (!record().covers(path) || (!writes && (flags & O_CREAT) == 0)) {
        const auto descriptor = static_cast<int>(syscall(SYS_openat, folder, name, flags, mode));
        record().follow(descriptor, record().covers(path));
        return descriptor;
    }
    const std::lock_guard guard(record().lock());
    const bool isNew = (flags & O_CREAT) != 0 && inodeAt(path) == 0;
    if (record().has(ReadOnly) || (isNew && record().has(Full))) {
        return failed(record().has(Full) ? ENOSPC : EROFS);
    }
    const auto descriptor = static_cast<int>(syscall(SYS_openat, folder, name, flags, mode));
    record().follow(descriptor, true);
    if (descriptor >= 0 && (flags & O_TMPFILE) == O_TMPFILE) {
        record().note('O', inodeOf(descriptor));
    } else if (descriptor >= 0 && isNew) {
        record().note('C', inodeOf(descriptor), path);
    } else if (descriptor >= 0 && (flags & O_TRUNC) != 0) {
        record().note('T', inodeOf(descriptor));
    }
    return descriptor;
}

mode_t modeOf(int flags, va_list arguments)
{
    const bool given = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return given ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

/// How much of a piece goes to a full disk: what lies within the file as it is. 0: nothing does.
size_t fits(int descriptor, size_t size, off64_t offset)
{
    struct stat info = {};
    if (!record().has(Full) || fstat(descriptor, &info) != 0) {
        return size;
    }
    const off64_t room = info.st_size - offset;
    return room <= 0 ? 0 : std::min(size, static_cast<size_t>(room));
}

ssize_t written(int descriptor, const void *data, size_t size, off64_t offset)
{
    const std::lock_guard guard(record().lock());
    if (record().has(ReadOnly)) {
        return failed(EROFS);
    }
    const size_t fitting = fits(descriptor, size, offset);
    if (fitting == 0 && size > 0) {
        return failed(ENOSPC);
    }
    const ssize_t done = syscall(SYS_pwrite64, descriptor, data, fitting, offset);
    if (done > 0) {
        record().note('W', inodeOf(descriptor), {},
                      {static_cast<uint64_t>(offset), data, static_cast<size_t>(done)});
    }
    return done;
}

int truncated(int descriptor, off64_t size)
{
    const std::lock_guard guard(record().lock());
    if (record().has(ReadOnly)) {
        return failed(EROFS);
    }
    const auto done = static_cast<int>(syscall(SYS_ftruncate, descriptor, size));
    if (done == 0) {
        record().note('T', inodeOf(descriptor), {}, {static_cast<uint64_t>(size)});
    }
    return done;
}

int synced(int descriptor)
{
    const std::lock_guard guard(record().lock());
    struct stat info = {};
    if (record().has(SyncFails)) {
        record().note('E', inodeOf(descriptor));
        return failed(EIO);
    }
    if (fstat(descriptor, &info) == 0 && S_ISDIR(info.st_mode)) {
        record().note('F', info.st_ino, pathOf(descriptor));
    } else {
        record().note('S', info.st_ino);
    }
    return 0;
}

/// What changes names: `done` does it.
template<class Done>
int named(char kind, const std::string &path, const std::string &other, Done done)
{
    if (!record().covers(path) && !record().covers(other)) {
        return done();
    }
    const std::lock_guard guard(record().lock());
    if (record().has(ReadOnly)) {
        return failed(EROFS);
    }
    const int result = done();
    if (result == 0) {
        const std::string &now = other.empty() ? path : other;
        record().note(kind, inodeAt(now), other.empty() ? path : path + '\0' + other);
    }
    return result;
}

int renamed(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    return named('R', absolute(fromFolder, from), absolute(toFolder, to), [=] {
        return static_cast<int>(syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
    });
}

int unlinked(int folder, const char *path, int flags)
{
    return named('U', absolute(folder, path), {},
                 [=] { return static_cast<int>(syscall(SYS_unlinkat, folder, path, flags)); });
}

int linked(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    const std::string target = absolute(toFolder, to);
    return named('L', absolute(fromFolder, from), target, [=] {
        return static_cast<int>(syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
    });
}

} // namespace

SEEN int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return opened(AT_FDCWD, path, flags, mode);
}

SEEN int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return opened(AT_FDCWD, path, flags | O_LARGEFILE, mode);
}

SEEN int openat(int folder, const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return opened(folder, path, flags, mode);
}

SEEN int openat64(int folder, const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return opened(folder, path, flags | O_LARGEFILE, mode);
}

SEEN int mkostemp64(char *pattern, int flags)
{
    static auto *const real =
        reinterpret_cast<int (*)(char *, int)>(dlsym(RTLD_NEXT, "mkostemp64"));
    const std::lock_guard guard(record().lock());
    if (record().covers(pattern) && (record().has(Full) || record().has(ReadOnly))) {
        return failed(record().has(Full) ? ENOSPC : EROFS);
    }
    const int descriptor = real(pattern, flags);
    record().follow(descriptor, record().covers(pattern));
    if (record().follows(descriptor)) {
        record().note('C', inodeOf(descriptor), pattern);
    }
    return descriptor;
}

SEEN int mkostemp(char *pattern, int flags)
{
    return mkostemp64(pattern, flags);
}

SEEN int close(int descriptor)
{
    record().follow(descriptor, false);
    return static_cast<int>(syscall(SYS_close, descriptor));
}

SEEN ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    if (!record().follows(descriptor)) {
        return syscall(SYS_pwrite64, descriptor, data, size, offset);
    }
    return written(descriptor, data, size, offset);
}

SEEN ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset)
{
    return pwrite64(descriptor, data, size, offset);
}

SEEN ssize_t write(int descriptor, const void *data, size_t size)
{
    if (!record().follows(descriptor)) {
        return syscall(SYS_write, descriptor, data, size);
    }
    const bool appends = (fcntl(descriptor, F_GETFL) & O_APPEND) != 0;
    const off64_t at = lseek64(descriptor, 0, appends ? SEEK_END : SEEK_CUR);
    const ssize_t done = written(descriptor, data, size, at);
    if (done > 0) {
        lseek64(descriptor, at + done, SEEK_SET);
    }
    return done;
}

SEEN ssize_t pread64(int descriptor, void *data, size_t size, off64_t offset)
{
    if (record().follows(descriptor) && record().has(Unreadable)) {
        return failed(EIO);
    }
    return syscall(SYS_pread64, descriptor, data, size, offset);
}

SEEN int ftruncate64(int descriptor, off64_t size) noexcept
{
    return record().follows(descriptor)
               ? truncated(descriptor, size)
               : static_cast<int>(syscall(SYS_ftruncate, descriptor, size));
}

SEEN int ftruncate(int descriptor, off_t size) noexcept
{
    return ftruncate64(descriptor, size);
}

SEEN int fsync(int descriptor)
{
    return record().follows(descriptor) ? synced(descriptor)
                                        : static_cast<int>(syscall(SYS_fsync, descriptor));
}

SEEN int fdatasync(int descriptor)
{
    return record().follows(descriptor) ? synced(descriptor)
                                        : static_cast<int>(syscall(SYS_fdatasync, descriptor));
}

SEEN int rename(const char *from, const char *to) noexcept
{
    return renamed(AT_FDCWD, from, AT_FDCWD, to, 0);
}

SEEN int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    return renamed(fromFolder, from, toFolder, to, 0);
}

SEEN int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
                   unsigned flags) noexcept
{
    return renamed(fromFolder, from, toFolder, to, flags);
}

SEEN int unlink(const char *path) noexcept
{
    return unlinked(AT_FDCWD, path, 0);
}

SEEN int rmdir(const char *path) noexcept
{
    return unlinked(AT_FDCWD, path, AT_REMOVEDIR);
}

SEEN int unlinkat(int folder, const char *path, int flags) noexcept
{
    return unlinked(folder, path, flags);
}

SEEN int remove(const char *path) noexcept
{
    const int done = unlinked(AT_FDCWD, path, 0);
    return done != 0 && errno == EISDIR ? unlinked(AT_FDCWD, path, AT_REMOVEDIR) : done;
}

SEEN int link(const char *from, const char *to) noexcept
{
    return linked(AT_FDCWD, from, AT_FDCWD, to, 0);
}

SEEN int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return linked(fromFolder, from, toFolder, to, flags);
}

SEEN int mkdir(const char *path, mode_t mode) noexcept
{
    return named('D', absolute(AT_FDCWD, path), {},
                 [=] { return static_cast<int>(syscall(SYS_mkdir, path, mode)); });
}
