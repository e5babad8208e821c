// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

/// Asks about a data folder that comes from another computer.
namespace CopiedFolder {

enum class Answer {
    Moved,  ///< the other computer does not use it any more: send from here
    Copied, ///< the other computer goes on: nothing that waits is sent from here
    Leave,  ///< nothing is decided and nothing changed
};

/// `waiting`: how many messages wait. Blocks.
Answer ask(qint64 waiting, const QString &themeName);

} // namespace CopiedFolder
