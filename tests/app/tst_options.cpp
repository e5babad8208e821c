// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "tests/support/testregistry.h"

#include <QTest>

class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatRunsTheProgram();
    void takesValuesBehindAnEqualsSign();
    void readsCommandsOfAdmin();
    void refuses_data();
    void refuses();
    void keepsTheLanguageOfAWrongLine();
    void helpWinsOverAMissingVerb();
    void helpNamesEveryCommand();
};

namespace {

ParsedOptions parsed(const char *line)
{
    return parseOptions(QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

void OptionsTest::readsWhatRunsTheProgram()
{
    const auto [options, error] =
        parsed("--data /tmp/x --listen [::1]:0 --headless --offline --lang es --theme dark");
    QVERIFY(!error);
    Options expected;
    expected.dataFolder = QStringLiteral("/tmp/x");
    expected.listen = QStringLiteral("[::1]:0");
    expected.headless = true;
    expected.offline = true;
    expected.language = QStringLiteral("es");
    expected.theme = QStringLiteral("dark");
    QCOMPARE(options, expected);
}

void OptionsTest::takesValuesBehindAnEqualsSign()
{
    const auto [options, error] = parsed("--data=/tmp/a=b");
    QVERIFY(!error);
    QCOMPARE(options.dataFolder, QStringLiteral("/tmp/a=b"));
}

void OptionsTest::readsCommandsOfAdmin()
{
    const auto issue =
        parsed("admin --data d issue-token --system ERP --rights send,read --expires 2027-01-31");
    QVERIFY(!issue.error);
    QCOMPARE(issue.options.action, Options::Action::Admin);
    QCOMPARE(issue.options.dataFolder, QStringLiteral("d"));
    QCOMPARE(issue.options.admin.verb, QStringLiteral("issue-token"));
    QCOMPARE(issue.options.admin.options.value(QStringLiteral("system")), QStringLiteral("ERP"));
    QCOMPARE(issue.options.admin.options.value(QStringLiteral("rights")),
             QStringLiteral("send,read"));

    const auto setup = parsed("admin setup - --data d");
    QVERIFY(!setup.error);
    QCOMPARE(setup.options.admin.argument, QStringLiteral("-"));
    QCOMPARE(setup.options.dataFolder, QStringLiteral("d"));

    const auto backup = parsed("admin backup f --with-key");
    QVERIFY(!backup.error);
    QVERIFY(backup.options.admin.has(QStringLiteral("with-key")));
}

void OptionsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *line, UsageError::Kind kind) {
        QTest::newRow(line) << QByteArray(line) << static_cast<int>(kind);
    };
    row("--bogus", UsageError::Kind::UnknownOption);
    row("extra", UsageError::Kind::UnexpectedArgument);
    row("--data", UsageError::Kind::MissingValue);
    row("--data=", UsageError::Kind::MissingValue);
    row("--headless=yes", UsageError::Kind::UnexpectedValue);
    row("--lang fr", UsageError::Kind::BadValue);
    row("--theme blue", UsageError::Kind::BadValue);
    row("--listen 8640", UsageError::Kind::BadValue);
    row("--listen 127.0.0.1:99999", UsageError::Kind::BadValue);
    row("admin", UsageError::Kind::MissingVerb);
    row("admin dance", UsageError::Kind::UnknownVerb);
    row("admin setup", UsageError::Kind::MissingArgument);
    row("admin setup a b", UsageError::Kind::UnexpectedArgument);
    row("admin issue-token", UsageError::Kind::MissingOption);
    row("admin issue-token --system ERP extra", UsageError::Kind::UnexpectedArgument);
    row("admin tokens --with-key", UsageError::Kind::UnknownOption);
    row("admin revoke-token", UsageError::Kind::MissingArgument);
    row("admin simulator", UsageError::Kind::MissingArgument);
    row("admin simulator key --reply oi", UsageError::Kind::MissingOption);
    row("admin simulator key --from +5511987654321", UsageError::Kind::MissingOption);
    row("admin restore f --with-key", UsageError::Kind::UnknownOption);
    row("admin --headless tokens", UsageError::Kind::UnknownOption);
}

void OptionsTest::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(int, kind);
    const auto [options, error] = parsed(line.constData());
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->kind), kind);
    QVERIFY(!usageSentence(*error).isEmpty());
}

void OptionsTest::keepsTheLanguageOfAWrongLine()
{
    const auto [options, error] = parsed("--lang en --bogus");
    QVERIFY(error);
    QCOMPARE(options.language, QStringLiteral("en"));
}

void OptionsTest::helpWinsOverAMissingVerb()
{
    const auto [options, error] = parsed("admin --help");
    QVERIFY(!error);
    QCOMPARE(options.action, Options::Action::Help);
}

void OptionsTest::helpNamesEveryCommand()
{
    const QStringList verbs = AdminArguments::verbs();
    QCOMPARE(verbs.size(), 10);
    for (const QString &verb : verbs) {
        QVERIFY2(helpText().contains(QStringLiteral("  %1").arg(verb)), qPrintable(verb));
    }
}

KAROO_TEST(OptionsTest, tst_options)
#include "tst_options.moc"
