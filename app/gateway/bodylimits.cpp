// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/bodylimits.h"

#include "models/domain/settings.h"

namespace {

constexpr qint64 bytesPerMib = 1024LL * 1024;
/// The boundaries and heads of a multipart form beside its file.
constexpr qint64 formBytes = 64 * 1024;

} // namespace

BodyAllowance BodyLimits::allowance(BodyKind kind, qint64 declaredLength, const Settings &settings)
{
    switch (kind) {
    case BodyKind::None:
        break;
    case BodyKind::Json:
        return {jsonBytes, false, false};
    case BodyKind::Message:
        return {messageBytes, declaredLength > jsonBytes, false};
    case BodyKind::Batch:
        return {batchBytes, false, false};
    case BodyKind::Upload:
        return {settings.maxDocumentMib * bytesPerMib + formBytes, false, false};
    case BodyKind::Hook:
        return {hookBytes, false, true};
    }
    return {};
}
