// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/hostnames.h"
#include "tests/support/testregistry.h"

#include <QTest>

class HostNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatOtherComputersReach_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("usual") << QStringLiteral("127.0.0.1:8640") << true;
        QTest::newRow("another of the loopback net") << QStringLiteral("127.0.0.9:1") << true;
        QTest::newRow("IPv6") << QStringLiteral("[::1]:8640") << true;
        QTest::newRow("all") << QStringLiteral("0.0.0.0:8640") << false;
        QTest::newRow("all of IPv6") << QStringLiteral("[::]:8640") << false;
        QTest::newRow("the office") << QStringLiteral("192.168.0.20:8640") << false;
    }
    void knowsWhatOtherComputersReach()
    {
        QFETCH(QString, listen);
        QTEST(HostNames::isLoopbackListen(listen), "loopback");
    }

    void namesAListenerAsOthersCallIt_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reached");
        const auto row = [](const char *title, const char *url, const char *name,
                            const char *reached) {
            QTest::newRow(title) << QString::fromLatin1(url) << QString::fromLatin1(name)
                                 << QString::fromLatin1(reached);
        };
        row("this computer", "http://127.0.0.1:8640", "erp.local", "http://127.0.0.1:8640");
        row("all, named", "http://0.0.0.0:8640", "erp.local", "http://erp.local:8640");
        row("all, without a name", "http://0.0.0.0:8640", "", "http://127.0.0.1:8640");
        row("all of IPv6", "https://[::]:8640", "", "https://[::1]:8640");
        row("one of them", "https://192.168.0.20:8640", "erp.local", "https://192.168.0.20:8640");
    }
    void namesAListenerAsOthersCallIt()
    {
        QFETCH(QString, url);
        QFETCH(QString, name);
        QTEST(HostNames::reachable(url, name), "reached");
    }

    void knowsAnAddressToListenAt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *text, bool good) {
            QTest::newRow(text) << QString::fromLatin1(text) << good;
        };
        row("127.0.0.1:8640", true);
        row("0.0.0.0:0", true);
        row("[::1]:65535", true);
        row("127.0.0.1:65536", false);
        row("127.0.0.1:", false);
        row("127.0.0.1", false);
        row("127.0.0.1: 80", false);
        row("127.0.0.1:80 ", false);
        row("127.0.0.1:+80", false);
        row("127. 0.0.1:80", false);
        row("127.0.0.01:80", false);
        row("127.0.0.256:80", false);
        row("localhost:80", false);
    }
    void knowsAnAddressToListenAt()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, good);
        QCOMPARE(HostNames::isListenAddress(text), good);
    }
};

KAROO_TEST(HostNamesTest, tst_hostnames)

#include "tst_hostnames.moc"
