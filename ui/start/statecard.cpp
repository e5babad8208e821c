// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/statecard.h"

#include "models/ports/gatewaycontrol.h"
#include "models/ports/requestlog.h"
#include "models/store/configurationcache.h"
#include "ui/channels/channelwords.h"
#include "ui/kit/statelooks.h"
#include "ui/kit/textlabel.h"
#include "ui/moments.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"
#include "ui/start/linkrow.h"
#include "ui/start/rowlist.h"
#include "ui/start/startfacts.h"

#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace {

/// Less is nothing that anybody would call a load.
constexpr double leastRate = 0.1;

} // namespace

StateCard::StateCard(const UiServices &services, Navigator &navigator, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_list(new RowList(this))
{
    setPadding(QMargins(8, 16, 8, 12));
    auto *title = new TextLabel(TextStyle::Section, tr("State"), this);
    title->setContentsMargins(8, 0, 8, 0);
    body()->setSpacing(8);
    body()->addWidget(title);
    body()->addWidget(m_list);
    connect(m_list, &RowList::rebuilt, this, &StateCard::rebuilt);
}

StateLook StateCard::apiLook(const StartFacts &facts) const
{
    const GatewayControl &gateway = m_services.gateway;
    const QString since = tr("since %1").arg(Moments::brief(gateway.since(), facts.nowMs));
    StateLook look{{QStringLiteral("server"), StateTone::Neutral, {}}, tr("API"), since, {}};
    switch (gateway.state()) {
    case GatewayControl::State::Running:
        look.detail = QUrl(gateway.address()).authority();
        if (const double rate = m_rate.perSecond(); rate >= leastRate) {
            look.detail = tr("%1 · %2 req/s")
                              .arg(look.detail, QLocale().toString(rate, 'f', rate < 10 ? 1 : 0));
        }
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

QList<StateLook> StateCard::looks(const StartFacts &facts, const Configuration &configuration) const
{
    QList<StateLook> looks{apiLook(facts)};
    for (const Channel &channel : configuration.channels) {
        QString detail = tr("%n message(s) today", nullptr, facts.byChannel.value(channel.id));
        if (channel.health() == ChannelHealth::Broken && channel.brokenSince) {
            detail = tr("since %1").arg(Moments::brief(*channel.brokenSince, facts.nowMs));
        }
        looks.append({{ChannelWords::kindIcon(channel.kind), StateTone::Neutral, {}},
                      channel.name,
                      detail,
                      StateLooks::channel(channel.health(), channel.active)});
    }
    return looks;
}

void StateCard::setFacts(const StartFacts &facts)
{
    m_rate.take(m_services.gateway.requestLog().total(), facts.nowMs);
    const ConfigurationPointer configuration = m_services.configuration.current();
    const QList<StateLook> now = looks(facts, *configuration);
    m_keys.clear();
    for (const Channel &channel : configuration->channels) {
        m_keys.append(channel.key);
    }
    if (now.size() != m_rows.size()) {
        makeRows(now.size());
    }
    // Rows stay where they can: one that is being clicked must not go because a figure changed.
    for (qsizetype row = 0; row < now.size(); ++row) {
        m_rows.at(row)->setLook(now.at(row));
    }
}

void StateCard::makeRows(qsizetype count)
{
    m_rows.clear();
    QList<QWidget *> widgets;
    for (qsizetype index = 0; index < count; ++index) {
        auto *row = new StateRow(m_list);
        connect(row, &QAbstractButton::clicked, this, [this, index] { lead(index); });
        m_rows.append(row);
        widgets.append(row);
    }
    m_list->setRows(widgets);
}

void StateCard::lead(qsizetype row)
{
    if (row == 0) {
        m_navigator.open(QStringLiteral("settings"),
                         {{QStringLiteral("page"), QStringLiteral("network")}});
    } else {
        m_navigator.open(QStringLiteral("channels"),
                         {{QStringLiteral("channel"), m_keys.value(row - 1)}});
    }
}
