// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channeldialog.h"

#include "models/actions/savechannel.h"
#include "ui/channels/channelfields.h"
#include "ui/channels/channelwords.h"
#include "ui/kit/button.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/textlabel.h"
#include "ui/ratefield.h"
#include "ui/savefailure.h"
#include "ui/services.h"
#include "ui/writes.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

ChannelDialog::ChannelDialog(UiServices &services, const Channel &channel, QWidget *parent)
    : KitDialog(channel.id.isValid() ? tr("Edit the channel “%1”").arg(channel.name)
                                     : tr("Connect a Simulator"),
                parent)
    , m_services(services)
    , m_channel(channel)
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
    buildFields();
    // What a sentence of fault leaves over goes below the fields, not between them.
    body()->addStretch(1);
    addCancel();
    m_save = channel.id.isValid() ? addMain(tr("Save"))
                                  : addMain(tr("Create channel"), QStringLiteral("list-add"));
    connect(m_save, &QAbstractButton::clicked, this, &ChannelDialog::submit);
    auto *name = qobject_cast<QLineEdit *>(m_fields->name()->field());
    name->setFocus();
    name->selectAll();
}

void ChannelDialog::buildFields()
{
    m_fields = new ChannelFields(m_services, m_channel, m_findings, this);
    if (!m_channel.id.isValid()) {
        m_fields->key()->setHelp(
            tr("How the API and the setup file name it: small letters, digits, - and _."));
    }
    body()->addWidget(m_fields->name());
    body()->addWidget(m_fields->key());
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_fields->rate(), 1, Qt::AlignTop);
    row->addWidget(m_fields->inFlight(), 1, Qt::AlignTop);
    body()->addLayout(row);
}

std::optional<Channel> ChannelDialog::value() const
{
    Channel channel = m_channel;
    return m_fields->writeTo(channel) ? std::optional(channel) : std::nullopt;
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
    } else {
        m_fields->catchUp(m_channel);
        showSaveFailure({this, m_findings, m_services.prompts}, tr("The channel was not saved"),
                        result.error());
    }
}
