// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/needscard.h"

#include "models/store/configurationcache.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"
#include "ui/start/linkrow.h"
#include "ui/start/startfacts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr qint64 day = qint64(24) * 60 * 60 * 1000;
/// A token is named so long before it expires.
constexpr int noticeDays = 14;

QVariantMap statuses(const QStringList &names)
{
    return {{QStringLiteral("status"), names}};
}

} // namespace

NeedsCard::NeedsCard(const UiServices &services, Navigator &navigator, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_rows(new QVBoxLayout)
{
    setPadding(QMargins(8, 16, 8, 12));
    auto *title = new TextLabel(TextStyle::Section, tr("Needs you"), this);
    title->setContentsMargins(8, 0, 8, 0);
    body()->setSpacing(8);
    body()->addWidget(title);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch();
    build({});
}

void NeedsCard::addChannels(QList<Need> &needs) const
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    for (const Channel &channel : configuration->channels) {
        if (channel.health() == ChannelHealth::Broken) {
            needs.append({QStringLiteral("antenna"),
                          Tone::Bad,
                          tr("%1 has no access").arg(channel.name),
                          QStringLiteral("channels"),
                          {{QStringLiteral("channel"), channel.key}}});
        }
    }
}

void NeedsCard::addMessages(const StartFacts &facts, QList<Need> &needs) const
{
    const QString room = QStringLiteral("messages");
    if (facts.open.uncertain > 0) {
        needs.append({QStringLiteral("dialog-question"), Tone::Warn,
                      tr("%n uncertain message(s) to decide", nullptr, facts.open.uncertain), room,
                      statuses({QStringLiteral("uncertain")})});
    }
    if (facts.open.late > 0) {
        needs.append({QStringLiteral("hourglass"), Tone::Warn,
                      tr("%n late message(s) to decide", nullptr, facts.open.late), room,
                      statuses({QStringLiteral("scheduled"), QStringLiteral("queued")})});
    }
    if (facts.today.failed > 0) {
        QVariantMap arguments = statuses({QStringLiteral("failed"), QStringLiteral("expired")});
        arguments.insert(QStringLiteral("period"), QStringLiteral("today"));
        needs.append({QStringLiteral("dialog-error"), Tone::Bad,
                      tr("%n failed message(s) to check", nullptr, facts.today.failed), room,
                      arguments});
    }
}

void NeedsCard::addTokens(qint64 nowMs, QList<Need> &needs) const
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    for (const AccessToken &token : configuration->tokens) {
        if (token.state(nowMs) != AccessToken::State::Active || !token.expiresAt ||
            *token.expiresAt - nowMs > noticeDays * day) {
            continue;
        }
        const int days = static_cast<int>((*token.expiresAt - nowMs + day - 1) / day);
        const ExternalSystem *system = configuration->system(token.system);
        const QString name = !token.name.isEmpty() || !system ? token.name : system->name;
        needs.append({QStringLiteral("key"),
                      Tone::Warn,
                      tr("Token “%1” expires in %n day(s)", nullptr, days).arg(name),
                      QStringLiteral("integrations/systems"),
                      {{QStringLiteral("system"), token.system.value}}});
    }
}

QList<NeedsCard::Need> NeedsCard::needs(const StartFacts &facts) const
{
    QList<Need> needs;
    addChannels(needs);
    addMessages(facts, needs);
    addTokens(facts.nowMs, needs);
    return needs;
}

void NeedsCard::setFacts(const StartFacts &facts)
{
    const QList<Need> now = needs(facts);
    if (now != m_shown) {
        m_shown = now;
        build(now);
    }
}

void NeedsCard::build(const QList<Need> &needs)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (needs.isEmpty()) {
        auto *calm = new QWidget(this);
        auto *row = new QHBoxLayout(calm);
        row->setContentsMargins(8, 4, 8, 4);
        row->addWidget(new IconView(QStringLiteral("check-circle"), Tone::Ok, 20, calm));
        row->addWidget(
            new TextLabel(TextStyle::Small, Tone::Text2, tr("Nothing. All is well."), calm), 1);
        m_rows->addWidget(calm);
    }
    for (const Need &need : needs) {
        if (m_rows->count() > 0) {
            auto *between = new QWidget(this);
            auto *held = new QHBoxLayout(between);
            held->setContentsMargins(8, 0, 8, 0);
            held->addWidget(new Hairline(between));
            m_rows->addWidget(between);
        }
        auto *row = new LinkRow(need.icon, need.tone, need.text, this);
        connect(row, &QAbstractButton::clicked, this,
                [this, need] { m_navigator.open(need.room, need.arguments); });
        m_rows->addWidget(row);
    }
}
