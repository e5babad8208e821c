// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/hands.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/editors/messageeditor.h"
#include "ui/editors/placeholderedit.h"
#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"

class MessageEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsTheLimitsDo()
    {
        KitFixture kit;
        MessageEditor editor(QStringLiteral("Message"));
        editor.setLimit(3);
        editor.setText(QStringLiteral("\u00e1\U0001F44B\U0001F3FD"));
        // The skin of the hand is a character of its own for whoever checks the limit.
        QCOMPARE(editor.length(), 3);
        QVERIFY(!editor.isTooLong());
        editor.setText(QStringLiteral("a\u00e1\U0001F44B\U0001F3FD"));
        QVERIFY(editor.isTooLong());
        QCOMPARE(editor.edit()->property("state").toString(), QStringLiteral("fault"));
    }

    void proposesTheNearestName()
    {
        KitFixture kit;
        MessageEditor editor(QStringLiteral("Message"));
        editor.setPlaceholders({QStringLiteral("NOME_CLIENTE"), QStringLiteral("VENCIMENTO")});
        editor.setText(QStringLiteral("{{NOME_CLIENTE}} {{VENCIMENT}} x {{ VENCIMENT }}"));
        QCOMPARE(editor.unknownPlaceholders(), QStringList{QStringLiteral("VENCIMENT")});
        Button *use = nullptr;
        const QList<Button *> buttons = editor.findChildren<Button *>();
        for (Button *candidate : buttons) {
            if (candidate->text() == QLatin1String("VENCIMENTO")) {
                use = candidate;
            }
        }
        QVERIFY(use);
        use->click();
        QCOMPARE(editor.text(), QStringLiteral("{{NOME_CLIENTE}} {{VENCIMENTO}} x {{VENCIMENTO}}"));
        QVERIFY(editor.unknownPlaceholders().isEmpty());
        editor.edit()->undo();
        QVERIFY(editor.text().contains(QLatin1String("{{VENCIMENT}}")));
    }

    void tellsAFaultInOnePlace()
    {
        KitFixture kit;
        MessageEditor editor(QStringLiteral("Message"));
        editor.resize(400, 300);
        editor.show();
        editor.setPlaceholders({QStringLiteral("VENCIMENTO")});
        editor.setText(QStringLiteral("{{VENCIMENT}}"));
        const auto told = [&editor] {
            QStringList words;
            for (const TextLabel *label : editor.findChildren<TextLabel *>()) {
                if (label->isVisible() && label->text().contains(QLatin1String("VENCIMENT"))) {
                    words.append(label->text());
                }
            }
            return words;
        };
        QCOMPARE(told().size(), 1);
        QVERIFY(editor.edit()->property("state").toString().isEmpty());
        editor.setFault(QStringLiteral("There is no VENCIMENT"));
        QCOMPARE(told().size(), 1);
        QCOMPARE(editor.edit()->property("state").toString(), QStringLiteral("fault"));
        editor.setText(QStringLiteral("Hello"));
        editor.setFault({});
        QCOMPARE(told(), QStringList());
    }

    void keepsItsTextWhereItIs()
    {
        KitFixture kit;
        MessageEditor editor(QStringLiteral("Message"));
        editor.resize(400, 300);
        editor.show();
        const QRect before = editor.edit()->geometry();
        editor.setPlaceholders({QStringLiteral("VENCIMENTO")});
        editor.setText(QStringLiteral("{{VENCIMENT}}"));
        layOut();
        QCOMPARE(editor.edit()->geometry(), before);
        editor.setText(QString());
        editor.setFault(QStringLiteral("Something else is wrong"));
        layOut();
        QCOMPARE(editor.edit()->geometry(), before);
    }

    void insertsByName()
    {
        KitFixture kit;
        MessageEditor editor(QStringLiteral("Message"));
        QSignalSpy changed(&editor, &MessageEditor::textChanged);
        editor.insertPlaceholder(QStringLiteral("EMPRESA"));
        QCOMPARE(editor.text(), QStringLiteral("{{EMPRESA}}"));
        QVERIFY(changed.count() > 0);
    }
};

KAROO_TEST(MessageEditorTest, tst_messageeditor)
#include "tst_messageeditor.moc"
