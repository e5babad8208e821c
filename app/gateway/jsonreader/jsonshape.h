// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// What stands at a place of a JSON text.
enum class JsonKind {
    Text,
    Truth,
    /// A text that may be large and is handed on as it came.
    Bytes,
    Object,
    /// An object whose members all are texts, of any name.
    TextMap,
    TextList,
    ObjectList,
};

struct JsonMember;

/// The members that an object may have.
struct JsonShape
{
    std::span<const JsonMember> members;
};

/// One of them. `field` is the reader's own name for it.
struct JsonMember
{
    const char *name;
    JsonKind kind;
    int field;
    /// Of an Object or the items of an ObjectList.
    const JsonShape *shape = nullptr;
};
