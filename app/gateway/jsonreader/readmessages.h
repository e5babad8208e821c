// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"
#include "models/domain/proactiverequest.h"
#include "models/store/documentfiles.h"

#include <QList>

#include <optional>

/// One message of a body, as it was read.
struct ReadMessage
{
    ProactiveRequest request;
    /// What does not have its shape, below the body's root.
    Findings findings;
    /// The file that came inside the body, still as base64; request.file is set when it lies
    /// staged.
    std::optional<FileToStage> file;
};

/// The messages of a body.
struct ReadMessages
{
    QList<ReadMessage> messages;
    /// About the body itself: with one of them no message counts.
    Findings findings;
    /// Bytes of the body that were base64 of a file.
    qsizetype fileBytes = 0;
};
