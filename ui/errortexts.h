// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "ui/kit/prompts.h"

/// What a person is told about an Error: why it happened and what to do, in one or two sentences.
/// An Invalid is told by its findings beside the fields instead; here it says that there are some.
QString errorText(const Error &error);

/// A failure as it must be read: `what` names what did not happen ("The token was not revoked").
/// Of an Invalid the first finding is told: there is no field to show it.
Notice errorNotice(const QString &what, const Error &error);
