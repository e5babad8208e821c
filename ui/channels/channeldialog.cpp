// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channeldialog.h"

#include "models/actions/savechannel.h"
#include "models/rules/channelrules.h"
#include "models/rules/slugs.h"
#include "models/store/configurationcache.h"
#include "ui/channels/channelwords.h"
#include "ui/errortexts.h"
#include "ui/kit/button.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/textlabel.h"
#include "ui/ratefield.h"
#include "ui/services.h"
#include "ui/writes.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

ChannelDialog::ChannelDialog(UiServices &services, const Channel &channel, QWidget *parent)
    : KitDialog(channel.id.isValid() ? tr("Edit the channel “%1”").arg(channel.name)
                                     : tr("Connect a Simulator"),
                parent)
    , m_services(services)
    , m_channel(channel)
    , m_keyTyped(channel.id.isValid())
{
    body()->setSpacing(16);
    if (ChannelWords::isSimulator(channel)) {
        auto *words = new TextLabel(
            TextStyle::Small, Tone::Text2,
            tr("A phone in a window on this computer: shows what would arrive, and sends nothing."),
            this);
        words->setWrapping(true);
        body()->addWidget(words);
    }
    buildNames();
    buildLimits();
    // What a sentence of fault leaves over goes below the fields, not between them.
    body()->addStretch(1);
    addCancel();
    m_save = channel.id.isValid() ? addMain(tr("Save"))
                                  : addMain(tr("Create channel"), QStringLiteral("list-add"));
    connect(m_save, &QAbstractButton::clicked, this, &ChannelDialog::submit);
    m_name->setFocus();
    m_name->selectAll();
}

void ChannelDialog::buildNames()
{
    m_name = new QLineEdit(m_channel.name);
    auto *name = new FieldGroup(tr("&Name"), m_name);
    name->setRequired(true);
    m_key = new QLineEdit(m_channel.key);
    auto *key = new FieldGroup(tr("&Key"), m_key);
    key->setRequired(true);
    if (m_channel.id.isValid()) {
        m_key->setReadOnly(true);
        key->setHelp(tr("Does not change any more: the API and the setup file know it."));
    } else {
        key->setHelp(tr("How the API and the setup file name it: small letters, digits, - and _."));
        connect(m_name, &QLineEdit::textEdited, this, &ChannelDialog::proposeKey);
        connect(m_key, &QLineEdit::textEdited, this, [this] { m_keyTyped = true; });
        proposeKey(m_channel.name);
    }
    body()->addWidget(name);
    body()->addWidget(key);
    m_findings.add(QStringLiteral("/name"), name);
    m_findings.add(QStringLiteral("/key"), key);
}

void ChannelDialog::buildLimits()
{
    m_rate = new QLineEdit(RateField::text(m_channel.ratePerSecond));
    auto *rate = new FieldGroup(tr("&Messages per second"), m_rate);
    rate->setLimit(tr("optional"));
    rate->setHelp(tr("Empty: without a limit."));
    m_inFlight = new QSpinBox;
    m_inFlight->setRange(1, ChannelRules::mostInFlight);
    m_inFlight->setValue(m_channel.inFlight);
    auto *inFlight = new FieldGroup(tr("At the same &time"), m_inFlight);
    inFlight->setHelp(tr("From 1 to %1 messages under way.").arg(ChannelRules::mostInFlight));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(rate, 1, Qt::AlignTop);
    row->addWidget(inFlight, 1, Qt::AlignTop);
    body()->addLayout(row);
    m_findings.add(QStringLiteral("/rate_per_second"), rate);
    m_findings.add(QStringLiteral("/in_flight"), inFlight);
}

void ChannelDialog::proposeKey(const QString &name)
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

std::optional<Channel> ChannelDialog::value() const
{
    const auto rate = RateField::value(m_rate->text());
    if (!rate) {
        return std::nullopt;
    }
    Channel channel = m_channel;
    channel.name = m_name->text();
    channel.key = m_key->text().trimmed();
    channel.ratePerSecond = *rate;
    channel.inFlight = m_inFlight->value();
    return channel;
}

void ChannelDialog::submit()
{
    const auto channel = value();
    if (!channel) {
        m_findings.show({RateField::notANumber()});
        return;
    }
    m_save->setEnabled(false);
    const ChannelTools tools{m_services.kinds, m_services.vault};
    writeThen<Channel>(
        m_services.queue, this,
        [draft = ChannelDraft{*channel, {}}, tools, actor = m_services.actor](
            WriteContext &context) { return saveChannel(context, draft, tools, actor); },
        [this](const Result<Channel> &result) { takeResult(result); });
}

void ChannelDialog::takeResult(const Result<Channel> &result)
{
    m_save->setEnabled(true);
    if (result) {
        accept();
        Q_EMIT saved(*result);
    } else if (result.error().code == Error::Code::Invalid) {
        m_findings.show(result.error().findings);
    } else {
        m_services.prompts.tell(this, errorNotice(tr("The channel was not saved"), result.error()));
    }
}
