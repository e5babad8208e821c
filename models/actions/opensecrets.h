// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QMap>
#include <QString>

class Connection;
class Vault;

/// Where a secret belongs, bound into what is sealed: for example "channel 3/access_token".
QByteArray secretPlace(ChannelId channel, const QString &name);

/// All secrets of a channel by their names. Damaged where one of them does not open with the key
/// that there is, or there is none.
Result<QMap<QString, Secret>> openSecrets(Connection &connection, const Vault &vault,
                                          ChannelId channel);
