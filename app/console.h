// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Standard output and standard error of commands: bytes as they are, at once.
namespace Console {

void out(const QByteArray &bytes);
void err(const QByteArray &bytes);
/// All of standard input.
QByteArray readAll();

} // namespace Console
