// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/messages/messagesroom.h"
#include "ui/messages/selectionbar.h"

#include <QAccessible>
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
        const auto said = [this, accessible](int column) {
            return const_cast<QAccessibleInterface *>(accessible)
                ->tableInterface()
                ->cellAt(0, column)
                ->text(QAccessible::Name);
        };
        QCOMPARE(said(0), QString::fromUtf8("João Silva, (11) 98765-4321"));
        QCOMPARE(said(1), QString::fromUtf8("Boleto 1, O número não recebe por este canal"));
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
        QTest::qWait(0);
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
        QTest::qWait(0);
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
        QVERIFY(says(QStringLiteral("Nenhuma mensagem com: Hoje, Falhou.")));
        QTRY_VERIFY(says(QStringLiteral("0 de 2")));
        QTest::mouseClick(
            childNamed<Button>(*m_screen, QStringLiteral("Pesquisar em todas as datas")),
            Qt::LeftButton);
        QVERIFY(says(QStringLiteral("Nenhuma mensagem com: Falhou.")));
    }

    void cleanup() { clear(); }
};

KAROO_TEST(MessageReadingTest, tst_messagereading)

#include "tst_messagereading.moc"
