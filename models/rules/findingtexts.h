// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"
#include "models/rules/translate.h"

/// What people are told of a finding: what is wrong, what is allowed, the way out.
///
/// The arguments of each code, all of which may be left out: `required` {address | content | file},
/// `wrong_type` {text | number | switch | list | object | key | variable_name | … see the table},
/// `too_long` {limit, given}, `too_short` {limit, given}, `out_of_range` {least, most, given} or
/// {send_at}, `not_unique` {what}, or {channel, the chatbot that has it}, `not_found` {what},
/// `one_of` {choices, given}, or {variable_of_system, name}, `empty` {placeholder},
/// `unknown_member` {name}, `unknown_placeholder` {name, proposal}, `channel_…` {key, chatbot},
/// `file_too_large` {bytes allowed, bytes given}, `file_type_refused` {type},
/// `file_type_mismatch` {declared, found}, `template_parameters` {number of the parameter}.
namespace FindingTexts {

/// The sentence in the language of `translate`.
QString sentence(const Finding &finding, const Translate &translate);

} // namespace FindingTexts
