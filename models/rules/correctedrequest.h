// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"

#include <QJsonValue>
#include <QStringList>

/// How a request that was refused would have been right.
namespace CorrectedRequest {

/// What can be put in place of what is wrong.
struct Hints
{
    /// External ids of the system's active proactive chatbots, the first proposed.
    QStringList chatbots;
    /// Names of variables that texts may use.
    QStringList variables;
    qint64 nowMs = 0;
};

struct Correction
{
    QJsonValue json;
    /// Pointers of what is new or other than before; of what was taken out, of its parent.
    QStringList changed;
    /// Those of them where an example stands, because nothing could be made of what was there.
    QStringList examples;
    /// What nobody but the programmer can put right.
    Findings left;
};

/// `findings` with pointers from the root of `json`; their arguments are not needed.
Correction correct(const QJsonValue &json, const Findings &findings, const Hints &hints);
/// The findings that an answer of the API names, those of a batch's parts too.
Findings findingsOf(const QJsonValue &answer);

} // namespace CorrectedRequest
