// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/messagestore.h"
#include "tests/support/messageseeds.h"
#include "tests/support/testregistry.h"
#include "tests/ui/support/uifixture.h"
#include "ui/editors/messageeditor.h"
#include "ui/kit/button.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/tableview.h"
#include "ui/messages/composedialog.h"
#include "ui/messages/csvexport.h"
#include "ui/messages/messagedetail.h"
#include "ui/messages/messagesscreen.h"
#include "ui/messages/selectionbar.h"

#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

class MessagesScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
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
        QTest::qWait(0);
        m_ui->grab(*m_screen, QStringLiteral("messages-selected"));
        m_screen->resize(808, 608);
        openFirst();
        m_ui->grab(*m_screen, QStringLiteral("messages-narrow"));
    }

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

    void theFormScrollsWhereTheScreenIsLow()
    {
        start(false);
        ComposeDialog dialog(m_ui->services(), nullptr);
        dialog.show();
        dialog.resize(640, 420);
        QTest::qWait(0);
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
        m_ui->grab(*m_screen, QStringLiteral("messages-first-time"));
        m_screen->open({{QStringLiteral("status"), QStringList{QStringLiteral("failed")}}});
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
        QTRY_COMPARE(faultsOf(dialog), 2);
        QLineEdit *phone = nullptr;
        const auto edits = dialog.findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->placeholderText().startsWith(QLatin1Char('('))) {
                phone = edit;
            }
        }
        QVERIFY(phone != nullptr);
        phone->setText(QStringLiteral("11 98765-4321"));
        dialog.findChild<MessageEditor *>()->setText(QStringLiteral("Oi"));
        m_ui->grab(dialog, QStringLiteral("messages-compose"));
        QSignalSpy sent(&dialog, &ComposeDialog::sent);
        dialog.send();
        QTRY_COMPARE(sent.size(), 1);
        const auto page = MessageStore(*m_ui->store.reader).page({}, 0, 5);
        QCOMPARE(page->size(), 1);
        QCOMPARE(page->first().to.value, QStringLiteral("+5511987654321"));
        QVERIFY(!page->first().system.has_value());
    }

    void cleanup()
    {
        m_screen.reset();
        m_seeds.reset();
        m_ui.reset();
    }

private:
    void start(bool dark)
    {
        m_ui = std::make_unique<UiFixture>(dark);
        m_seeds = std::make_unique<MessageSeeds>(m_ui->store);
    }

    void show()
    {
        m_screen = std::make_unique<MessagesScreen>(m_ui->services(), m_ui->navigator);
        m_screen->resize(984, 728);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
    }

    void waitForCount() { QTRY_VERIFY(says(QStringLiteral("12 mensagens"))); }
    bool says(const QString &text) const
    {
        const auto labels = m_screen->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }
    Button *button(const QString &text) const
    {
        const auto all = m_screen->findChildren<Button *>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&text](const Button *one) {
            return one->isVisible() && one->text() == text;
        });
        return found == all.cend() ? nullptr : *found;
    }
    int count(MessageStatus status) const
    {
        MessageFilter filter;
        filter.statuses = {status};
        return *MessageStore(*m_ui->store.reader).count(filter, 100);
    }
    /// Whether the part is inside of what the scroll area shows.
    static bool visiblePart(const QWidget &part, const QWidget &dialog)
    {
        const auto *view = dialog.findChild<PageScroll *>()->viewport();
        const QRect place(part.mapTo(&dialog, QPoint()), part.size());
        const QRect room(view->mapTo(&dialog, QPoint()), view->size());
        return room.contains(place.center());
    }

    void seedStates(const QList<MessageRow> &rows)
    {
        const QList<MessageStatus> statuses = {MessageStatus::Delivered, MessageStatus::Read,
                                               MessageStatus::Sent,      MessageStatus::Sending,
                                               MessageStatus::Expired,   MessageStatus::Cancelled,
                                               MessageStatus::Scheduled};
        for (qsizetype index = 0; index < statuses.size(); ++index) {
            m_seeds->setStatus(rows.at(index), statuses.at(index));
        }
        m_seeds->setStatus(rows.at(9), MessageStatus::Uncertain,
                           {QStringLiteral("no_answer"), {}, {}});
        m_seeds->setStatus(rows.at(10), MessageStatus::Sending);
        m_seeds->setStatus(rows.at(10), MessageStatus::Failed,
                           {QStringLiteral("recipient_unreachable"), {}, QStringLiteral("131026")});
    }

    void openFirst()
    {
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(detail()->isVisible());
    }

    static int faultsOf(const QWidget &dialog)
    {
        int faults = 0;
        const auto groups = dialog.findChildren<FieldGroup *>();
        for (const FieldGroup *group : groups) {
            faults += group->hasFault() ? 1 : 0;
        }
        return faults;
    }

    TableView *table() const { return m_screen->findChild<TableView *>(); }
    MessageDetail *detail() const { return m_screen->findChild<MessageDetail *>(); }
    std::optional<Message> message(MessageRow row) const
    {
        return MessageStore(*m_ui->store.reader).find(row);
    }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<MessageSeeds> m_seeds;
    std::unique_ptr<MessagesScreen> m_screen;
};

KAROO_TEST(MessagesScreenTest, tst_messagesscreen)

#include "tst_messagesscreen.moc"
