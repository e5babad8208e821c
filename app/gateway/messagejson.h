// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/message.h"

#include <QByteArray>
#include <QList>

class Connection;
class JsonWriter;
struct Configuration;

/// Messages as the API shows them (CONTRACT section 3).
namespace MessageJson {

/// One message with its history, read by this connection.
Result<QByteArray> one(Connection &connection, const Configuration &configuration,
                       const Message &message);
/// As one(), into an open array or after a key.
Result<void> write(JsonWriter &writer, Connection &connection, const Configuration &configuration,
                   const Message &message);

} // namespace MessageJson
