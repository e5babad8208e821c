// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// With KAROO_DISK_SYNC=NORMAL the program's "PRAGMA synchronous = FULL" becomes NORMAL: shows that
// the trial of power failures sees a promise that was not synced.
#include <cstdlib>
#include <string>

#include <dlfcn.h>

struct sqlite3;
using Row = int(void *, int, char **, char **);
using Execute = int(sqlite3 *, const char *, Row *, void *, char **);

extern "C" __attribute__((visibility("default"))) int
sqlite3_exec(sqlite3 *database, const char *sql, Row *row, void *more, char **message)
{
    static auto *const real = reinterpret_cast<Execute *>(dlsym(RTLD_NEXT, "sqlite3_exec"));
    static const std::string full = "synchronous = FULL";
    const char *sync = getenv("KAROO_DISK_SYNC");
    std::string changed = sql == nullptr ? "" : sql;
    const auto at = changed.find(full);
    if (sync != nullptr && at != std::string::npos) {
        changed.replace(at, full.size(), std::string("synchronous = ") + sync);
    }
    return real(database, changed.c_str(), row, more, message);
}
