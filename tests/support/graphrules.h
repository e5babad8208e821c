// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/graphworld.h"
#include "tests/support/standinrequest.h"

#include <QJsonObject>

/// What Meta takes of a request, by the facts and no more: unknown members are refused, and so is
/// what our house never sends (links, a plus sign, an unsigned agent). A problem that begins with a
/// number is an error code of Meta's.
namespace GraphRules {

/// The body of `POST /PHONE-NUMBER-ID/messages`; reads `to` and our id.
void checkMessage(StandInRequest &request, const GraphWorld &world);
/// The form of `POST /PHONE-NUMBER-ID/media`.
void checkUpload(StandInRequest &request);
/// The file within a form that checkUpload() found right.
GraphWorld::Media uploadedFile(const StandInRequest &request);

/// Notes a problem unless it holds.
void expect(StandInRequest &request, bool holds, const QString &problem);
/// Whether an object has exactly the needed members, and no other than the allowed ones.
bool hasMembers(const QJsonObject &object, const QStringList &needed,
                const QStringList &allowed = {});

} // namespace GraphRules
