// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/httptransfer.h"
#include "tests/app/delivery/clientfixture.h"
#include "tests/support/namebook.h"
#include "tests/support/testregistry.h"

using namespace ClientFixture;

class HttpTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_standIn = std::make_unique<StandIn>();
        m_client = std::make_unique<HttpClient>(QStringLiteral("none"));
    }
    void cleanup()
    {
        m_client.reset();
        m_standIn.reset();
    }

    void streamsFilesIntoForms()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("secret-name")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(3 * 1024 * 1024, 'x'));
        file.close();
        OutgoingRequest request = sendRequest(*m_standIn);
        request.url = m_standIn->url(QStringLiteral("/v1/media"));
        request.headers = {bearer(*m_standIn)};
        request.body = OutgoingParts{{"file", OutgoingFile{file.fileName()}, "application/pdf",
                                      QStringLiteral("boleto.pdf")}};
        const OutgoingAnswer answer = run(*m_client, request);
        QCOMPARE(answer.httpStatus, 200);
        QCOMPARE(m_standIn->problems(), QStringList());
        const QByteArray body = m_standIn->requests().first().body;
        QVERIFY(body.contains("filename=\"boleto.pdf\""));
        QVERIFY(!body.contains("secret-name"));
        QCOMPARE(body.count('x') >= 3 * 1024 * 1024, true);
    }

    void streamsAFileAsTheBody()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("body")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = QByteArray("0123456789").repeated(100'000);
        file.write(bytes);
        file.close();
        OutgoingRequest request = sendRequest(*m_standIn);
        request.body = OutgoingFile{file.fileName()};
        QCOMPARE(run(*m_client, request).outcome, OutgoingOutcome::Answered);
        QCOMPARE(m_standIn->requests().first().body, bytes);
    }

    void doesNotKnowWhatBecameOfHalfAnUpload()
    {
        m_standIn->fail(StandInFault::CloseAfterHead);
        OutgoingRequest request = sendRequest(*m_standIn);
        request.body = QByteArray(8 * 1024 * 1024, 'x');
        const OutgoingAnswer answer = run(*m_client, request);
        QCOMPARE(answer.outcome, OutgoingOutcome::Unknown);
        QCOMPARE(m_standIn->countOf(messageId), 1);
    }

    void refusesWhatCannotBeWritten_data()
    {
        QTest::addColumn<OutgoingRequest>("request");
        OutgoingRequest request;
        request.url = QUrl(QStringLiteral("http://127.0.0.1:9/"));
        OutgoingRequest bad = request;
        bad.headers = {{"X-A", "b\r\nX-C: d"}};
        QTest::newRow("header value") << bad;
        bad.headers = {{"X A", "b"}};
        QTest::newRow("header name") << bad;
        bad = request;
        bad.method = "GET /";
        QTest::newRow("method") << bad;
        bad = request;
        bad.body = OutgoingFile{QStringLiteral("/nowhere/at/all")};
        QTest::newRow("file") << bad;
        bad.body = OutgoingParts{{"f", OutgoingFile{QStringLiteral("/nowhere/at/all")}, {}, {}}};
        QTest::newRow("file of a form") << bad;
        bad = request;
        bad.url = QUrl(QStringLiteral("ftp://127.0.0.1/"));
        QTest::newRow("scheme") << bad;
        bad.url = QUrl();
        QTest::newRow("no URL") << bad;
    }
    void refusesWhatCannotBeWritten()
    {
        QFETCH(OutgoingRequest, request);
        const OutgoingAnswer answer = run(*m_client, request);
        QCOMPARE(answer.outcome, OutgoingOutcome::NotSent);
        QCOMPARE(answer.fault, OutgoingFault::BadRequest);
    }

    void refusesReservedHosts()
    {
        OutgoingRequest request = checkRequest(*m_standIn);
        request.addresses = AddressPolicy::publicOnly();
        request.url.setScheme(QStringLiteral("https"));
        const OutgoingAnswer answer = run(*m_client, request);
        QCOMPARE(answer.outcome, OutgoingOutcome::AddressRefused);
        QCOMPARE(m_standIn->connections(), 0);
        request.url.setScheme(QStringLiteral("http"));
        request.addresses = AddressPolicy::publicOnly({QStringLiteral("127.0.0.1")});
        QCOMPARE(run(*m_client, request).outcome, OutgoingOutcome::Answered);
    }

    void refusesNamesThatLeadToReservedAddresses_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"127.0.0.1", "10.0.0.1", "::1", "::ffff:127.0.0.1"}) {
            QTest::newRow(address) << QString::fromLatin1(address);
        }
    }
    void refusesNamesThatLeadToReservedAddresses()
    {
        QFETCH(QString, address);
        const QString name = QStringLiteral("reserved.example");
        NameBook::put(name, address);
        OutgoingRequest request = checkRequest(*m_standIn);
        request.url.setHost(name);
        if (address == QLatin1String("127.0.0.1")) {
            // Nothing else would keep it from getting there.
            QCOMPARE(run(*m_client, request).outcome, OutgoingOutcome::Answered);
        }
        const int before = m_standIn->connections();
        request.addresses = AddressPolicy::publicOnly();
        request.url.setScheme(QStringLiteral("https"));
        const OutgoingAnswer answer = run(*m_client, request);
        QCOMPARE(answer.outcome, OutgoingOutcome::AddressRefused);
        QCOMPARE(answer.fault, OutgoingFault::AddressRefused);
        QVERIFY(!answer.bytesSentAny);
        QCOMPARE(m_standIn->connections(), before);
    }

    void goesThroughTheProxy()
    {
        m_client->setProxy(m_standIn->url().toString());
        OutgoingRequest request = checkRequest(*m_standIn);
        request.url = QUrl(QStringLiteral("http://provider.invalid/v1/check"));
        QCOMPARE(run(*m_client, request).outcome, OutgoingOutcome::Answered);
        QCOMPARE(m_standIn->requests().first().path,
                 QStringLiteral("http://provider.invalid/v1/check"));
        m_standIn->refuseConnections();
        QCOMPARE(run(*m_client, request).outcome, OutgoingOutcome::NotSent);
    }

private:
    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<HttpClient> m_client;
};

KAROO_TEST(HttpTransferTest, tst_httptransfer)

#include "tst_httptransfer.moc"
