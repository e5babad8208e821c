// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/finding.h"
#include "tests/support/testregistry.h"

class FindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryCodeOfTheContract()
    {
        // CONTRACT section 2, in its order.
        const QStringList contract =
            QStringLiteral(
                "required unknown_member wrong_type empty too_long too_short out_of_range "
                "not_a_phone "
                "not_an_email not_a_time in_the_past too_far not_unique not_found one_of "
                "chatbot_unknown chatbot_inactive chatbot_not_proactive channel_unknown "
                "channel_not_of_chatbot channel_cannot_reach contact_conflict unknown_placeholder "
                "address_refused file_empty file_broken file_too_large file_type_refused "
                "file_type_mismatch file_encrypted bad_base64 bad_cursor template_unknown "
                "template_parameters idempotency_mismatch")
                .split(QLatin1Char(' '));
        QStringList ours;
        for (int code = 0; code <= static_cast<int>(FindingCode::IdempotencyMismatch); ++code) {
            ours.append(findingCodeName(static_cast<FindingCode>(code)));
        }
        QCOMPARE(ours, contract);
    }

    void escapesPointerTokens()
    {
        QCOMPARE(escapedPointerToken(QStringLiteral("a/b~c")), QStringLiteral("a~1b~0c"));
    }
};

KAROO_TEST(FindingTest, tst_finding)

#include "tst_finding.moc"
