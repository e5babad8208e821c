// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"

#include <QString>

/// What went wrong, as a value. The code decides what people and programs are told (one file in ui,
/// one in app/gateway); the detail is English, for the log and the details box.
struct Error
{
    enum class Code {
        Invalid,          ///< bad input: findings say what
        NotFound,         ///< the thing does not exist, or not for this actor
        NotAllowed,       ///< the actor may not do this
        StatusConflict,   ///< the message's status does not allow this
        RevisionConflict, ///< somebody else saved in between
        KeyInUse,         ///< a twin with the same Idempotency-Key is still under way
        Unavailable,      ///< the store cannot write right now (detail: why); try again
        QueueFull,        ///< too much waits; try again
        DiskFull,
        ReadOnly,
        Locked,        ///< another process holds the database
        Damaged,       ///< the database file is damaged
        NewerDatabase, ///< written by a newer version of the program
        FolderInUse,   ///< another program runs on this data folder
        AddressInUse,  ///< the listening address is taken
        Certificate,   ///< a certificate or its key cannot be used (detail: file and reason)
        Network,       ///< an outgoing connection failed
        Io,            ///< another failure of a file
        Stopping,      ///< the program is ending
        Internal,      ///< a bug of ours
    };

    Code code = Code::Internal;
    QString detail;
    Findings findings;

    bool operator==(const Error &) const = default;

    static Error invalid(Findings findings);
    static Error invalid(const QString &pointer, FindingCode code,
                         const QStringList &arguments = {});
    static Error of(Code code, const QString &detail = {});
};
