// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/chatbot.h"

#include <QObject>

class Navigator;
class QWidget;
struct UiServices;

/// What can be done to a chatbot from the list, with its questions and its undo.
class ChatbotActions : public QObject
{
    Q_OBJECT

public:
    ChatbotActions(UiServices &services, Navigator &navigator, QWidget *parent);

    /// An inactive copy with a name that is still free.
    void duplicate(ChatbotId id);
    void setActive(ChatbotId id, bool active);
    /// Asks first; the name must be typed while it is in use.
    void askToDelete(ChatbotId id);

Q_SIGNALS:
    void duplicated(ChatbotId copy);

private:
    void saveActive(ChatbotId id, bool active, bool offerUndo);
    void remove(const Chatbot &chatbot);
    void tellActive(const Chatbot &chatbot, bool offerUndo);

    UiServices &m_services;
    Navigator &m_navigator;
    QWidget *m_parent;
};
