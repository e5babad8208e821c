// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"

#include <QString>

/// One administrative action, for the audit.
struct AuditEntry
{
    qint64 at = 0;
    Actor actor;
    /// What was done, for example "token.issued".
    QString verb;
    /// On what: its name as people know it, never a secret.
    QString subject;
    QString detail;

    bool operator==(const AuditEntry &) const = default;
};
