// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

/// Hides what belongs to a person in the JSON of the API, for showing it.
namespace PersonalData {

/// Phone, name, numbers, addresses, variables, texts and files of a request or an answer; shapes
/// and everything else stay, and a value of a wrong type keeps its type. What stands at one of
/// `examples` (pointers) belongs to nobody and is shown as it is.
QJsonValue masked(const QJsonValue &json, const QStringList &examples = {});

} // namespace PersonalData
