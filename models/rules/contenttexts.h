// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/rules/translate.h"

#include <QString>

/// What people read of an incoming message that is more than text (Message::content).
namespace ContentTexts {

/// One line, for example "Location: Loja da Ana, Rua Direita 5"; empty for plain text and taps on
/// buttons, which are text.
QString describe(const QString &content, const Translate &translate);

/// The message's text with what its content adds to it. A file that is there, or its caption, says
/// enough of itself.
QString readable(const Message &message, const Translate &translate);

} // namespace ContentTexts
