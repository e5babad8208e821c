// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/whatsappdialog.h"

#include "models/actions/savechannel.h"
#include "models/store/channelstore.h"
#include "ui/channels/callbackbox.h"
#include "ui/channels/channelchecklist.h"
#include "ui/channels/channelquestions.h"
#include "ui/channels/publicaddressdialog.h"
#include "ui/channels/whatsappform.h"
#include "ui/integrations/apiaddress.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/textlabel.h"
#include "ui/newkey.h"
#include "ui/ratefield.h"
#include "ui/savefailure.h"
#include "ui/services.h"
#include "ui/writes.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 800;
constexpr int dialogHeight = 640;
constexpr int checksWidth = 356;
/// Right of the checks, in the margin of the dialog: their scroll bar.
constexpr int barRoom = 14;
/// The title bar that a desktop adds.
constexpr int frameHeight = 60;
/// A pause in typing.
constexpr int pauseMs = 700;
/// A call of the provider is seen this soon; nothing tells of it.
constexpr int watchMs = 2000;

} // namespace

WhatsAppDialog::WhatsAppDialog(UiServices &services, const Channel &channel, const QString &field,
                               QWidget *parent)
    : KitDialog(channel.id.isValid() ? tr("Edit the channel “%1”").arg(channel.name)
                                     : tr("Connect WhatsApp (Cloud API)"),
                parent)
    , m_services(services)
    , m_channel(channel)
    , m_soon(new QTimer(this))
    , m_watch(new QTimer(this))
{
    buildBody();
    buildFoot();
    connectParts();
    const int room = (parent ? parent->screen() : screen())->availableSize().height();
    resize(dialogWidth, qMin(dialogHeight, room - frameHeight));
    lookForCall();
    showCallback();
    check();
    m_form->focusField(field);
}

void WhatsAppDialog::connectParts()
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(pauseMs);
    connect(m_soon, &QTimer::timeout, this, &WhatsAppDialog::check);
    connect(m_watch, &QTimer::timeout, this, &WhatsAppDialog::lookForCall);
    m_watch->start(watchMs);
    connect(m_form, &WhatsAppForm::credentialsChanged, this, &WhatsAppDialog::checkSoon);
    connect(m_form, &WhatsAppForm::callbackChanged, this, &WhatsAppDialog::showCallback);
    connect(m_form, &WhatsAppForm::edited, this, &WhatsAppDialog::showState);
    connect(m_checks, &ChannelCheckList::changed, this, &WhatsAppDialog::showState);
    connect(m_checks, &ChannelCheckList::againWanted, this, &WhatsAppDialog::check);
    connect(m_checks, &ChannelCheckList::helpWanted, this, &WhatsAppDialog::showHelp);
    connect(m_callback, &CallbackBox::helpWanted, this, &WhatsAppDialog::showHelp);
}

void WhatsAppDialog::buildBody()
{
    setMinimumWidth(dialogWidth);
    QLayout *upper = layout()->itemAt(0)->layout();
    QMargins margins = upper->contentsMargins();
    margins.setRight(margins.right() - barRoom);
    upper->setContentsMargins(margins);
    if (m_channel.brokenCode == QLatin1String("secrets_locked")) {
        auto *locked = new Banner(this);
        locked->setMessage(StateTone::Warn, tr("The saved secrets are locked."),
                           tr("They stay as they are. What you type replaces them for good."));
        auto *held = new QHBoxLayout;
        held->setContentsMargins(0, 0, barRoom, 0);
        held->addWidget(locked);
        body()->addLayout(held);
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
    auto *checks = new PageScroll(page, barRoom, this);
    checks->setFixedWidth(checksWidth + barRoom);
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
    m_cancel = addCancel();
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

void WhatsAppDialog::lookForCall()
{
    if (!m_channel.id.isValid()) {
        return;
    }
    const auto seenAt = ChannelStore(m_services.reader).hookSeenAt(m_channel.id);
    if (seenAt != m_seenAt) {
        m_seenAt = seenAt;
        showCallback();
    }
}

void WhatsAppDialog::showCallback()
{
    m_callback->setKey(m_form->key());
    m_checks->setCallback({!m_callback->address().isEmpty(), m_form->hasAppSecret(), m_seenAt});
}

void WhatsAppDialog::showState()
{
    const bool may = m_checks->canSave() || !m_form->needsChecks();
    const bool done = m_goesOn && !m_form->isChanged();
    if (m_goesOn) {
        m_save->setText(done ? tr("Done") : tr("Save"));
        m_cancel->setVisible(!done);
    }
    m_save->setEnabled((may || done) && !m_saving);
    m_why->setText(may || done ? QString() : m_checks->obstacle());
}

void WhatsAppDialog::showHelp()
{
    auto *dialog = new PublicAddressDialog(ApiAddress::local(m_services), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PublicAddressDialog::settingsWanted, this,
            [this] { leave([this] { Q_EMIT settingsWanted(); }); });
    dialog->open();
}

void WhatsAppDialog::reject()
{
    leave({});
}

void WhatsAppDialog::leave(const std::function<void()> &then)
{
    const auto go = [this, then] {
        QDialog::reject();
        if (then) {
            then();
        }
    };
    if (m_saving) {
        return;
    }
    if (!m_form->isChanged()) {
        go();
        return;
    }
    m_services.prompts.ask(this, ChannelQuestions::discard(m_form->name()), [go](int choice) {
        if (choice == ChannelQuestions::doIt) {
            go();
        }
    });
}

void WhatsAppDialog::submit()
{
    if (m_goesOn && !m_form->isChanged()) {
        accept();
        return;
    }
    const auto draft = m_form->draft();
    if (!draft) {
        m_form->findings().show({RateField::notANumber()});
        m_form->showFaults();
        return;
    }
    if (draft->secrets.isEmpty()) {
        save(*draft);
    } else {
        withSealingKey(m_services, this, [this, draft = *draft] { save(draft); });
    }
}

void WhatsAppDialog::save(const ChannelDraft &draft)
{
    m_saving = true;
    showState();
    const ChannelTools tools{m_services.kinds, m_services.vault};
    writeThen<Channel>(
        m_services.queue, this,
        [draft, tools, actor = m_services.actor](WriteContext &context) {
            return saveChannel(context, draft, tools, actor);
        },
        [this](const Result<Channel> &result) { takeResult(result); });
}

void WhatsAppDialog::takeResult(const Result<Channel> &result)
{
    m_saving = false;
    showState();
    if (!result) {
        m_form->catchUp();
        showSaveFailure({this, m_form->findings(), m_services.prompts},
                        tr("The channel was not saved"), result.error());
        m_form->showFaults();
        return;
    }
    // Its health is asked for at once, so that what waits goes on.
    m_services.probe.recheck(result->id);
    if (m_channel.id.isValid() && !m_goesOn) {
        accept();
    } else {
        goOn(*result);
    }
    Q_EMIT saved(*result);
}

/// Meta can only call a channel that exists, and a test goes with what is saved.
void WhatsAppDialog::goOn(const Channel &channel)
{
    m_channel = channel;
    m_goesOn = true;
    setTitle(tr("“%1” is connected").arg(channel.name));
    m_form->setSaved(channel);
    lookForCall();
    showCallback();
    check();
}
