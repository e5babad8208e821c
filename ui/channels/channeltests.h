// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/ports/channelprobe.h"

#include <QHash>
#include <QObject>

#include <optional>

class Navigator;
struct Channel;
struct UiServices;

/// Asks the providers of all channels whether they work, and keeps what each answered.
class ChannelTests : public QObject
{
    Q_OBJECT

public:
    ChannelTests(UiServices &services, Navigator &navigator, QObject *parent);

    void run();
    bool isRunning() const { return m_waiting > 0; }
    /// Nothing: not tested yet.
    std::optional<ProbeStep> resultOf(ChannelId channel) const;

Q_SIGNALS:
    void changed();

private:
    void take(ChannelId channel, const ProbeStep &step);
    void tellEnd();

    UiServices &m_services;
    Navigator &m_navigator;
    QHash<ChannelId, ProbeStep> m_results;
    int m_waiting = 0;
    int m_asked = 0;
    int m_working = 0;
};
