// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Fields of HTTP heads that have parameters.
namespace HeaderFields {

/// The file name of a Content-Disposition field: `filename*` (RFC 8187) before `filename`.
QString fileNameOf(const QByteArray &disposition);
/// A parameter of a field, unquoted, for example the boundary of a Content-Type.
QByteArray parameterOf(const QByteArray &field, const QByteArray &name);

} // namespace HeaderFields
