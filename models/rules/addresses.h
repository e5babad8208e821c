// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact.h"

#include <optional>

/// The addresses of people: their shapes, and what makes two spellings the same one.
namespace Addresses {

/// Reads a phone, an e-mail address or a provider's id; nothing if it is not one.
std::optional<Address> parse(Address::Kind kind, const QString &text);

} // namespace Addresses
