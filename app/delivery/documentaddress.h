// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

/// The addresses that requests name for their documents (CONTRACT section 2).
namespace DocumentAddress {

/// Longer ones are no addresses that servers take.
constexpr qsizetype longest = 2048;

/// As it is fetched: without its fragment. Invalid where the text is no http or https address with
/// a host.
QUrl parse(const QString &text);
/// What is wrong with it as text, before any look-up; the pointer is empty.
std::optional<Finding> faultOf(const QString &text, const QStringList &documentHosts);

} // namespace DocumentAddress
