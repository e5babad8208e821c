// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The memory of a process in MiB, its share of what several use included (PSS); 0 if unknown.
double processPss(qint64 process);
/// How many descriptors it holds.
int processDescriptors(qint64 process);
