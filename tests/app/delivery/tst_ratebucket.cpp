// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/ratebucket.h"
#include "tests/support/testregistry.h"

class RateBucketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsOneSecondsWorth()
    {
        RateBucket bucket;
        bucket.setRate(80.0, 0);
        QCOMPARE(bucket.available(1000, 0), 80);
        bucket.take(80);
        QCOMPARE(bucket.available(1000, 0), 0);
        QCOMPARE(bucket.available(1000, 500), 40);
        QCOMPARE(bucket.available(1000, 60'000), 80);
    }

    void holdsAtLeastOneMessage()
    {
        RateBucket bucket;
        bucket.setRate(0.01, 0);
        QCOMPARE(bucket.available(16, 0), 1);
        bucket.take(1);
        QCOMPARE(bucket.waitMs(0), 100'000);
        QCOMPARE(bucket.available(16, 99'999), 0);
        QCOMPARE(bucket.available(16, 100'000), 1);
        QCOMPARE(bucket.waitMs(100'000), 0);
        QCOMPARE(bucket.available(16, 10'000'000), 1);
    }

    void limitsNothingWithoutARate()
    {
        RateBucket bucket;
        bucket.setRate(std::nullopt, 0);
        bucket.take(1000);
        QCOMPARE(bucket.available(256, 0), 256);
        QCOMPARE(bucket.waitMs(0), 0);
    }

    void keepsToTheRateOverALongTime()
    {
        RateBucket bucket;
        bucket.setRate(7.0, 0);
        int sent = 0;
        for (qint64 now = 0; now <= 100'000; now += 13) {
            const int count = bucket.available(3, now);
            bucket.take(count);
            sent += count;
        }
        QVERIFY(sent <= 707);
        QVERIFY(sent >= 700);
    }

    void isNotFilledByAChangeOfTheRate()
    {
        RateBucket bucket;
        bucket.setRate(10.0, 0);
        bucket.take(10);
        bucket.setRate(20.0, 0);
        QCOMPARE(bucket.available(100, 0), 0);
        QCOMPARE(bucket.available(100, 100), 2);
    }

    void takesBackWhatWasNotSent()
    {
        RateBucket bucket;
        bucket.setRate(5.0, 0);
        bucket.take(5);
        bucket.giveBack(2);
        QCOMPARE(bucket.available(5, 0), 2);
        bucket.giveBack(100);
        QCOMPARE(bucket.available(100, 0), 5);
    }
};

KAROO_TEST(RateBucketTest, tst_ratebucket)

#include "tst_ratebucket.moc"
