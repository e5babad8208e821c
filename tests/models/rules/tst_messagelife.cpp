// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/messagelife.h"
#include "tests/support/testregistry.h"

#include <algorithm>
#include <array>
#include <set>

Q_DECLARE_METATYPE(MessageStatus)
Q_DECLARE_METATYPE(AttemptOutcome)
Q_DECLARE_METATYPE(std::optional<MessageStatus>)

namespace {

using enum MessageStatus;
using Cause = MessageLife::Cause;
using Step = std::pair<MessageStatus, MessageStatus>;

constexpr std::array all{Scheduled, Queued, Sending, Uncertain, Sent,    Delivered,
                         Read,      Failed, Expired, Cancelled, Received};

std::set<Step> stepsOf(Cause cause)
{
    std::set<Step> steps;
    for (const MessageStatus from : all) {
        for (const MessageStatus to : all) {
            if (MessageLife::mayBecome(from, to, cause)) {
                steps.insert({from, to});
            }
        }
    }
    return steps;
}

Message messageIn(MessageStatus status, bool late = false)
{
    Message message;
    message.status = status;
    message.heldAsLate = late;
    message.outgoing = status != Received;
    return message;
}

} // namespace

class MessageLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesForwardByTimeAndRoad()
    {
        QCOMPARE(stepsOf(Cause::Progress), (std::set<Step>{{Scheduled, Queued},
                                                           {Scheduled, Expired},
                                                           {Scheduled, Failed},
                                                           {Queued, Sending},
                                                           {Queued, Expired},
                                                           {Queued, Failed},
                                                           {Sending, Uncertain},
                                                           {Sending, Failed}}));
    }

    void goesBackOnlyAsTheContractSays()
    {
        QCOMPARE(stepsOf(Cause::KnownNotSent),
                 (std::set<Step>{{Sending, Queued}, {Sending, Failed}}));
        QCOMPARE(stepsOf(Cause::Retry), (std::set<Step>{{Failed, Queued},
                                                        {Expired, Queued},
                                                        {Cancelled, Queued},
                                                        {Uncertain, Queued},
                                                        {Scheduled, Queued},
                                                        {Queued, Queued}}));
        QCOMPARE(
            stepsOf(Cause::Restore),
            (std::set<Step>{{Scheduled, Uncertain}, {Queued, Uncertain}, {Sending, Uncertain}}));
        QCOMPARE(stepsOf(Cause::Cancel),
                 (std::set<Step>{{Scheduled, Cancelled}, {Queued, Cancelled}}));
    }

    void movesByEvidenceOnlyForward()
    {
        std::set<Step> expected{{Sending, Uncertain}};
        for (const MessageStatus from : {Queued, Sending, Uncertain, Failed, Expired, Cancelled}) {
            for (const MessageStatus to : {Sent, Delivered, Read}) {
                expected.insert({from, to});
            }
        }
        expected.insert({{Sent, Delivered}, {Sent, Read}, {Delivered, Read}});
        expected.insert({{Sending, Failed},
                         {Uncertain, Failed},
                         {Sent, Failed},
                         {Expired, Failed},
                         {Cancelled, Failed}});
        QCOMPARE(stepsOf(Cause::Attempt), expected);
    }

    void takesTheStrongestOutcomeInAnyOrder()
    {
        // From weak to strong, as the contract orders them.
        std::array order{AttemptOutcome::Sent, AttemptOutcome::Failed, AttemptOutcome::Delivered,
                         AttemptOutcome::Read};
        const auto strongest = AttemptOutcome::Read;
        do {
            AttemptOutcome known = AttemptOutcome::Unknown;
            for (const AttemptOutcome news : order) {
                known = MessageLife::stronger(known, news);
            }
            QCOMPARE(known, strongest);
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(MessageLife::stronger(AttemptOutcome::Failed, AttemptOutcome::Sent),
                 AttemptOutcome::Failed);
        QCOMPARE(MessageLife::stronger(AttemptOutcome::Sent, AttemptOutcome::Failed),
                 AttemptOutcome::Failed);
        QCOMPARE(MessageLife::stronger(AttemptOutcome::Delivered, AttemptOutcome::Failed),
                 AttemptOutcome::Delivered);
    }

    void followsAnAttempt_data()
    {
        QTest::addColumn<MessageStatus>("status");
        QTest::addColumn<AttemptOutcome>("outcome");
        QTest::addColumn<bool>("latest");
        QTest::addColumn<std::optional<MessageStatus>>("expected");
        const auto row = [](const char *name, MessageStatus status, AttemptOutcome outcome,
                            bool latest, std::optional<MessageStatus> expected) {
            QTest::newRow(name) << status << outcome << latest << expected;
        };
        row("known not sent waits again", Sending, AttemptOutcome::NotSent, true, Queued);
        row("not sent after evidence", Delivered, AttemptOutcome::NotSent, true, std::nullopt);
        row("fate unknown", Sending, AttemptOutcome::Unknown, true, Uncertain);
        row("an earlier one's unknown fate", Sending, AttemptOutcome::Unknown, false, std::nullopt);
        row("earlier arrived ends a retry", Queued, AttemptOutcome::Delivered, false, Delivered);
        row("earlier sent ends a retry", Queued, AttemptOutcome::Sent, false, Sent);
        row("earlier failed leaves a retry", Queued, AttemptOutcome::Failed, false, std::nullopt);
        row("the last failed leaves a retry", Queued, AttemptOutcome::Failed, true, std::nullopt);
        row("earlier failed leaves sent", Sent, AttemptOutcome::Failed, false, std::nullopt);
        row("the last failed", Sent, AttemptOutcome::Failed, true, Failed);
        row("failed after delivered", Delivered, AttemptOutcome::Failed, true, std::nullopt);
        row("uncertain proved sent", Uncertain, AttemptOutcome::Sent, true, Sent);
        row("uncertain proved failed", Uncertain, AttemptOutcome::Failed, true, Failed);
        row("failed proved read", Failed, AttemptOutcome::Read, true, Read);
        row("expired proved delivered", Expired, AttemptOutcome::Delivered, true, Delivered);
        row("cancelled proved sent", Cancelled, AttemptOutcome::Sent, false, Sent);
        row("read never goes back", Read, AttemptOutcome::Delivered, true, std::nullopt);
        row("nothing known", Sending, AttemptOutcome::UnderWay, true, std::nullopt);
    }

    void followsAnAttempt()
    {
        QFETCH(const MessageStatus, status);
        QFETCH(const AttemptOutcome, outcome);
        QFETCH(const bool, latest);
        QFETCH(const std::optional<MessageStatus>, expected);
        QCOMPARE(MessageLife::afterAttempt(status, outcome, latest), expected);
    }

    void allowsWhatPeopleMayDo()
    {
        using enum MessageLife::RetryPermission;
        for (const MessageStatus status : all) {
            const Message message = messageIn(status);
            QCOMPARE(MessageLife::canCancel(message), status == Scheduled || status == Queued);
            QCOMPARE(MessageLife::canResolve(message), status == Uncertain);
            QVERIFY(!MessageLife::awaitsDecision(message));
            const bool over = status == Failed || status == Expired || status == Cancelled;
            QCOMPARE(MessageLife::retryPermission(message), status == Uncertain ? NeedsConfirmation
                                                            : over              ? Allowed
                                                                                : Refused);
        }
        for (const MessageStatus status : {Scheduled, Queued}) {
            const Message late = messageIn(status, true);
            QVERIFY(MessageLife::awaitsDecision(late));
            QVERIFY(MessageLife::canCancel(late));
            QCOMPARE(MessageLife::retryPermission(late), Allowed);
        }
    }
};

KAROO_TEST(MessageLifeTest, tst_messagelife)

#include "tst_messagelife.moc"
