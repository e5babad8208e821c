// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/messagelistmodel.h"
#include "tests/support/testregistry.h"
#include "tests/ui/messages/messagesroom.h"
#include "ui/editors/messageeditor.h"
#include "ui/kit/textstyle.h"
#include "ui/messages/composedialog.h"
#include "ui/messages/csvexport.h"
#include "ui/messages/messagewords.h"
#include "ui/messages/selectionbar.h"

#include <QFile>
#include <QFontMetrics>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

/// What is done with messages in the log.
class MessagesScreenTest : public QObject, private MessagesRoom
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data() { addLightAndDark(); }
    void looks()
    {
        QFETCH(bool, dark);
        start(dark);
        const QList<MessageRow> rows = m_seeds->add(12);
        seedStates(rows);
        show();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(detail()->isVisible());
        waitForCount();
        m_ui->grab(*m_screen, QStringLiteral("messages"));
        table()->selectAll();
        m_ui->grab(*m_screen, QStringLiteral("messages-selected"));
        m_screen->resize(808, 608);
        openFirst();
        m_ui->grab(*m_screen, QStringLiteral("messages-narrow"));
    }

    void theReasonIsWholeInItsRow()
    {
        start(false);
        seedStates(m_seeds->add(12));
        show();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        openFirst();
        using Column = MessageListModel::Column;
        const QString reason =
            MessageWords::reason({QStringLiteral("recipient_unreachable"), {}, {}});
        const int needed = QFontMetrics(textFont(TextStyle::Meta)).horizontalAdvance(reason);
        QTRY_VERIFY2(table()->columnWidth(Column::SubjectColumn) >= needed + 24,
                     qPrintable(QString::number(table()->columnWidth(Column::SubjectColumn))));
        const auto timeFits = [this](const QString &text) {
            const QFontMetrics cells(textFont(TextStyle::Small));
            return table()->columnWidth(Column::TimeColumn) > cells.horizontalAdvance(text) + 24;
        };
        QVERIFY(timeFits(QStringLiteral("09:00")));
        // What is of another day says its day, and is whole too.
        m_ui->store.clock.advance(24 * 3600 * 1000);
        m_seeds->add(1);
        m_ui->settle();
        QTRY_VERIFY(timeFits(QStringLiteral("24/11 09:00")));
    }

    void actsOnSeveralAtOnce()
    {
        start(false);
        m_seeds->add(3);
        show();
        auto *bar = m_screen->findChild<SelectionBar *>();
        table()->selectRow(0);
        QVERIFY(!bar->isVisible());
        table()->selectAll();
        QVERIFY(bar->isVisible());
        QTest::mouseClick(childNamed<Button>(*bar, QStringLiteral("Cancelar envio")),
                          Qt::LeftButton);
        QTRY_COMPARE(count(MessageStatus::Cancelled), 3);
        QTRY_COMPARE(m_ui->navigator.said, QStringList(QStringLiteral("3 mensagens canceladas")));
        QVERIFY(m_ui->navigator.lastUndo);
        m_ui->navigator.lastUndo();
        QTRY_COMPARE(count(MessageStatus::Queued), 3);
    }

    void goesToBothEndsOfALongLog()
    {
        start(false);
        const QList<MessageRow> rows = m_seeds->add(MessageListModel::linesMost + 600);
        show();
        table()->setFocus();
        const auto shown = [this](int y) {
            return table()->indexAt(QPoint(5, y)).data(MessageListModel::RowRole).toLongLong();
        };
        QCOMPARE(shown(5), rows.last().value);
        QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
        const int bottom = table()->viewport()->height() - 5;
        QTRY_COMPARE(shown(bottom), rows.first().value);
        QCOMPARE(table()->currentIndex().data(MessageListModel::RowRole).toLongLong(),
                 rows.first().value);
        // Upwards: newer ones come on top, and what was being read stays under the eye.
        QScrollBar *bar = table()->verticalScrollBar();
        while (shown(5) != rows.last().value) {
            const qint64 before = shown(5);
            bar->setValue(0);
            QCoreApplication::processEvents();
            QVERIFY(shown(5) > before);
            QVERIFY(shown(5) - before <= 401);
        }
        // And down again, through more than is held.
        bar->setValue(bar->maximum());
        QCoreApplication::processEvents();
        while (shown(bottom) != rows.first().value) {
            const qint64 before = shown(bottom);
            bar->setValue(bar->maximum());
            QCoreApplication::processEvents();
            QVERIFY(shown(bottom) < before);
            QVERIFY(before - shown(bottom) <= 401);
        }
        QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(shown(5), rows.last().value);
    }

    void deleteCancelsWhatWaits()
    {
        start(false);
        const QList<MessageRow> rows = m_seeds->add(2);
        m_seeds->setStatus(rows.last(), MessageStatus::Scheduled);
        show();
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(message(rows.last())->status, MessageStatus::Cancelled);
        QTRY_COMPARE(m_ui->navigator.said.size(), 1);
        // Sending it at once would not be what it was before.
        QVERIFY(!m_ui->navigator.lastUndo);
    }

    void theFormScrollsWhereTheScreenIsLow()
    {
        start(false);
        ComposeDialog dialog(m_ui->services(), nullptr);
        dialog.show();
        dialog.resize(640, 420);
        layOut();
        QCOMPARE(dialog.height(), 420);
        auto *send = childNamed<Button>(dialog, QStringLiteral("Enviar"));
        QVERIFY(dialog.rect().contains(QRect(send->mapTo(&dialog, QPoint()), send->size())));
        auto *attach = childNamed<Button>(dialog, QStringLiteral("Anexar documento"));
        QVERIFY(!visiblePart(*attach, dialog));
        dialog.findChild<MessageEditor *>()->setFocus();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTRY_VERIFY(visiblePart(*dialog.focusWidget(), dialog));
    }

    void looksEmpty()
    {
        start(false);
        show();
        QVERIFY(button(QStringLiteral("Escrever uma mensagem")));
        m_ui->grab(*m_screen, QStringLiteral("messages-first-time"));
        m_seeds->add(1);
        m_screen->open({{QStringLiteral("status"), QStringList{QStringLiteral("failed")}}});
        QTRY_VERIFY(button(QStringLiteral("Limpar filtros")));
        QVERIFY(!button(QStringLiteral("Escrever uma mensagem")));
        m_ui->grab(*m_screen, QStringLiteral("messages-nothing-found"));
    }

    void sendsAgainAFailedOne()
    {
        start(false);
        const QList<MessageRow> rows = m_seeds->add(1);
        m_seeds->setStatus(rows.first(), MessageStatus::Failed,
                           {QStringLiteral("recipient_unreachable"), {}, {}});
        show();
        openFirst();
        Q_EMIT detail()->resendRequested(*message(rows.first()));
        QTRY_COMPARE(message(rows.first())->status, MessageStatus::Queued);
    }

    void asksBeforeAnUncertainOneIsSentAgain()
    {
        start(false);
        const QList<MessageRow> rows = m_seeds->add(1);
        m_seeds->setStatus(rows.first(), MessageStatus::Uncertain);
        show();
        openFirst();
        Q_EMIT detail()->resendRequested(*message(rows.first()));
        QCOMPARE(m_ui->prompts.questions.size(), 1);
        QCOMPARE(message(rows.first())->status, MessageStatus::Uncertain);
        m_ui->prompts.answerNext(1);
        Q_EMIT detail()->resendRequested(*message(rows.first()));
        QTRY_COMPARE(message(rows.first())->status, MessageStatus::Queued);
    }

    void anUncertainOneCanBeMarkedInstead()
    {
        start(false);
        const QList<MessageRow> rows = m_seeds->add(1);
        m_seeds->setStatus(rows.first(), MessageStatus::Uncertain);
        show();
        openFirst();
        m_ui->prompts.answerNext(2);
        Q_EMIT detail()->resendRequested(*message(rows.first()));
        QCOMPARE(m_ui->prompts.questions.first().title, QString::fromUtf8("Reenviar “NF-1”?"));
        QTRY_COMPARE(message(rows.first())->status, MessageStatus::Delivered);
        // No code is shown as it is stored.
        QTRY_VERIFY(says(QString::fromUtf8("Decidido por uma pessoa · por ana")));
    }

    void cancelsAQueuedOne()
    {
        start(false);
        const QList<MessageRow> rows = m_seeds->add(1);
        show();
        openFirst();
        Q_EMIT detail()->cancelRequested(*message(rows.first()));
        QTRY_COMPARE(message(rows.first())->status, MessageStatus::Cancelled);
    }

    void exportsWhatIsShown()
    {
        start(false);
        m_seeds->add(3);
        show();
        const QString path = m_ui->store.folder() + QStringLiteral("/out.csv");
        CsvExportDialog *dialog =
            new CsvExportDialog(m_ui->services(), MessageFilter(), path, m_screen.get());
        QSignalSpy finished(dialog, &CsvExportDialog::finishedWell);
        dialog->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toInt(), 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("\xef\xbb\xbf"));
        QCOMPARE(content.count("\r\n"), 4);
        QVERIFY(content.contains("NF-3"));
    }

    void composesByHand()
    {
        start(false);
        ComposeDialog dialog(m_ui->services(), nullptr);
        dialog.show();
        dialog.send();
        // The same findings as the API: no recipient, no content.
        QTRY_COMPARE(faultsOf(dialog).size(), 2);
        QLineEdit *phone = nullptr;
        const auto edits = dialog.findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->placeholderText().startsWith(QLatin1Char('('))) {
                phone = edit;
            }
        }
        QVERIFY(phone != nullptr);
        QTest::keyClicks(phone, QStringLiteral("11 98765-4321"));
        dialog.findChild<MessageEditor *>()->setText(QStringLiteral("Oi"));
        // A fault goes as soon as its field is put right.
        QVERIFY(faultsOf(dialog).isEmpty());
        m_ui->grab(dialog, QStringLiteral("messages-compose"));
        QSignalSpy sent(&dialog, &ComposeDialog::sent);
        dialog.send();
        QTRY_COMPARE(sent.size(), 1);
        const auto page = MessageStore(*m_ui->store.reader).page({}, 0, 5);
        QCOMPARE(page->size(), 1);
        QCOMPARE(page->first().to.value, QStringLiteral("+5511987654321"));
        QVERIFY(!page->first().system.has_value());
    }

    void cleanup() { clear(); }
};

KAROO_TEST(MessagesScreenTest, tst_messagesscreen)

#include "tst_messagesscreen.moc"
