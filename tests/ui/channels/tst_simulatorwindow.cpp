// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/simulatorwindow.h"

#include "models/actions/deletechannel.h"
#include "models/actions/sendproactive.h"
#include "models/store/configurationcache.h"
#include "models/store/documentfiles.h"
#include "models/store/messagestore.h"
#include "tests/support/messageseeds.h"
#include "tests/support/pdfs.h"
#include "tests/support/testregistry.h"
#include "tests/ui/support/uifixture.h"
#include "ui/channels/phoneview.h"
#include "ui/kit/attachmentcard.h"
#include "ui/kit/bubble.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/pill.h"

#include <QAccessible>
#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QUrl>

/// What the desktop would open, instead of opening it.
class DesktopOpener : public QObject
{
    Q_OBJECT

public:
    DesktopOpener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~DesktopOpener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList opened;
    QList<QByteArray> contents;

public Q_SLOTS:
    void open(const QUrl &url)
    {
        opened.append(url.toLocalFile());
        QFile file(url.toLocalFile());
        contents.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
};

class SimulatorWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data() { addLightAndDark(); }
    void looks()
    {
        QFETCH(bool, dark);
        start(dark);
        show();
        m_ui->grab(*m_window, QStringLiteral("simulator-first-time"));
        deliver(sendFile(QString::fromUtf8("Olá *João*, seu boleto de R$ 348,90 chegou."),
                         Pdfs::onePage(), QStringLiteral("boleto-nf-118.pdf"),
                         Message::Attachment::Document));
        deliver(sendFile(QString::fromUtf8("A loja nova"), picture(), QStringLiteral("loja.png"),
                         Message::Attachment::Image));
        QTRY_COMPARE(bubbles().size(), 2);
        write(QStringLiteral("Obrigado!"));
        QTRY_COMPARE(bubbles().size(), 3);
        m_ui->grab(*m_window, QStringLiteral("simulator"));
    }

    void showsOnlyWhatArrived()
    {
        start();
        show();
        const QList<MessageRow> rows = m_seeds->add(2);
        m_seeds->setStatus(rows.first(), MessageStatus::Delivered);
        QTRY_COMPARE(bubbles().size(), 1);
        QCOMPARE(bubbles().first()->content().text, QStringLiteral("Boleto 1"));
        QCOMPARE(bubbles().first()->content().side, BubbleContent::Side::In);
        m_seeds->setStatus(rows.last(), MessageStatus::Delivered);
        QTRY_COMPARE(bubbles().size(), 2);
    }

    void whatWasSaidYesterdayIsNotOfToday()
    {
        start();
        show();
        const auto days = [this] {
            QStringList texts;
            for (const Pill *pill : m_window->findChild<PhoneView *>()->findChildren<Pill *>()) {
                if (!pill->isHidden()) {
                    texts.append(pill->look().text);
                }
            }
            return texts;
        };
        m_seeds->setStatus(m_seeds->add(1).first(), MessageStatus::Delivered);
        QTRY_COMPARE(days(), QStringList(QStringLiteral("Hoje")));
        m_ui->store.clock.advance(24 * 60 * 60 * 1000);
        m_seeds->setStatus(m_seeds->add(1).first(), MessageStatus::Delivered);
        QTRY_COMPARE(days(), (QStringList{QStringLiteral("24/11/2026"), QStringLiteral("Hoje")}));
    }

    void showsADocumentAsACard()
    {
        start();
        show();
        deliver(sendFile(QStringLiteral("Boleto"), Pdfs::onePage(), QStringLiteral("boleto.pdf"),
                         Message::Attachment::Document));
        QTRY_COMPARE(bubbles().size(), 1);
        QCOMPARE(bubbles().first()->content().fileName, QStringLiteral("boleto.pdf"));
        QVERIFY(bubbles().first()->content().fileDetail.endsWith(QStringLiteral("PDF")));
        QVERIFY(m_window->findChild<AttachmentCard *>());
    }

    void opensTheDocumentByMouseAndKeyboard()
    {
        start();
        show();
        const QByteArray pdf = Pdfs::onePage();
        deliver(sendFile(QStringLiteral("Boleto"), pdf, QStringLiteral("boleto.pdf"),
                         Message::Attachment::Document));
        QTRY_COMPARE(bubbles().size(), 1);
        DesktopOpener opener;
        auto *card = m_window->findChild<AttachmentCard *>();
        QCOMPARE(card->accessibleName(), QStringLiteral("Abrir boleto.pdf"));
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(opener.opened.size(), 1);
        QVERIFY(opener.opened.first().endsWith(QStringLiteral("/boleto.pdf")));
        QCOMPARE(opener.contents.first(), pdf);
        QTest::keyClick(card, Qt::Key_Return);
        QTest::keyClick(card, Qt::Key_Space);
        QCOMPARE(opener.opened.size(), 3);
        QVERIFY(m_ui->prompts.notices.isEmpty());
    }

