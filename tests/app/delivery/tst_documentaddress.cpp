// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/documentaddress.h"

#include "tests/support/testregistry.h"

#include <QTest>

/// What is said of addresses of documents before anybody looks them up.
class DocumentAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPublicAddresses_data()
    {
        QTest::addColumn<QString>("url");
        const auto row = [](const char *url) { QTest::newRow(url) << QString::fromUtf8(url); };
        row("https://exemplo.com.br/boleto.pdf");
        row("https://exemplo.com.br:8443/nf?id=1&k=a%2Fb#x");
        row("HTTPS://EXEMPLO.COM.BR/");
        row("https://exemplo.com.br");
        row("https://8.8.8.8/boleto.pdf");
        row("https://[2606:4700::1111]/boleto.pdf");
        row("https://loja-são-jorge.com.br/março.pdf");
        row("https://10.com.br/a.pdf");
        row("https://localhost.com.br/a.pdf");
    }
    void takesPublicAddresses()
    {
        QFETCH(QString, url);
        QVERIFY(!DocumentAddress::faultOf(url, {}));
        QVERIFY(DocumentAddress::parse(url).isValid());
    }

    void refusesReservedHostsInEverySpelling_data()
    {
        QTest::addColumn<QString>("host");
        const auto row = [](const char *host) { QTest::newRow(host) << QString::fromUtf8(host); };
        for (const char *host : {"127.0.0.1",   "127.0.0.1.",      "127.1",
                                 "127.0.1",     "2130706433",      "0x7f000001",
                                 "0x7f.0.0.1",  "0x7F.1",          "0177.0.0.1",
                                 "0177.1",      "017700000001",    "00177.0.0.01",
                                 "0",           "0.0.0.0",         "10.0.0.1",
                                 "10.1",        "167772161",       "012.0.0.1",
                                 "172.16.0.1",  "172.31.255.255",  "192.168.0.1",
                                 "192.168.257", "0xc0a80001",      "169.254.169.254",
                                 "2852039166",  "0xa9fea9fe",      "0251.0376.0251.0376",
                                 "100.64.0.1",  "192.0.2.1",       "198.18.0.1",
                                 "224.0.0.1",   "255.255.255.255", "240.0.0.1"}) {
            row(host);
        }
        for (const char *host :
             {"[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
              "[::ffff:10.0.0.1]", "[::127.0.0.1]", "[64:ff9b::127.0.0.1]", "[64:ff9b::7f00:1]",
              "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2001:db8::1]",
              "[fe80::1]", "[fe80::1%25eth0]", "[fc00::1]", "[fd12:3456::1]", "[ff02::1]"}) {
            row(host);
        }
        for (const char *host :
             {"localhost", "LOCALHOST", "localhost.", "nas.localhost", "127。0。0。1",
              "１２７.0.0.1", "%31%32%37.0.0.1", "exemplo.com.br@127.0.0.1",
              "exemplo.com.br:443@127.0.0.1", "127.0.0.1@exemplo.com.br", "@127.0.0.1",
              "exemplo.com.br\\@127.0.0.1", "user:pass@exemplo.com.br", "127.0.0.1:8080",
              "[::1]:8080", "256.256.256.256", "1.2.3.4.5"}) {
            row(host);
        }
    }
    void refusesReservedHostsInEverySpelling()
    {
        QFETCH(QString, host);
        for (const QString &scheme : {QStringLiteral("https"), QStringLiteral("http")}) {
            const auto fault = DocumentAddress::faultOf(
                scheme + QStringLiteral("://") + host + QStringLiteral("/a.pdf"), {});
            QVERIFY(fault.has_value());
            QCOMPARE(findingCodeName(fault->code), QStringLiteral("address_refused"));
        }
    }

    void allowsHostsOfTheOffice()
    {
        const QStringList hosts{QStringLiteral("nas.local"), QStringLiteral("localhost"),
                                QStringLiteral("192.168.0.10")};
        for (const char *url : {"http://nas.local/a.pdf", "https://NAS.local:8443/a.pdf",
                                "http://localhost:8000/a", "http://192.168.0.10/a.pdf"}) {
            QVERIFY2(!DocumentAddress::faultOf(QString::fromLatin1(url), hosts), url);
        }
        for (const char *url : {"http://192.168.0.11/a.pdf", "https://127.0.0.1/a.pdf",
                                "https://nas.local@192.168.0.11/a.pdf"}) {
            QVERIFY2(DocumentAddress::faultOf(QString::fromLatin1(url), hosts), url);
        }
    }

    void wantsAnHttpsAddress_data()
    {
        QTest::addColumn<QString>("url");
        const auto row = [](const char *url) { QTest::newRow(url) << QString::fromUtf8(url); };
        row("");
        row("boleto.pdf");
        row("/boleto.pdf");
        row("//exemplo.com.br/boleto.pdf");
        row("https://");
        row("https:///boleto.pdf");
        row("https:exemplo.com.br");
        row("ftp://exemplo.com.br/boleto.pdf");
        row("file:///etc/passwd");
        row("data:application/pdf;base64,JVBERi0=");
        row("http://exemplo.com.br/boleto.pdf");
        row("https://exemplo.com.br/a b.pdf");
        row("https://exemplo.com.br/a\npdf");
        row("https://exemplo.com.br:0/");
        row("https://exemplo.com.br:99999/");
    }
    void wantsAnHttpsAddress()
    {
        QFETCH(QString, url);
        const auto fault = DocumentAddress::faultOf(url, {});
        QVERIFY(fault.has_value());
        QCOMPARE(findingCodeName(fault->code), QStringLiteral("wrong_type"));
    }

    void limitsItsLength()
    {
        const QString start = QStringLiteral("https://exemplo.com.br/");
        const QString longest =
            start + QString(DocumentAddress::longest - start.size(), QLatin1Char('a'));
        QVERIFY(!DocumentAddress::faultOf(longest, {}));
        const auto fault = DocumentAddress::faultOf(longest + QLatin1Char('a'), {});
        QVERIFY(fault.has_value());
        QCOMPARE(fault->code, FindingCode::TooLong);
    }
};

KAROO_TEST(DocumentAddressTest, tst_documentaddress)

#include "tst_documentaddress.moc"
