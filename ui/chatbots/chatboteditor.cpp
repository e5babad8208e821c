// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/chatboteditor.h"

#include "models/actions/savechatbot.h"
#include "models/base/clock.h"
#include "models/store/configurationcache.h"
#include "ui/chatbots/channelspage.h"
#include "ui/chatbots/chatbotfaults.h"
#include "ui/chatbots/chatbotfoot.h"
#include "ui/chatbots/chatbotquestions.h"
#include "ui/chatbots/chatbotwords.h"
#include "ui/chatbots/messagespage.h"
#include "ui/chatbots/preferencespage.h"
#include "ui/chatbots/settingspage.h"
#include "ui/chatbots/variablespage.h"
#include "ui/errortexts.h"
#include "ui/kit/button.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pill.h"
#include "ui/kit/prompts.h"
#include "ui/kit/statelooks.h"
#include "ui/kit/tabs.h"
#include "ui/moments.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"
#include "ui/writes.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Else the area itself is a stop on the way from field to field.
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

} // namespace

ChatbotEditor::ChatbotEditor(UiServices &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_draft(services.configuration, services.kinds)
{
    buildHead();
    buildPages();
    m_foot = new ChatbotFoot(this);
    m_faults = new ChatbotFaults({m_draft, m_pages, *m_tabs, *m_foot}, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(24, 8, 24, 0);
    content->setSpacing(4);
    content->addWidget(m_head);
    content->addWidget(m_tabs, 1);
    column->addLayout(content, 1);
    column->addWidget(m_foot);
    addKeys();
    connect(m_foot, &ChatbotFoot::faultsWanted, m_faults, &ChatbotFaults::focusFirst);
    connect(qApp, &QApplication::focusChanged, this, &ChatbotEditor::focusMoved);
    connect(&m_services.feed, &ChangeFeed::changed, this, &ChatbotEditor::takeChanges);
}

void ChatbotEditor::buildHead()
{
    m_head = new PageHeader(ChatbotWords::unnamed(), this);
    m_head->setTrail(tr("Chatbots"));
    m_status = new Pill({}, this);
    m_kind = new Pill({}, this);
    m_discard = new Button(Button::Kind::QuietMuted, tr("Discard"), {}, this);
    m_discard->setButtonSize(Button::Size::Large);
    m_head->addAction(m_status);
    m_head->addAction(m_kind);
    m_head->addAction(m_discard);
    m_save = m_head->addPrimary(tr("Save"), {});
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    connect(m_head, &PageHeader::trailActivated, this, &ChatbotEditor::closeWanted);
    connect(m_discard, &QAbstractButton::clicked, this, &ChatbotEditor::discard);
    connect(m_save, &QAbstractButton::clicked, this, [this] { save(); });
}

void ChatbotEditor::buildPages()
{
    m_tabs = new Tabs(this);
    const ConfigurationCache &configuration = m_services.configuration;
    addPage(new ChatbotSettingsPage(m_draft, this), tr("Settings"));
    auto *preferences = new ChatbotPreferencesPage(m_draft, configuration, this);
    addPage(preferences, tr("Preferences"));
    addPage(new ChatbotVariablesPage(m_draft, configuration, m_navigator, this),
            tr("Global variables"));
    addPage(new ChatbotChannelsPage(m_draft, configuration, m_navigator, this), tr("Channels"));
    m_messages = new ChatbotMessagesPage(m_draft, configuration, this);
    addPage(m_messages, tr("Messages"));
    connect(preferences, &ChatbotPreferencesPage::systemsWanted, this,
            [this] { m_navigator.open(QStringLiteral("integrations/systems")); });
}

void ChatbotEditor::addPage(ChatbotPage *page, const QString &title)
{
    m_pages.append(page);
    m_tabs->addTab(scrolled(page, m_tabs), title);
    connect(page, &ChatbotPage::edited, this, &ChatbotEditor::pageEdited);
    connect(page, &ChatbotPage::settled, this,
            [this](const QString &pointer) { m_faults->showSettled(pointer); });
}

void ChatbotEditor::addKeys()
{
    const auto on = [this](const QKeySequence &keys) {
        return new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    };
    connect(on(QKeySequence::Save), &QShortcut::activated, this, [this] { save(); });
    connect(on(Qt::Key_Escape), &QShortcut::activated, this, &ChatbotEditor::closeWanted);
    connect(on(Qt::CTRL | Qt::Key_PageDown), &QShortcut::activated, this,
            [this] { m_tabs->setCurrent(qMin(m_tabs->current() + 1, int(m_pages.size()) - 1)); });
    connect(on(Qt::CTRL | Qt::Key_PageUp), &QShortcut::activated, this,
            [this] { m_tabs->setCurrent(qMax(m_tabs->current() - 1, 0)); });
}

void ChatbotEditor::create()
{
    m_draft.startNew();
    load();
    m_foot->setState(tr("Not saved yet"));
    m_pages.first()->findChild<QLineEdit *>()->setFocus(Qt::OtherFocusReason);
}

void ChatbotEditor::edit(const Chatbot &chatbot)
{
    m_draft.load(chatbot);
    load();
    m_foot->setState({});
    m_tabs->bar()->setFocus(Qt::OtherFocusReason);
}

void ChatbotEditor::focusName()
{
    m_tabs->setCurrent(0);
    auto *name = m_pages.first()->findChild<QLineEdit *>();
    name->setFocus(Qt::ShortcutFocusReason);
    name->selectAll();
}

void ChatbotEditor::load()
{
    for (ChatbotPage *page : std::as_const(m_pages)) {
        page->load();
    }
    m_faults->show();
    showHead();
}

void ChatbotEditor::discard()
{
    if (m_draft.isNew()) {
        // Nothing would be left of it, so closing asks.
        Q_EMIT closeWanted();
        return;
    }
    const ChatbotDraft::State before = m_draft.state();
    m_draft.discard();
    m_faults->forget();
    load();
    m_foot->setState({});
    const QPointer<ChatbotEditor> editor(this);
    m_navigator.offerUndo(tr("Changes discarded."), [editor, before] {
        if (editor && !editor->isDirty()) {
            editor->m_draft.restore(before);
            editor->load();
        }
    });
}

void ChatbotEditor::showHead()
{
    const Chatbot &chatbot = m_draft.state().chatbot;
    const QString name = chatbot.name.trimmed();
    const QString shown = m_draft.isNew() || name.isEmpty() ? ChatbotWords::unnamed() : name;
    m_head->setTitle(m_draft.isDirty() ? shown + QStringLiteral(" *") : shown);
    m_status->setLook(StateLooks::chatbot(chatbot.active));
    m_kind->setLook({ChatbotWords::kind(chatbot.proactiveOnly),
                     ChatbotWords::kindIcon(chatbot.proactiveOnly), StateTone::Neutral});
    m_save->setEnabled(m_draft.isDirty() && !m_saving);
    m_discard->setEnabled(m_draft.isDirty() && !m_saving);
}

void ChatbotEditor::pageEdited()
{
    // The name may have made the external id, and variables are placeholders of messages.
    if (sender() == m_pages.first()) {
        m_pages.at(1)->load();
    }
    m_messages->takeDraft();
    m_faults->show();
    showHead();
    m_foot->setState(m_draft.isDirty() ? tr("Your changes are not saved yet") : QString());
}

void ChatbotEditor::focusMoved(QWidget *before, QWidget *now)
{
    // Nothing has the focus while a menu is open or another window is in front.
    if (before && now && isAncestorOf(before)) {
        m_faults->focusMoved(before, now);
    }
}

void ChatbotEditor::save(std::function<void()> then)
{
    if (m_saving || !m_draft.isDirty()) {
        return;
    }
    m_faults->showAll();
    if (m_faults->areShown()) {
        m_faults->focusFirst();
        return;
    }
    m_saving = true;
    m_sent = m_draft.state();
    m_foot->setState(tr("Saving…"));
    showHead();
    writeThen<Chatbot>(
        m_services.queue, this,
        [chatbot = m_draft.chatbot(), &kinds = m_services.kinds, actor = m_services.actor](
            WriteContext &context) { return saveChatbot(context, chatbot, kinds, actor); },
        [this, then = std::move(then)](const Result<Chatbot> &saved) { finishSave(saved, then); });
}

void ChatbotEditor::finishSave(const Result<Chatbot> &saved, const std::function<void()> &then)
{
    m_saving = false;
    const std::function<void()> waiting = std::exchange(m_afterSaving, {});
    if (!saved) {
        load();
        m_foot->setState(tr("Not saved"));
        tellFailure(saved.error(), then);
        return;
    }
    m_draft.takeSaved(m_sent, *saved);
    load();
    m_foot->setState(m_draft.isDirty()
                         ? tr("Your changes are not saved yet")
                         : tr("Saved at %1").arg(Moments::clock(m_services.clock.nowMs())));
    if (then && m_draft.isDirty()) {
        // Something was typed in the meantime, and saving was what was asked for.
        save(then);
    } else if (then) {
        then();
    }
    if (waiting) {
        waiting();
    }
}

void ChatbotEditor::tellFailure(const Error &error, const std::function<void()> &then)
{
    const bool conflict = error.code == Error::Code::RevisionConflict;
    const ConfigurationPointer configuration = m_services.configuration.current();
    const Chatbot *theirs = configuration->chatbot(chatbotId());
    if (error.code == Error::Code::NotFound || (conflict && !theirs)) {
        askWhatBecomesOfIt(then);
        return;
    }
    if (conflict) {
        askWhoseCounts(*theirs);
        return;
    }
    m_faults->showAll();
    if (error.code == Error::Code::Invalid && m_faults->areShown()) {
        m_faults->focusFirst();
    } else {
        m_services.prompts.tell(this, errorNotice(tr("The chatbot was not saved"), error));
    }
}

void ChatbotEditor::askWhatBecomesOfIt(const std::function<void()> &then)
{
    const Question question = ChatbotQuestions::deleted(m_draft.base().chatbot.name);
    m_services.prompts.ask(this, question, [this, then](int choice) {
        if (choice == ChatbotQuestions::discardChoice) {
            m_draft.discard();
            Q_EMIT closeWanted();
        } else if (choice == ChatbotQuestions::saveChoice) {
            m_draft.becomeNew();
            load();
            save(then);
        }
    });
}

void ChatbotEditor::askWhoseCounts(const Chatbot &theirs)
{
    const Question question = ChatbotQuestions::conflict(m_draft, theirs, m_services);
    m_services.prompts.ask(this, question, [this, theirs](int choice) {
        if (choice == ChatbotQuestions::discardChoice) {
            reload(theirs);
        } else {
            keepEditing(theirs);
        }
    });
}

void ChatbotEditor::reload(const Chatbot &theirs)
{
    m_draft.load(theirs);
    m_faults->forget();
    m_foot->setState({});
    load();
}

void ChatbotEditor::keepEditing(const Chatbot &theirs)
{
    m_draft.takeOthers(theirs);
    m_foot->setState(tr("Your changes are not saved yet"));
    load();
}

void ChatbotEditor::leave(std::function<void()> go)
{
    if (m_saving) {
        // What is on its way decides whether there is anything left to ask.
        m_afterSaving = [this, go = std::move(go)] { leave(go); };
        return;
    }
    if (!m_draft.isDirty()) {
        go();
        return;
    }
    const Question question = ChatbotQuestions::unsaved(m_draft.state().chatbot.name.trimmed());
    m_services.prompts.ask(this, question, [this, go = std::move(go)](int choice) {
        if (choice == ChatbotQuestions::saveChoice) {
            save(go);
        } else if (choice == ChatbotQuestions::discardChoice) {
            m_draft.discard();
            m_faults->forget();
            load();
            go();
        }
    });
}

void ChatbotEditor::takeChanges(const Changes &changes)
{
    if (m_saving) {
        return;
    }
    const bool mine = std::any_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        return change.kind == Change::Kind::Chatbot || change.kind == Change::Kind::Channel ||
               change.kind == Change::Kind::ExternalSystem || change.kind == Change::Kind::Settings;
    });
    if (!mine) {
        return;
    }
    const ConfigurationPointer configuration = m_services.configuration.current();
    const Chatbot *kept = configuration->chatbot(chatbotId());
    if (kept && !m_draft.isDirty() && kept->revision != m_draft.base().chatbot.revision) {
        reload(*kept);
        return;
    }
    load();
}
