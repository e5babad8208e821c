// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// Moments as RFC 3339 writes them.
namespace Timestamps {

/// Milliseconds UTC as "2026-12-01T12:00:00.000Z".
QString text(qint64 atMs);
/// Reads RFC 3339 with an offset or Z; nothing for anything else (a missing offset, a day that the
/// month does not have).
std::optional<qint64> parse(QStringView text);

} // namespace Timestamps
