// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelfields.h"

#include "models/rules/channelrules.h"
#include "models/rules/slugs.h"
#include "models/store/configurationcache.h"
#include "ui/kit/fieldgroup.h"
#include "ui/ratefield.h"
#include "ui/services.h"

#include <QLineEdit>
#include <QSpinBox>

ChannelFields::ChannelFields(UiServices &services, const Channel &channel, FieldFindings &findings,
                             QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    buildNames(channel);
    buildLimits(channel);
    findings.add(QStringLiteral("/name"), m_nameGroup);
    findings.add(QStringLiteral("/key"), m_keyGroup);
    findings.add(QStringLiteral("/rate_per_second"), m_rateGroup);
    findings.add(QStringLiteral("/in_flight"), m_inFlightGroup);
    if (channel.id.isValid()) {
        setSaved();
    } else {
        proposeKey(channel.name);
    }
}

void ChannelFields::buildNames(const Channel &channel)
{
    m_name = new QLineEdit(channel.name);
    m_nameGroup = new FieldGroup(tr("&Name"), m_name);
    m_nameGroup->setRequired(true);
    m_key = new QLineEdit(channel.key);
    m_keyGroup = new FieldGroup(tr("&Key"), m_key);
    m_keyGroup->setRequired(true);
    connect(m_name, &QLineEdit::textEdited, this, &ChannelFields::proposeKey);
    connect(m_key, &QLineEdit::textEdited, this, [this] { m_keyTyped = true; });
    connect(m_key, &QLineEdit::textChanged, this, &ChannelFields::keyChanged);
}

void ChannelFields::buildLimits(const Channel &channel)
{
    m_rate = new QLineEdit(RateField::text(channel.ratePerSecond));
    m_rateGroup = new FieldGroup(tr("&Messages per second"), m_rate);
    m_rateGroup->setLimit(tr("optional"));
    m_rateGroup->setHelp(tr("Empty: without a limit."));
    m_inFlight = new QSpinBox;
    m_inFlight->setRange(1, ChannelRules::mostInFlight);
    m_inFlight->setValue(channel.inFlight);
    m_inFlightGroup = new FieldGroup(tr("At the same t&ime"), m_inFlight);
    m_inFlightGroup->setHelp(
        tr("From 1 to %1 messages under way.").arg(ChannelRules::mostInFlight));
}

void ChannelFields::setSaved()
{
    m_keyTyped = true;
    m_key->setReadOnly(true);
    m_keyGroup->setHelp(tr("Does not change any more: the API and the setup file know it."));
}

void ChannelFields::proposeKey(const QString &name)
{
    if (m_keyTyped) {
        return;
    }
    const ConfigurationPointer configuration = m_services.configuration.current();
    const auto isTaken = [&configuration](const QString &key) {
        return configuration->channel(key) != nullptr;
    };
    m_key->setText(name.trimmed().isEmpty()
                       ? QString()
                       : Slugs::unique(Slugs::of(name, QStringLiteral("canal")), isTaken));
}

void ChannelFields::catchUp(Channel &channel) const
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    if (const Channel *theirs = configuration->channel(channel.id)) {
        channel.revision = theirs->revision;
        channel.active = theirs->active;
    }
}

QString ChannelFields::nameText() const
{
    return m_name->text().trimmed();
}

QString ChannelFields::keyText() const
{
    return m_key->text().trimmed();
}

bool ChannelFields::writeTo(Channel &channel) const
{
    const auto rate = RateField::value(m_rate->text());
    if (!rate) {
        return false;
    }
    channel.name = m_name->text();
    channel.key = keyText();
    channel.ratePerSecond = *rate;
    channel.inFlight = m_inFlight->value();
    return true;
}

QStringList ChannelFields::entered() const
{
    return {m_name->text(), m_key->text(), m_rate->text(), m_inFlight->text()};
}
