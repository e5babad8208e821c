// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/jsonreader/jsonfault.h"
#include "app/gateway/jsonreader/jsonshape.h"
#include "app/gateway/jsonreader/jsontarget.h"

#include <QByteArray>

#include <optional>

/// Reads a JSON text in one pass, without building a tree, by the shape that it should have.
namespace ShapedReader {

/// Objects and arrays inside one another.
constexpr int maximumDepth = 16;

/// The text is no JSON that we take.
struct Malformed
{
    JsonFault fault = JsonFault::Syntax;
    /// Bytes before the place.
    qsizetype offset = 0;
};

/// Tells the target all that is there and all that does not fit; pointers begin with `pointer`.
/// A Malformed means that nothing told may be used.
std::optional<Malformed> read(const QByteArray &json, const JsonShape &shape, JsonTarget &target);

} // namespace ShapedReader
