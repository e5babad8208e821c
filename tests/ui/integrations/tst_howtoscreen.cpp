// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/integrations/howtobench.h"
#include "ui/integrations/exchangedialog.h"
#include "ui/integrations/requestspage.h"
#include "ui/integrations/trialcard.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/tabs.h"

#include <QScrollBar>

class HowToScreenTest : public QObject, private HowToBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(false); }
    void cleanup()
    {
        m_screen.reset();
        m_ui.reset();
    }

    void fillsInTheAddressAndTheChatbot()
    {
        seed();
        show();
        QVERIFY(code().contains(QStringLiteral("http://127.0.0.1:8640/v1/messages")));
        QVERIFY(code().contains(QStringLiteral("\"cobranca\"")));
        QVERIFY(!code().contains(QStringLiteral("krd_")));
        QCOMPARE(namelessIn(*m_screen), QString());
    }

    void endsWhereThePageEnds()
    {
        seed();
        show();
        const auto right = [this](const QWidget *widget) {
            return widget->mapTo(m_screen.get(), QPoint(widget->width(), 0)).x();
        };
        const int end = right(childNamed<Button>(*m_screen, QStringLiteral("Copiar exemplo")));
        QTRY_COMPARE(right(m_screen->findChild<TrialCard *>()), end);
        const auto areas = m_screen->findChildren<PageScroll *>();
        for (const PageScroll *area : areas) {
            QVERIFY(!area->verticalScrollBar()->isVisible());
        }
        // In a low window too, with a bar beside.
        m_screen->resize(m_screen->width(), 400);
        QTRY_COMPARE(right(m_screen->findChild<TrialCard *>()), end);
        m_screen->open({{QStringLiteral("page"), QStringLiteral("requests")}});
        QTRY_COMPARE(right(m_screen->findChild<RequestsPage *>()), end);
    }

    void hasEverySampleInEveryLanguage()
    {
        seed();
        show();
        auto *tasks = childNamed<ComboBox>(*m_screen, QString::fromUtf8("Exemplo"));
        auto *bar = m_screen->findChild<TabBar *>();
        QCOMPARE(bar->count(), 7);
        QSet<QString> texts;
        for (int task = 0; task < tasks->count(); ++task) {
            for (int language = 0; language < bar->count(); ++language) {
                tasks->setCurrentIndex(task);
                bar->setCurrentIndex(language);
                QVERIFY(code().contains(QStringLiteral("/v1/")));
                texts.insert(code());
            }
        }
        QCOMPARE(texts.size(), 3 * 7);
    }

    void saysThatDelphiWasNotRun()
    {
        seed();
        show();
        m_screen->findChild<TabBar *>()->setCurrentIndex(2);
        QVERIFY(shows(*m_screen, QString::fromUtf8("não foi executado aqui")));
    }

    void copiesWhatIsShown()
    {
        seed();
        show();
        click(QStringLiteral("Copiar exemplo"));
        QCOMPARE(QGuiApplication::clipboard()->text(), code());
    }

    void sendsATestToTheSimulatorOnly()
    {
        seed();
        show();
        m_ui->gateway.tried.answer = {202, {}, "{\"id\": \"msg_1\"}", 38, {}};
        click(QStringLiteral("Enviar teste"));
        QTRY_VERIFY(shows(*m_screen, QStringLiteral("38 ms")));
        QCOMPARE(m_ui->gateway.tried.calls.size(), 1);
        const TrialCall &call = m_ui->gateway.tried.calls.first();
        QVERIFY(call.body.contains("\"channel\":\"telefone-de-teste\""));
        QVERIFY(call.token.reveal().startsWith("krd_"));
        m_ui->settle();
        const auto configuration = m_ui->store.configuration.current();
        for (const AccessToken &token : configuration->tokens) {
            const bool trial = token.name != QStringLiteral("Faturamento");
            QCOMPARE(token.state(m_ui->store.clock.nowMs()) == AccessToken::State::Revoked, trial);
        }
        QCOMPARE(configuration->tokens.size(), 2);
    }

    void readsTheStateOfTheTest()
    {
        seed();
        show();
        auto *tasks = childNamed<ComboBox>(*m_screen, QString::fromUtf8("Exemplo"));
        tasks->setCurrentIndex(2);
        Q_EMIT tasks->activated(2);
        m_ui->gateway.tried.answer = {202, {}, "{\"id\": \"msg_1\"}", 38, {}};
        click(QStringLiteral("Enviar teste"));
        QTRY_COMPARE(m_ui->gateway.tried.calls.size(), 2);
        QCOMPARE(m_ui->gateway.tried.calls.last().path, QByteArray("/v1/messages/msg_1"));
    }

    void saysThatNoAnswerCame()
    {
        seed();
        show();
        m_ui->gateway.tried.answer = {0, {}, {}, 15, QStringLiteral("Connection refused")};
        click(QStringLiteral("Enviar teste"));
        QTRY_VERIFY(shows(*m_screen, QString::fromUtf8("Não foi possível alcançar")));
        // What the network says in its own words stands in the details only.
        QVERIFY(!shows(*m_screen, QStringLiteral("refused")));
        click(QString::fromUtf8("Ver requisição e resposta"));
        auto *dialog = m_screen->findChild<ExchangeDialog *>();
        QVERIFY(dialog);
        QVERIFY(childNamed<CodeView>(*dialog, QStringLiteral("Resposta"))
                    ->toPlainText()
                    .contains(QStringLiteral("Connection refused")));
        // The data of the sample are nobody's.
        QVERIFY(childNamed<CodeView>(*dialog, QString::fromUtf8("Requisição"))
                    ->toPlainText()
                    .contains(QStringLiteral("+5511987654321")));
    }

    void saysWhyNoTestCanBeSent()
    {
        seed();
        show();
        m_ui->settle();
        m_ui->store.queue->stop();
        QTest::mouseClick(childNamed<Button>(*m_screen, QStringLiteral("Enviar teste")),
                          Qt::LeftButton);
        QTRY_VERIFY(shows(*m_screen, QString::fromUtf8("está encerrando")));
        QVERIFY(childNamed<Button>(*m_screen, QStringLiteral("Enviar teste"))->isEnabled());
        QVERIFY(m_ui->gateway.tried.calls.isEmpty());
    }

    void keepsTheResultOfAnotherSampleToItself()
    {
        seed();
        show();
        m_ui->settle();
        m_ui->gateway.tried.holds = true;
        m_ui->gateway.tried.answer = {202, {}, "{\"id\": \"msg_1\"}", 38, {}};
        click(QStringLiteral("Enviar teste"));
        QTRY_COMPARE(m_ui->gateway.tried.calls.size(), 1);
        auto *tasks = childNamed<ComboBox>(*m_screen, QString::fromUtf8("Exemplo"));
        tasks->setCurrentIndex(1);
        Q_EMIT tasks->activated(1);
        m_ui->gateway.tried.release();
        const auto isOffered = [this] {
            const auto buttons = m_screen->findChildren<Button *>();
            return std::any_of(buttons.cbegin(), buttons.cend(), [](const Button *button) {
                return button->isVisible() && button->isEnabled() &&
                       button->text() == QStringLiteral("Enviar teste");
            });
        };
        QTRY_VERIFY(isOffered());
        QVERIFY(!shows(*m_screen, QStringLiteral("38 ms")));
    }

    void hasRoomForAllBesideTheSample()
    {
        seed();
        show();
        m_ui->gateway.tried.answer = {202, {}, "{\"id\": \"msg_1\"}", 38, {}};
        click(QStringLiteral("Enviar teste"));
        QTRY_VERIFY(shows(*m_screen, QStringLiteral("38 ms")));
        // The last of the three cards, down to its button.
        const auto *generate = childNamed<Button>(*m_screen, QStringLiteral("Gerar token"));
        QCOMPARE(generate->visibleRegion().boundingRect(), generate->rect());
    }

    void opensThePageOnlyWhileTheApiRuns()
    {
        seed();
        show();
        auto *docs = childNamed<Button>(*m_screen, QString::fromUtf8("Abrir documentação da API"));
        QVERIFY(docs->isEnabled());
        m_ui->gateway.setState(GatewayControl::State::Stopped);
        QVERIFY(!docs->isEnabled());
        QVERIFY(!docs->toolTip().isEmpty());
    }

    void saysWhatIsMissingForATest()
    {
        show();
        QVERIFY(shows(*m_screen, QStringLiteral("sistema externo")));
        click(QStringLiteral("Criar um sistema"));
        QCOMPARE(m_ui->navigator.opened.last().first, QStringLiteral("integrations/systems"));
        seed(false);
        m_ui->settle();
        click(QStringLiteral("Abrir o chatbot"));
        QCOMPARE(m_ui->navigator.opened.last().second.value(QStringLiteral("chatbot")).toString(),
                 QStringLiteral("cobranca"));
    }

    void picturesOfThePages_data() { addLightAndDark(); }
    void picturesOfThePages()
    {
        QFETCH(bool, dark);
        cleanup();
        start(dark);
        seed();
        show();
        m_ui->gateway.tried.answer = {202, {}, "{\"id\": \"msg_1\"}", 38, {}};
        click(QStringLiteral("Enviar teste"));
        QTRY_VERIFY(shows(*m_screen, QStringLiteral("38 ms")));
        QVERIFY(!m_ui->grab(*m_screen, QStringLiteral("03b-como-integrar")).isNull());
        refuse();
        openRequests();
        QVERIFY(!m_ui->grab(*m_screen, QStringLiteral("03b-ultimas-requisicoes")).isNull());
        m_screen->resize(808, 608);
        QVERIFY(!m_ui->grab(*m_screen, QStringLiteral("03b-requisicoes-1024x640")).isNull());
        m_screen->open({{QStringLiteral("page"), QStringLiteral("samples")}});
        QVERIFY(!m_ui->grab(*m_screen, QStringLiteral("03b-como-integrar-1024x640")).isNull());
    }
};

KAROO_TEST(HowToScreenTest, tst_howtoscreen)

#include "tst_howtoscreen.moc"
