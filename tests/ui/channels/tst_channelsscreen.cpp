// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelsscreen.h"

#include "models/store/messagestore.h"
#include "models/store/noticestore.h"
#include "tests/support/messageseeds.h"
#include "tests/support/testregistry.h"
#include "tests/ui/channels/channelsbench.h"
#include "ui/channels/channeldialog.h"
#include "ui/channels/simulatorwindow.h"
#include "ui/kit/pill.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/textlabel.h"

#include <QAccessible>

#include <algorithm>

class ChannelsScreenTest : public ChannelsBench
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data() { addLightAndDark(); }
    void looks()
    {
        QFETCH(bool, dark);
        start(dark);
        MessageSeeds(m_ui->store).add(4);
        addChannels();
        show();
        QCOMPARE(m_screen->findChildren<ChannelItem *>().size(), 4);
        m_ui->grab(*m_screen, QStringLiteral("channels"));
        m_screen->resize(808, 608);
        m_ui->grab(*m_screen, QStringLiteral("channels-1024x640"));
    }

    void makesASimulatorByClicking()
    {
        start();
        show();
        m_ui->grab(*m_screen, QStringLiteral("channels-first-time"));
        click(QStringLiteral("Criar um Simulador"));
        auto *dialog = m_screen->findChild<ChannelDialog *>();
        QVERIFY(dialog);
        QCOMPARE(childNamed<QLineEdit>(*dialog, QStringLiteral("Chave"))->text(),
                 QStringLiteral("simulador"));
        type(*dialog, QStringLiteral("Nome"), QString::fromUtf8("Telefone de Teste Ã"));
        QCOMPARE(childNamed<QLineEdit>(*dialog, QStringLiteral("Chave"))->text(),
                 QStringLiteral("telefone-de-teste-a"));
        m_ui->grab(*dialog, QStringLiteral("channels-create"));
        press(*dialog, QStringLiteral("Criar canal"));
        QTRY_COMPARE(channels().size(), 1);
        QCOMPARE(channels().first().kind, QStringLiteral("simulator"));
        QCOMPARE(channels().first().key, QStringLiteral("telefone-de-teste-a"));
        QTRY_COMPARE(m_screen->findChildren<ChannelItem *>().size(), 1);
    }

    void tellsFindingsBesideTheFields()
    {
        start();
        MessageSeeds seeds(m_ui->store);
        show();
        click(QStringLiteral("Conectar canal"));
        chooseInMenu(QStringLiteral("Simulador"));
        auto *dialog = m_screen->findChild<ChannelDialog *>();
        type(*dialog, QStringLiteral("Nome"), QStringLiteral("telefone DE teste"));
        type(*dialog, QStringLiteral("Chave"), QStringLiteral("Com Espaco"));
        press(*dialog, QStringLiteral("Criar canal"));
        QTRY_COMPARE(faultsOf(*dialog).size(), 2);
        m_ui->grab(*dialog, QStringLiteral("channels-faults"));
        QCOMPARE(channels().size(), 1);
    }

    void pausesAndCanTakeItBack()
    {
        start();
        MessageSeeds seeds(m_ui->store);
        show();
        choose(QStringLiteral("Telefone de teste"), QStringLiteral("Pausar"));
        QTRY_VERIFY(!channels().first().active);
        QTRY_VERIFY(m_ui->navigator.lastUndo);
        m_ui->navigator.lastUndo();
        QTRY_VERIFY(channels().first().active);
        QTRY_VERIFY(item(QStringLiteral("Telefone de teste"))->facts().channel.active);
    }

    void deletesOnlyAfterAQuestionWithNumbers()
    {
        start();
        const QList<MessageRow> rows = MessageSeeds(m_ui->store).add(3);
        show();
        choose(QStringLiteral("Telefone de teste"), QStringLiteral("Excluir…"));
        QCOMPARE(m_ui->prompts.questions.size(), 1);
        const Question &question = m_ui->prompts.questions.first();
        QVERIFY(question.consequences.first().text.startsWith(QStringLiteral("3 mensagens")));
        QVERIFY(question.consequences.at(1).text.contains(QString::fromUtf8("Cobrança")));
        QCOMPARE(question.nameToType, QStringLiteral("Telefone de teste"));
        m_ui->settle();
        QCOMPARE(channels().size(), 1);
        m_ui->prompts.answerNext(1);
        choose(QStringLiteral("Telefone de teste"), QStringLiteral("Excluir…"));
        QTRY_COMPARE(channels().size(), 0);
        m_ui->settle();
        const auto message = MessageStore(*m_ui->store.reader).find(rows.first());
        QCOMPARE(message->status, MessageStatus::Failed);
        QCOMPARE(message->error->code, QStringLiteral("channel_removed"));
        QTRY_VERIFY(childNamed<Button>(*m_screen, QStringLiteral("Criar um Simulador")));
    }

    void countsWhatWaits()
    {
        start();
        MessageSeeds seeds(m_ui->store);
        show();
        QCOMPARE(item(QStringLiteral("Telefone de teste"))->facts().waiting, 0);
        seeds.add(2);
        QTRY_COMPARE(item(QStringLiteral("Telefone de teste"))->facts().waiting, 2);
    }

    void saysTheHoursInWords()
    {
        start();
        MessageSeeds seeds(m_ui->store);
        seeds.add(1);
        m_ui->store.clock.advance(2 * 60 * 60 * 1000);
        const QList<MessageRow> rows = seeds.add(3);
        seeds.setStatus(rows.last(), MessageStatus::Failed);
        show();
        ChannelItem *row = item(QStringLiteral("Telefone de teste"));
        QCOMPARE(row->facts().hours.size(), 24);
        QCOMPARE(row->facts().hours.mid(21), QList<int>({1, 0, 3}));
        QCOMPARE(row->facts().failed, 1);
        const auto *line = row->findChild<Sparkline *>();
        QCOMPARE(line->accessibleName(),
                 QString::fromUtf8("4 mensagens nas últimas 24 horas; pico às 11:00: 3 na hora"));
        QCOMPARE(QAccessible::queryAccessibleInterface(row->findChild<Pill *>())->role(),
                 QAccessible::StaticText);
    }

    void showsWhatTheProviderReported()
    {
        start();
        MessageSeeds seeds(m_ui->store);
        addChannels();
        show();
        const QString name = QStringLiteral("WhatsApp da loja");
        QVERIFY(!item(name)->facts().notice);
        const auto kept = m_ui->store.write<bool>([](WriteContext &context) -> Result<bool> {
            const Channel *channel =
                context.configuration().channel(QStringLiteral("whatsapp-loja"));
            const MessageError payment{QStringLiteral("provider_refused"),
                                       QStringLiteral("Check the card"), QStringLiteral("131042")};
            context.note(Change::Kind::Channel, channel->id.value);
            return NoticeStore(context.connection()).keep(channel->id, payment, context.nowMs());
        });
        QVERIFY(kept && *kept);
        m_ui->settle();
        QVERIFY(item(name)->facts().notice);
        const QList<TextLabel *> labels = item(name)->findChildren<TextLabel *>();
        const auto shown = std::find_if(labels.begin(), labels.end(), [](const TextLabel *label) {
            return label->text().startsWith(QStringLiteral("Avisado por WhatsApp ("));
        });
        QVERIFY(shown != labels.end());
        QVERIFY((*shown)->toolTip().endsWith(QStringLiteral("Check the card")));
        layOut();
        const QRect needed = (*shown)->fontMetrics().boundingRect(
            0, 0, (*shown)->width(), 1000, Qt::TextWordWrap, (*shown)->text());
        QVERIFY((*shown)->height() >= needed.height());
        QVERIFY((*shown)->width() >= needed.width());
        m_ui->grab(*m_screen, QStringLiteral("channels-notice"));
        // A day later it is no news.
        m_ui->store.clock.advance(24 * 3'600'000 + 1);
        show();
        QVERIFY(!item(name)->facts().notice);
    }

    void foldsTheLineAwayInANarrowWindow()
    {
        start();
        MessageSeeds seeds(m_ui->store);
        show();
        const auto *line = item(QStringLiteral("Telefone de teste"))->findChild<Sparkline *>();
        const QString caption = QString::fromUtf8("Mensagens por hora, últimas 24 horas");
        QVERIFY(line->isVisible());
        QVERIFY(shows(*m_screen, caption));
        m_screen->resize(808, 608);
        QTRY_VERIFY(!line->isVisible());
        QVERIFY(!shows(*m_screen, caption));
    }

    void findsAChannelByItsWords()
    {
        start();
        MessageSeeds seeds(m_ui->store);
        addChannels();
        show();
        auto *search = m_screen->findChild<SearchField *>();
        search->setText(QStringLiteral("INSTA"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(rows(), QStringList(QStringLiteral("Instagram")));
        search->setText(QStringLiteral("zzz"));
        QTest::keyClick(search, Qt::Key_Return);
        m_ui->grab(*m_screen, QStringLiteral("channels-nothing-found"));
        click(QStringLiteral("Limpar pesquisa"));
        QTRY_COMPARE(rows().size(), 4);
    }

    void theRowHasTheKeysOfItsMenu()
    {
        start();
        MessageSeeds(m_ui->store).add(1);
        show();
        auto *button = childNamed<Button>(*m_screen, QStringLiteral("Abrir: Telefone de teste"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Delete);
        QCOMPARE(m_ui->prompts.questions.size(), 1);
        QTest::keyClick(button, Qt::Key_F2);
        QVERIFY(m_screen->findChild<ChannelDialog *>());
    }

    void opensThePhoneWhenTheWindowAsks()
    {
        start();
        MessageSeeds seeds(m_ui->store);
        show();
        m_screen->open({{QStringLiteral("channel"), QStringLiteral("telefone")}});
        auto *phone = m_screen->findChild<SimulatorWindow *>();
        QVERIFY(phone && phone->isVisible());
        // The same window again, not a second one.
        click(QStringLiteral("Abrir: Telefone de teste"));
        QCOMPARE(m_screen->findChildren<SimulatorWindow *>().size(), 1);
    }

    void cleanup()
    {
        m_screen.reset();
        m_ui.reset();
    }
};

KAROO_TEST(ChannelsScreenTest, tst_channelsscreen)
#include "tst_channelsscreen.moc"
