// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"
#include "models/base/result.h"

#include <QObject>

#include <functional>

class AttemptsUnderWay;
class ChannelAccesses;
class ChannelChecks;
class ChannelKinds;
class Clock;
class ConfigurationCache;
class TemplateReading;

/// What people ask of providers while they set up a channel, done on the dispatcher's thread.
/// Answers come there too.
class ChannelProbes : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        AttemptsUnderWay &attempts;
        ChannelAccesses &accesses;
        TemplateReading &templates;
        ChannelChecks &checks;
        ConfigurationCache &configuration;
        const ChannelKinds &kinds;
        const Clock &clock;
        /// --offline: nothing is asked.
        bool offline = false;
    };

    explicit ChannelProbes(const Parts &parts);

    void probe(const ProbeSubject &subject, ChannelProbe::Stepped stepped, ChannelProbe::Done done);
    void subscribe(const ProbeSubject &subject, ChannelProbe::Done done);
    void readTemplates(ChannelId channel, std::function<void(int, const ProbeStep &)> done);
    /// Asks whether a saved channel works and records the answer; `told` may be empty.
    void recheck(ChannelId channel, ChannelProbe::Stepped told);

private:
    /// The channel as it was typed, or why it cannot be tried.
    struct Subject
    {
        ChannelDriver *driver = nullptr;
        ChannelAccess access;
        std::optional<ProbeStep> failure;
    };

    Subject subjectOf(const ProbeSubject &typed) const;
    ProbeStep failure(const char *step, const char *code, const QString &detail = {}) const;

    Parts m_parts;
};
