// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/proxysetting.h"
#include "tests/support/testregistry.h"

class ProxySettingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesByUrlAndEnvironment_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *setting, const char *url,
                            const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(setting) << QString::fromLatin1(url)
                                << QString::fromLatin1(expected);
        };
        row("none", "none", "https://example.com/", "");
        row("own", "socks5://p:1", "https://example.com/", "socks5://p:1");
        row("own, this machine", "http://p:1", "http://127.0.0.2:9/", "");
        row("own, localhost", "http://p:1", "http://localhost:9/", "");
        row("system https", "system", "https://example.com/", "http://secure:3128");
        row("system http", "system", "http://example.com/", "http://plain:3128");
        row("system this machine", "system", "http://[::1]:9/", "");
        row("excepted name", "system", "https://office.test/", "");
        row("excepted below a name", "system", "https://nas.office.test/", "");
        row("not excepted by its end", "system", "https://myoffice.test/", "http://secure:3128");
        row("excepted subnet", "system", "https://10.1.2.3/", "");
        row("outside the subnet", "system", "https://11.1.2.3/", "http://secure:3128");
    }
    void choosesByUrlAndEnvironment()
    {
        QFETCH(QString, setting);
        QFETCH(QString, url);
        QFETCH(QString, expected);
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("http_proxy"), QStringLiteral("http://plain:3128"));
        environment.insert(QStringLiteral("HTTPS_PROXY"), QStringLiteral("http://secure:3128"));
        environment.insert(QStringLiteral("no_proxy"), QStringLiteral(".office.test, 10.0.0.0/8"));
        QCOMPARE(ProxySetting::proxyFor(QUrl(url), setting, environment), expected);
    }

    void readsTheVariableForAll()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("ALL_PROXY"), QStringLiteral("socks5://all:1"));
        const QUrl url(QStringLiteral("https://example.com/"));
        QCOMPARE(ProxySetting::proxyFor(url, QStringLiteral("system"), environment),
                 QStringLiteral("socks5://all:1"));
        environment.insert(QStringLiteral("NO_PROXY"), QStringLiteral("*"));
        QCOMPARE(ProxySetting::proxyFor(url, QStringLiteral("system"), environment), QString());
    }
};

KAROO_TEST(ProxySettingTest, tst_proxysetting)

#include "tst_proxysetting.moc"
