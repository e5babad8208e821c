// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/takeproviderevents.h"
#include "models/base/secret.h"
#include "models/domain/channel.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// A call of a provider to /hooks/{channel key}, as its reader looks at it.
struct HookCall
{
    /// Gives the value of a head field (its name in lower case); empty without one.
    std::function<QByteArray(QByteArrayView)> field;
    /// Gives the value of a parameter of the query; nothing without one.
    std::function<std::optional<QString>(const QString &)> parameter;
    QByteArray body;
};

/// What a provider tells in one call.
struct HookContents
{
    /// In the order of the body.
    QList<ProviderEvent> events;
    /// What was left out because it is for another account or of no use, in English for the log;
    /// without personal data.
    QStringList leftOut;
};

/// The only thing that a provider adds so that it can call us: how its calls are known and read.
/// Without state; used from any thread.
class HookReader
{
public:
    /// Opened, by the names of the setup file.
    using Secrets = QMap<QString, Secret>;

    virtual ~HookReader() = default;

    /// The answer to the question whether this address is ours (GET); nothing: it is not asked by
    /// who knows our secrets.
    virtual std::optional<QByteArray> challenge(const HookCall &call,
                                                const Secrets &secrets) const = 0;
    /// Whether a call (POST) may be the provider's, before its body has come.
    virtual bool mayBeGenuine(const HookCall &call, const Secrets &secrets) const = 0;
    /// Whether it is, by its raw body.
    virtual bool isGenuine(const HookCall &call, const Secrets &secrets) const = 0;
    /// What a genuine call tells; nothing where its body cannot be read at all.
    virtual std::optional<HookContents> read(const QByteArray &body,
                                             const Channel &channel) const = 0;
};
