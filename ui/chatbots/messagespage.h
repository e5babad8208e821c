// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chatbots/chatbotpage.h"

#include <QList>

class Bubble;
class ConfigurationCache;
class MessageEditor;
class MessageChoice;
class QStackedWidget;
class QVBoxLayout;
class QWidget;

/// The texts that the chatbot says by itself, each with a preview of what the customer sees.
class ChatbotMessagesPage : public ChatbotPage
{
    Q_OBJECT

public:
    ChatbotMessagesPage(ChatbotDraft &draft, const ConfigurationCache &configuration,
                        QWidget *parent);

    void load() override;
    /// The placeholders and the limit come from other tabs.
    void takeDraft();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QString pointer;
        MessageChoice *choice = nullptr;
        MessageEditor *editor = nullptr;
        bool faulty = false;
    };

    QWidget *buildChoices();
    QWidget *buildEditors();
    QWidget *buildPreview();
    QWidget *buildPart(const QString &name, const QString &help, MessageEditor *editor);
    void addPart(const QString &member, const QString &help);
    void connectPart(int index);
    void choose(int index);
    void showFault(int index, const QString &sentence);
    void takeText(int index);
    void showWhen();
    void showPreview();
    QString filled(const QString &text) const;
    QString textOf(int index) const;

    const ConfigurationCache &m_configuration;
    QList<Part> m_parts;
    QVBoxLayout *m_choices = nullptr;
    QStackedWidget *m_editors = nullptr;
    QWidget *m_previewColumn = nullptr;
    QVBoxLayout *m_previewWall = nullptr;
    QWidget *m_previewNote = nullptr;
    Bubble *m_bubble = nullptr;
    QString m_shown;
};
