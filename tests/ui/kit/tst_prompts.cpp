// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedprompts.h"
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogprompts.h"
#include "ui/kit/noticedialog.h"
#include "ui/kit/questiondialog.h"
#include "ui/kit/scrim.h"
#include "ui/kit/textlabel.h"

#include <QLineEdit>

class PromptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEscapeWithTheHarmless()
    {
        KitFixture kit;
        QWidget window;
        window.show();
        DialogPrompts prompts;
        int answer = -1;
        prompts.ask(&window, deletion(), [&answer](int choice) { answer = choice; });
        auto *dialog = window.findChild<QuestionDialog *>();
        QVERIFY(dialog && window.findChild<Scrim *>());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(answer, 0);
        QTRY_VERIFY(!window.findChild<Scrim *>());
        QTRY_VERIFY(!window.findChild<QuestionDialog *>());
    }

    void focusesTheHarmless()
    {
        KitFixture kit;
        QWidget window;
        window.show();
        QuestionDialog dialog(deletion(), &window);
        dialog.open();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(button(dialog, QStringLiteral("Cancel"))->hasFocus());
        QVERIFY(button(dialog, QStringLiteral("Cancel"))->isDefault());
    }

    void letsEnterPressWhatHasTheFocus()
    {
        KitFixture kit;
        QuestionDialog dialog(deletion(), nullptr);
        dialog.show();
        Button *remove = button(dialog, QStringLiteral("Delete channel"));
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Return);
        QCOMPARE(dialog.value(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void isAsHighAsItsWords()
    {
        KitFixture kit;
        Question question = deletion();
        question.text = QStringLiteral("Nothing of it comes back. ").repeated(20);
        QuestionDialog dialog(question, nullptr);
        dialog.show();
        const QList<TextLabel *> labels = dialog.findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            if (label->isVisible() && label->wordWrap()) {
                QCOMPARE(label->height(), label->heightForWidth(label->width()));
            }
        }
    }

    void closesANoticeByEnter()
    {
        KitFixture kit;
        NoticeDialog dialog({.title = QStringLiteral("It cannot start"),
                             .text = QStringLiteral("Why, and what to do."),
                             .details = QStringLiteral("database is locked")},
                            nullptr);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(button(dialog, QStringLiteral("Close"))->hasFocus());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    }

    void wantsTheNameTyped()
    {
        KitFixture kit;
        Question question = deletion();
        question.nameToType = QStringLiteral("Loja");
        QuestionDialog dialog(question, nullptr);
        Button *remove = button(dialog, QStringLiteral("Delete channel"));
        QVERIFY(!remove->isEnabled());
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("loja"));
        QVERIFY(!remove->isEnabled());
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("Loja "));
        QVERIFY(remove->isEnabled());
        remove->click();
        QCOMPARE(dialog.value(), 1);
    }

    void showsTheNameAsItIs()
    {
        KitFixture kit;
        Question question = deletion();
        question.nameToType = QStringLiteral("Tom & Jerry <b>loja</b>");
        QuestionDialog dialog(question, nullptr);
        const QList<TextLabel *> labels = dialog.findChildren<TextLabel *>();
        const auto shown =
            std::find_if(labels.cbegin(), labels.cend(), [&question](const TextLabel *label) {
                return label->text().endsWith(question.nameToType);
            });
        QVERIFY(shown != labels.cend());
        // Neither a mnemonic nor markup.
        QVERIFY(!(*shown)->buddy());
        QCOMPARE((*shown)->textFormat(), Qt::PlainText);
        QVERIFY(dialog.findChild<QLineEdit *>()->accessibleName().contains(question.nameToType));
    }

    void theKeyboardGoesAsTheEyeDoes()
    {
        KitFixture kit;
        Question question = deletion();
        question.choices.append({QStringLiteral("Pause instead"), Choice::Kind::Quiet, {}, true});
        QuestionDialog dialog(question, nullptr);
        dialog.show();
        button(dialog, QStringLiteral("Pause instead"))->setFocus();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget(), button(dialog, QStringLiteral("Cancel")));
    }

    void showsBothFatesSideBySide()
    {
        KitFixture kit;
        Question question = deletion();
        question.fates = {{QStringLiteral("edit-copy"), StateTone::Warn,
                           QStringLiteral("If it had arrived"),
                           QStringLiteral("Twice. ").repeated(9)},
                          {QStringLiteral("check-circle"), StateTone::Ok, QStringLiteral("If not"),
                           QStringLiteral("Once.")}};
        QuestionDialog dialog(question, nullptr);
        dialog.show();
        const QList<Card *> boxes = dialog.findChildren<Card *>();
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(boxes.first()->y(), boxes.last()->y());
        QCOMPARE(boxes.first()->height(), boxes.last()->height());
        QVERIFY(qAbs(boxes.first()->width() - boxes.last()->width()) <= 1);
    }

    void canBeAnsweredInAdvance()
    {
        ScriptedPrompts prompts;
        prompts.answerNext(1);
        QList<int> answers;
        prompts.ask(nullptr, deletion(), [&answers](int choice) { answers.append(choice); });
        prompts.ask(nullptr, deletion(), [&answers](int choice) { answers.append(choice); });
        QCOMPARE(answers, (QList<int>{1, 0}));
        QCOMPARE(prompts.questions.size(), 2);
        QString chosen;
        prompts.chooseFile(nullptr, {}, [&chosen](const QString &path) { chosen = path; });
        QVERIFY(chosen.isEmpty());
    }

private:
    static Question deletion()
    {
        Question question;
        question.title = QStringLiteral("Delete the channel?");
        question.icon = QStringLiteral("edit-delete");
        question.tone = StateTone::Bad;
        question.consequences = {{QStringLiteral("clock"), QStringLiteral("18 messages fail.")}};
        question.choices = {
            {QStringLiteral("Cancel")},
            {QStringLiteral("Delete channel"), Choice::Kind::DangerFilled},
        };
        return question;
    }

    static Button *button(const QDialog &dialog, const QString &text)
    {
        const QList<Button *> all = dialog.findChildren<Button *>();
        for (Button *candidate : all) {
            if (candidate->text() == text) {
                return candidate;
            }
        }
        return nullptr;
    }
};

KAROO_TEST(PromptsTest, tst_prompts)
#include "tst_prompts.moc"
