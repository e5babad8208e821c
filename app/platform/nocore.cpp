// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/nocore.h"

#include <QFile>

#include <sys/resource.h>

void forbidCores()
{
    const rlimit none{0, 0};
    [[maybe_unused]] const int limited = ::setrlimit(RLIMIT_CORE, &none);
    // core(5): one bit for each kind of memory that a core shall hold.
    QFile filter(QStringLiteral("/proc/self/coredump_filter"));
    if (filter.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        filter.write("0");
    }
}
