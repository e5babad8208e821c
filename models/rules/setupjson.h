// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"

#include <QJsonObject>
#include <QStringList>

/// The set-up in the shape of the setup file (CONTRACT section 5), without secrets.
namespace SetupJson {

QJsonObject fromSystem(const ExternalSystem &system);
QJsonObject fromChannel(const Channel &channel);
/// References by the names that `configuration` has for them.
QJsonObject fromChatbot(const Chatbot &chatbot, const Configuration &configuration);
QJsonObject fromSettings(const Settings &settings);

/// The whole setup file: everything that is kept, ordered by names and keys, so that two exports
/// of the same set-up are the same bytes.
QByteArray exported(const Configuration &configuration);

/// The members that differ, sorted; one of settings by its own name ("idle_seconds"), one inside
/// an object with it ("settings/base_url").
QStringList changedMembers(const QJsonObject &before, const QJsonObject &after);
QStringList changedMembers(const Chatbot &before, const Chatbot &after);

} // namespace SetupJson
