// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

/// The two most frequent reasons of failure in few words, for example "4 unreachable, 3 refused".
QString failureWords(const QMap<QString, int> &codes);
