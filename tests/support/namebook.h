// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Host names that lead where a test says, whoever of this process looks them up (libcurl too), so
/// that no test needs a name server or a machine with certain names.
namespace NameBook {

/// From now on, until the program ends.
void put(const QString &name, const QString &address);

} // namespace NameBook
