// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/filefetcher.h"

#include "tests/app/delivery/fetchfixture.h"
#include "tests/support/namebook.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(FileServer::Answer)

namespace {

using enum MessageStatus;
using Way = FileServer::Way;

} // namespace

/// Files that messages wait for, over real connections.
class FileFetcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_road = std::make_unique<FetchFixture>();
        m_server = &m_road->server;
    }
    void cleanup() { m_road.reset(); }

    void fetchesAndSends()
    {
        m_road->road.begin();
        const Message message = m_road->add("/boleto.pdf");
        QTRY_COMPARE(m_road->status(message), Sent);
        const Document document = m_road->documentOf(message);
        QCOMPARE(document.filename, QStringLiteral("boleto.pdf"));
        QCOMPARE(document.mimeType, QStringLiteral("application/pdf"));
        QFile file(m_road->road.files.pathOf(document.sha256));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), Pdfs::onePage());
        QTRY_COMPARE(m_road->leftOver(), QStringList());
        QCOMPARE(m_server->asked(), QStringList{QStringLiteral("/boleto.pdf")});
    }

    void namesTheFile_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("name");
        QTest::newRow("request") << QByteArray("/a.pdf")
                                 << QByteArray("Content-Disposition: inline; filename=b.pdf\r\n")
                                 << "nota.pdf"
                                 << "nota.pdf";
        QTest::newRow("disposition")
            << QByteArray("/a.pdf") << QByteArray("Content-Disposition: inline; filename=b.pdf\r\n")
            << ""
            << "b.pdf";
        QTest::newRow("extended disposition")
            << QByteArray("/a.pdf")
            << QByteArray("Content-Disposition: attachment; filename=x; "
                          "filename*=UTF-8''mar%C3%A7o.pdf\r\n")
            << "" << QString::fromUtf8("março.pdf");
        QTest::newRow("path") << QByteArray("/nf/mar%C3%A7o.pdf?x=1") << QByteArray() << ""
                              << QString::fromUtf8("março.pdf");
        QTest::newRow("nothing") << QByteArray("/?id=7") << QByteArray() << ""
                                 << "documento.pdf";
    }
    void namesTheFile()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, head);
        QFETCH(QString, given);
        QFETCH(QString, name);
        m_server->put(path, {200, Pdfs::onePage(), head, Way::Whole});
        m_road->road.begin();
        ProactiveRequest request = UrlMessages::request(m_server->url(path));
        std::get<RemoteFile>(request.file).filename = given;
        const Message message = UrlMessages::add(m_road->road.outbox, request);
        QTRY_COMPARE(m_road->status(message), Sent);
        QCOMPARE(m_road->documentOf(message).filename, name);
    }

    void failsForGood_data()
    {
        QTest::addColumn<FileServer::Answer>("answer");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const FileServer::Answer &answer,
                            const char *detail) {
            QTest::newRow(name) << answer << "document_refused" << detail;
        };
        row("400", {400, "x", {}, Way::Whole}, "answered 400");
        row("401", {401, "x", {}, Way::Whole}, "answered 401");
        row("404", {404, "x", {}, Way::Whole}, "answered 404");
        row("410", {410, {}, {}, Way::Whole}, "answered 410");
        row("204", {204, {}, {}, Way::NoLength}, "answered 204");
        row("304", {304, {}, {}, Way::NoLength}, "answered 304");
        row("404 without end", {404, QByteArray(3 << 20, 'x'), {}, Way::NoLength}, "answered 404");
        row("empty", {200, {}, {}, Way::Whole}, "is empty");
        row("damaged", {200, Pdfs::onePage().left(200), {}, Way::Whole}, "damaged");
        row("no page", {200, Pdfs::noPage(), {}, Way::Whole}, "is empty");
        row("program",
            {200,
             QByteArray("\x7f"
                        "ELF\x02\x01\x01\0\0",
                        9),
             {},
             Way::Whole},
            "type are not sent");
        row("declared too large", {200, QByteArray((1 << 20) + 1, ' '), {}, Way::Whole},
            "too large");
        row("too large", {200, QByteArray((1 << 20) + 1, ' '), {}, Way::NoLength}, "too large");
        row("redirect without a target", {302, {}, {}, Way::Whole}, "to no address");
        row("redirect to a file", {302, {}, "Location: file:///etc/passwd\r\n", Way::Whole},
            "to no address");
        row("redirect to itself", {302, {}, "Location: /x\r\n", Way::Whole}, "too often");
        const auto refused = [](const char *name, const char *location) {
            QTest::newRow(name) << FileServer::Answer{302,
                                                      {},
                                                      QByteArray("Location: ") + location + "\r\n",
                                                      Way::Whole}
                                << "address_refused"
                                << "not allowed";
        };
        refused("redirect to loopback", "https://127.0.0.2/a.pdf");
        refused("redirect to loopback in octal", "https://0177.0.0.2/a.pdf");
        refused("redirect to mapped loopback", "https://[::ffff:127.0.0.2]/a.pdf");
        refused("redirect to the metadata of a cloud", "http://169.254.169.254/latest");
        refused("redirect to a private network", "//10.0.0.1/a.pdf");
        refused("redirect to a host without TLS", "http://exemplo.invalid/a.pdf");
        refused("redirect with a user", "http://x@127.0.0.1/a.pdf");
    }
    void failsForGood()
    {
        QFETCH(FileServer::Answer, answer);
        QFETCH(QString, code);
        QFETCH(QString, detail);
        m_road->limitTo(1);
        m_server->put("/x", answer);
        m_road->road.begin();
        const Message message = m_road->add("/x");
        QTRY_COMPARE(m_road->status(message), Failed);
        const MessageError error = m_road->road.outbox.message(message).error.value();
        QCOMPARE(error.code, code);
        QVERIFY2(error.detail.contains(detail), qPrintable(error.detail));
        QVERIFY(m_road->road.driver.seen.isEmpty());
        QTRY_COMPARE(m_road->leftOver(), QStringList());
    }

    void isTriedAgain_data()
    {
        QTest::addColumn<FileServer::Answer>("answer");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("wait");
        const auto row = [](const char *name, const FileServer::Answer &answer, qint64 wait = 1000,
                            const char *code = "no_answer") {
            QTest::newRow(name) << answer << code << wait;
        };
        row("408", {408, {}, {}, Way::Whole});
        row("425", {425, {}, {}, Way::Whole});
        row("429", {429, {}, "Retry-After: 60\r\n", Way::Whole}, 66'000, "rate_limited");
        row("500", {500, {}, {}, Way::Whole});
        row("503", {503, {}, {}, Way::Whole});
        row("half a body", {200, Pdfs::onePage(), {}, Way::Half});
        row("a byte, then nothing", {200, Pdfs::onePage(), {}, Way::HeadOnly});
        row("no answer", {200, {}, {}, Way::Hang});
    }
    void isTriedAgain()
    {
        QFETCH(FileServer::Answer, answer);
        QFETCH(QString, code);
        QFETCH(qint64, wait);
        m_road->road.downloadLimits.slowSeconds = 1;
        m_server->put("/x", answer);
        m_road->road.begin();
        const Message message = m_road->add("/x");
        QTRY_VERIFY(m_road->road.outbox.message(message).error.has_value());
        QCOMPARE(m_road->status(message), Queued);
        QCOMPARE(m_road->road.outbox.message(message).error->code, code);
        m_server->put("/x", {200, Pdfs::onePage(), {}, Way::Whole});
        m_road->road.pass(wait - 1);
        QCOMPARE(m_server->asked().size(), 1);
        m_road->road.pass(1);
        QTRY_COMPARE(m_road->status(message), Sent);
        QCOMPARE(m_server->asked().size(), 2);
    }

    void isTriedAgainWhenNobodyListens()
    {
        m_road->road.begin();
        const QString url = m_server->url("/boleto.pdf");
        m_server->close();
        const Message message = UrlMessages::add(m_road->road.outbox, UrlMessages::request(url));
        QTRY_VERIFY(m_road->road.outbox.message(message).error.has_value());
        QCOMPARE(m_road->road.outbox.message(message).error->code, QStringLiteral("no_answer"));
        QVERIFY(m_road->road.outbox.message(message).error->detail.contains(
            QLatin1String("be reached")));
    }

    void takesAFileOfExactlyTheLimit()
    {
        m_road->limitTo(1);
        m_server->put("/x", {200, QByteArray(1 << 20, 'a'), {}, Way::NoLength});
        m_road->road.begin();
        const Message message = m_road->add("/x");
        QTRY_COMPARE(m_road->status(message), Sent);
        QCOMPARE(m_road->documentOf(message).size, 1 << 20);
    }

    void wantsThePictureThatWasSaid()
    {
        m_road->road.begin();
        ProactiveRequest request = UrlMessages::request(m_server->url("/boleto.pdf"));
        request.attachment = Message::Attachment::Image;
        const Message message = UrlMessages::add(m_road->road.outbox, request);
        QTRY_COMPARE(m_road->status(message), Failed);
        QVERIFY(m_road->road.outbox.message(message).error->detail.contains(QLatin1String("PNG")));
    }

    void wantsTheTypeThatWasSaid()
    {
        m_road->road.begin();
        ProactiveRequest request = UrlMessages::request(m_server->url("/boleto.pdf"));
        std::get<RemoteFile>(request.file).mimeType = QStringLiteral("image/png");
        const Message message = UrlMessages::add(m_road->road.outbox, request);
        QTRY_COMPARE(m_road->status(message), Failed);
        QCOMPARE(m_road->road.outbox.message(message).error->code,
                 QStringLiteral("document_refused"));
    }

    void followsRedirects()
    {
        FileServer other(QStringLiteral("127.0.0.3"));
        UrlMessages::allow(m_road->road.outbox,
                           {QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.3")});
        other.put("/dir/b.pdf", {200, Pdfs::onePage(), {}, Way::Whole});
        other.put("/dir/a", {307, {}, "Location: b.pdf\r\n", Way::Whole});
        m_server->put(
            "/x", {302, {}, "Location: " + other.url("/dir/a").toLatin1() + "\r\n", Way::Whole});
        m_road->road.begin();
        const Message message = m_road->add("/x");
        QTRY_COMPARE(m_road->status(message), Sent);
        QCOMPARE(m_road->documentOf(message).filename, QStringLiteral("b.pdf"));
    }

    void refusesNamesThatLeadToThisMachine()
    {
        NameBook::put(QStringLiteral("here.example"), QStringLiteral("127.0.0.1"));
        const QString there = m_server->url(QStringLiteral("https://here.example"), "/boleto.pdf");
        m_server->put("/away", {302, {}, "Location: " + there.toLatin1() + "\r\n", Way::Whole});
        m_road->road.begin();
        for (const QString &url : {there, m_server->url("/away")}) {
            const Message message =
                UrlMessages::add(m_road->road.outbox, UrlMessages::request(url));
            QTRY_COMPARE(m_road->status(message), Failed);
            QCOMPARE(m_road->road.outbox.message(message).error->code,
                     QStringLiteral("address_refused"));
        }
        QCOMPARE(m_server->asked(), QStringList{QStringLiteral("/away")});
    }

private:
    std::unique_ptr<FetchFixture> m_road;
    FileServer *m_server = nullptr;
};

KAROO_TEST(FileFetcherTest, tst_filefetcher)

#include "tst_filefetcher.moc"
