// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/issuetoken.h"
#include "models/actions/savechannel.h"
#include "models/actions/savechatbot.h"
#include "models/actions/savesystem.h"
#include "models/store/configurationcache.h"
#include "tests/ui/support/uifixture.h"
#include "ui/integrations/codeview.h"
#include "ui/integrations/howtoscreen.h"
#include "ui/integrations/requestspage.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/segment.h"
#include "ui/kit/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

inline const Actor ana{Actor::Kind::Window, 0, QStringLiteral("ana")};

/// "How to integrate" of a system with a token, a chatbot and a simulator, and the hands in it.
class HowToBench
{
protected:
    void start(bool dark) { m_ui = std::make_unique<UiFixture>(dark); }
    void show()
    {
        m_screen = std::make_unique<HowToScreen>(m_ui->services(), m_ui->navigator);
        showAsRoom(*m_screen);
    }
    void seed(bool withChannel = true)
    {
        const auto done = m_ui->store.write<bool>([&](WriteContext &context) -> Result<bool> {
            ExternalSystem system;
            system.name = QStringLiteral("ERP Sankhya");
            const auto erp = saveSystem(context, system, ana);
            Channel channel;
            channel.key = channel.name = QStringLiteral("telefone-de-teste");
            channel.kind = QStringLiteral("simulator");
            const auto simulator = saveChannel(
                context, {channel, {}}, {m_ui->services().kinds, m_ui->services().vault}, ana);
            Chatbot chatbot;
            chatbot.externalId = QStringLiteral("cobranca");
            chatbot.name = QString::fromUtf8("Cobrança");
            chatbot.active = chatbot.proactiveOnly = true;
            chatbot.system = erp->id;
            if (withChannel) {
                chatbot.channels = {simulator->id};
            }
            const auto saved = saveChatbot(context, chatbot, m_ui->services().kinds, ana);
            const auto token = issueToken(
                context, {erp->id, QStringLiteral("Faturamento"), allRights, std::nullopt}, ana);
            if (!saved || !token) {
                return Error::of(Error::Code::Internal);
            }
            m_token = token->token;
            return true;
        });
        QVERIFY(done);
    }
    void refuse(const QByteArray &body = {})
    {
        LoggedRequest good{1,
                           m_ui->store.clock.nowMs() - 60'000,
                           12,
                           m_token.id,
                           {},
                           "POST",
                           "/v1/messages",
                           202,
                           QStringLiteral("0190f3a1"),
                           "{\"text\":\"a\"}",
                           "{\"id\":\"msg_1\"}"};
        m_ui->gateway.log.put(good);
        LoggedRequest bad = good;
        bad.number = 2;
        bad.at += 55'000;
        bad.status = 422;
        bad.requestBody = "{\"chatbot\":\"cobranca\",\"to\":{\"phone\":\"5511987654321\","
                          "\"name\":\"Ana Souza\"},\"text\":\"Seu boleto chegou.\",\"txt\":1}";
        bad.answerBody = "{\"title\":\"A requisição tem erros\",\"status\":422,\"errors\":["
                         "{\"pointer\":\"/to/phone\",\"code\":\"not_a_phone\",\"detail\":\"x\"},"
                         "{\"pointer\":\"/txt\",\"code\":\"unknown_member\",\"detail\":\"y\"}]}";
        if (!body.isEmpty()) {
            bad.requestBody = body;
        }
        m_ui->gateway.log.put(bad);
        QVERIFY(!m_screen->findChild<RequestsPage *>()->isVisible());
    }
    void openRequests()
    {
        m_screen->open({{QStringLiteral("page"), QStringLiteral("requests")}});
        layOut();
    }
    void click(const QString &name)
    {
        m_ui->settle();
        QTest::mouseClick(childNamed<Button>(*m_screen, name), Qt::LeftButton);
        m_ui->settle();
    }
    QString textOf(const QString &name) const
    {
        return childNamed<CodeView>(*m_screen, name)->toPlainText();
    }
    QString code() const { return textOf(QStringLiteral("Exemplo")); }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<HowToScreen> m_screen;
    AccessToken m_token;
};
