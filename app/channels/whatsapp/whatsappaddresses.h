// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact.h"

#include <QString>

#include <optional>

/// What Meta calls a person, as an address of ours. Pure: any thread.
namespace WhatsAppAddresses {

/// A number as WhatsApp writes it: digits alone. Numbers that no plan knows (those of test
/// accounts) are taken as they are: a message must not be lost. Nothing where it is no number.
std::optional<Address> ofNumber(const QString &digits);
/// Meta's own id of a person for one business.
std::optional<Address> ofUser(const QString &userId);

} // namespace WhatsAppAddresses
