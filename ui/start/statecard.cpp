// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/statecard.h"

#include "models/ports/gatewaycontrol.h"
#include "models/store/configurationcache.h"
#include "ui/kit/statelooks.h"
#include "ui/kit/textlabel.h"
#include "ui/moments.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"
#include "ui/start/linkrow.h"
#include "ui/start/startfacts.h"

#include <QUrl>
#include <QVBoxLayout>

namespace {

QString kindIcon(const QString &kind)
{
    if (kind.startsWith(QLatin1String("whatsapp"))) {
        return QStringLiteral("channel-whatsapp");
    }
    return kind == QLatin1String("simulator") ? QStringLiteral("channel-simulator")
                                              : QStringLiteral("antenna");
}

} // namespace

StateCard::StateCard(const UiServices &services, Navigator &navigator, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_rows(new QVBoxLayout)
{
    setPadding(QMargins(8, 16, 8, 12));
    auto *title = new TextLabel(TextStyle::Section, tr("State"), this);
    title->setContentsMargins(8, 0, 8, 0);
    body()->setSpacing(8);
    body()->addWidget(title);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
}

StateLook StateCard::apiLook(const StartFacts &facts) const
{
    const GatewayControl &gateway = m_services.gateway;
    const QString since = tr("since %1").arg(Moments::brief(gateway.since(), facts.nowMs));
    StateLook look{{QStringLiteral("server"), StateTone::Neutral, {}}, tr("API"), since, {}};
    switch (gateway.state()) {
    case GatewayControl::State::Running:
        look.detail = QUrl(gateway.address()).authority();
        look.pill = {tr("On air"), QStringLiteral("check-circle"), StateTone::Ok};
        break;
    case GatewayControl::State::Failed:
        look.pill = {tr("Does not run"), QStringLiteral("dialog-error"), StateTone::Bad};
        break;
    case GatewayControl::State::Stopped:
        look.pill = {tr("Off"), QStringLiteral("pause-circle"), StateTone::Neutral};
        break;
    }
    return look;
}

QList<StateLook> StateCard::looks(const StartFacts &facts) const
{
    QList<StateLook> looks{apiLook(facts)};
    const ConfigurationPointer configuration = m_services.configuration.current();
    for (const Channel &channel : configuration->channels) {
        QString detail = tr("%n message(s) today", nullptr, facts.byChannel.value(channel.id));
        if (channel.health() == ChannelHealth::Broken && channel.brokenSince) {
            detail = tr("since %1").arg(Moments::brief(*channel.brokenSince, facts.nowMs));
        }
        looks.append({{kindIcon(channel.kind), StateTone::Neutral, {}},
                      channel.name,
                      detail,
                      StateLooks::channel(channel.health(), channel.active)});
    }
    return looks;
}

void StateCard::setFacts(const StartFacts &facts)
{
    const QList<StateLook> now = looks(facts);
    if (now != m_shown) {
        m_shown = now;
        build(now);
    }
}

void StateCard::build(const QList<StateLook> &looks)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const StateLook &look : looks) {
        auto *row = new StateRow(look, this);
        const bool api = m_rows->count() == 0;
        connect(row, &QAbstractButton::clicked, this, [this, api] {
            m_navigator.open(api ? QStringLiteral("settings") : QStringLiteral("channels"),
                             api ? QVariantMap{{QStringLiteral("page"), QStringLiteral("network")}}
                                 : QVariantMap());
        });
        m_rows->addWidget(row);
    }
}
