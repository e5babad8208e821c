// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/requestsink.h"

struct Settings;

/// What a call may carry.
enum class BodyKind {
    None,
    Json,    ///< 256 KiB
    Message, ///< as Json, or up to 6 MiB where only its base64 member is large
    Batch,   ///< 1 MiB
    Upload,  ///< as large as a document may be
    Hook,    ///< 4 MiB of any type
};

/// How much each call may carry.
namespace BodyLimits {

/// Of JSON without files.
constexpr qint64 jsonBytes = 256 * 1024;
constexpr qint64 batchBytes = 1024 * 1024;
/// Of a message with the base64 of its file.
constexpr qint64 messageBytes = 6 * 1024 * 1024;
constexpr qint64 hookBytes = 4 * 1024 * 1024;
/// Messages of more than jsonBytes that are read and handled at once.
constexpr int largeBodiesAtOnce = 4;

/// What a call takes of a body that says it is so long.
BodyAllowance allowance(BodyKind kind, qint64 declaredLength, const Settings &settings);

} // namespace BodyLimits
