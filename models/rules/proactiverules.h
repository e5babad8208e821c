// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"
#include "models/domain/contact.h"
#include "models/domain/proactiverequest.h"

#include <QList>

/// What can be said of a proactive request without looking at the set-up.
namespace ProactiveRules {

constexpr int referenceLimit = 255;
constexpr int nameLimit = 120;
constexpr int customerIdLimit = 64;
constexpr int variableLimit = 1024;
/// Parameters of a template: no body has room for more.
constexpr int parameterLimit = 100;

/// The addresses of the recipient, in the order phone, e-mail, Telegram, Instagram; findings for
/// those that are not one.
QList<Address> addressesOf(const ProactiveRequest &request, Findings &findings);

/// Presence, lengths, times, names of variables.
Findings check(const ProactiveRequest &request, qint64 nowMs);

/// When it is due: send_at, or now where that is missing or just past.
qint64 dueAt(const ProactiveRequest &request, qint64 nowMs);

/// The member that carries an address of this kind: "phone", "email" …
QString memberOf(Address::Kind kind);

/// Unicode code points, as limits count them.
qsizetype codePoints(const QString &text);

} // namespace ProactiveRules
