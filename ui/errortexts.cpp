// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortexts.h"

#include "ui/fieldfindings.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

/// Of the store and its files: what a person must mend outside the program.
QString storeText(Error::Code code)
{
    switch (code) {
    case Error::Code::DiskFull:
        return Words::tr("The disk is full. Make room; the program then goes on by itself.");
    case Error::Code::ReadOnly:
        return Words::tr("The data folder cannot be written to. Check its permissions; the program "
                         "then goes on by itself.");
    case Error::Code::Locked:
        return Words::tr("Another program holds the database. Close it; nothing has been lost.");
    case Error::Code::Damaged:
        return Words::tr("The database is damaged and is no longer written to. Restore a backup.");
    case Error::Code::NewerDatabase:
        return Words::tr("The data come from a newer version of Karoo Desk. Install that version.");
    case Error::Code::FolderInUse:
        return Words::tr("Another Karoo Desk runs on this data folder. Close it first.");
    case Error::Code::Io:
        return Words::tr(
            "A file could not be read or written. Check the disk and the permissions.");
    default:
        return Words::tr("The data cannot be saved at the moment. Nothing was changed; try again "
                         "shortly.");
    }
}

} // namespace

QString errorText(const Error &error)
{
    switch (error.code) {
    case Error::Code::Invalid:
        return Words::tr("%n field(s) need attention.", nullptr,
                         static_cast<int>(qMax(qsizetype(1), error.findings.size())));
    case Error::Code::NotFound:
        return Words::tr("It does not exist any more; somebody has deleted it in the meantime.");
    case Error::Code::NotAllowed:
        return Words::tr("This is not allowed here.");
    case Error::Code::StatusConflict:
        return Words::tr("The state has changed in the meantime and does not allow this any more.");
    case Error::Code::RevisionConflict:
        return Words::tr("Somebody else has saved changes in the meantime. Look at them, then save "
                         "again.");
    case Error::Code::KeyInUse:
        return Words::tr("The same request is still being worked on. Wait a moment.");
    case Error::Code::QueueFull:
        return Words::tr(
            "Too much is waiting to be saved. Nothing was changed; try again shortly.");
    case Error::Code::AddressInUse:
        return Words::tr(
            "Another program already uses this address and port. Choose another port.");
    case Error::Code::Certificate:
        return Words::tr("The certificate or its key cannot be used. Choose other files, or let "
                         "this computer make its own.");
    case Error::Code::Network:
        return Words::tr(
            "The other side could not be reached. Check the connection and the address.");
    case Error::Code::Stopping:
        return Words::tr("The program is ending. Try again after the next start.");
    case Error::Code::Internal:
        return Words::tr(
            "Something went wrong inside the program. Nothing was changed; the details "
            "help to find the cause.");
    default:
        return storeText(error.code);
    }
}

Notice errorNotice(const QString &what, const Error &error)
{
    const bool hasFinding = error.code == Error::Code::Invalid && !error.findings.isEmpty();
    return {.title = what,
            .text = hasFinding ? findingText(error.findings.first()) : errorText(error),
            .tone = StateTone::Bad,
            .details = error.detail};
}
