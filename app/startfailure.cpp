// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startfailure.h"

#include "app/datafolder.h"

#include <QCoreApplication>

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("StartFailure", text);
}

QString inUse(const Error &error, const DataPaths &paths)
{
    if (error.detail.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("StartFailure",
                                     "Another Karoo Desk works on the data folder %1."))
            .arg(paths.folder);
    }
    return say(QT_TRANSLATE_NOOP("StartFailure",
                                 "Another Karoo Desk (process %2) works on the data folder %1. To "
                                 "stop it in order, type: kill -TERM %2"))
        .arg(paths.folder, error.detail);
}

} // namespace

int StartFailure::exitCode(const Error &error)
{
    if (error.code == Error::Code::Certificate) {
        return 1;
    }
    const bool address =
        error.code == Error::Code::AddressInUse || error.code == Error::Code::Network;
    return address ? 4 : 3;
}

QString StartFailure::sentence(const Error &error, const DataPaths &paths)
{
    switch (error.code) {
    case Error::Code::FolderInUse:
        return inUse(error, paths);
    case Error::Code::Damaged:
        return say(QT_TRANSLATE_NOOP(
                       "StartFailure",
                       "The data folder %1 is damaged; it was left as it is. To "
                       "go on with a backup, type: karoo-desk admin --data %1 restore "
                       "FILE --replace"))
            .arg(paths.folder);
    case Error::Code::NewerDatabase:
        return say(QT_TRANSLATE_NOOP("StartFailure",
                                     "The database %1 was written by a newer Karoo Desk; it was "
                                     "left as it is. Install that version or a newer one."))
            .arg(paths.database());
    case Error::Code::Locked:
        return say(QT_TRANSLATE_NOOP("StartFailure",
                                     "Another program holds the database %1. Close it and start "
                                     "Karoo Desk again."))
            .arg(paths.database());
    case Error::Code::DiskFull:
        return say(QT_TRANSLATE_NOOP("StartFailure",
                                     "The disk of the data folder %1 is full. Make room and start "
                                     "Karoo Desk again."))
            .arg(paths.folder);
    case Error::Code::AddressInUse:
        return say(QT_TRANSLATE_NOOP("StartFailure",
                                     "The address %1 is taken by another program. End that program "
                                     "or choose another address with --listen ADDRESS:PORT."))
            .arg(error.detail);
    case Error::Code::Certificate:
        return say(QT_TRANSLATE_NOOP("StartFailure",
                                     "The API is to be encrypted, but its certificate cannot be "
                                     "used (%1). Name other files under \"tls\" in a setup file, "
                                     "or \"own\", and give it to karoo-desk admin setup."))
            .arg(error.detail);
    case Error::Code::Network:
        return say(QT_TRANSLATE_NOOP("StartFailure",
                                     "Karoo Desk cannot listen there: %1. Choose another address "
                                     "with --listen ADDRESS:PORT."))
            .arg(error.detail);
    default:
        return say(QT_TRANSLATE_NOOP("StartFailure",
                                     "The data folder %1 cannot be written. Choose another "
                                     "one with --data DIR or mend its permissions."))
            .arg(paths.folder);
    }
}

QString StartFailure::details(const Error &error, const DataPaths &paths)
{
    const QString detail = error.detail.simplified();
    return sentence(error, paths).contains(detail) ? QString() : detail;
}

QString StartFailure::lines(const Error &error, const DataPaths &paths)
{
    const QString detail = details(error, paths);
    const QString first = sentence(error, paths) + QLatin1Char('\n');
    return detail.isEmpty() ? first : first + detail + QLatin1Char('\n');
}
