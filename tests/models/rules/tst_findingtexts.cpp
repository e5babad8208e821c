// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/findingtexts.h"
#include "tests/support/testregistry.h"

#include <QRegularExpression>

namespace {

QString english(const char *, const char *source)
{
    return QString::fromUtf8(source);
}

QString sentence(const QString &pointer, FindingCode code, const QStringList &facts = {})
{
    return FindingTexts::sentence({pointer, code, facts}, english);
}

} // namespace

class FindingTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASentenceForEveryCode()
    {
        for (int code = 0; code <= static_cast<int>(FindingCode::IdempotencyMismatch); ++code) {
            const auto finding = static_cast<FindingCode>(code);
            for (int facts = 0; facts <= 3; ++facts) {
                const QStringList given(facts, QStringLiteral("fact"));
                const QString text = sentence(QString(), finding, given);
                QVERIFY2(text != findingCodeName(finding), qPrintable(text));
                QVERIFY2(text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?')),
                         qPrintable(text));
                // No fact that it asks for is left open.
                QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%\\d"))),
                         qPrintable(text));
            }
        }
    }

    void saysWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("facts");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *pointer, FindingCode code, const QStringList &facts,
                            const char *expected) {
            QTest::newRow(expected) << QString::fromLatin1(pointer) << static_cast<int>(code)
                                    << facts << QString::fromUtf8(expected);
        };
        const QString five = QStringLiteral("5");
        row("/inactivity_minutes", FindingCode::OutOfRange,
            {QStringLiteral("15"), QStringLiteral("10080"), five},
            "Use at least 15 minutes (you typed 5).");
        row("/settings/idle_seconds", FindingCode::OutOfRange,
            {QStringLiteral("1"), QStringLiteral("600"), QStringLiteral("601")},
            "Use at most 600 seconds (you typed 601).");
        row("/settings/retention_days/audit", FindingCode::OutOfRange,
            {QStringLiteral("7"), QStringLiteral("3650"), five},
            "Use at least 7 days (you typed 5).");
        row("/in_flight", FindingCode::OutOfRange,
            {QStringLiteral("1"), QStringLiteral("256"), QStringLiteral("257")},
            "Use at most 256 (you typed 257).");
        row("/name", FindingCode::TooLong, {QStringLiteral("80"), QStringLiteral("81")},
            "Use at most 80 characters (you used 81).");
        row("/variables/NOME_CLIENTE", FindingCode::OneOf,
            {QStringLiteral("variable_of_system"), QStringLiteral("NOME_CLIENTE")},
            "NOME_CLIENTE is filled in by the system; give your variable another name.");
        row("/text", FindingCode::UnknownPlaceholder, {QStringLiteral("NOME"), QString()},
            "There is no variable NOME; create it or check its spelling.");
        row("", FindingCode::WrongType, {QStringLiteral("json"), five, QStringLiteral("7")},
            "This is not JSON: look at line 5, column 7.");
        row("/to", FindingCode::Required, {QStringLiteral("address")},
            "Say whom it is for: a phone number, another address or a known customer id.");
    }
    void saysWhatIsAllowed()
    {
        QFETCH(QString, pointer);
        QFETCH(int, code);
        QFETCH(QStringList, facts);
        QFETCH(QString, expected);
        QCOMPARE(sentence(pointer, static_cast<FindingCode>(code), facts), expected);
    }

    void keepsFactsThatLookLikePlaces()
    {
        QCOMPARE(sentence(QString(), FindingCode::OneOf,
                          {QStringLiteral("a%2b"), QStringLiteral("c%1d")}),
                 QStringLiteral("“c%1d” is not possible here; use: a%2b."));
    }
};

KAROO_TEST(FindingTextsTest, tst_findingtexts)

#include "tst_findingtexts.moc"
