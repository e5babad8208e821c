// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/choosetemplate.h"
#include "models/domain/configuration.h"
#include "models/domain/providertemplate.h"
#include "ui/kit/card.h"

class Button;
class ComboBox;
class Pill;
class QVBoxLayout;
class TextLabel;

/// One approved message: how it looks filled in, what fills it, and which chatbot uses it.
class TemplatePanel : public Card
{
    Q_OBJECT

public:
    explicit TemplatePanel(QWidget *parent = nullptr);

    void showTemplate(const ConfigurationPointer &configuration, ChannelId channel,
                      const ProviderTemplate &one);

Q_SIGNALS:
    void chosen(const TemplateChoice &choice);

private:
    void buildHead();
    void buildUse();
    void fillChatbots(bool sameTemplate);
    void fillValues();
    void showPreview();
    void showUses();
    void choose();
    void stop();
    const Chatbot *chatbot() const;
    /// What this chatbot uses for this template's purpose; null: nothing.
    const TemplateUse *use() const;
    bool isUsed() const;
    QStringList parameters() const;

    ConfigurationPointer m_configuration;
    ChannelId m_channel;
    ProviderTemplate m_template;
    TextLabel *m_name = nullptr;
    TextLabel *m_kind = nullptr;
    Pill *m_state = nullptr;
    QVBoxLayout *m_preview = nullptr;
    ComboBox *m_chatbot = nullptr;
    QVBoxLayout *m_values = nullptr;
    QList<ComboBox *> m_parameters;
    Button *m_choose = nullptr;
    Button *m_stop = nullptr;
    TextLabel *m_uses = nullptr;
};
