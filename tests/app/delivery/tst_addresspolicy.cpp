// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/addresspolicy.h"
#include "tests/support/testregistry.h"

using Verdict = AddressPolicy::Verdict;

class AddressPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsReservedAddresses_data()
    {
        QTest::addColumn<bool>("reserved");
        const char *const reserved[] = {"0.0.0.0",
                                        "0.1.2.3",
                                        "10.0.0.1",
                                        "10.255.255.255",
                                        "100.64.0.1",
                                        "100.127.255.255",
                                        "127.0.0.1",
                                        "127.255.255.254",
                                        "169.254.169.254",
                                        "172.16.0.1",
                                        "172.31.255.255",
                                        "192.0.0.8",
                                        "192.0.2.1",
                                        "192.88.99.1",
                                        "192.168.0.1",
                                        "198.18.0.1",
                                        "198.19.255.255",
                                        "198.51.100.7",
                                        "203.0.113.9",
                                        "224.0.0.1",
                                        "239.255.255.255",
                                        "240.0.0.1",
                                        "255.255.255.255",
                                        "::",
                                        "::1",
                                        "::ffff:127.0.0.1",
                                        "::ffff:10.1.2.3",
                                        "::127.0.0.1",
                                        "::8.8.8.8",
                                        "64:ff9b::7f00:1",
                                        "64:ff9b::c0a8:1",
                                        "64:ff9b:1::1",
                                        "100::1",
                                        "2001::1",
                                        "2001:10::1",
                                        "2001:db8::1",
                                        "2002:7f00:1::",
                                        "2002:808:808::1",
                                        "3fff::1",
                                        "5f00::1",
                                        "fc00::1",
                                        "fd12:3456::1",
                                        "fe80::1",
                                        "fec0::1",
                                        "ff02::1",
                                        "4000::1"};
        const char *const open[] = {
            "1.1.1.1",         "8.8.8.8",         "9.255.255.255",       "11.0.0.0",
            "100.63.255.255",  "100.128.0.0",     "126.255.255.255",     "128.0.0.1",
            "169.253.0.1",     "172.15.255.255",  "172.32.0.0",          "192.0.1.0",
            "192.167.0.1",     "192.169.0.1",     "198.17.255.255",      "198.20.0.0",
            "223.255.255.255", "2606:4700::1111", "2800:3f0:4001::200e", "2001:4860:4860::8888",
            "::ffff:8.8.8.8",  "64:ff9b::808:808"};
        for (const char *const address : reserved) {
            QTest::newRow(address) << true;
        }
        for (const char *const address : open) {
            QTest::newRow(address) << false;
        }
    }
    void knowsReservedAddresses()
    {
        QFETCH(bool, reserved);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(AddressPolicy::isReserved(address), reserved);
        QCOMPARE(AddressPolicy::publicOnly().allows(address), !reserved);
        QVERIFY(AddressPolicy::anywhere().allows(address));
    }

    void trustsNoNullAddress() { QVERIFY(AddressPolicy::isReserved(QHostAddress())); }

    void readsEverySpelling_data()
    {
        QTest::addColumn<QString>("address");
        const std::pair<const char *, const char *> rows[] = {
            {"127.0.0.1", "127.0.0.1"},
            {"127.1", "127.0.0.1"},
            {"127.0.1", "127.0.0.1"},
            {"2130706433", "127.0.0.1"},
            {"0x7f000001", "127.0.0.1"},
            {"0X7F.1", "127.0.0.1"},
            {"017700000001", "127.0.0.1"},
            {"0177.0.0.01", "127.0.0.1"},
            {"127.0.0.1.", "127.0.0.1"},
            {"0", "0.0.0.0"},
            {"0x", "0.0.0.0"},
            {"10.1", "10.0.0.1"},
            {"192.168.257", "192.168.1.1"},
            {"3232235777", "192.168.1.1"},
            {"0xa9.0xfe.0xa9.0xfe", "169.254.169.254"},
            {"8.8.8.8", "8.8.8.8"},
            {"[::1]", "::1"},
            {"::1", "::1"},
            {"[0:0:0:0:0:0:0:1]", "::1"},
            {"[fe80::1%25eth0]", "fe80::1"},
            {"[::ffff:7f00:1]", "::ffff:127.0.0.1"}};
        for (const auto &[host, address] : rows) {
            QTest::newRow(host) << QString::fromLatin1(address);
        }
        QTest::newRow("full-width") << QStringLiteral("127.0.0.1");
        const char *const names[] = {"localhost",  "example.com", "127.0.0.1.example.com",
                                     "256.1.1.1",  "1.2.3.4.5",   "4294967296",
                                     "127.0.0.09", "1..2",        "",
                                     "0x7g",       "-1",          "+1",
                                     "a:b"};
        for (const char *const name : names) {
            QTest::newRow(*name ? name : "empty") << QString();
        }
    }
    void readsEverySpelling()
    {
        QFETCH(QString, address);
        QString host = QString::fromLatin1(QTest::currentDataTag());
        if (host == QLatin1String("full-width")) {
            host = QString::fromUtf8("１２７。０。０．１");
        } else if (host == QLatin1String("empty")) {
            host.clear();
        }
        const auto literal = AddressPolicy::literalAddress(host);
        QCOMPARE(literal.has_value(), !address.isEmpty());
        if (literal) {
            QCOMPARE(*literal, QHostAddress(address));
        }
    }

    void judgesUrlsBeforeAnyLookup_data()
    {
        QTest::addColumn<int>("expected");
        const auto row = [](const char *url, Verdict verdict) {
            QTest::newRow(url) << static_cast<int>(verdict);
        };
        row("https://example.com/a.pdf", Verdict::CheckAddresses);
        row("https://8.8.8.8/a.pdf", Verdict::CheckAddresses);
        row("https://[2606:4700::1111]/", Verdict::CheckAddresses);
        row("http://example.com/a.pdf", Verdict::Refused);
        row("ftp://example.com/a.pdf", Verdict::Refused);
        row("file:///etc/passwd", Verdict::Refused);
        row("https:///nohost", Verdict::Refused);
        row("https://localhost/", Verdict::Refused);
        row("https://LOCALHOST./", Verdict::Refused);
        row("https://a.localhost/", Verdict::Refused);
        row("https://127.1/", Verdict::Refused);
        row("https://2130706433/", Verdict::Refused);
        row("https://0x7f.0.0.1/", Verdict::Refused);
        row("https://0177.1/", Verdict::Refused);
        row("https://%31%32%37.0.0.1/", Verdict::Refused);
        row("https://user:pass@10.0.0.1/", Verdict::Refused);
        row("https://[::1]/", Verdict::Refused);
        row("https://[::ffff:10.0.0.1]/", Verdict::Refused);
        row("https://169.254.169.254/latest", Verdict::Refused);
        row("https://1.2.3.999/", Verdict::Refused);
        row("https://nas.local/a.pdf", Verdict::Allowed);
        row("http://NAS.local/a.pdf", Verdict::Allowed);
        row("http://192.168.0.9/a.pdf", Verdict::Allowed);
        row("http://3232235529/a.pdf", Verdict::Allowed); // another spelling of it
        row("ftp://nas.local/a.pdf", Verdict::Refused);
        row("https://sub.nas.local/", Verdict::CheckAddresses);
    }
    void judgesUrlsBeforeAnyLookup()
    {
        QFETCH(int, expected);
        const AddressPolicy policy =
            AddressPolicy::publicOnly({QStringLiteral("nas.local"), QStringLiteral("192.168.0.9")});
        const QUrl url(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(static_cast<int>(policy.verdict(url)), expected);
    }

    void reachesLocalhostWhereItIsNamed()
    {
        const auto policy = AddressPolicy::publicOnly({QStringLiteral("localhost")});
        QCOMPARE(policy.verdict(QUrl(QStringLiteral("http://localhost:99/"))), Verdict::Allowed);
        QCOMPARE(policy.verdict(QUrl(QStringLiteral("https://127.0.0.1/"))), Verdict::Refused);
    }

    void reachesAnythingForChannels()
    {
        const auto policy = AddressPolicy::anywhere();
        QCOMPARE(policy.verdict(QUrl(QStringLiteral("http://127.0.0.1:99/"))), Verdict::Allowed);
        QCOMPARE(policy.verdict(QUrl(QStringLiteral("gopher://127.0.0.1/"))), Verdict::Refused);
    }
};

KAROO_TEST(AddressPolicyTest, tst_addresspolicy)

#include "tst_addresspolicy.moc"
