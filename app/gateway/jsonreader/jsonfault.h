// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Why a text is no JSON that we take.
enum class JsonFault {
    Syntax,
    Unicode, ///< not UTF-8, or half of a surrogate pair
    TooDeep,
    DuplicateMember,
};
