// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/bodylimits.h"
#include "app/gateway/handlercontext.h"
#include "models/domain/accesstoken.h"

#include <QByteArray>
#include <QList>

#include <span>

/// How a call is let in.
enum class Door {
    Token,
    /// No token where peer and Host both are this machine.
    TokenUnlessLocal,
    Open,
    /// By the provider's signature; the handler looks at it.
    Signature,
};

/// One call of the API.
struct Route
{
    const char *method;
    /// `{}` stands for one segment.
    const char *pattern;
    Door door;
    Right right;
    BodyKind body;
    Handler handler;
};

/// The API on one page.
namespace Routes {

std::span<const Route> all();

struct Match
{
    /// Null where the path or the method has none.
    const Route *route = nullptr;
    QList<QByteArray> parameters;
    /// The path has some method.
    bool isPath = false;
};
Match find(const QByteArray &method, const QByteArray &path);
/// The methods that a path has, for Allow.
QByteArray allowed(const QByteArray &path);

} // namespace Routes
