// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "ui/chatbots/chatbotpage.h"

#include <QList>

class Button;
class Card;
class ChannelRow;
class ConfigurationCache;
class FaultLine;
class Navigator;
class QMenu;
class TextLabel;

/// The channels on which the chatbot writes and answers, in the order in which they are tried.
class ChatbotChannelsPage : public ChatbotPage
{
    Q_OBJECT

public:
    ChatbotChannelsPage(ChatbotDraft &draft, const ConfigurationCache &configuration,
                        Navigator &navigator, QWidget *parent);

    void load() override;

private:
    void buildHead(QVBoxLayout *column);
    void fillMenu();
    void addRow();
    void add(ChannelId channel);
    void move(int index, int by);
    void remove(int index);

    const ConfigurationCache &m_configuration;
    Navigator &m_navigator;
    Button *m_add = nullptr;
    QMenu *m_menu = nullptr;
    TextLabel *m_none = nullptr;
    Button *m_goToChannels = nullptr;
    FaultLine *m_fault = nullptr;
    Card *m_card = nullptr;
    QList<ChannelRow *> m_rows;
    QList<QWidget *> m_lines;
};
