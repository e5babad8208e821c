// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSet>

class ChatbotDraft;
class ChatbotFoot;
class ChatbotPage;
class QWidget;
class Tabs;

/// Which faults of a draft the editor shows: those of fields that were left, and all after a save.
class ChatbotFaults : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const ChatbotDraft &draft;
        const QList<ChatbotPage *> &pages;
        Tabs &tabs;
        ChatbotFoot &foot;
    };
    ChatbotFaults(const Parts &parts, QObject *parent);

    /// Anew, after the draft has changed.
    void show();
    void showAll();
    /// The field is complete as it is now: what is wrong with it is shown.
    void showSettled(const QString &pointer);
    /// The keyboard went from one widget to another.
    void focusMoved(const QWidget *before, const QWidget *now);
    bool areShown() const { return !m_shown.isEmpty(); }
    void forget() { m_shown.clear(); }
    void focusFirst();

private:
    Parts m_parts;
    /// Pointers.
    QSet<QString> m_shown;
};
