// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/rules/setupplan.h"

#include <QByteArray>

class ChannelKinds;

/// Where the secrets come from that a setup file only points to.
class SecretSource
{
public:
    virtual ~SecretSource() = default;
    /// The value of an environment variable; nothing if it is not set.
    virtual std::optional<Secret> fromEnvironment(const QString &name) const = 0;
    /// The bytes of a file, its last line end cut; nothing if it cannot be read.
    virtual std::optional<Secret> fromFile(const QString &path) const = 0;
};

/// The setup file of CONTRACT section 5.
namespace SetupFile {

/// What the file makes of this set-up; Invalid with all findings at once, pointers from the file's
/// root. A secret that is still `{"env"}` or `{"file"}` is `not_found`.
Result<SetupPlan> read(const QByteArray &json, const Configuration &current,
                       const ChannelKinds &kinds);

/// The file with the secrets that it points to written into it; those that the source does not
/// have, and everything else, stay as they are. Done by `admin`, whose environment and files are
/// meant.
QByteArray withSecrets(const QByteArray &json, const SecretSource &source);

} // namespace SetupFile
