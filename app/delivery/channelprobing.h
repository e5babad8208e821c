// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/mailbox.h"
#include "models/ports/channelprobe.h"

class Clock;
class Dispatcher;

/// The screens' door to providers: hands what they ask to the dispatcher's thread and brings the
/// answers back to its own. Whoever asks lives on this object's thread.
class ChannelProbing : public ChannelProbe
{
    Q_OBJECT

public:
    ChannelProbing(Dispatcher &dispatcher, const Clock &clock, QObject *parent = nullptr);
    ~ChannelProbing() override;

    void probe(const ProbeSubject &subject, QObject *context, Stepped stepped, Done done) override;
    void subscribe(const ProbeSubject &subject, QObject *context, Done done) override;
    void readTemplates(ChannelId channel, QObject *context,
                       std::function<void(int count, const ProbeStep &step)> done) override;
    using ChannelProbe::recheck;
    void recheck(ChannelId channel, QObject *context, Stepped told) override;

private:
    /// Sending has not begun or has ended: there is nobody to ask.
    ProbeStep notRunning(const char *step) const;

    Dispatcher &m_dispatcher;
    const Clock &m_clock;
    MailboxPointer m_mailbox;
};
