// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/deletechatbot.h"
#include "tests/support/testregistry.h"
#include "tests/ui/messages/messagesroom.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/tile.h"
#include "ui/messages/factgrid.h"
#include "ui/messages/messagefilterbar.h"
#include "ui/messages/messagewords.h"
#include "ui/messages/selectionbar.h"

#include <QAccessible>
#include <QGridLayout>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>

/// The log is read in peace: nothing moves, all is said in words, and it fits.
class MessageReadingTest : public QObject, private MessagesRoom
{
    Q_OBJECT

private Q_SLOTS:
    void cellsSayWhatTheyShow()
    {
        start(false);
        const QList<MessageRow> rows = m_seeds->add(1);
        m_seeds->setStatus(rows.first(), MessageStatus::Failed,
                           {QStringLiteral("recipient_unreachable"), {}, {}});
        show();
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(table());
        const auto said = [accessible](int column) {
            return const_cast<QAccessibleInterface *>(accessible)
                ->tableInterface()
                ->cellAt(0, column)
                ->text(QAccessible::Name);
        };
        QCOMPARE(said(0), QString::fromUtf8("João Silva, (11) 98765-4321"));
        QCOMPARE(said(1), QString::fromUtf8("Boleto 1, O número não recebe neste canal"));
        QCOMPARE(said(2), QStringLiteral("Falhou"));
        QCOMPARE(said(3), QStringLiteral("Telefone de teste"));
        QCOMPARE(said(4), QStringLiteral("24/11/2026 09:00:00"));
        table()->selectRow(0);
        QVERIFY(table()->selectionAsText().contains(QStringLiteral("\tFalhou\t")));
    }

    void escapeClosesTheDetail()
    {
        start(false);
        m_seeds->add(1);
        show();
        openFirst();
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(!detail()->isVisible());
        QVERIFY(table()->isVisible());
    }

