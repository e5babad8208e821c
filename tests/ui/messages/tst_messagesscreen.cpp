// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/messagestore.h"
#include "tests/support/messageseeds.h"
#include "tests/support/testregistry.h"
#include "tests/ui/support/uifixture.h"
#include "ui/editors/messageeditor.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/tableview.h"
#include "ui/messages/composedialog.h"
#include "ui/messages/csvexport.h"
#include "ui/messages/messagedetail.h"
#include "ui/messages/messagesscreen.h"

#include <QFile>
#include <QLineEdit>

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
        m_ui->grab(*m_screen, QStringLiteral("messages"));
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
        m_screen = std::make_unique<MessagesScreen>(m_ui->services());
        m_screen->resize(984, 728);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
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
