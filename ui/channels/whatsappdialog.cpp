// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/whatsappdialog.h"

#include "models/actions/savechannel.h"
#include "models/ports/gatewaycontrol.h"
#include "models/store/channelstore.h"
#include "ui/channels/callbackbox.h"
#include "ui/channels/channelchecklist.h"
#include "ui/channels/publicaddressdialog.h"
#include "ui/channels/whatsappform.h"
#include "ui/errortexts.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/textlabel.h"
#include "ui/ratefield.h"
#include "ui/services.h"
#include "ui/writes.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 800;
constexpr int dialogHeight = 640;
constexpr int checksWidth = 364;
/// The title bar that a desktop adds.
constexpr int frameHeight = 60;
/// A pause in typing.
constexpr int pauseMs = 700;

} // namespace

WhatsAppDialog::WhatsAppDialog(UiServices &services, const Channel &channel, const QString &field,
                               QWidget *parent)
    : KitDialog(channel.id.isValid() ? tr("Edit the channel “%1”").arg(channel.name)
                                     : tr("Connect WhatsApp (Cloud API)"),
                parent)
    , m_services(services)
    , m_channel(channel)
    , m_soon(new QTimer(this))
{
    buildBody();
    buildFoot();
    m_soon->setSingleShot(true);
    m_soon->setInterval(pauseMs);
    connect(m_soon, &QTimer::timeout, this, &WhatsAppDialog::check);
    connect(m_form, &WhatsAppForm::credentialsChanged, this, &WhatsAppDialog::checkSoon);
    connect(m_form, &WhatsAppForm::callbackChanged, this, &WhatsAppDialog::showCallback);
    connect(m_checks, &ChannelCheckList::changed, this, &WhatsAppDialog::showState);
    connect(m_checks, &ChannelCheckList::againWanted, this, &WhatsAppDialog::check);
    connect(m_checks, &ChannelCheckList::helpWanted, this, &WhatsAppDialog::showHelp);
    connect(m_checks, &ChannelCheckList::messageWanted, this, [this] {
        reject();
        Q_EMIT messageWanted();
    });
    connect(m_callback, &CallbackBox::helpWanted, this, &WhatsAppDialog::showHelp);
    const int room = (parent ? parent->screen() : screen())->availableSize().height();
    resize(dialogWidth, qMin(dialogHeight, room - frameHeight));
    showCallback();
    check();
    m_form->focusField(field.isEmpty() ? QStringLiteral("name") : field);
}

void WhatsAppDialog::buildBody()
{
    setMinimumWidth(dialogWidth);
    if (m_channel.brokenCode == QLatin1String("secrets_locked")) {
        auto *locked = new Banner(this);
        locked->setMessage(StateTone::Warn, tr("The saved secrets are locked."),
                           tr("They stay as they are. What you type replaces them for good."));
        body()->addWidget(locked);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_form = new WhatsAppForm(m_services, m_channel);
    auto *scroll = new PageScroll(m_form, 12, this);
    row->addWidget(scroll, 1);
    m_checks = new ChannelCheckList(m_services);
    m_callback = new CallbackBox(m_services, m_checks);
    m_checks->body()->addWidget(m_callback);
    // The scrolled page gives its right margin to the bar; the card keeps its own.
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_checks);
    auto *checks = new PageScroll(page, 10, this);
    checks->setFixedWidth(checksWidth);
    row->addWidget(checks);
    body()->addLayout(row, 1);
}

void WhatsAppDialog::buildFoot()
{
    auto *help = new Button(Button::Kind::Quiet, tr("Public address"),
                            QStringLiteral("dialog-question"), this);
    connect(help, &QAbstractButton::clicked, this, &WhatsAppDialog::showHelp);
    addFootStart(help);
    m_why = new TextLabel(TextStyle::Small, Tone::Text2, {}, this);
    addFootEnd(m_why);
    addCancel();
    m_save = addMain(m_channel.id.isValid() ? tr("Save") : tr("Save and activate"));
    connect(m_save, &QAbstractButton::clicked, this, &WhatsAppDialog::submit);
}

void WhatsAppDialog::checkSoon()
{
    m_checks->clear(m_form->missing());
    m_soon->start();
}

void WhatsAppDialog::check()
{
    m_soon->stop();
    const QString missing = m_form->missing();
    if (missing.isEmpty()) {
        m_checks->start(m_form->subject());
    } else {
        m_checks->clear(missing);
    }
}

void WhatsAppDialog::showCallback()
{
    m_callback->setKey(m_form->key());
    ChannelCheckList::Callback callback;
    callback.hasAddress = !m_callback->address().isEmpty();
    callback.hasAppSecret = m_form->hasAppSecret();
    if (m_channel.id.isValid()) {
        callback.seenAt = ChannelStore(m_services.reader).hookSeenAt(m_channel.id);
    }
    m_checks->setCallback(callback);
}

void WhatsAppDialog::showState()
{
    const bool may = m_checks->canSave() || !m_form->needsChecks();
    m_save->setEnabled(may && !m_saving);
    m_why->setText(may ? QString() : m_checks->obstacle());
}

void WhatsAppDialog::showHelp()
{
    auto *dialog = new PublicAddressDialog(m_services.gateway.address(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PublicAddressDialog::settingsWanted, this, [this] {
        reject();
        Q_EMIT settingsWanted();
    });
    dialog->open();
}

void WhatsAppDialog::submit()
{
    const auto draft = m_form->draft();
    if (!draft) {
        m_form->focusField(QStringLiteral("rate"));
        m_form->findings().show({RateField::notANumber()});
        return;
    }
    m_saving = true;
    showState();
    const ChannelTools tools{m_services.kinds, m_services.vault};
    writeThen<Channel>(
        m_services.queue, this,
        [draft = *draft, tools, actor = m_services.actor](WriteContext &context) {
            return saveChannel(context, draft, tools, actor);
        },
        [this](const Result<Channel> &result) { takeResult(result); });
}

void WhatsAppDialog::takeResult(const Result<Channel> &result)
{
    m_saving = false;
    showState();
    if (result) {
        accept();
        // Its health is asked for at once, so that what waits goes on.
        m_services.probe.recheck(result->id);
        Q_EMIT saved(*result);
    } else if (result.error().code == Error::Code::Invalid) {
        const Findings findings = result.error().findings;
        if (!findings.isEmpty()) {
            m_form->focusField(findings.first().pointer.section(QLatin1Char('/'), -1));
        }
        m_form->findings().show(findings);
    } else {
        m_services.prompts.tell(this, errorNotice(tr("The channel was not saved"), result.error()));
    }
}
