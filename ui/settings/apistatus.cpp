// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/apistatus.h"

#include "models/base/clock.h"
#include "models/ports/gatewaycontrol.h"
#include "models/rules/hostnames.h"
#include "models/store/configurationcache.h"
#include "ui/kit/banner.h"
#include "ui/moments.h"
#include "ui/services.h"

#include <QVBoxLayout>

ApiStatus::ApiStatus(UiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_banner(new Banner(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->addWidget(m_banner);
    m_banner->setAction(tr("Restart"));
    connect(m_banner, &Banner::actionTriggered, &m_services.gateway, &GatewayControl::restart);
    connect(&m_services.gateway, &GatewayControl::stateChanged, this, &ApiStatus::refresh);
    refresh();
}

void ApiStatus::refresh()
{
    const GatewayControl &gateway = m_services.gateway;
    const QString since = Moments::brief(gateway.since(), m_services.clock.nowMs());
    // A failure is told by the banner over all rooms.
    setVisible(gateway.state() != GatewayControl::State::Failed);
    if (gateway.state() == GatewayControl::State::Stopped) {
        m_banner->setMessage(StateTone::Warn, tr("The API is switched off."),
                             tr("Other systems cannot hand in messages."));
    } else if (gateway.address().startsWith(QLatin1String("https:"))) {
        m_banner->setMessage(StateTone::Ok, tr("On air since %1.").arg(since),
                             tr("Tokens and messages travel encrypted (TLS)."));
    } else if (HostNames::isLoopbackListen(m_services.configuration.current()->settings.listen)) {
        m_banner->setMessage(StateTone::Ok, tr("On air since %1.").arg(since),
                             tr("Reached from this computer only."));
    } else {
        m_banner->setMessage(StateTone::Warn, tr("Other computers reach this API."),
                             tr("Tokens and messages travel without encryption (TLS)."));
    }
}