    void opensThePictureByMouseAndKeyboard()
    {
        start();
        show();
        deliver(
            sendFile(QString(), picture(), QStringLiteral("loja.png"), Message::Attachment::Image));
        QTRY_COMPARE(bubbles().size(), 1);
        QVERIFY(!bubbles().first()->content().image.isNull());
        auto *shown = childNamed<QAbstractButton>(*m_window, QStringLiteral("Abrir loja.png"));
        QCOMPARE(shown->parentWidget(), bubbles().first());
        DesktopOpener opener;
        QTest::mouseClick(shown, Qt::LeftButton);
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(opener.opened.size(), 2);
        QVERIFY(opener.opened.first().endsWith(QStringLiteral("/loja.png")));
        QCOMPARE(opener.contents.last(), picture());
    }

    void tellsWhenADocumentIsGone()
    {
        start();
        show();
        deliver(sendFile(QStringLiteral("Boleto"), Pdfs::onePage(), QStringLiteral("boleto.pdf"),
                         Message::Attachment::Document));
        QTRY_COMPARE(bubbles().size(), 1);
        QVERIFY(QDir(m_ui->store.folder() + QStringLiteral("/documents")).removeRecursively());
        DesktopOpener opener;
        QTest::mouseClick(m_window->findChild<AttachmentCard *>(), Qt::LeftButton);
        QCOMPARE(opener.opened.size(), 0);
        QCOMPARE(m_ui->prompts.notices.size(), 1);
    }

