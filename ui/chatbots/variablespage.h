// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chatbots/chatbotpage.h"
#include "ui/chatbots/variablerow.h"

#include <QList>

class Card;
class ConfigurationCache;
class Navigator;
class QLineEdit;
class TextLabel;

/// The variables that every text of the chatbot may use: the two commands, what the system fills,
/// and one's own.
class ChatbotVariablesPage : public ChatbotPage
{
    Q_OBJECT

public:
    ChatbotVariablesPage(ChatbotDraft &draft, const ConfigurationCache &configuration,
                         Navigator &navigator, QWidget *parent);

    void load() override;

private:
    struct Filled
    {
        QString name;
        QString what;
        QString example;
        QString icon;
        QString source;
    };

    void buildFixed(QVBoxLayout *column);
    QLineEdit *addCommand(Card *card, const QString &name, const QString &what);
    TextLabel *addFilled(Card *card, const Filled &filled);
    void buildOwn(QVBoxLayout *column);
    void rebuildRows();
    void addRow();
    void connectRow(VariableRow *row, int index);
    void addVariable();
    void removeVariable(int index);

    const ConfigurationCache &m_configuration;
    Navigator &m_navigator;
    QLineEdit *m_endFlow = nullptr;
    QLineEdit *m_mainMenu = nullptr;
    TextLabel *m_account = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_none = nullptr;
    Card *m_own = nullptr;
    QList<VariableRow *> m_rows;
    QList<QWidget *> m_lines;
};
