// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/channelprobing.h"

#include "app/delivery/channelprobes.h"
#include "app/delivery/dispatcher.h"
#include "models/base/clock.h"

#include <QPointer>

#include <utility>

namespace {

/// A call that may be made on any thread and happens on the mailbox's, while `context` lives.
template<class Call>
auto broughtHome(const MailboxPointer &mailbox, QObject *context, Call call)
{
    return [mailbox, context = QPointer(context), call = std::move(call)](const auto &...values) {
        mailbox->post([context, call, values...] {
            if (context) {
                call(values...);
            }
        });
    };
}

} // namespace

ChannelProbing::ChannelProbing(Dispatcher &dispatcher, const Clock &clock, QObject *parent)
    : ChannelProbe(parent)
    , m_dispatcher(dispatcher)
    , m_clock(clock)
    , m_mailbox(std::make_shared<Mailbox>(this))
{
}

ChannelProbing::~ChannelProbing()
{
    m_mailbox->close();
}

ProbeStep ChannelProbing::notRunning(const char *step) const
{
    ProbeStep failed;
    failed.name = QLatin1String(step);
    failed.state = ProbeStep::State::Failed;
    failed.code = QStringLiteral("not_running");
    failed.at = m_clock.nowMs();
    return failed;
}

void ChannelProbing::probe(const ProbeSubject &subject, QObject *context, Stepped stepped,
                           Done done)
{
    const Stepped tell = broughtHome(m_mailbox, context, std::move(stepped));
    const Done end = broughtHome(m_mailbox, context, std::move(done));
    const bool asked = m_dispatcher.ask(
        [subject, tell, end](ChannelProbes &probes) { probes.probe(subject, tell, end); });
    if (!asked) {
        const ProbeStep step = notRunning("address");
        tell(step);
        end({step});
    }
}

void ChannelProbing::subscribe(const ProbeSubject &subject, QObject *context, Done done)
{
    const Done end = broughtHome(m_mailbox, context, std::move(done));
    const bool asked =
        m_dispatcher.ask([subject, end](ChannelProbes &probes) { probes.subscribe(subject, end); });
    if (!asked) {
        end({notRunning("webhook")});
    }
}

void ChannelProbing::readTemplates(ChannelId channel, QObject *context,
                                   std::function<void(int count, const ProbeStep &step)> done)
{
    const std::function<void(int, const ProbeStep &)> end =
        broughtHome(m_mailbox, context, std::move(done));
    const bool asked = m_dispatcher.ask(
        [channel, end](ChannelProbes &probes) { probes.readTemplates(channel, end); });
    if (!asked) {
        end(0, notRunning("templates"));
    }
}

void ChannelProbing::recheck(ChannelId channel, QObject *context, Stepped told)
{
    const Stepped end =
        told ? Stepped(broughtHome(m_mailbox, context, std::move(told))) : Stepped();
    const bool asked =
        m_dispatcher.ask([channel, end](ChannelProbes &probes) { probes.recheck(channel, end); });
    if (!asked && end) {
        end(notRunning("channel"));
    }
}