    void inANarrowWindowTheDetailTakesTheRoom()
    {
        start(false);
        m_seeds->add(2);
        show();
        m_screen->resize(808, 608);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(0, 0)).center());
        // One click marks; only opening leaves the list.
        QVERIFY(!detail()->isVisible());
        openFirst();
        QVERIFY(!table()->isVisible());
        QTRY_VERIFY(detail()->width() > 700);
        QTest::mouseClick(childNamed<Button>(*m_screen, QString::fromUtf8("Voltar à lista")),
                          Qt::LeftButton);
        QVERIFY(!detail()->isVisible());
        QVERIFY(table()->isVisible());
        openFirst();
        m_screen->resize(984, 728);
        QTRY_VERIFY(table()->isVisible());
        QTRY_VERIFY(detail()->width() < 400);
    }

    void whatIsReadStaysWhileOthersChange()
    {
        start(false);
        const QList<MessageRow> rows = m_seeds->add(2);
        show();
        m_ui->settle();
        openFirst();
        const QPointer<QWidget> copy =
            childNamed<Button>(*m_screen, QStringLiteral("Copiar detalhes"));
        copy->setFocus();
        m_seeds->setStatus(rows.first(), MessageStatus::Delivered);
        m_ui->settle();
        QVERIFY(copy && m_screen->focusWidget() == copy);
        // Its own change shows, and the keyboard stays where it was.
        m_seeds->setStatus(rows.last(), MessageStatus::Delivered);
        QTRY_VERIFY(!copy);
        QVERIFY(m_screen->focusWidget());
        QCOMPARE(m_screen->focusWidget()->accessibleName(), QStringLiteral("Copiar detalhes"));
    }

    void newOnesDoNotMoveWhatIsRead()
    {
        start(false);
        m_seeds->add(40);
        show();
        m_ui->settle();
        table()->verticalScrollBar()->setValue(500);
        const int row = table()->rowAt(100);
        const QPoint place = table()->mapToGlobal(QPoint(0, table()->rowViewportPosition(row)));
        m_seeds->add(3);
        QTRY_VERIFY(button(QStringLiteral("3 novas mensagens")));
        layOut();
        QCOMPARE(table()->mapToGlobal(QPoint(0, table()->rowViewportPosition(row))), place);
        m_ui->grab(*m_screen, QStringLiteral("messages-new-ones"));
        QTest::mouseClick(button(QStringLiteral("3 novas mensagens")), Qt::LeftButton);
        QCOMPARE(table()->verticalScrollBar()->value(), 0);
        QCOMPARE(table()->model()->index(0, 1).data().toString(),
                 QStringLiteral("Boleto 43, NF-43"));
        QVERIFY(!button(QStringLiteral("0 novas mensagens")));
    }

    void theBarOfSeveralFitsBesideTheDetail()
    {
        start(false);
        m_seeds->add(3);
        show();
        openFirst();
        table()->selectAll();
        layOut();
        const auto *bar = m_screen->findChild<SelectionBar *>();
        QCOMPARE(m_screen->width(), 984);
        for (const Button *one : bar->findChildren<Button *>()) {
            QVERIFY2(one->isHidden() || one->width() >= one->sizeHint().width(),
                     qPrintable(one->text()));
        }
    }

    void saysWhatWasNotFound()
    {
        start(false);
        m_seeds->add(2);
        show();
        m_screen->open({{QStringLiteral("status"), QStringList{QStringLiteral("failed")}},
                        {QStringLiteral("period"), QStringLiteral("today")}});
        QVERIFY(says(QStringLiteral("Nenhuma mensagem com período Hoje, estado Falhou.")));
        QTRY_VERIFY(says(QStringLiteral("0 de 2")));
        QTest::mouseClick(
            childNamed<Button>(*m_screen, QStringLiteral("Pesquisar em todas as datas")),
            Qt::LeftButton);
        QVERIFY(says(QStringLiteral("Nenhuma mensagem com estado Falhou.")));
    }

    void todayFollowsTheDay()
    {
        start(false);
        m_seeds->add(1);
        show();
        m_screen->open({{QStringLiteral("period"), QStringLiteral("today")}});
        QCOMPARE(table()->model()->rowCount(), 1);
        constexpr qint64 day = 24 * 3600 * 1000;
        m_ui->store.clock.advance(day);
        m_seeds->add(1);
        m_ui->settle();
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->index(0, 1).data().toString(), QStringLiteral("Boleto 2, NF-2"));
    }

    void linesOfOtherDaysSayTheirDay()
    {
        const qint64 now = QDateTime(QDate(2026, 11, 24), QTime(9, 0)).toMSecsSinceEpoch();
        StatusChange queued;
        queued.at = now - 10 * 3600 * 1000;
        StatusChange sent;
        sent.at = now;
        start(false);
        const QList<TimelineEntry> lines = MessageWords::timeline({queued, sent}, now);
        QCOMPARE(lines.first().time, QStringLiteral("09:00:00"));
        QCOMPARE(lines.last().time, QStringLiteral("23/11 23:00:00"));
    }

    void anOpenDetailDoesNotKeepTheWindowWide()
    {
        start(false);
        m_seeds->add(1);
        show();
        openFirst();
        m_screen->resize(808, 608);
        QCOMPARE(m_screen->width(), 808);
        QTRY_VERIFY(!table()->isVisible());
    }

    void aResizeAloneLeavesTheDetail()
    {
        start(false);
        m_seeds->add(1);
        show();
        m_ui->settle();
        openFirst();
        const QPointer<QWidget> copy =
            childNamed<Button>(*m_screen, QStringLiteral("Copiar detalhes"));
        m_screen->resize(970, 700);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(copy);
    }

    void theFactsStandInOnePitch()
    {
        start(false);
        m_seeds->add(1);
        show();
        m_ui->settle();
        openFirst();
        const auto *facts = detail()->findChild<FactGrid *>();
        const auto *grid = qobject_cast<QGridLayout *>(facts->layout());
        QVERIFY(grid->rowCount() > 5);
        for (int row = 1; row < grid->rowCount(); ++row) {
            QTRY_COMPARE(grid->cellRect(row, 0).height(), Button::heightOf(Button::Size::Small));
        }
    }

    void saysThatTheLogCannotBeRead()
    {
        start(false);
        m_seeds->add(1);
        show();
        const auto gone = m_ui->store.write<bool>([](WriteContext &context) -> Result<bool> {
            context.connection().prepared("ALTER TABLE messages RENAME TO gone").run();
            return true;
        });
        QVERIFY(gone.ok());
        m_screen->open({{QStringLiteral("period"), QStringLiteral("today")}});
        QVERIFY(says(QString::fromUtf8("As mensagens não puderam ser lidas")));
        QVERIFY(says(QString::fromUtf8("falhou às 09:00")));
        QVERIFY(m_screen->findChild<MessageFilterBar *>()->findChild<IconView *>()->isVisible());
        QVERIFY(button(QStringLiteral("Abrir pasta de dados")));
        QVERIFY(button(QStringLiteral("Copiar detalhes")));
        m_ui->grab(*m_screen, QStringLiteral("messages-unreadable"));
    }

    void filtersBySystem()
    {
        start(false);
        m_seeds->add(2);
        show();
        QTest::mouseClick(chip(QStringLiteral("Mais filtros")), Qt::LeftButton);
        auto *bar = m_screen->findChild<MessageFilterBar *>();
        auto *menu = bar->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("De ERP"));
        menu->actions().first()->trigger();
        menu->actions().last()->trigger();
        menu->close();
        QCOMPARE(table()->model()->rowCount(), 2);
        QVERIFY(bar->filter(0).system && bar->filter(0).outgoingOnly);
        auto *more = chip(QStringLiteral("ERP, sem as recebidas"));
        QVERIFY(more && more->isChecked());
        QTest::keyClick(more, Qt::Key_Delete);
        QVERIFY(!bar->isFiltering());
        QVERIFY(chip(QStringLiteral("Mais filtros")));
    }

    void aDeletedChatbotIsStillNamedInTheFilter()
    {
        start(false);
        m_seeds->add(1);
        show();
        QTest::mouseClick(chip(QStringLiteral("Chatbot")), Qt::LeftButton);
        auto *bar = m_screen->findChild<MessageFilterBar *>();
        auto *menu = bar->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().first()->trigger();
        menu->close();
        QVERIFY(chip(QString::fromUtf8("Cobrança"))->isChecked());
        const ChatbotId id = *bar->filter(0).chatbot;
        const auto deleted = m_ui->store.write<bool>([&](WriteContext &context) -> Result<bool> {
            return deleteChatbot(context, id, m_ui->services().actor).ok();
        });
        QVERIFY(deleted.ok() && *deleted);
        bar->setStatuses({MessageStatus::Failed});
        QVERIFY(chip(QString::fromUtf8("chatbot excluído"))->isChecked());
        QVERIFY(says(QString::fromUtf8("Nenhuma mensagem com estado Falhou, chatbot excluído.")));
    }

    void cleanup() { clear(); }

private:
    FilterChip *chip(const QString &text) const
    {
        const auto all = m_screen->findChildren<FilterChip *>();
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [&text](const auto *one) { return one->text() == text; });
        return found == all.cend() ? nullptr : *found;
    }
};

KAROO_TEST(MessageReadingTest, tst_messagereading)

#include "tst_messagereading.moc"
