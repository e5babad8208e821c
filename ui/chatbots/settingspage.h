// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chatbots/chatbotpage.h"

class QLineEdit;
class Segment;
class Switch;

/// Name, status, and whether the chatbot only sends proactive messages.
class ChatbotSettingsPage : public ChatbotPage
{
    Q_OBJECT

public:
    ChatbotSettingsPage(ChatbotDraft &draft, QWidget *parent);

    void load() override;

private:
    void takeActive(int choice);
    void takeProactive(bool only);

    QLineEdit *m_name = nullptr;
    Segment *m_status = nullptr;
    Switch *m_proactive = nullptr;
};
