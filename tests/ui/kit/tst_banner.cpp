// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/banner.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>

/// Names are as long as people like; the window is not made wide by them.
class BannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongNameDoesNotKeepTheWindowWide()
    {
        KitFixture kit;
        Banner banner;
        banner.setMessage(StateTone::Bad, QStringLiteral("Loja ").repeated(30),
                          QStringLiteral("The access token has expired."));
        banner.setAction(QStringLiteral("Reconnect"));
        QVERIFY2(banner.minimumSizeHint().width() < 400,
                 qPrintable(QString::number(banner.minimumSizeHint().width())));
    }

    void theReasonGivesWayFirst()
    {
        KitFixture kit;
        Banner banner;
        banner.setMessage(StateTone::Bad, QStringLiteral("The shop does not send."),
                          QStringLiteral("The access token has expired. ").repeated(10));
        banner.resize(600, 40);
        banner.show();
        const QList<TextLabel *> labels = banner.findChildren<TextLabel *>();
        QVERIFY(labels.first()->width() >= labels.first()->sizeHint().width());
    }

    void longFiltersGiveWay()
    {
        KitFixture kit;
        QWidget bar;
        auto *row = new QHBoxLayout(&bar);
        row->setContentsMargins(0, 0, 0, 0);
        for (int index = 0; index < 5; ++index) {
            auto *chip = new FilterChip(QStringLiteral("WhatsApp da loja do centro"), &bar);
            chip->setChecked(true);
            chip->setRemovable(true);
            row->addWidget(chip);
        }
        QVERIFY(bar.minimumSizeHint().width() < 560);
        bar.resize(600, 28);
        bar.show();
        const QList<FilterChip *> chips = bar.findChildren<FilterChip *>();
        QVERIFY(chips.last()->geometry().right() < 600);
        QTRY_COMPARE(chips.last()->toolTip(), chips.last()->text());
    }
};

KAROO_TEST(BannerTest, tst_banner)
#include "tst_banner.moc"
