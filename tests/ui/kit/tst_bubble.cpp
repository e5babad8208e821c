// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/attachmentcard.h"
#include "ui/kit/barchart.h"
#include "ui/kit/bubble.h"
#include "ui/kit/textlabel.h"

class BubbleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsTheMarksOfMessengers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *text, const char *html) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(html);
        };
        row("bold", "a *b c* d", "a <b>b c</b> d");
        row("italic", "_a_", "<i>a</i>");
        row("struck", "~a~", "<s>a</s>");
        row("snake case stays", "NOME_DO_CLIENTE", "NOME_DO_CLIENTE");
        row("sums stay", "2 * 3 * 4", "2 * 3 * 4");
        row("tags are text", "<b>&", "&lt;b&gt;&amp;");
        row("lines", "a\nb", "a<br>b");
    }

    void understandsTheMarksOfMessengers()
    {
        QFETCH(QString, text);
        QFETCH(QString, html);
        QCOMPARE(chatMarkupToHtml(text), html);
    }

    void isAsWideAsItsText()
    {
        KitFixture kit;
        BubbleContent content;
        content.text = QStringLiteral("Oi");
        const Bubble small(content);
        content.text = QStringLiteral("word ").repeated(60);
        const Bubble large(content);
        QVERIFY(small.width() < 100);
        QVERIFY(large.width() <= 300);
        QVERIFY(large.height() > 100);
    }

    void hasNoFootWithoutATime()
    {
        KitFixture kit;
        BubbleContent content;
        content.text = QStringLiteral("Oi");
        const Bubble plain(content);
        content.time = QStringLiteral("14:32");
        const Bubble timed(content);
        QVERIFY(plain.height() < timed.height() - 10);
    }

    void opensItsDocument()
    {
        KitFixture kit;
        BubbleContent content;
        content.fileName = QStringLiteral("boleto.pdf");
        Bubble bubble(content);
        QSignalSpy opened(&bubble, &Bubble::attachmentActivated);
        QTest::keyClick(bubble.findChild<AttachmentCard *>(), Qt::Key_Space);
        QCOMPARE(opened.count(), 1);
    }

    void endsTheScaleOfAChartRound()
    {
        QCOMPARE(BarChart::scaleEnd(1), 3);
        QCOMPARE(BarChart::scaleEnd(212), 240);
        QCOMPARE(BarChart::scaleEnd(241), 300);
        QVERIFY(BarChart::scaleEnd(99999) >= 99999);
    }

    void cutsALabelWithATooltip()
    {
        KitFixture kit;
        TextLabel label(TextStyle::Body, QStringLiteral("a name that is too long for its room"));
        label.setEliding(Qt::ElideRight);
        label.resize(60, 20);
        label.grab();
        QCOMPARE(label.toolTip(), label.text());
        label.resize(600, 20);
        label.grab();
        QVERIFY(label.toolTip().isEmpty());
    }
};

KAROO_TEST(BubbleTest, tst_bubble)
#include "tst_bubble.moc"
