// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/deletechatbot.h"
#include "tests/support/testregistry.h"
#include "tests/ui/chatbots/chatbotroom.h"

class ChatbotSavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeLeavingWhatIsUnsaved_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("goes");
        QTest::addColumn<QString>("name");
        QTest::newRow("discard") << 0 << true << QString::fromUtf8("Cobrança");
        QTest::newRow("keep editing") << 1 << false << QString::fromUtf8("Cobrança");
        QTest::newRow("save") << 2 << true << QStringLiteral("Avisos");
    }

    void asksBeforeLeavingWhatIsUnsaved()
    {
        QFETCH(int, answer);
        QFETCH(bool, goes);
        QFETCH(QString, name);
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.type(QString::fromUtf8("Nome de Apresentação"), QStringLiteral("Avisos"));
        bool gone = false;
        room.ui.prompts.answerNext(answer);
        room.screen->leave([&gone] { gone = true; });
        room.ui.settle();
        QCOMPARE(gone, goes);
        QCOMPARE(room.ui.prompts.questions.size(), 1);
        QStringList choices;
        for (const Choice &choice : room.ui.prompts.questions.first().choices) {
            choices.append(choice.text);
        }
        QCOMPARE(choices,
                 (QStringList{QStringLiteral("Descartar"), QStringLiteral("Continuar editando"),
                              QStringLiteral("Salvar")}));
        QCOMPARE(room.kept(QStringLiteral("cobranca"))->name, name);
        QCOMPARE(room.editor().isDirty(), !goes);
    }

    void leavesAtOnceWhenNothingChanged()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        QTest::keyClick(&room.editor(), Qt::Key_Escape);
        QVERIFY(!room.screen->editor());
        QVERIFY(room.ui.prompts.questions.isEmpty());
        auto *table = childNamed<TableView>(*room.screen, QStringLiteral("Chatbots"));
        QCOMPARE(table->selectedRows(), QList<int>{1});
    }

    void tellsWhoSavedInBetweenAndKeepsBoth()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.type(QString::fromUtf8("Nome de Apresentação"), QStringLiteral("Avisos"));
        Chatbot theirs = room.seeds.cobranca;
        theirs.name = QStringLiteral("Boletos");
        theirs.inactivityMinutes = 60;
        room.seeds.save(theirs, QStringLiteral("carlos"));
        room.ui.settle();
        room.ui.prompts.answerNext(1);
        room.save();
        QCOMPARE(room.ui.prompts.questions.size(), 1);
        const Question question = room.ui.prompts.questions.first();
        QVERIFY(question.text.contains(QStringLiteral("carlos")));
        QString said;
        for (const Consequence &consequence : question.consequences) {
            said += consequence.text;
        }
        QVERIFY(
            said.contains(QString::fromUtf8("Minutos de inatividade para encerrar uma conversa")));
        QVERIFY(said.contains(QString::fromUtf8("Alterado também por você: Nome de Apresentação")));
        QCOMPARE(room.kept(QStringLiteral("cobranca"))->name, QStringLiteral("Boletos"));
        // Mine where I typed, theirs where I did not.
        room.save();
        QCOMPARE(room.kept(QStringLiteral("cobranca"))->name, QStringLiteral("Avisos"));
        QCOMPARE(room.kept(QStringLiteral("cobranca"))->inactivityMinutes, 60);
    }

    void reloadsWhatOthersSavedWhenAsked()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.type(QString::fromUtf8("Nome de Apresentação"), QStringLiteral("Avisos"));
        Chatbot theirs = room.seeds.cobranca;
        theirs.name = QStringLiteral("Boletos");
        room.seeds.save(theirs);
        room.ui.settle();
        room.ui.prompts.answerNext(0);
        room.save();
        QVERIFY(!room.editor().isDirty());
        QCOMPARE(
            childNamed<QLineEdit>(*room.screen, QString::fromUtf8("Nome de Apresentação"))->text(),
            QStringLiteral("Boletos"));
    }

    void showsWhatOthersSavedWhileNothingIsTyped()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        Chatbot theirs = room.seeds.cobranca;
        theirs.name = QStringLiteral("Boletos");
        room.seeds.save(theirs);
        room.ui.settle();
        QCOMPARE(
            childNamed<QLineEdit>(*room.screen, QString::fromUtf8("Nome de Apresentação"))->text(),
            QStringLiteral("Boletos"));
        QVERIFY(room.ui.prompts.questions.isEmpty());
    }

    void tellsWhenWhatIsEditedWasDeleted()
    {
        ChatbotRoom room;
        deleteWhileEdited(room);
        room.save();
        QCOMPARE(room.ui.prompts.questions.size(), 1);
        // To keep editing is harmless, and nothing typed is lost.
        QVERIFY(room.editor().isDirty());
        QVERIFY(!room.kept(QStringLiteral("natal-2025")));
    }

    void whatWasDeletedCanBeSavedAsNew()
    {
        ChatbotRoom room;
        deleteWhileEdited(room);
        room.ui.prompts.answerNext(2);
        room.save();
        room.ui.settle();
        QVERIFY(room.kept(QStringLiteral("natal-2025")));
        QCOMPARE(room.kept(QStringLiteral("natal-2025"))->name, QStringLiteral("Natal"));
        QVERIFY(!room.editor().isDirty());
    }

    void whatWasDeletedCanBeLeft()
    {
        ChatbotRoom room;
        deleteWhileEdited(room);
        room.ui.prompts.answerNext(0);
        room.save();
        QVERIFY(!room.screen->editor());
        QCOMPARE(room.ui.prompts.questions.size(), 1);
    }

    void whatIsTypedWhileSavingIsKept()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        const QString field = QString::fromUtf8("Nome de Apresentação");
        room.type(field, QStringLiteral("Avisos"));
        room.press(QStringLiteral("Salvar"));
        room.type(field, QStringLiteral("Boletos"));
        room.ui.settle();
        QCOMPARE(room.kept(QStringLiteral("cobranca"))->name, QStringLiteral("Avisos"));
        QVERIFY(room.editor().isDirty());
        QVERIFY(childNamed<TextLabel>(*room.screen,
                                      QString::fromUtf8("Suas alterações ainda não foram salvas")));
    }

    void leavingSavesWhatWasTypedWhileSaving()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        const QString field = QString::fromUtf8("Nome de Apresentação");
        room.type(field, QStringLiteral("Avisos"));
        bool gone = false;
        room.ui.prompts.answerNext(2);
        room.screen->leave([&gone] { gone = true; });
        room.type(field, QStringLiteral("Boletos"));
        room.ui.settle();
        room.ui.settle();
        QVERIFY(gone);
        QCOMPARE(room.kept(QStringLiteral("cobranca"))->name, QStringLiteral("Boletos"));
    }

    void leavingWaitsForTheSave()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.type(QString::fromUtf8("Nome de Apresentação"), QStringLiteral("Avisos"));
        room.press(QStringLiteral("Salvar"));
        bool gone = false;
        room.screen->leave([&gone] { gone = true; });
        QVERIFY(!gone);
        room.ui.settle();
        QVERIFY(gone);
        QVERIFY(room.ui.prompts.questions.isEmpty());
        QCOMPARE(room.kept(QStringLiteral("cobranca"))->name, QStringLiteral("Avisos"));
    }

    void saysWhyWhenNothingCanBeSaved()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.type(QString::fromUtf8("Nome de Apresentação"), QStringLiteral("Avisos"));
        room.ui.store.queue->stop();
        room.press(QStringLiteral("Salvar"));
        QTRY_COMPARE(room.ui.prompts.notices.size(), 1);
        QVERIFY(room.editor().isDirty());
        QCOMPARE(
            childNamed<QLineEdit>(*room.screen, QString::fromUtf8("Nome de Apresentação"))->text(),
            QStringLiteral("Avisos"));
        QVERIFY(childNamed<Button>(*room.screen, QStringLiteral("Salvar"))->isEnabled());
    }

private:
    static void deleteWhileEdited(ChatbotRoom &room)
    {
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("natal-2025"));
        room.type(QString::fromUtf8("Nome de Apresentação"), QStringLiteral("Natal"));
        const ChatbotId id = room.editor().chatbotId();
        const auto deleted = room.ui.store.write<bool>([&](WriteContext &context) -> Result<bool> {
            const auto done = deleteChatbot(context, id, room.ui.services().actor);
            return done.ok();
        });
        QVERIFY(deleted.ok() && *deleted);
        room.ui.settle();
    }
};

KAROO_TEST(ChatbotSavingTest, tst_chatbotsaving)
#include "tst_chatbotsaving.moc"