    void isAWindowToScreenReaders()
    {
        start();
        deliver(m_seeds->add(1).first());
        show();
        const QAccessibleInterface *window = QAccessible::queryAccessibleInterface(m_window.get());
        QCOMPARE(window->role(), QAccessible::Window);
        QCOMPARE(window->text(QAccessible::Name),
                 QStringLiteral("Telefone de teste, telefone simulado"));
        auto *contact = m_window->findChild<ComboBox *>();
        const auto labels =
            QAccessible::queryAccessibleInterface(contact)->relations(QAccessible::Label);
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first().first->text(QAccessible::Name), QStringLiteral("Telefone de quem"));
        const QAccessibleInterface *bubble =
            QAccessible::queryAccessibleInterface(bubbles().first());
        QCOMPARE(bubble->role(), QAccessible::StaticText);
        QVERIFY(bubble->text(QAccessible::Name).startsWith(QStringLiteral("Boleto 1, ")));
    }

    void keepsBubblesApartWhenThereAreMany()
    {
        start();
        const QList<MessageRow> rows = m_seeds->add(15);
        for (const MessageRow row : rows) {
            deliver(row);
        }
        show();
        QTRY_COMPARE(bubbles().size(), 15);
        layOut();
        const QList<Bubble *> all = bubbles();
        for (qsizetype i = 1; i < all.size(); ++i) {
            QCOMPARE(all.at(i)->y(), all.at(i - 1)->geometry().bottom() + 1 + 8);
        }
        const auto *bar = m_window->findChild<QScrollArea *>()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum());
    }

    void closesByEscape()
    {
        start();
        show();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

    void takesAReplyAsAReceivedMessage()
    {
        start();
        deliver(m_seeds->add(1).first());
        show();
        write(QStringLiteral("Sim, pode mandar"));
        QTRY_COMPARE(bubbles().size(), 2);
        QCOMPARE(bubbles().last()->content().side, BubbleContent::Side::Reply);
        MessageFilter filter;
        filter.statuses = {MessageStatus::Received};
        const auto received = MessageStore(*m_ui->store.reader).page(filter, 0, 10);
        QVERIFY(received);
        QCOMPARE(received->size(), 1);
        QCOMPARE(received->first().text, QStringLiteral("Sim, pode mandar"));
        QCOMPARE(received->first().to.value, QStringLiteral("+5511987654321"));
        QVERIFY(!received->first().outgoing);
        QVERIFY(childNamed<QLineEdit>(*m_window, replyName())->text().isEmpty());
    }

    void takesACustomerWhoIsNew()
    {
        start();
        show();
        write(QStringLiteral("Oi"));
        // Without a number nobody can have written.
        auto *phone = childNamed<QLineEdit>(*m_window, QStringLiteral("Telefone do cliente"));
        QTRY_VERIFY(qobject_cast<FieldGroup *>(phone->parentWidget())->hasFault());
        QTest::keyClicks(phone, QStringLiteral("(21) 99876-5432"));
        write({});
        QTRY_COMPARE(bubbles().size(), 1);
        auto *contact = childNamed<ComboBox>(*m_window, QStringLiteral("Telefone de quem"));
        QCOMPARE(contact->count(), 2);
        QCOMPARE(contact->currentText(), QStringLiteral("(21) 99876-5432"));
    }

    void keepsTheChosenContactWhileOthersWrite()
    {
        start();
        deliver(m_seeds->add(1).first());
        show();
        auto *contact = childNamed<ComboBox>(*m_window, QStringLiteral("Telefone de quem"));
        const QString before = contact->currentText();
        QVERIFY(before.contains(QString::fromUtf8("João Silva")));
        deliver(send(QStringLiteral("Outra pessoa"), QStringLiteral("+5521998765432")));
        QTRY_COMPARE(contact->count(), 3);
        QCOMPARE(contact->currentText(), before);
        QCOMPARE(bubbles().size(), 1);
        QCOMPARE(bubbles().first()->content().text, QStringLiteral("Boleto 1"));
    }

    void closesWhenItsChannelIsDeleted()
    {
        start();
        show();
        const auto deleted = m_ui->store.write<int>([id = channel().id](WriteContext &context) {
            return deleteChannel(context, id, Actor());
        });
        QVERIFY(deleted);
        QTRY_VERIFY(!m_window->isVisible());
    }

    void cleanup()
    {
        m_window.reset();
        m_seeds.reset();
        m_ui.reset();
    }

private:
    void start(bool dark = false)
    {
        m_ui = std::make_unique<UiFixture>(dark);
        m_seeds = std::make_unique<MessageSeeds>(m_ui->store);
    }
    Channel channel() { return m_ui->store.configuration.current()->channels.first(); }
    void show()
    {
        m_window = std::make_unique<SimulatorWindow>(m_ui->services(), channel(), nullptr);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    static QString replyName() { return QStringLiteral("Escrever como o cliente"); }
    void write(const QString &text)
    {
        auto *reply = childNamed<QLineEdit>(*m_window, replyName());
        QTest::keyClicks(reply, text);
        QTest::mouseClick(childNamed<Button>(*m_window, QStringLiteral("Enviar resposta")),
                          Qt::LeftButton);
        m_ui->settle();
    }
    QList<Bubble *> bubbles()
    {
        QList<Bubble *> visible;
        const auto all = m_window->findChildren<Bubble *>();
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(visible),
                     [](const Bubble *bubble) { return bubble->isVisible(); });
        return visible;
    }
    void deliver(MessageRow row) { m_seeds->setStatus(row, MessageStatus::Delivered); }
    static QByteArray picture()
    {
        QImage image(300, 160, QImage::Format_RGB32);
        image.fill(QColor(14, 102, 100));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    MessageRow send(const QString &text, const QString &phone)
    {
        ProactiveRequest request;
        request.to.phone = phone;
        request.text = text;
        return accept(request);
    }
    MessageRow sendFile(const QString &text, const QByteArray &bytes, const QString &name,
                        Message::Attachment kind)
    {
        FileToStage file;
        file.bytes = bytes;
        file.filename = name;
        file.mustBeImage = kind == Message::Attachment::Image;
        const auto staged = m_ui->services().documents.stageNow(file);
        if (!staged) {
            qFatal("the file was not staged");
        }
        ProactiveRequest request;
        request.to.phone = QStringLiteral("+5511987654321");
        request.to.name = QString::fromUtf8("João Silva");
        request.text = text;
        request.attachment = kind;
        request.fileMember = QStringLiteral("base64");
        request.file = *staged;
        return accept(request);
    }
    MessageRow accept(ProactiveRequest request)
    {
        request.chatbot = QStringLiteral("cobranca");
        const ChannelKinds &kinds = m_ui->services().kinds;
        const auto row = m_ui->store.write<MessageRow>([&](WriteContext &context)
                                                           -> Result<MessageRow> {
            const auto accepted = sendProactive(context, request, {std::nullopt, Actor()}, kinds);
            if (!accepted) {
                return accepted.error();
            }
            return MessageStore(context.connection()).find(accepted->id)->row;
        });
        if (!row) {
            qFatal("the message was not accepted");
        }
        return *row;
    }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<MessageSeeds> m_seeds;
    std::unique_ptr<SimulatorWindow> m_window;
};

KAROO_TEST(SimulatorWindowTest, tst_simulatorwindow)
#include "tst_simulatorwindow.moc"
