// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/chatbot.h"
#include "models/domain/externalsystem.h"

class UiFixture;

/// A set-up with a system, two simulated phones and chatbots, saved by the product's own actions.
class ChatbotSeeds
{
public:
    explicit ChatbotSeeds(UiFixture &ui);

    ExternalSystem system(const QString &name);
    Channel channel(const QString &key, const QString &name);
    Chatbot save(const Chatbot &chatbot, const QString &actor = QStringLiteral("ana"));
    /// ERP, "Telefone da loja", "Telefone de teste"; Cobrança and others.
    void fill();

    Chatbot cobranca;
    Channel shop;
    Channel test;
    ExternalSystem erp;

private:
    UiFixture &m_ui;
};
