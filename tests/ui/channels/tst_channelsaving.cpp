// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/channelstore.h"
#include "tests/support/testregistry.h"
#include "tests/ui/channels/whatsappbench.h"
#include "ui/channels/channeldialog.h"
#include "ui/kit/fieldgroup.h"

#include <QSignalSpy>

/// What becomes of what was typed of a channel: kept until it is saved or given up on purpose.
class ChannelSavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WhatsAppBench>(); }
    void cleanup()
    {
        m_simulator.reset();
        m_bench.reset();
    }

    void keepsWhatWasTypedWhileTheFolderIsReadOnly()
    {
        openAll();
        pragma("PRAGMA query_only = ON");
        saveAndExpect(QString::fromUtf8("Não é possível gravar na pasta de dados"));
    }

    void keepsWhatWasTypedWhileTheDiskIsFull()
    {
        openAll();
        // Too long for what the file has left.
        m_bench->line(QStringLiteral("Token de acesso"))
            ->setText(QString(30'000, QLatin1Char('x')));
        QTRY_VERIFY(m_bench->save()->isEnabled());
        pragma("PRAGMA max_page_count = 1");
        saveAndExpect(QString::fromUtf8("O disco está cheio"));
        QCOMPARE(m_bench->line(QStringLiteral("Token de acesso"))->text().size(), 30'000);
        pragma("PRAGMA max_page_count = 1000000");
        // The same click does it, once the cause is gone.
        QTest::mouseClick(m_bench->save(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->channels().size(), 1);
    }

    void aSimulatorIsKeptToo()
    {
        Channel channel;
        channel.kind = QStringLiteral("simulator");
        channel.name = QStringLiteral("Simulador");
        m_simulator = std::make_unique<ChannelDialog>(m_bench->ui.services(), channel, nullptr);
        m_simulator->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_simulator.get()));
        QTest::keyClicks(childNamed<QLineEdit>(*m_simulator, QStringLiteral("Nome")),
                         QStringLiteral(" da loja"));
        pragma("PRAGMA query_only = ON");
        QTest::mouseClick(childNamed<Button>(*m_simulator, QStringLiteral("Criar canal")),
                          Qt::LeftButton);
        QTRY_COMPARE(m_bench->ui.prompts.notices.size(), 1);
        QVERIFY(m_simulator->isVisible());
        QCOMPARE(m_simulator->value()->key, QStringLiteral("da-loja"));
        QVERIFY(childNamed<Button>(*m_simulator, QStringLiteral("Criar canal"))->isEnabled());
    }

    void asksBeforeWhatWasTypedIsLost()
    {
        openAll();
        QTest::keyClick(m_bench->dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_bench->ui.prompts.questions.size(), 1);
        // The harmless answer.
        QVERIFY(m_bench->dialog->isVisible());
        QCOMPARE(m_bench->line(QStringLiteral("Token de acesso"))->text(),
                 QStringLiteral("EAAG-secret"));
        m_bench->ui.prompts.answerNext(1);
        m_bench->click(QStringLiteral("Cancelar"));
        QVERIFY(!m_bench->dialog->isVisible());
    }

    void theWayToTheSettingsAsksToo()
    {
        openAll();
        QSignalSpy wanted(m_bench->dialog.get(), &WhatsAppDialog::settingsWanted);
        m_bench->click(QString::fromUtf8("Endereço público"));
        m_bench->click(QString::fromUtf8("Abrir as configurações"));
        QCOMPARE(wanted.size(), 0);
        QVERIFY(m_bench->dialog->isVisible());
        m_bench->ui.prompts.answerNext(1);
        m_bench->click(QString::fromUtf8("Endereço público"));
        m_bench->click(QString::fromUtf8("Abrir as configurações"));
        QCOMPARE(wanted.size(), 1);
    }

    void theHelpNamesTheAddressOfTheApiEvenWhileItDoesNotRun()
    {
        m_bench->open();
        m_bench->ui.gateway.setState(GatewayControl::State::Failed);
        m_bench->click(QString::fromUtf8("Endereço público"));
        QVERIFY(m_bench->says(QStringLiteral("http://127.0.0.1:8640")));
    }

    void asksNothingWhereNothingWasTyped()
    {
        m_bench->open();
        QTest::keyClick(m_bench->dialog.get(), Qt::Key_Escape);
        QVERIFY(m_bench->ui.prompts.questions.isEmpty());
        QVERIFY(!m_bench->dialog->isVisible());
    }

    void opensWhatIsFoldedAwayOverAFault()
    {
        openAll();
        m_bench->click(QString::fromUtf8("Avançado"));
        m_bench->type(QString::fromUtf8("Versão da API"), QStringLiteral("banana"));
        const QLineEdit *version = m_bench->line(QString::fromUtf8("Versão da API"));
        m_bench->click(QString::fromUtf8("Avançado"));
        QTRY_VERIFY(m_bench->save()->isEnabled());
        QTest::mouseClick(m_bench->save(), Qt::LeftButton);
        QTRY_VERIFY(version->isVisible() && version->hasFocus());
        QCOMPARE(m_bench->channels().size(), 0);
    }

    void savesOnTopOfWhatSomebodyElseSaved()
    {
        const Channel mine = addWhatsApp(m_bench->ui);
        m_bench->open(mine);
        m_bench->type(QStringLiteral("Nome do canal"), QStringLiteral("Outro nome"));
        const auto theirs = m_bench->ui.store.write<Channel>([&](WriteContext &context) {
            Channel changed = mine;
            changed.inFlight = 3;
            const ChannelTools tools{m_bench->ui.services().kinds, m_bench->ui.services().vault};
            return saveChannel(context, {changed, {}}, tools, {});
        });
        QVERIFY(theirs);
        QTRY_VERIFY(m_bench->save()->isEnabled());
        QTest::mouseClick(m_bench->save(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->ui.prompts.notices.size(), 1);
        QTest::mouseClick(m_bench->save(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->channels().first().name, QStringLiteral("Outro nome"));
    }

private:
    void openAll()
    {
        m_bench->open();
        m_bench->enterAll();
        QTRY_VERIFY(m_bench->save()->isEnabled());
    }
    /// Of the writing connection, as disks and file systems do it.
    void pragma(const char *statement)
    {
        const auto done =
            m_bench->ui.store.write<bool>([statement](WriteContext &context) -> Result<bool> {
                return context.connection().execute(QString::fromLatin1(statement)).ok();
            });
        QVERIFY(done);
    }
    void saveAndExpect(const QString &words)
    {
        QTest::mouseClick(m_bench->save(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->ui.prompts.notices.size(), 1);
        const Notice notice = m_bench->ui.prompts.notices.first();
        QCOMPARE(notice.title, QString::fromUtf8("O canal não foi salvo"));
        QVERIFY2(notice.text.contains(words), qPrintable(notice.text));
        QVERIFY(m_bench->dialog->isVisible());
        QCOMPARE(m_bench->line(QStringLiteral("Nome do canal"))->text(),
                 QStringLiteral("WhatsApp da loja"));
        QVERIFY(!m_bench->line(QStringLiteral("Token de acesso"))->text().isEmpty());
        QVERIFY(m_bench->save()->isEnabled());
        QCOMPARE(m_bench->channels().size(), 0);
    }

    std::unique_ptr<WhatsAppBench> m_bench;
    std::unique_ptr<ChannelDialog> m_simulator;
};

KAROO_TEST(ChannelSavingTest, tst_channelsaving)
#include "tst_channelsaving.moc"
