// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"

#include <QClipboard>
#include <QGuiApplication>

class TextLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesWhatIsMeant()
    {
        KitFixture kit;
        // A long number with a place to break, as panels show it.
        TextLabel label(TextStyle::Body,
                        QString::fromUtf8("34191.79001\u200b01043.510\nvence 10/12"));
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        label.show();
        label.setSelection(0, int(label.text().size()));
        QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("34191.7900101043.510\nvence 10/12"));
    }

    void initialsAreWholeCharacters()
    {
        QCOMPARE(initialsOf(QString::fromUtf8("ana moreira")), QStringLiteral("AM"));
        QCOMPARE(initialsOf(QString::fromUtf8("🌵 Karoo")), QString::fromUtf8("🌵K"));
        QCOMPARE(initialsOf(QStringLiteral("Zé")), QStringLiteral("Z"));
    }
};

KAROO_TEST(TextLabelTest, tst_textlabel)
#include "tst_textlabel.moc"
