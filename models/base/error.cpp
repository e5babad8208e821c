// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"

Error Error::invalid(Findings findings)
{
    return {Code::Invalid, {}, std::move(findings)};
}

Error Error::invalid(const QString &pointer, FindingCode code, const QStringList &arguments)
{
    return {Code::Invalid, {}, {Finding{pointer, code, arguments}}};
}

Error Error::of(Code code, const QString &detail)
{
    return {code, detail, {}};
}
