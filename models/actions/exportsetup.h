// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct Configuration;

/// The set-up as a setup file without secrets, indented, the same bytes for the same set-up.
QByteArray exportSetup(const Configuration &configuration);
