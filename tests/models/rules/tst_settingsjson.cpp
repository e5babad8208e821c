// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/settingsjson.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace {

/// JSON written with apostrophes, so that moc can read this file.
QByteArray json(const QByteArray &text)
{
    return QByteArray(text).replace('\'', '"');
}

/// The defaults as the contract names them.
const QByteArray defaults =
    json("{'company': '', 'account_id': '', "
         "'language': 'pt_BR', 'theme': 'system', 'listen': '127.0.0.1:8640', 'tls': 'off', "
         "'host_names': [], 'public_url': '', 'public_api': false, 'proxy': 'system', "
         "'document_hosts': [], 'max_connections': 512, 'max_document_mib': 16, "
         "'head_seconds': 10, 'idle_seconds': 60, 'answer_seconds': 30, 'refuse_encrypted': false, "
         "'late_after_minutes': 120, 'clipboard_seconds': 30, "
         "'retention_days': {'messages': 365, 'documents': 180, 'logs': 30, 'audit': 1825}, "
         "'notifications': {'failures': true, 'channels': true, 'conversations': true, "
         "'hide_content': false}, "
         "'start_with_session': false, 'close_to_tray': 'ask'}");

QJsonObject object(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

QStringList apply(const QByteArray &json, Settings &settings)
{
    QStringList places;
    for (const Finding &finding :
         SettingsJson::apply(object(json), QStringLiteral("/settings"), settings)) {
        places.append(finding.pointer + QLatin1Char(' ') + findingCodeName(finding.code));
    }
    return places;
}

} // namespace

/// The table of settings: names, defaults and ranges.
class SettingsJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheDefaults() { QCOMPARE(SettingsJson::fromSettings(Settings()), object(defaults)); }

    void takes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("member");
        const auto row = [](const char *member, const QByteArray &value) {
            QTest::addRow("%s %s", member, value.left(40).constData())
                << value << QByteArray(member);
        };
        const QByteArray longest = '"' + QByteArray("\xf0\x9f\x90\xa6").repeated(80) + '"';
        row("company", longest);
        row("account_id", longest);
        each(row, "language", {"\"en\"", "\"es\""});
        each(row, "theme", {"\"light\"", "\"dark\""});
        each(row, "listen", {"\"0.0.0.0:0\"", "\"[::1]:65535\""});
        each(row, "tls",
             {"\"own\"", json("{'certificate': '/etc/loja.pem', 'key': '/etc/loja.key'}")});
        each(row, "host_names", {json("['erp.local', '192.0.2.1', '::1']")});
        each(row, "public_url",
             {json("'https://loja.example'"), json("'https://loja.example:8443/'"),
              json("'https://xn--cobrana-zxa.com.br'"), json("'https://cobrança.com.br'"),
              json("'https://[2001:db8::1]'")});
        each(row, "public_api", {"true"});
        each(row, "proxy", {"\"none\"", json("'http://p:3128'"), json("'socks5://10.0.0.1:1080'")});
        each(row, "document_hosts", {json("['nas.local', 'localhost']")});
        each(row, "max_connections", {"16", "4096"});
        each(row, "max_document_mib", {"1", "64"});
        each(row, "head_seconds", {"1", "600"});
        each(row, "idle_seconds", {"1", "600"});
        each(row, "answer_seconds", {"1", "600"});
        each(row, "refuse_encrypted", {"true"});
        each(row, "late_after_minutes", {"0", "10080"});
        each(row, "clipboard_seconds", {"0", "120"});
        each(row, "retention_days",
             {json("{'messages': 7, 'documents': 3650, 'logs': 7, 'audit': 3650}")});
        each(row, "notifications",
             {json("{'failures': false, 'channels': false, "
                   "'conversations': false, 'hide_content': true}")});
        each(row, "start_with_session", {"true"});
        each(row, "close_to_tray", {"\"tray\"", "\"quit\""});
    }
    void takes()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        Settings settings;
        QCOMPARE(apply(one(member, value), settings), QStringList());
        const QString name = QString::fromLatin1(member);
        QCOMPARE(SettingsJson::fromSettings(settings).value(name),
                 object(one(member, value)).value(name));
        QVERIFY(settings != Settings());
        // What is written is read back, and null is the default again.
        Settings again;
        QVERIFY(SettingsJson::apply(SettingsJson::fromSettings(settings), {}, again).isEmpty());
        QCOMPARE(again, settings);
        QCOMPARE(apply(one(member, "null"), settings), QStringList());
        QCOMPARE(settings, Settings());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *member, const QByteArray &value, const char *code) {
            QTest::addRow("%s %s", member, value.left(40).constData())
                << QByteArray(member) << value
                << (QByteArray(code).startsWith('/')
                        ? QString::fromLatin1(code)
                        : QLatin1Char(' ') + QString::fromLatin1(code));
        };
        textRows(row);
        networkRows(row);
        numberRows(row);
        partRows(row);
    }
    void refuses()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        QFETCH(QString, place);
        Settings settings;
        QCOMPARE(apply(one(member, value), settings),
                 QStringList{QStringLiteral("/settings/") + QString::fromLatin1(member) + place});
        QCOMPARE(settings, Settings());
    }

    void mergesWhatLiesInside()
    {
        Settings settings;
        QCOMPARE(
            apply(json("{'retention_days': {'logs': 90}, 'notifications': {'channels': false}}"),
                  settings),
            QStringList());
        QCOMPARE(settings.retentionDays, (Retention{365, 180, 90, 1825}));
        QCOMPARE(apply(json("{'retention_days': {'audit': 7}}"), settings), QStringList());
        QCOMPARE(settings.retentionDays, (Retention{365, 180, 90, 7}));
        QCOMPARE(apply(json("{'retention_days': {'logs': null}}"), settings), QStringList());
        QCOMPARE(settings.retentionDays, (Retention{365, 180, 30, 7}));
        QCOMPARE(settings.notifications, (NotificationSettings{true, false, true, false}));
    }

