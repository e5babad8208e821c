// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pagescroll.h"

#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/textlabel.h"

#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

/// A page scrolls only as far as its content is high at its width.
class PageScrollTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNoBarWhereWrappedWordsFit()
    {
        KitFixture kit;
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (int i = 0; i < 6; ++i) {
            auto *label =
                new TextLabel(TextStyle::Small, QStringLiteral("word and word ").repeated(4));
            label->setWrapping(true);
            column->addWidget(label);
        }
        PageScroll scroll(content, 0);
        const int needed = content->layout()->totalHeightForWidth(700);
        scroll.resize(700, needed + 4);
        scroll.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scroll));
        QCOMPARE(scroll.verticalScrollBar()->maximum(), 0);
        scroll.resize(120, needed + 4);
        QTRY_VERIFY(scroll.verticalScrollBar()->maximum() > 0);
    }

    void doesNotSqueezeWhatDoesNotWrap()
    {
        KitFixture kit;
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (int i = 0; i < 10; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(100, 50);
            column->addWidget(box);
        }
        PageScroll scroll(content, 0);
        scroll.resize(200, 200);
        scroll.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scroll));
        QTRY_COMPARE(content->height(), 500);
        QCOMPARE(scroll.verticalScrollBar()->maximum(), 300);
    }
};

KAROO_TEST(PageScrollTest, tst_pagescroll)
#include "tst_pagescroll.moc"
