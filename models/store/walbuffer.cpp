// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/walbuffer.h"

#include <QByteArray>

#include <algorithm>
#include <new>

#include <sqlite3.h>

namespace {

/// What does not fit goes out in between. SQLite's own writer takes no more than this at once: of a
/// longer piece it would silently write the remainder of the length by 128 KiB (seekAndWriteFd).
constexpr qsizetype capacity = 0x1ffff;
/// The head of a page in the log. Its second word is zero but for the last page of a commit
/// (sqlite.org/fileformat2.html#walformat).
constexpr int frameHeadBytes = 24;
constexpr int lastPageMark = 4;

/// What SQLite sees of an open log; SQLite's own file object lies behind it in the same memory.
struct LogFile
{
    sqlite3_file base;
    sqlite3_file *real;
    QByteArray *waiting;
    sqlite3_int64 begin;
    bool endsCommit;
};

LogFile &logOf(sqlite3_file *file)
{
    return *reinterpret_cast<LogFile *>(file);
}

int flush(LogFile &log)
{
    if (log.waiting->isEmpty()) {
        return SQLITE_OK;
    }
    const int code = log.real->pMethods->xWrite(log.real, log.waiting->constData(),
                                                static_cast<int>(log.waiting->size()), log.begin);
    // After a failure too: the commit fails, and SQLite writes these pages again if at all.
    log.waiting->resize(0);
    return code;
}

/// Calls the real file's method after what waits has gone to it.
template<class Method, class... Arguments>
int flushed(sqlite3_file *file, Method method, Arguments... arguments)
{
    LogFile &log = logOf(file);
    const int code = flush(log);
    return code == SQLITE_OK ? (log.real->pMethods->*method)(log.real, arguments...) : code;
}

int closeLog(sqlite3_file *file)
{
    LogFile &log = logOf(file);
    const int flushedCode = flush(log);
    const int closedCode = log.real->pMethods->xClose(log.real);
    delete log.waiting;
    return flushedCode == SQLITE_OK ? closedCode : flushedCode;
}

int readLog(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
{
    return flushed(file, &sqlite3_io_methods::xRead, bytes, size, at);
}

int writeLog(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    LogFile &log = logOf(file);
    const bool follows = at == log.begin + log.waiting->size();
    if (!follows || log.waiting->size() + size > capacity) {
        if (const int code = flush(log); code != SQLITE_OK) {
            return code;
        }
    }
    if (log.waiting->isEmpty()) {
        log.begin = at;
    }
    const auto *given = static_cast<const char *>(bytes);
    log.waiting->append(given, size);
    if (size == frameHeadBytes) {
        log.endsCommit = std::any_of(given + lastPageMark, given + lastPageMark + 4,
                                     [](char byte) { return byte != 0; });
        return SQLITE_OK;
    }
    return log.endsCommit ? flush(log) : SQLITE_OK;
}

int truncateLog(sqlite3_file *file, sqlite3_int64 size)
{
    return flushed(file, &sqlite3_io_methods::xTruncate, size);
}

int syncLog(sqlite3_file *file, int flags)
{
    return flushed(file, &sqlite3_io_methods::xSync, flags);
}

int sizeOfLog(sqlite3_file *file, sqlite3_int64 *size)
{
    return flushed(file, &sqlite3_io_methods::xFileSize, size);
}

int lockLog(sqlite3_file *file, int level)
{
    return flushed(file, &sqlite3_io_methods::xLock, level);
}

int unlockLog(sqlite3_file *file, int level)
{
    return flushed(file, &sqlite3_io_methods::xUnlock, level);
}

int checkReservedLog(sqlite3_file *file, int *result)
{
    return flushed(file, &sqlite3_io_methods::xCheckReservedLock, result);
}

int controlLog(sqlite3_file *file, int operation, void *argument)
{
    return flushed(file, &sqlite3_io_methods::xFileControl, operation, argument);
}

int sectorSizeOfLog(sqlite3_file *file)
{
    return logOf(file).real->pMethods->xSectorSize(logOf(file).real);
}

int characteristicsOfLog(sqlite3_file *file)
{
    return logOf(file).real->pMethods->xDeviceCharacteristics(logOf(file).real);
}

/// Shared memory and mapping are asked of the database's file only.
const sqlite3_io_methods logMethods{1,
                                    closeLog,
                                    readLog,
                                    writeLog,
                                    truncateLog,
                                    syncLog,
                                    sizeOfLog,
                                    lockLog,
                                    unlockLog,
                                    checkReservedLog,
                                    controlLog,
                                    sectorSizeOfLog,
                                    characteristicsOfLog,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr};

sqlite3_vfs *systemFiles = nullptr;

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    if ((flags & SQLITE_OPEN_WAL) == 0) {
        return systemFiles->xOpen(systemFiles, name, file, flags, outFlags);
    }
    LogFile &log = logOf(file);
    log = {};
    log.real = reinterpret_cast<sqlite3_file *>(&log + 1);
    const int code = systemFiles->xOpen(systemFiles, name, log.real, flags, outFlags);
    if (code != SQLITE_OK) {
        return code;
    }
    log.waiting = new (std::nothrow) QByteArray;
    if (log.waiting == nullptr) {
        log.real->pMethods->xClose(log.real);
        return SQLITE_NOMEM;
    }
    log.base.pMethods = &logMethods;
    return SQLITE_OK;
}

} // namespace

bool WalBuffer::install()
{
    // Everything but the opening is the system's.
    static sqlite3_vfs ours = [] {
        systemFiles = sqlite3_vfs_find(nullptr);
        sqlite3_vfs files = systemFiles == nullptr ? sqlite3_vfs() : *systemFiles;
        files.pNext = nullptr;
        files.zName = "karoo";
        files.szOsFile += static_cast<int>(sizeof(LogFile));
        files.xOpen = openFile;
        return files;
    }();
    return systemFiles != nullptr && sqlite3_vfs_register(&ours, 1) == SQLITE_OK;
}
