// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chatbots/chatbotseeds.h"

#include "models/actions/savechannel.h"
#include "models/actions/savechatbot.h"
#include "models/actions/savesystem.h"
#include "tests/ui/support/uifixture.h"

namespace {

template<class T>
T mustBe(const Result<T> &result)
{
    if (!result) {
        qFatal("seeding failed: %s", qPrintable(result.error().detail));
    }
    return *result;
}

} // namespace

ChatbotSeeds::ChatbotSeeds(UiFixture &ui)
    : m_ui(ui)
{
}

ExternalSystem ChatbotSeeds::system(const QString &name)
{
    ExternalSystem system;
    system.name = name;
    return mustBe(m_ui.store.write<ExternalSystem>(
        [&](WriteContext &context) { return saveSystem(context, system, m_ui.services().actor); }));
}

Channel ChatbotSeeds::channel(const QString &key, const QString &name)
{
    ChannelDraft draft;
    draft.channel.key = key;
    draft.channel.name = name;
    draft.channel.kind = QStringLiteral("simulator");
    const ChannelTools tools{m_ui.services().kinds, m_ui.services().vault};
    return mustBe(m_ui.store.write<Channel>([&](WriteContext &context) {
        return saveChannel(context, draft, tools, m_ui.services().actor);
    }));
}

Chatbot ChatbotSeeds::save(const Chatbot &chatbot, const QString &actor)
{
    return mustBe(m_ui.store.write<Chatbot>([&](WriteContext &context) {
        return saveChatbot(context, chatbot, m_ui.services().kinds,
                           {Actor::Kind::Window, 0, actor});
    }));
}

void ChatbotSeeds::fill()
{
    erp = system(QStringLiteral("ERP"));
    shop = channel(QStringLiteral("telefone-da-loja"), QStringLiteral("Telefone da loja"));
    test = channel(QStringLiteral("telefone-de-teste"), QStringLiteral("Telefone de teste"));
    Chatbot chatbot;
    chatbot.name = QString::fromUtf8("Cobrança");
    chatbot.proactiveOnly = true;
    chatbot.system = erp.id;
    chatbot.channels = {shop.id, test.id};
    chatbot.variables = {{QStringLiteral("ENCERRA_FLUXO"), QStringLiteral("#ENCERRAR")},
                         {QStringLiteral("MENU_PRINCIPAL"), QStringLiteral("#MENU")},
                         {QStringLiteral("EMPRESA"), QStringLiteral("Casa Moreira")},
                         {QStringLiteral("VENCIMENTO"), QStringLiteral("10/12")}};
    chatbot.inactivityMessage =
        QString::fromUtf8("Olá {{NOME_CLIENTE}}, como não tivemos resposta, vamos encerrar esta "
                          "conversa por aqui.\n\nPara falar com a *{{EMPRESA}}* de novo, é só "
                          "escrever. Digite {{MENU_PRINCIPAL}} para ver as opções. 👋");
    cobranca = save(chatbot);
    Chatbot answering;
    answering.name = QStringLiteral("Atendimento da loja");
    answering.channels = {shop.id};
    save(answering);
    Chatbot old;
    old.name = QStringLiteral("Natal 2025");
    old.active = false;
    old.proactiveOnly = true;
    save(old);
    m_ui.settle();
}
