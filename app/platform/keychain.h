// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

/// Where the desktop keeps secrets of the person who is logged in. Answers come by the event loop
/// of the calling thread, perhaps late (it may ask for its password), and not at all when `context`
/// is gone. A keychain that is not there is an Unavailable with the reason.
class Keychain
{
public:
    using Read = std::function<void(const Result<std::optional<Secret>> &)>;
    using Done = std::function<void(const Result<void> &)>;

    virtual ~Keychain() = default;

    /// Nothing: there is no such entry.
    virtual void read(const QString &entry, QObject *context, Read done) = 0;
    virtual void write(const QString &entry, const Secret &secret, QObject *context, Done done) = 0;
    /// One that is not there is no fault.
    virtual void remove(const QString &entry, QObject *context, Done done) = 0;
};
