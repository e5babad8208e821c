// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apirequest.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// A file that came as the body of a request.
struct FileUpload
{
    QByteArray bytes;
    QString filename;
    /// As the sender says; empty where nothing was said.
    QString declaredType;
    /// The member that findings about the file point at: "" or "/file".
    QString pointer;
};

/// Reads uploads: the bytes themselves, or a form (RFC 7578) with a field `file`.
namespace FileUploads {

enum class Fault {
    Malformed, ///< a form that cannot be read
    NoFile,    ///< a form without the field
};

struct Outcome
{
    std::optional<FileUpload> upload;
    Fault fault = Fault::Malformed;
};

Outcome read(const ApiRequest &request);

} // namespace FileUploads
