// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/replies.h"

#include "app/gateway/problems.h"

ApiResponse Replies::malformed(const ShapedReader::Malformed &malformed, const ApiCall &call,
                               const HandlerContext &context)
{
    const auto kind = [&] {
        switch (malformed.fault) {
        case JsonFault::Unicode:
            return Problem::JsonUnicode;
        case JsonFault::TooDeep:
            return Problem::JsonTooDeep;
        case JsonFault::DuplicateMember:
            return Problem::JsonDuplicate;
        case JsonFault::Syntax:
            break;
        }
        return Problem::JsonSyntax;
    };
    return context.problems.of(kind(), call.audience(), {QString::number(malformed.offset)});
}

ApiResponse Replies::problem(Problem problem, const ApiCall &call, const HandlerContext &context)
{
    return context.problems.of(problem, call.audience());
}

ApiResponse Replies::error(const Error &error, const ApiCall &call, const HandlerContext &context)
{
    return context.problems.of(error, call.audience());
}
