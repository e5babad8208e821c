// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/findingsentence.h"

#include <span>

/// About what a request asks for: chatbots, channels, files, templates.
std::span<const FindingSentence> requestSentences();
