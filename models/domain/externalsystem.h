// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <optional>

/// An integration that tokens belong to, for example the ERP.
struct ExternalSystem
{
    ExternalSystemId id;
    QString name;
    /// Requests a second that its tokens may make together; nothing: no limit.
    std::optional<double> ratePerSecond;
    int revision = 0;
    qint64 createdAt = 0;

    bool operator==(const ExternalSystem &) const = default;
};
