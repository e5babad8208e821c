// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelactions.h"

#include "models/actions/deletechannel.h"
#include "models/actions/setchannelactive.h"
#include "models/ports/channelprobe.h"
#include "models/store/channelremoval.h"
#include "models/store/configurationcache.h"
#include "ui/channels/channeldialog.h"
#include "ui/channels/channelquestions.h"
#include "ui/channels/channelwords.h"
#include "ui/channels/probewords.h"
#include "ui/channels/simulatorwindow.h"
#include "ui/channels/whatsappdialog.h"
#include "ui/errortexts.h"
#include "ui/kit/icons.h"
#include "ui/moments.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"
#include "ui/writes.h"

#include <QMenu>

ChannelActions::ChannelActions(UiServices &services, Navigator &navigator, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_navigator(navigator)
    , m_window(window)
{
}

void ChannelActions::offerKinds(QWidget *below)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Connect channel"));
    const auto icon = [](const char *kind) {
        return Icons::icon(ChannelWords::kindIcon(QLatin1String(kind)));
    };
    connect(menu->addAction(icon("whatsapp_cloud"), tr("WhatsApp (Cloud API)")),
            &QAction::triggered, this, &ChannelActions::connectWhatsApp);
    connect(menu->addAction(icon("simulator"), tr("Simulator")), &QAction::triggered, this,
            &ChannelActions::createSimulator);
    menu->popup(below->mapToGlobal(below->rect().bottomLeft()));
}

void ChannelActions::createSimulator()
{
    Channel channel;
    channel.kind = QStringLiteral("simulator");
    channel.name = tr("Simulator");
    openDialog(channel);
}

void ChannelActions::connectWhatsApp()
{
    Channel channel;
    channel.kind = QStringLiteral("whatsapp_cloud");
    channel.name = tr("WhatsApp");
    openWhatsApp(channel, {});
}

void ChannelActions::edit(const Channel &channel)
{
    if (ChannelWords::isWhatsApp(channel)) {
        openWhatsApp(channel, {});
    } else {
        openDialog(channel);
    }
}

void ChannelActions::reconnect(const Channel &channel)
{
    const QString field = ChannelWords::faultyField(channel);
    if (ChannelWords::isWhatsApp(channel) && !field.isEmpty()) {
        openWhatsApp(channel, field);
        return;
    }
    m_navigator.say(
        tr("Checking “%1”. What waits goes out by itself once it works.").arg(channel.name));
    m_services.probe.recheck(channel.id, this, [this, name = channel.name](const ProbeStep &step) {
        m_navigator.say(
            step.state == ProbeStep::State::Passed
                ? tr("“%1” works again.").arg(name)
                : tr("“%1” does not work yet: %2").arg(name, ProbeWords::sentence(step)));
    });
}

void ChannelActions::showFault(const Channel &channel)
{
    Notice notice;
    notice.title = tr("“%1” does not send").arg(channel.name);
    notice.text = ChannelWords::reason(channel) + QLatin1Char(' ') + ChannelWords::advice(channel);
    notice.details = channel.brokenCode + QLatin1Char('\n') + channel.brokenDetail;
    if (channel.brokenSince) {
        notice.details += QLatin1Char('\n') + Moments::full(*channel.brokenSince);
    }
    m_services.prompts.tell(m_window, notice);
}

void ChannelActions::openWhatsApp(const Channel &channel, const QString &field)
{
    auto *dialog = new WhatsAppDialog(m_services, channel, field, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhatsAppDialog::saved, this, &ChannelActions::saved);
    connect(dialog, &WhatsAppDialog::settingsWanted, this, [this] {
        m_navigator.open(QStringLiteral("settings"),
                         {{QStringLiteral("page"), QStringLiteral("network")}});
    });
    dialog->open();
}

void ChannelActions::saved(const Channel &channel)
{
    m_navigator.say(tr("Channel “%1” saved.").arg(channel.name));
}

void ChannelActions::openDialog(const Channel &channel)
{
    auto *dialog = new ChannelDialog(m_services, channel, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChannelDialog::saved, this, &ChannelActions::saved);
    dialog->open();
}

void ChannelActions::openPhone(const Channel &channel)
{
    QPointer<SimulatorWindow> &phone = m_phones[channel.id];
    if (!phone) {
        phone = new SimulatorWindow(m_services, channel, m_window);
        phone->setAttribute(Qt::WA_DeleteOnClose);
    }
    phone->show();
    phone->raise();
    phone->activateWindow();
}

void ChannelActions::setActive(const Channel &channel, bool active)
{
    write(channel, active, true);
}

void ChannelActions::write(const Channel &channel, bool active, bool canUndo)
{
    writeThen<void>(
        m_services.queue, this,
        [id = channel.id, active, actor = m_services.actor](WriteContext &context) {
            return setChannelActive(context, id, active, actor);
        },
        [this, channel, active, canUndo](const Result<void> &result) {
            if (!result) {
                tell(active ? tr("The channel was not resumed") : tr("The channel was not paused"),
                     result.error());
                return;
            }
            const QString done =
                active ? tr("Channel “%1” resumed.").arg(channel.name)
                       : tr("Channel “%1” paused. Its messages wait.").arg(channel.name);
            if (canUndo) {
                m_navigator.offerUndo(done,
                                      [this, channel, active] { write(channel, !active, false); });
            } else {
                m_navigator.say(done);
            }
        });
}

void ChannelActions::remove(const Channel &channel)
{
    const auto waiting = ChannelRemoval(m_services.reader).countWaiting(channel.id);
    if (!waiting) {
        tell(tr("The channel was not deleted"), waiting.error());
        return;
    }
    const Question question =
        ChannelQuestions::remove(channel, *m_services.configuration.current(), *waiting);
    m_services.prompts.ask(m_window, question, [this, channel](int choice) {
        if (choice == ChannelQuestions::doIt) {
            removeNow(channel);
        }
    });
}

void ChannelActions::removeNow(const Channel &channel)
{
    writeThen<int>(
        m_services.queue, this,
        [id = channel.id, actor = m_services.actor](WriteContext &context) {
            return deleteChannel(context, id, actor);
        },
        [this, channel](const Result<int> &ended) {
            if (!ended) {
                tell(tr("The channel was not deleted"), ended.error());
                return;
            }
            if (SimulatorWindow *phone = m_phones.take(channel.id)) {
                phone->close();
            }
            m_navigator.say(*ended > 0 ? tr("Channel “%1” deleted; %n message(s) ended as failed.",
                                            nullptr, *ended)
                                             .arg(channel.name)
                                       : tr("Channel “%1” deleted.").arg(channel.name));
        });
}

void ChannelActions::tell(const QString &what, const Error &error)
{
    m_services.prompts.tell(m_window, errorNotice(what, error));
}
