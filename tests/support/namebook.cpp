// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/namebook.h"

#include <QHash>
#include <QMutex>

#include <dlfcn.h>
#include <netdb.h>

namespace {

QMutex guard;
QHash<QByteArray, QByteArray> &addresses()
{
    static QHash<QByteArray, QByteArray> all;
    return all;
}

QByteArray addressOf(const char *name)
{
    const QMutexLocker locker(&guard);
    return name ? addresses().value(name) : QByteArray();
}

} // namespace

void NameBook::put(const QString &name, const QString &address)
{
    const QMutexLocker locker(&guard);
    addresses().insert(name.toLatin1(), address.toLatin1());
}

/// The program's own function goes before the C library's, for the libraries that it uses as well.
extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints,
                           addrinfo **found)
{
    using LookUp = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto real = reinterpret_cast<LookUp>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    const QByteArray address = addressOf(name);
    return real(address.isEmpty() ? name : address.constData(), service, hints, found);
}
