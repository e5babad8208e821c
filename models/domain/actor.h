// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Who does an action. Administrative actions write it to the audit, messages to their history.
struct Actor
{
    enum class Kind { Window, Token, Admin, Chatbot, System };

    Kind kind = Kind::System;
    /// The token's or chatbot's row, else 0.
    qint64 id = 0;
    /// How people know it: the token's prefix, the name of the system user.
    QString name;

    bool operator==(const Actor &) const = default;
};
