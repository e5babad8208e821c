// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/handlercontext.h"
#include "app/gateway/jsonreader/messagereader.h"
#include "models/domain/settings.h"

/// The way of a body with messages from its bytes to the writer: read it (large ones off the
/// gateway thread), stage the files that came inside it, hand on.
namespace MessageIntake {

struct Intake
{
    ApiCall call;
    QByteArray fingerprint;
    ReadMessages read;
};

using Reader = MessageReader::Read<ReadMessages> (*)(const QByteArray &json);
/// Called on the gateway thread with everything that the writer needs.
using Next = void (*)(Intake intake, HandlerContext &context);

/// What tells a single message from a batch.
struct Kind
{
    Reader reader;
    /// Bytes of the body that are not base64 of a file.
    qsizetype limitWithoutFiles;
    Next next;
};

Reply begin(ApiCall call, HandlerContext &context, const Kind &kind);

/// What can be said of the addresses of files before anybody looks them up.
void checkAddresses(ReadMessages &read, const Settings &settings);

/// The findings of the road without those that only follow from what the reader found already.
Findings together(const Findings &read, const Findings &road, const QString &root);

} // namespace MessageIntake
