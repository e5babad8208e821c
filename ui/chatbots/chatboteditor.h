// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/changefeed.h"
#include "ui/chatbots/chatbotdraft.h"

#include <QWidget>

#include <functional>

class Button;
class ChatbotFaults;
class ChatbotFoot;
class ChatbotMessagesPage;
class ChatbotPage;
class Navigator;
class PageHeader;
class Pill;
class Tabs;
struct UiServices;

/// Edits one chatbot: a tab for each part, faults beside their fields, saved when it is wanted.
class ChatbotEditor : public QWidget
{
    Q_OBJECT

public:
    ChatbotEditor(UiServices &services, Navigator &navigator, QWidget *parent);

    void create();
    void edit(const Chatbot &chatbot);
    /// The name is ready to be typed over.
    void focusName();
    bool isNew() const { return m_draft.isNew(); }
    bool isDirty() const { return m_draft.isDirty(); }
    ChatbotId chatbotId() const { return m_draft.base().chatbot.id; }
    /// Calls `go` at once when there is nothing to save, else asks: save, discard, or go on here.
    void leave(std::function<void()> go);
    /// Then calls `then`, if it could be saved.
    void save(std::function<void()> then = {});

Q_SIGNALS:
    /// Back to the list.
    void closeWanted();

private:
    void buildHead();
    void buildPages();
    void addPage(ChatbotPage *page, const QString &title);
    void addKeys();
    void load();
    void discard();
    void showHead();
    void pageEdited();
    void focusMoved(QWidget *before, QWidget *now);
    void finishSave(const Result<Chatbot> &saved, const std::function<void()> &then);
    void tellFailure(const Error &error, const std::function<void()> &then);
    /// Somebody deleted it, and `then` waits for it to be saved.
    void askWhatBecomesOfIt(const std::function<void()> &then);
    void askWhoseCounts(const Chatbot &theirs);
    void reload(const Chatbot &theirs);
    void keepEditing(const Chatbot &theirs);
    void takeChanges(const Changes &changes);

    UiServices &m_services;
    Navigator &m_navigator;
    ChatbotDraft m_draft;
    /// As it was when it was sent off to be saved.
    ChatbotDraft::State m_sent;
    bool m_saving = false;
    /// Wants to leave once the save has come back well.
    std::function<void()> m_afterSaving;
    ChatbotFaults *m_faults = nullptr;
    PageHeader *m_head = nullptr;
    Pill *m_status = nullptr;
    Pill *m_kind = nullptr;
    Button *m_discard = nullptr;
    Button *m_save = nullptr;
    Tabs *m_tabs = nullptr;
    QList<ChatbotPage *> m_pages;
    ChatbotMessagesPage *m_messages = nullptr;
    ChatbotFoot *m_foot = nullptr;
};
