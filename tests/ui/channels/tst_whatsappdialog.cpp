// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/whatsappdialog.h"

#include "models/store/channelstore.h"
#include "tests/support/testregistry.h"
#include "tests/ui/channels/whatsappbench.h"
#include "ui/channels/channelchecklist.h"
#include "ui/channels/publicaddressdialog.h"
#include "ui/kit/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>

using State = ProbeStep::State;

class WhatsAppDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WhatsAppBench>(); }

    void looks_data() { addLightAndDark(); }
    void looks()
    {
        QFETCH(bool, dark);
        m_bench.reset();
        m_bench = std::make_unique<WhatsAppBench>(dark);
        m_bench->open();
        m_bench->enterAll();
        QTRY_VERIFY(m_bench->save()->isEnabled());
        QCOMPARE(namelessIn(*m_bench->dialog), QString());
        m_bench->ui.grab(*m_bench->dialog, QStringLiteral("channels-whatsapp"));
        m_bench->click(QString::fromUtf8("Como conseguir um"));
        auto *help = m_bench->dialog->findChild<PublicAddressDialog *>();
        QVERIFY(help);
        m_bench->ui.grab(*help, QStringLiteral("channels-public-address"));
    }

    void savesOnceAddressTokenAndNumberAreGood()
    {
        m_bench->open();
        QVERIFY(!m_bench->save()->isEnabled());
        QVERIFY(m_bench->says(QString::fromUtf8("Informe o identificador do número.")));
        m_bench->enterAll();
        QTRY_COMPARE(m_bench->ui.probe.probed.size(), 1);
        const ProbeSubject subject = m_bench->ui.probe.probed.first();
        QCOMPARE(subject.settings.value(QStringLiteral("phone_number_id")),
                 QStringLiteral("106540352242922"));
        QCOMPARE(subject.secrets.value(QStringLiteral("access_token")), Secret("EAAG-secret"));
        QTRY_VERIFY(m_bench->save()->isEnabled());
        // Without a public address: a warning that says what is not seen.
        QVERIFY(m_bench->says(QString::fromUtf8("entregue ou lida, nem as respostas")));
        QTest::mouseClick(m_bench->save(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->channels().size(), 1);
        const Channel saved = m_bench->channels().first();
        QCOMPARE(saved.kind, QStringLiteral("whatsapp_cloud"));
        QCOMPARE(saved.settings.size(), 2);
        QVERIFY(saved.brokenCode.isEmpty());
        QTRY_COMPARE(m_bench->ui.probe.rechecked, QList<ChannelId>{saved.id});
        const auto secrets = ChannelStore(*m_bench->ui.store.reader).secrets(saved.id);
        // The verify token was made by itself.
        QCOMPARE(secrets->keys(),
                 (QStringList{QStringLiteral("access_token"), QStringLiteral("verify_token")}));
    }

    void standsInTheColumnsOfTheDialog()
    {
        m_bench->open();
        m_bench->enterAll();
        layOut();
        const auto left = [this](const QWidget *widget) {
            return widget->mapTo(m_bench->dialog.get(), QPoint()).x();
        };
        const auto *name = m_bench->line(QStringLiteral("Nome do canal"));
        const auto *title = childNamed<TextLabel>(
            *m_bench->dialog, QString::fromUtf8("Conectar WhatsApp (Cloud API)"));
        QCOMPARE(left(name), left(title));
        const auto *checks = m_bench->dialog->findChild<ChannelCheckList *>();
        QCOMPARE(left(checks) + checks->width(), left(m_bench->save()) + m_bench->save()->width());
    }

    void showsWhatIsPastedAsItIsSent()
    {
        m_bench->open();
        m_bench->type(QString::fromUtf8("Identificador do número"),
                      QStringLiteral(" 1065 40352242922 "));
        QCOMPARE(m_bench->line(QString::fromUtf8("Identificador do número"))->text(),
                 QStringLiteral("106540352242922"));
    }

    void countsWarningsApart()
    {
        m_bench->open();
        m_bench->enterAll();
        // There is no public address.
        QTRY_VERIFY(m_bench->says(QStringLiteral("4 de 5 · 1 aviso")));
    }

    void asksBeforeItSealsWithANewKey()
    {
        m_bench->ui.vault.custody.locked = Error::of(Error::Code::Io);
        m_bench->ui.probe.steps = m_bench->allGood();
        m_bench->open();
        m_bench->enterAll();
        QTRY_VERIFY(m_bench->save()->isEnabled());
        QTest::mouseClick(m_bench->save(), Qt::LeftButton);
        QCOMPARE(m_bench->ui.prompts.questions.size(), 1);
        QCOMPARE(m_bench->ui.vault.custody.begun, 0);
        m_bench->ui.settle();
        QVERIFY(m_bench->channels().isEmpty());
        m_bench->ui.prompts.answerNext(1);
        QTest::mouseClick(m_bench->save(), Qt::LeftButton);
        QCOMPARE(m_bench->ui.vault.custody.begun, 1);
        QTRY_COMPARE(m_bench->channels().size(), 1);
    }

    void aWrongTokenKeepsItOff()
    {
        m_bench->ui.probe.steps = {probeStep("address", State::Passed),
                                   probeStep("token", State::Failed, "credentials_refused"),
                                   probeStep("number", State::Skipped),
                                   probeStep("webhook", State::Skipped)};
        m_bench->ui.probe.steps[1].rawAnswer =
            QStringLiteral("HTTP 401\n\n{\"error\":{\"code\":190}}");
        m_bench->open();
        m_bench->enterAll();
        QTRY_VERIFY(m_bench->says(QString::fromUtf8("A Meta recusa o token")));
        QVERIFY(!m_bench->save()->isEnabled());
        QVERIFY(m_bench->says(QString::fromUtf8("Ainda desligado: token recusado")));
        m_bench->ui.grab(*m_bench->dialog, QStringLiteral("channels-whatsapp-wrong-token"));
        m_bench->click(QString::fromUtf8("Resposta do provedor: Token recusado"));
        QCOMPARE(m_bench->ui.prompts.notices.size(), 1);
        QVERIFY(
            m_bench->ui.prompts.notices.first().details.contains(QStringLiteral("\"code\":190")));
    }

    void withoutANetworkItSaysWhatToCheck()
    {
        m_bench->ui.probe.steps = {probeStep("address", State::Failed, "no_connection"),
                                   probeStep("token", State::Skipped),
                                   probeStep("number", State::Skipped),
                                   probeStep("webhook", State::Skipped)};
        m_bench->open();
        m_bench->enterAll();
        QTRY_VERIFY(m_bench->says(QString::fromUtf8("Sem conexão")));
        QVERIFY(!m_bench->save()->isEnabled());
        m_bench->ui.probe.steps = m_bench->allGood();
        m_bench->click(QStringLiteral("Verificar de novo"));
        QTRY_VERIFY(m_bench->save()->isEnabled());
    }

    void asksAnewWhenTheTokenIsTypedAnew()
    {
        m_bench->open();
        m_bench->enterAll();
        QTRY_VERIFY(m_bench->save()->isEnabled());
        m_bench->ui.probe.holds = true;
        m_bench->type(QStringLiteral("Token de acesso"), QStringLiteral("other"));
        QVERIFY(!m_bench->save()->isEnabled());
        QTRY_COMPARE(m_bench->ui.probe.probed.size(), 2);
        // The answer of a run that is over says nothing about what is typed now.
        m_bench->type(QStringLiteral("Token de acesso"), QStringLiteral("third"));
        m_bench->ui.probe.release();
        QVERIFY(!m_bench->save()->isEnabled());
        m_bench->ui.probe.holds = false;
        QTRY_VERIFY(m_bench->save()->isEnabled());
    }

    void keepsSecretsThatAreLeftEmpty()
    {
        const Channel channel = addWhatsApp(m_bench->ui);
        const auto before = ChannelStore(*m_bench->ui.store.reader).secrets(channel.id);
        m_bench->open(channel);
        QCOMPARE(m_bench->line(QStringLiteral("Token de acesso"))->text(), QString());
        m_bench->type(QStringLiteral("Nome do canal"), QStringLiteral("Outro nome"));
        QTRY_VERIFY(m_bench->save()->isEnabled());
        QTest::mouseClick(m_bench->save(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->channels().first().name, QStringLiteral("Outro nome"));
        QCOMPARE(*ChannelStore(*m_bench->ui.store.reader).secrets(channel.id), *before);
    }

    void savesANameWithoutAskingTheProvider()
    {
        const Channel channel = addWhatsApp(m_bench->ui);
        m_bench->ui.probe.steps = {probeStep("address", State::Failed, "no_connection")};
        m_bench->open(channel);
        m_bench->type(QStringLiteral("Nome do canal"), QStringLiteral("Outro nome"));
        QVERIFY(m_bench->save()->isEnabled());
        m_bench->type(QStringLiteral("Identificador do número"), QStringLiteral("999"));
        QVERIFY(!m_bench->save()->isEnabled());
    }

    void leadsToTheFieldThatIsAtFault()
    {
        const Channel channel = addWhatsApp(m_bench->ui);
        m_bench->open(channel, QStringLiteral("access_token"));
        QTRY_COMPARE(m_bench->dialog->focusWidget(),
                     m_bench->line(QStringLiteral("Token de acesso")));
    }

    void saysThatCallsAreRefusedWithoutTheAppSecret()
    {
        m_bench->open();
        QVERIFY(m_bench->says(QStringLiteral("401")));
    }

    void showsTheCallbackAddressAndTheLastCall()
    {
        Channel channel = addWhatsApp(m_bench->ui);
        m_bench->setPublicAddress();
        const auto written =
            m_bench->ui.store.write<bool>([&](WriteContext &context) -> Result<bool> {
                return ChannelStore(context.connection())
                    .setHookSeen(channel.id, context.nowMs() - 5 * 60 * 1000)
                    .ok();
            });
        QVERIFY(written && *written);
        m_bench->open(channel);
        auto *copy = childNamed<Button>(*m_bench->dialog, QString::fromUtf8("Copiar o endereço"));
        QVERIFY(copy->isEnabled());
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("https://karoo.example/hooks/loja"));
        // There is no app secret yet.
        QTRY_VERIFY(
            m_bench->says(QString::fromUtf8("toda chamada da Meta é recusada (401). O canal")));
        m_bench->type(QString::fromUtf8("Chave secreta do aplicativo"), QStringLiteral("secret"));
        QTRY_VERIFY(m_bench->says(QString::fromUtf8("Última chamada: há 5 min")));
    }

    void makesAVerifyToken()
    {
        m_bench->open();
        // A new channel has one already, to be read and pasted.
        QLineEdit *line = m_bench->line(QString::fromUtf8("Token de verificação"));
        QVERIFY(line->text().startsWith(QStringLiteral("krd-")));
        QCOMPARE(line->echoMode(), QLineEdit::Normal);
        m_bench->click(QStringLiteral("Gerar"));
        const QString made = m_bench->line(QString::fromUtf8("Token de verificação"))->text();
        QVERIFY(made.startsWith(QStringLiteral("krd-")));
        QCOMPARE(made.size(), 36);
        m_bench->click(QStringLiteral("Gerar"));
        QVERIFY(m_bench->line(QString::fromUtf8("Token de verificação"))->text() != made);
    }

    void cleanup() { m_bench.reset(); }

private:
    std::unique_ptr<WhatsAppBench> m_bench;
};

KAROO_TEST(WhatsAppDialogTest, tst_whatsappdialog)
#include "tst_whatsappdialog.moc"
