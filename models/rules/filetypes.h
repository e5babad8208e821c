// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"
#include "models/domain/message.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// What a file is, by its bytes, and whether it may be sent.
namespace FileTypes {

/// The MIME type by the first bytes; empty: none that we send.
QString sniff(const QByteArray &bytes);
/// "pdf" for "application/pdf"; empty for an unknown type.
QString extensionOf(const QString &mimeType);
/// Whether this type is a picture that channels show as one.
bool isImage(const QString &mimeType);
/// Whether a declared type contradicts what the bytes say. Aliases and "application/octet-stream"
/// do not.
bool contradicts(const QString &declared, const QString &sniffed);
/// A file name without path, control characters, points and blanks at its ends and reserved
/// characters, no name of a device, at most 120 characters and 240 bytes, with the type's
/// extension; "documento.pdf" where nothing is left.
QString cleanName(const QString &name, const QString &mimeType);

} // namespace FileTypes
