// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/chatbotsscreen.h"

#include "models/store/configurationcache.h"
#include "ui/chatbots/chatboteditor.h"
#include "ui/chatbots/chatbotlistpage.h"
#include "ui/services.h"

#include <QStackedWidget>
#include <QVBoxLayout>

ChatbotsScreen::ChatbotsScreen(UiServices &services, Navigator &navigator, QWidget *parent)
    : Screen(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_stack(new QStackedWidget(this))
    , m_list(new ChatbotListPage(services, navigator, m_stack))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_list);
    connect(m_list, &ChatbotListPage::createWanted, this, [this] { edit(std::nullopt); });
    connect(m_list, &ChatbotListPage::openWanted, this, [this](ChatbotId id) { edit(id); });
    connect(m_list, &ChatbotListPage::renameWanted, this, [this](ChatbotId id) {
        edit(id);
        if (m_editor) {
            m_editor->focusName();
        }
    });
}

void ChatbotsScreen::open(const QVariantMap &arguments)
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    const QString externalId = arguments.value(QStringLiteral("chatbot")).toString();
    if (arguments.value(QStringLiteral("create")).toBool()) {
        edit(std::nullopt);
    } else if (!externalId.isEmpty()) {
        if (const Chatbot *chatbot = configuration->chatbot(externalId)) {
            edit(chatbot->id);
        }
    }
}

void ChatbotsScreen::leave(std::function<void()> go)
{
    if (!m_editor) {
        go();
        return;
    }
    m_editor->leave([this, go = std::move(go)] {
        // What was discarded is not to be there when somebody comes back.
        if (m_editor && m_editor->isNew()) {
            closeEditor();
        }
        go();
    });
}

void ChatbotsScreen::edit(std::optional<ChatbotId> chatbot)
{
    if (!m_editor) {
        showEditor(chatbot);
        return;
    }
    m_editor->leave([this, chatbot] {
        closeEditor();
        showEditor(chatbot);
    });
}

void ChatbotsScreen::showEditor(std::optional<ChatbotId> chatbot)
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    const Chatbot *kept = chatbot ? configuration->chatbot(*chatbot) : nullptr;
    if (chatbot && !kept) {
        return;
    }
    m_editor = new ChatbotEditor(m_services, m_navigator, m_stack);
    m_stack->addWidget(m_editor);
    m_stack->setCurrentWidget(m_editor);
    if (kept) {
        m_editor->edit(*kept);
    } else {
        m_editor->create();
    }
    connect(m_editor, &ChatbotEditor::closeWanted, this, &ChatbotsScreen::backToList);
}

void ChatbotsScreen::backToList()
{
    if (m_editor) {
        m_editor->leave([this] { closeEditor(); });
    }
}

void ChatbotsScreen::closeEditor()
{
    const ChatbotId id = m_editor->chatbotId();
    m_stack->removeWidget(m_editor);
    m_editor->deleteLater();
    m_editor = nullptr;
    m_list->select(id);
}
