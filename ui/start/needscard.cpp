// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/needscard.h"

#include "models/ports/gatewaycontrol.h"
#include "models/rules/accesstokens.h"
#include "models/store/configurationcache.h"
#include "models/store/writequeue.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"
#include "ui/start/linkrow.h"
#include "ui/start/rowlist.h"
#include "ui/start/startfacts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

QVariantMap statuses(const QStringList &names)
{
    return {{QStringLiteral("status"), names}};
}

} // namespace

NeedsCard::NeedsCard(const UiServices &services, Navigator &navigator, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_list(new RowList(this))
{
    setPadding(QMargins(8, 16, 8, 12));
    auto *title = new TextLabel(TextStyle::Section, tr("Needs you"), this);
    title->setContentsMargins(8, 0, 8, 0);
    body()->setSpacing(8);
    body()->addWidget(title);
    body()->addWidget(m_list);
    connect(m_list, &RowList::rebuilt, this, &NeedsCard::rebuilt);
    body()->addStretch();
    makeRows(0);
}

/// What the banner above all rooms says: nothing is well as long as it stands there.
void NeedsCard::addProgram(QList<Need> &needs) const
{
    const QString room = QStringLiteral("settings");
    const QString page = QStringLiteral("page");
    if (!m_services.queue.health()) {
        // That page names the data folder.
        needs.append({{QStringLiteral("dialog-error"), Tone::Bad, tr("Nothing can be saved")},
                      room,
                      {{page, QStringLiteral("about")}}});
    }
    if (m_services.gateway.state() == GatewayControl::State::Failed) {
        needs.append({{QStringLiteral("server"), Tone::Bad, tr("The API does not run")},
                      room,
                      {{page, QStringLiteral("network")}}});
    }
}

void NeedsCard::addChannels(QList<Need> &needs) const
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    for (const Channel &channel : configuration->channels) {
        if (channel.health() == ChannelHealth::Broken) {
            needs.append(
                {{QStringLiteral("antenna"), Tone::Bad, tr("%1 has no access").arg(channel.name)},
                 QStringLiteral("channels"),
                 {{QStringLiteral("channel"), channel.key}}});
        }
    }
}

void NeedsCard::addMessages(const StartFacts &facts, QList<Need> &needs) const
{
    const QString room = QStringLiteral("messages");
    if (facts.open.uncertain > 0) {
        needs.append({{QStringLiteral("dialog-question"), Tone::Warn,
                       tr("%n uncertain message(s) to decide", nullptr, facts.open.uncertain)},
                      room,
                      statuses({QStringLiteral("uncertain")})});
    }
    if (facts.open.late > 0) {
        needs.append({{QStringLiteral("hourglass"), Tone::Warn,
                       tr("%n late message(s) to decide", nullptr, facts.open.late)},
                      room,
                      statuses({QStringLiteral("scheduled"), QStringLiteral("queued")})});
    }
    if (facts.today.failed > 0) {
        QVariantMap arguments = statuses({QStringLiteral("failed"), QStringLiteral("expired")});
        arguments.insert(QStringLiteral("period"), QStringLiteral("today"));
        needs.append({{QStringLiteral("dialog-error"), Tone::Bad,
                       tr("%n failed message(s) to check", nullptr, facts.today.failed)},
                      room,
                      arguments});
    }
}

void NeedsCard::addTokens(qint64 nowMs, QList<Need> &needs) const
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    for (const AccessToken &token : configuration->tokens) {
        // A test of "How to integrate" makes one for some minutes, and nobody has to care.
        if (!AccessTokens::expiresSoon(token, nowMs) || AccessTokens::isPassing(token)) {
            continue;
        }
        const int days = qMax(1, AccessTokens::daysLeft(token, nowMs));
        const ExternalSystem *system = configuration->system(token.system);
        const QString name = !token.name.isEmpty() || !system ? token.name : system->name;
        needs.append({{QStringLiteral("key"), Tone::Warn,
                       tr("Token “%1” expires in %n day(s)", nullptr, days).arg(name)},
                      QStringLiteral("integrations/systems"),
                      {{QStringLiteral("system"), token.system.value}}});
    }
}

QList<NeedsCard::Need> NeedsCard::needs(const StartFacts &facts) const
{
    QList<Need> needs;
    addProgram(needs);
    addChannels(needs);
    addMessages(facts, needs);
    addTokens(facts.nowMs, needs);
    return needs;
}

void NeedsCard::setFacts(const StartFacts &facts)
{
    m_shown = needs(facts);
    if (m_shown.size() != m_rows.size()) {
        makeRows(m_shown.size());
    }
    // Rows stay where they can: one that is being clicked must not go because a figure changed.
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        m_rows.at(row)->setLook(m_shown.at(row).look);
    }
}

void NeedsCard::makeRows(qsizetype count)
{
    m_rows.clear();
    QList<QWidget *> widgets;
    for (qsizetype index = 0; index < count; ++index) {
        if (index > 0) {
            widgets.append(lineBetween());
        }
        auto *row = new LinkRow(m_list);
        connect(row, &QAbstractButton::clicked, this, [this, index] {
            const Need need = m_shown.value(index);
            m_navigator.open(need.room, need.arguments);
        });
        m_rows.append(row);
        widgets.append(row);
    }
    if (widgets.isEmpty()) {
        widgets.append(calmRow());
    }
    m_list->setRows(widgets);
}

QWidget *NeedsCard::calmRow()
{
    auto *calm = new QWidget(m_list);
    auto *row = new QHBoxLayout(calm);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(new IconView(QStringLiteral("check-circle"), Tone::Ok, 20, calm));
    row->addWidget(new TextLabel(TextStyle::Small, Tone::Text2, tr("Nothing. All is well."), calm),
                   1);
    return calm;
}

QWidget *NeedsCard::lineBetween()
{
    auto *between = new QWidget(m_list);
    auto *held = new QHBoxLayout(between);
    held->setContentsMargins(8, 0, 8, 0);
    held->addWidget(new Hairline(between));
    return between;
}