private:
    using Row = std::function<void(const char *, const QByteArray &, const char *)>;

    static QByteArray one(const QByteArray &member, const QByteArray &value)
    {
        return "{\"" + member + "\": " + value + '}';
    }

    template<class AddRow>
    static void each(const AddRow &row, const char *member,
                     std::initializer_list<QByteArray> values)
    {
        for (const QByteArray &value : values) {
            row(member, value);
        }
    }

    static void textRows(const Row &row)
    {
        const QByteArray tooLong = '"' + QByteArray(81, 'x') + '"';
        row("company", tooLong, "too_long");
        row("company", "5", "wrong_type");
        row("account_id", tooLong, "too_long");
        row("language", "\"pt\"", "one_of");
        row("language", "1", "wrong_type");
        row("theme", "\"black\"", "one_of");
        row("close_to_tray", "\"never\"", "one_of");
        row("start_with_session", "1", "wrong_type");
        row("refuse_encrypted", "\"true\"", "wrong_type");
        row("public_api", "0", "wrong_type");
        row("nothing", "1", "unknown_member");
    }

    static void networkRows(const Row &row)
    {
        for (const char *wrong :
             {"\"8640\"", "\"127.0.0.1\"", "\"localhost:8640\"", "\"127.0.0.1:65536\"",
              "\"127.0.0.1:-1\"", "\"::1:80\"", "8640"}) {
            row("listen", wrong, "wrong_type");
        }
        for (const char *wrong : {"\"on\"", "true", "[]"}) {
            row("tls", wrong, "one_of");
        }
        row("tls", json("{'certificate': '/a'}"), "/key required");
        row("tls", json("{'certificate': '/a', 'key': 'b'}"), "/key wrong_type");
        row("tls", json("{'certificate': '/a', 'key': '/b', 'c': 1}"), "/c unknown_member");
        for (const QByteArray &wrong :
             {json("'http://loja.example'"), json("'loja.example'"), json("'https://'"),
              json("'https://a b'"), json("'https://u:p@loja.example'"),
              json("'https://loja.example?x'"), json("'https://loja.example#x'"), json("7")}) {
            row("public_url", wrong, "wrong_type");
        }
        row("host_names", "\"erp.local\"", "wrong_type");
        row("host_names", json("['erp.local:80']"), "/0 wrong_type");
        row("document_hosts", json("['nas.local', 'https://nas.local']"), "/1 wrong_type");
        for (const char *wrong : {"\"ftp:\\/\\/p\"", "\"p:3128\"", "\"http:\\/\\/\"", "false"}) {
            row("proxy", wrong, "wrong_type");
        }
    }

    static void numberRows(const Row &row)
    {
        const auto outside = [&row](const char *member, const char *below, const char *above) {
            row(member, below, "out_of_range");
            row(member, above, "out_of_range");
            row(member, "20.5", "wrong_type");
            row(member, "\"20\"", "wrong_type");
        };
        outside("max_connections", "15", "4097");
        outside("max_document_mib", "0", "65");
        outside("head_seconds", "0", "601");
        outside("idle_seconds", "0", "601");
        outside("answer_seconds", "0", "601");
        outside("late_after_minutes", "-1", "10081");
        outside("clipboard_seconds", "-1", "121");
    }

    static void partRows(const Row &row)
    {
        row("retention_days", "30", "wrong_type");
        row("notifications", "true", "wrong_type");
        for (const char *part : {"messages", "documents", "logs", "audit"}) {
            const QByteArray place = QByteArray("/") + part + " out_of_range";
            row("retention_days", one(part, "6"), place.constData());
            row("retention_days", one(part, "3651"), place.constData());
        }
        for (const char *part : {"failures", "channels", "conversations", "hide_content"}) {
            const QByteArray place = QByteArray("/") + part + " wrong_type";
            row("notifications", one(part, "1"), place.constData());
        }
        row("retention_days", one("conversations", "30"), "/conversations unknown_member");
    }
};

KAROO_TEST(SettingsJsonTest, tst_settingsjson)

#include "tst_settingsjson.moc"
