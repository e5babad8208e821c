// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "ui/shell/screen.h"

class ChatbotEditor;
class ChatbotListPage;
class Navigator;
class QStackedWidget;
struct UiServices;

/// The room of the chatbots: the list, and in its place the editor of one.
class ChatbotsScreen : public Screen
{
    Q_OBJECT

public:
    ChatbotsScreen(UiServices &services, Navigator &navigator, QWidget *parent = nullptr);

    void open(const QVariantMap &arguments) override;
    void leave(std::function<void()> go) override;
    /// Null while the list is shown.
    ChatbotEditor *editor() const { return m_editor; }

private:
    /// Once the present editor lets go.
    void edit(std::optional<ChatbotId> chatbot);
    void showEditor(std::optional<ChatbotId> chatbot);
    void backToList();
    void closeEditor();

    UiServices &m_services;
    Navigator &m_navigator;
    QStackedWidget *m_stack;
    ChatbotListPage *m_list;
    ChatbotEditor *m_editor = nullptr;
};
