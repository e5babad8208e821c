// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/answerrules.h"
#include "tests/support/testregistry.h"

namespace {

/// The kinds of outcome in the order of the variant, and that the driver must decide.
enum class Fate { Sent, NotSent, Unknown, Refused, Broken, Throttled, PairThrottled, Driver };

Fate fateOf(const std::optional<SendOutcome> &outcome)
{
    return outcome ? static_cast<Fate>(outcome->index()) : Fate::Driver;
}

} // namespace

Q_DECLARE_METATYPE(Fate)
Q_DECLARE_METATYPE(OutgoingOutcome)

class AnswerRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesWhatNeedsNoKnowledgeOfTheProvider_data()
    {
        QTest::addColumn<OutgoingOutcome>("outcome");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("own");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<Fate>("expected");
        const auto row = [](const char *name, OutgoingOutcome outcome, int status, bool own,
                            const char *retryAfter, Fate expected) {
            QTest::newRow(name) << outcome << status << own << QByteArray(retryAfter) << expected;
        };
        using enum OutgoingOutcome;
        row("no connection", NotSent, 0, false, "", Fate::NotSent);
        row("cut, half, garbage, timeout", Unknown, 0, false, "", Fate::Unknown);
        row("half of a 200", Unknown, 200, false, "", Fate::Unknown);
        row("refused address", AddressRefused, 0, false, "", Fate::Refused);
        row("200", Answered, 200, false, "", Fate::Driver);
        row("302", Answered, 302, false, "", Fate::Unknown);
        row("400 own", Answered, 400, true, "", Fate::Driver);
        row("400 foreign", Answered, 400, false, "", Fate::Unknown);
        row("401 own", Answered, 401, true, "", Fate::Driver);
        row("401 foreign", Answered, 401, false, "", Fate::Unknown);
        row("429 own", Answered, 429, true, "2", Fate::Throttled);
        row("429 foreign", Answered, 429, false, "", Fate::Throttled);
        row("500 own", Answered, 500, true, "", Fate::NotSent);
        row("502 foreign", Answered, 502, false, "", Fate::Unknown);
        row("503 with Retry-After", Answered, 503, false, "2", Fate::NotSent);
        row("503 without", Answered, 503, false, "", Fate::Unknown);
        row("503 own without", Answered, 503, true, "", Fate::NotSent);
        row("302 own", Answered, 302, true, "", Fate::Unknown);
    }

    void judgesWhatNeedsNoKnowledgeOfTheProvider()
    {
        QFETCH(const OutgoingOutcome, outcome);
        QFETCH(const int, status);
        QFETCH(const bool, own);
        QFETCH(const QByteArray, retryAfter);
        QFETCH(const Fate, expected);
        OutgoingAnswer answer;
        answer.outcome = outcome;
        answer.httpStatus = status;
        if (!retryAfter.isEmpty()) {
            answer.headers = {{"Retry-After", retryAfter}};
        }
        const auto error =
            own ? std::optional(AnswerRules::OwnError{QStringLiteral("x"), {}}) : std::nullopt;
        const auto judged = AnswerRules::judge(answer, error, 0);
        QCOMPARE(fateOf(judged), expected);
        if (const auto *throttled =
                judged ? std::get_if<Send::ChannelThrottled>(&*judged) : nullptr) {
            QCOMPARE(throttled->retryAfterMs.has_value(), !retryAfter.isEmpty());
            QCOMPARE(throttled->error.code, QStringLiteral("rate_limited"));
        }
    }

    void keepsTheProvidersOwnWords()
    {
        OutgoingAnswer answer;
        answer.outcome = OutgoingOutcome::Answered;
        answer.httpStatus = 500;
        const auto judged = AnswerRules::judge(
            answer, AnswerRules::OwnError{QStringLiteral("131000"), QStringLiteral("Oops")}, 0);
        const auto *notSent = std::get_if<Send::NotSent>(&*judged);
        QVERIFY(notSent);
        QCOMPARE(notSent->error, (MessageError{QStringLiteral("no_answer"), QStringLiteral("Oops"),
                                               QStringLiteral("131000")}));
    }

    void knowsWhatACutRequestMeans()
    {
        QCOMPARE(fateOf(AnswerRules::judgeCut(OutgoingOutcome::NotSent)), Fate::NotSent);
        QCOMPARE(fateOf(AnswerRules::judgeCut(OutgoingOutcome::Unknown)), Fate::Unknown);
        QCOMPARE(fateOf(AnswerRules::unreadable()), Fate::Unknown);
    }
};

KAROO_TEST(AnswerRulesTest, tst_answerrules)

#include "tst_answerrules.moc"
