// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/issuetoken.h"
#include "models/actions/savechannel.h"
#include "models/actions/savechatbot.h"
#include "models/actions/savesystem.h"
#include "models/store/configurationcache.h"
#include "tests/support/testregistry.h"
#include "tests/ui/support/uifixture.h"
#include "ui/integrations/codeview.h"
#include "ui/integrations/exchangedialog.h"
#include "ui/integrations/howtoscreen.h"
#include "ui/integrations/requestlistmodel.h"
#include "ui/integrations/requestspage.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/segment.h"
#include "ui/kit/tabs.h"
#include "ui/kit/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace {

const Actor ana{Actor::Kind::Window, 0, QStringLiteral("ana")};

} // namespace

class HowToScreenTest : public QObject
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
        QTRY_VERIFY(shows(*m_screen, QString::fromUtf8("esperando para serem salvas")));
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
        QTRY_VERIFY(childNamed<Button>(*m_screen, QStringLiteral("Enviar teste"))->isEnabled());
        QVERIFY(!shows(*m_screen, QStringLiteral("38 ms")));
    }

    void hasRoomForAllBesideTheSample()
    {
        seed();
        show();
        m_ui->gateway.tried.answer = {202, {}, "{\"id\": \"msg_1\"}", 38, {}};
        click(QStringLiteral("Enviar teste"));
        QTRY_VERIFY(shows(*m_screen, QStringLiteral("38 ms")));
        const auto areas = m_screen->findChildren<QScrollArea *>();
        for (const QScrollArea *area : areas) {
            QVERIFY(!area->isVisible() || !area->verticalScrollBar()->isVisible());
        }
        QVERIFY(childNamed<Button>(*m_screen, QStringLiteral("Gerar token"))->isVisible());
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

    void explainsAndCorrectsARefusedRequest()
    {
        seed();
        show();
        refuse();
        openRequests();
        QVERIFY(shows(*m_screen, QStringLiteral("/to/phone: ")));
        QVERIFY(!textOf(QString::fromUtf8("Requisição (dados pessoais ocultos)"))
                     .contains(QStringLiteral("Souza")));
        const QString corrected = textOf(QStringLiteral("Corrigida"));
        QVERIFY(!corrected.contains(QStringLiteral("txt")));
        QCOMPARE(namelessIn(*m_screen), QString());
        click(QString::fromUtf8("Copiar correção"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("+5511987654321")));
    }

    void showsWhatMadeAPhoneRight()
    {
        seed();
        show();
        refuse("{\"to\":{\"phone\":\"5511912345678\"},\"text\":\"a\"}");
        openRequests();
        const QString wrong = textOf(QString::fromUtf8("Requisição (dados pessoais ocultos)"));
        QVERIFY2(wrong.contains(QString::fromUtf8("\"•••••••••5678\"")), qPrintable(wrong));
        const QString right = textOf(QStringLiteral("Corrigida"));
        QVERIFY2(right.contains(QString::fromUtf8("\"+55•••••••5678\"")), qPrintable(right));
    }

    void showsAnExampleAsItIs()
    {
        seed();
        show();
        refuse("{\"to\":{\"phone\":\"190\"},\"text\":\"a\"}");
        openRequests();
        QVERIFY(textOf(QStringLiteral("Corrigida")).contains(QStringLiteral("+5511987654321")));
        QVERIFY(shows(*m_screen, QString::fromUtf8("um exemplo fica no lugar")));
    }

    void choosesTheRequestsOfASystem()
    {
        seed();
        show();
        refuse();
        auto *tokens = [this] {
            openRequests();
            return childNamed<ComboBox>(*m_screen, QStringLiteral("Token"));
        }();
        const auto rows = [this] { return m_screen->findChild<RequestListModel *>()->rowCount(); };
        m_screen->open({{QStringLiteral("page"), QStringLiteral("requests")},
                        {QStringLiteral("system"), m_token.system.value}});
        QCOMPARE(tokens->currentText(), QStringLiteral("ERP Sankhya"));
        QCOMPARE(rows(), 2);
        tokens->setCurrentIndex(tokens->count() - 1);
        QCOMPARE(rows(), 0);
        QVERIFY(shows(*m_screen, QString::fromUtf8("Nenhuma requisição deste token")));
        click(QStringLiteral("Mostrar as de todos os tokens"));
        QCOMPARE(tokens->currentIndex(), 0);
        QCOMPARE(rows(), 2);
    }

    void saysTheDayOfAnOlderRequest()
    {
        seed();
        show();
        refuse();
        m_ui->store.clock.advance(24LL * 60 * 60 * 1000);
        const auto *model = m_screen->findChild<RequestListModel *>();
        QCOMPARE(model->index(0, RequestListModel::TimeColumn).data().toString(),
                 QStringLiteral("24/11"));
        QCOMPARE(model->index(0, RequestListModel::DurationColumn).data().toString(),
                 QStringLiteral("12 ms"));
    }

    void rehearsesByAClick()
    {
        seed();
        show();
        refuse();
        openRequests();
        m_ui->gateway.tried.rehearsal.messages = {
            {{}, {}, QStringLiteral("telefone-de-teste"), {}}};
        click(QString::fromUtf8("Ensaiar a correção"));
        QVERIFY(shows(*m_screen, QStringLiteral("Nada foi enviado")));
        QVERIFY(!m_ui->gateway.tried.rehearsed.last().contains("txt"));
        m_ui->gateway.tried.rehearsal = {};
        m_ui->gateway.tried.rehearsal.findings = {
            {QStringLiteral("/txt"), FindingCode::UnknownMember, {}}};
        click(QStringLiteral("Repetir como ensaio"));
        QVERIFY(shows(*m_screen, QStringLiteral("/txt: ")));
        QVERIFY(m_ui->gateway.tried.calls.isEmpty());
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

private:
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

KAROO_TEST(HowToScreenTest, tst_howtoscreen)

#include "tst_howtoscreen.moc"
