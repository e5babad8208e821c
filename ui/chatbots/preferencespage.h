// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chatbots/chatbotpage.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

class Button;
class ComboBox;
class ConfigurationCache;
class QLineEdit;
class Switch;

/// How the chatbot behaves, how other systems name it, and whose tokens may use it.
class ChatbotPreferencesPage : public ChatbotPage
{
    Q_OBJECT

public:
    ChatbotPreferencesPage(ChatbotDraft &draft, const ConfigurationCache &configuration,
                           QWidget *parent);

    void load() override;

Q_SIGNALS:
    /// No system exists yet, and one is wanted.
    void systemsWanted();

private:
    void buildMinutes(QVBoxLayout *column);
    void buildExternalId(QVBoxLayout *column);
    void buildSystem(QVBoxLayout *column);
    void loadSystems();
    using SystemChoices = QList<std::pair<QString, QVariant>>;
    void offerSystems(const SystemChoices &choices);
    void takeSystem(int index);

    const ConfigurationCache &m_configuration;
    Switch *m_transfer = nullptr;
    QLineEdit *m_minutes = nullptr;
    QLineEdit *m_externalId = nullptr;
    ComboBox *m_system = nullptr;
    SystemChoices m_choices;
    Button *m_createSystem = nullptr;
};
