// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savechatbot.h"
#include "tests/support/testregistry.h"
#include "tests/ui/messages/messagesroom.h"
#include "ui/kit/card.h"
#include "ui/kit/combobox.h"
#include "ui/messages/composedialog.h"

#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

/// A message by hand: nothing typed is lost, and faults go when they are mended.
class ComposeDialogTest : public QObject, private MessagesRoom
{
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeAnythingTypedIsLost_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"Telefone", "Nome", "Número do cliente", "Referência"}) {
            QTest::newRow(field) << QString::fromUtf8(field);
        }
    }
    void asksBeforeAnythingTypedIsLost()
    {
        QFETCH(QString, field);
        start(false);
        ComposeDialog dialog(m_ui->services(), nullptr);
        dialog.show();
        childNamed<QLineEdit>(dialog, field)->setText(QStringLiteral("1"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(m_ui->prompts.questions.size(), 1);
        QVERIFY(dialog.isVisible());
    }

    void staysWhileItIsBeingSent()
    {
        start(false);
        ComposeDialog dialog(m_ui->services(), nullptr);
        dialog.show();
        childNamed<QLineEdit>(dialog, QStringLiteral("Telefone"))
            ->setText(QStringLiteral("11 98765-4321"));
        QSignalSpy sent(&dialog, &ComposeDialog::sent);
        dialog.send();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(m_ui->prompts.questions.isEmpty());
        QVERIFY(dialog.isVisible());
        m_ui->settle();
        // Without a text it is refused, and can be left again.
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(m_ui->prompts.questions.size(), 1);
    }

    void canNotSendWithoutAChatbotWhateverIsAttached()
    {
        start(false);
        ComposeDialog dialog(m_ui->services(), nullptr);
        QVERIFY(attach(dialog));
        auto *send = childNamed<Button>(dialog, QStringLiteral("Enviar"));
        QVERIFY(send->isEnabled());
        setChatbotActive(false);
        ComposeDialog without(m_ui->services(), nullptr);
        QVERIFY(attach(without));
        QVERIFY(!childNamed<Button>(without, QStringLiteral("Enviar"))->isEnabled());
    }

    void aFaultOfTheChatbotGoesWithAnotherOne()
    {
        start(false);
        ComposeDialog dialog(m_ui->services(), nullptr);
        dialog.show();
        setChatbotActive(false);
        dialog.send();
        auto *chatbots = childNamed<ComboBox>(dialog, QStringLiteral("Chatbot"));
        QTRY_VERIFY(!chatbots->accessibleDescription().isEmpty());
        chatbots->setCurrentIndex(-1);
        QVERIFY(chatbots->accessibleDescription().isEmpty());
    }

    void theScrollBarCoversNoField()
    {
        start(false);
        ComposeDialog dialog(m_ui->services(), nullptr);
        dialog.show();
        dialog.send();
        QTRY_COMPARE(faultsOf(dialog).size(), 2);
        // The dialog has grown by them before somebody makes it smaller.
        QCoreApplication::sendPostedEvents();
        dialog.resize(dialog.width(), 420);
        auto *scroll = dialog.findChild<PageScroll *>();
        QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
        QTRY_VERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                     qPrintable(QStringLiteral("%1 of %2, at least %3")
                                    .arg(scroll->widget()->width())
                                    .arg(scroll->viewport()->width())
                                    .arg(scroll->widget()->minimumSizeHint().width())));
        const auto rightOf = [&dialog](const QWidget *one) {
            return one->mapTo(&dialog, QPoint(one->width(), 0)).x();
        };
        const auto *name = childNamed<QLineEdit>(dialog, QStringLiteral("Nome"));
        const auto *send = childNamed<Button>(dialog, QStringLiteral("Enviar"));
        QTRY_COMPARE(rightOf(name), rightOf(send));
        // The bar stands in the margin, and what is scrolled runs to the line above the foot.
        const QScrollBar *bar = scroll->verticalScrollBar();
        QVERIFY(bar->mapTo(&dialog, QPoint()).x() >= rightOf(name) + 8);
        QCOMPARE(scroll->mapTo(&dialog, QPoint(0, scroll->height())).y(),
                 dialog.findChild<Hairline *>()->y());
    }

    void cleanup() { clear(); }

private:
    bool attach(ComposeDialog &dialog)
    {
        const QString path = m_ui->store.folder() + QStringLiteral("/nota.pdf");
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(pdf()) > 0;
        file.close();
        m_ui->prompts.chooseNext(path);
        dialog.show();
        QTest::mouseClick(childNamed<Button>(dialog, QStringLiteral("Anexar documento")),
                          Qt::LeftButton);
        return written && QTest::qWaitFor([&dialog] {
                   return std::holds_alternative<StagedFile>(dialog.value().file);
               });
    }
    static QByteArray pdf()
    {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
               "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
               "3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n"
               "xref\n0 4\ntrailer<</Root 1 0 R/Size 4>>\nstartxref\n9\n%%EOF\n";
    }
    void setChatbotActive(bool active)
    {
        const auto saved = m_ui->store.write<Chatbot>([&](WriteContext &context) {
            Chatbot chatbot =
                *m_ui->store.configuration.current()->chatbot(QStringLiteral("cobranca"));
            chatbot.active = active;
            return saveChatbot(context, chatbot, m_ui->services().kinds, m_ui->services().actor);
        });
        QVERIFY(saved.ok());
        m_ui->settle();
    }
};

KAROO_TEST(ComposeDialogTest, tst_composedialog)
#include "tst_composedialog.moc"
