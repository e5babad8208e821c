// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"
#include "app/channels/driverenvironment.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

/// Which driver serves which kind of channel. A value that is passed around, so that a test's
/// program can add one that the released program does not know.
class DriverRegistry
{
public:
    using Factory = std::function<std::unique_ptr<ChannelDriver>(const DriverEnvironment &)>;

    /// The drivers of the released program.
    static DriverRegistry released();

    void add(const QString &kind, const Factory &factory) { m_factories.insert(kind, factory); }
    const QHash<QString, Factory> &factories() const { return m_factories; }

private:
    QHash<QString, Factory> m_factories;
};
