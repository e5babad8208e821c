// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/delivery/fetchfixture.h"
#include "tests/support/testregistry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <memory>

namespace {

using enum MessageStatus;
using Way = FileServer::Way;

} // namespace

/// Who waits for whose file, and what survives the program.
class FileWaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_road = std::make_unique<FetchFixture>();
        m_server = &m_road->server;
    }
    void cleanup() { m_road.reset(); }

    void keepsTheOrderOfAPerson()
    {
        m_server->put("/slow", {503, {}, {}, Way::Whole});
        m_road->road.begin();
        const Message first = m_road->add("/slow");
        QTRY_VERIFY(m_road->road.outbox.message(first).error.has_value());
        OutboxFixture::Wanted wanted;
        wanted.contact = first.contact;
        wanted.text = QStringLiteral("second");
        const Message second = m_road->road.add(wanted);
        const Message third = m_road->add("/boleto.pdf");
        const Message other = m_road->road.add();
        QTRY_COMPARE(m_road->status(other), Sent);
        QTRY_VERIFY(m_road->road.outbox.message(third).document.has_value());
        QCOMPARE(m_road->status(second), Queued);
        m_server->put("/slow", {200, Pdfs::onePage(), {}, Way::Whole});
        m_road->road.pass(1000);
        QTRY_COMPARE(m_road->status(third), Sent);
        QCOMPARE(m_road->road.driver.texts(),
                 (QStringList{other.text, QStringLiteral("Boleto"), QStringLiteral("second"),
                              QStringLiteral("Boleto")}));
    }

    void isNotHeldUpByASlowServer()
    {
        FileServer slow(QStringLiteral("127.0.0.3"));
        UrlMessages::allow(m_road->road.outbox,
                           {QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.3")});
        slow.put("/x", {200, {}, {}, Way::Hang});
        m_road->road.begin();
        for (int index = 0; index < 30; ++index) {
            UrlMessages::add(m_road->road.outbox,
                             UrlMessages::request(slow.url("/x"), m_road->phone(index)));
        }
        QTRY_COMPARE(slow.asked().size(), m_road->road.fetchLimits.perLane);
        const Message message =
            UrlMessages::add(m_road->road.outbox,
                             UrlMessages::request(m_server->url("/boleto.pdf"), m_road->phone(99)));
        QTRY_COMPARE(m_road->status(message), Sent);
        QCOMPARE(slow.mostOpen(), m_road->road.fetchLimits.perLane);
    }

    void goesOnAfterTheProgramDied()
    {
        m_server->put("/x", {200, {}, {}, Way::Hang});
        m_road->road.begin();
        const Message message = m_road->add("/x");
        QTRY_COMPARE(m_server->asked().size(), 1);
        m_road->road.kill();
        QCOMPARE(m_road->status(message), Queued);
        QVERIFY(!m_road->leftOver().isEmpty());
        m_server->put("/x", {200, Pdfs::onePage(), {}, Way::Whole});
        m_road->road.begin();
        QTRY_COMPARE(m_road->status(message), Sent);
        QTRY_COMPARE(m_road->leftOver(), QStringList());
    }

    void fetchesNothingOffline()
    {
        m_road->road.offline = true;
        m_road->road.begin();
        const Message message = m_road->add("/boleto.pdf");
        m_road->road.pass(1000);
        QCOMPARE(m_server->asked().size(), 0);
        QCOMPARE(m_road->status(message), Queued);
        m_road->road.kill();
        m_road->road.offline = false;
        m_road->road.begin();
        QTRY_COMPARE(m_road->status(message), Sent);
    }

    void fetchesWhatPeopleSend()
    {
        m_road->road.driver.media = [](const QString &id, const QString &path) {
            QFile file(path);
            const bool written =
                file.open(QIODevice::WriteOnly) && file.write("OggS" + id.toLatin1()) > 0;
            return MediaOutcome{QStringLiteral("audio/ogg; codecs=opus"), file.size(),
                                written ? std::nullopt : std::optional(MessageError()), false};
        };
        m_road->road.begin();
        const Message message = m_road->incoming();
        QTRY_VERIFY(m_road->road.outbox.message(message).document.has_value());
        QCOMPARE(m_road->documentOf(message).mimeType, QStringLiteral("audio/ogg"));
        QCOMPARE(m_road->status(message), Received);
    }

    void takesNoOtherBytesThanWereAnnounced()
    {
        QByteArray announced(32, 'x');
        m_road->road.driver.media = [&announced](const QString &, const QString &path) {
            QFile file(path);
            const bool written = file.open(QIODevice::WriteOnly) && file.write("OggS") == 4;
            MediaOutcome outcome{QStringLiteral("audio/ogg"), 4,
                                 written ? std::nullopt : std::optional(MessageError()), false};
            outcome.sha256 = announced;
            return outcome;
        };
        m_road->road.begin();
        const Message message = m_road->incoming();
        QTRY_VERIFY(m_road->road.outbox.message(message).error.has_value());
        QVERIFY(!m_road->road.outbox.message(message).document);
        announced = QCryptographicHash::hash("OggS", QCryptographicHash::Sha256);
        m_road->road.pass(1000);
        QTRY_VERIFY(m_road->road.outbox.message(message).document.has_value());
        QVERIFY(!m_road->road.outbox.message(message).error);
    }

    void triesMediaAgain()
    {
        int asked = 0;
        m_road->road.driver.media = [&asked](const QString &, const QString &) {
            ++asked;
            return MediaOutcome{
                {}, 0, MessageError{QStringLiteral("no_answer"), QStringLiteral("x"), {}}, true};
        };
        m_road->road.begin();
        const Message message = m_road->incoming();
        QTRY_VERIFY(m_road->road.outbox.message(message).error.has_value());
        QCOMPARE(asked, 1);
        m_road->road.pass(1000);
        QTRY_COMPARE(asked, 2);
        QCOMPARE(m_road->status(message), Received);
    }

private:
    std::unique_ptr<FetchFixture> m_road;
    FileServer *m_server = nullptr;
};

KAROO_TEST(FileWaitingTest, tst_filewaiting)

#include "tst_filewaiting.moc"
