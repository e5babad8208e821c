// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/retryplan.h"
#include "tests/support/testregistry.h"

class RetryPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTime()
    {
        const QList<qint64> plan{1000,      5000,      30'000,    120'000,  600'000,
                                 1'800'000, 3'600'000, 3'600'000, 3'600'000};
        for (int failures = 1; failures <= plan.size(); ++failures) {
            QCOMPARE(RetryPlan::delayMs({failures, std::nullopt, 0.5}), plan.at(failures - 1));
        }
    }

    void spreadsByAFifthToBothSides()
    {
        QCOMPARE(RetryPlan::delayMs({2, std::nullopt, 0.0}), 4000);
        QCOMPARE(RetryPlan::delayMs({2, std::nullopt, 0.25}), 4500);
        const qint64 longest = RetryPlan::delayMs({2, std::nullopt, 0.999999});
        QVERIFY(longest > 5990 && longest <= 6000);
    }

    void honoursRetryAfter()
    {
        QCOMPARE(RetryPlan::delayMs({1, 7000, 0.0}), 7000);
        QVERIFY(RetryPlan::delayMs({1, 7000, 0.9}) >= 7000);
        // Sooner than planned, too: the provider knows.
        QCOMPARE(RetryPlan::delayMs({5, 2000, 0.0}), 2000);
        QCOMPARE(RetryPlan::delayMs({1, 0, 0.5}), 1000);
    }

    void honoursRetryAfterUpToAnHour()
    {
        QCOMPARE(RetryPlan::delayMs({1, 86'400'000, 0.0}), 3'600'000);
    }

    void doesNotAskForeverAProviderThatSaysSoon()
    {
        QCOMPARE(RetryPlan::delayMs({8, 1000, 0.5}), 3'600'000);
    }
};

KAROO_TEST(RetryPlanTest, tst_retryplan)

#include "tst_retryplan.moc"
