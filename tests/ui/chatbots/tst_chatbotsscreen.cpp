// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/chatbotlistmodel.h"
#include "tests/support/testregistry.h"
#include "tests/ui/chatbots/chatbotroom.h"
#include "ui/chatbots/messagechoice.h"
#include "ui/editors/messageeditor.h"
#include "ui/kit/bubble.h"

class ChatbotsScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data() { addLightAndDark(); }

    void looksRight()
    {
        QFETCH(bool, dark);
        ChatbotRoom room(dark);
        room.show();
        room.grab(QStringLiteral("chatbots-empty"));
        room.seeds.fill();
        QTRY_VERIFY(childNamed<TableView>(*room.screen, QStringLiteral("Chatbots"))->isVisible());
        childNamed<TableView>(*room.screen, QStringLiteral("Chatbots"))->selectRow(1);
        room.grab(QStringLiteral("chatbots-list"));
        room.edit(QStringLiteral("cobranca"));
        const QStringList names = {QStringLiteral("settings"), QStringLiteral("preferences"),
                                   QStringLiteral("variables"), QStringLiteral("channels"),
                                   QStringLiteral("messages")};
        for (int index = 0; index < names.size(); ++index) {
            room.tab(index);
            room.grab(QStringLiteral("chatbots-") + names.at(index));
        }
        // The smallest window: what is beside the form gives way first.
        room.screen->resize(808, 608);
        for (const int index : {1, 2, 4}) {
            room.tab(index);
            room.grab(QStringLiteral("chatbots-narrow-") + names.at(index));
        }
    }

    void ordersByTheLastChange()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.ui.store.clock.advance(10 * 60 * 1000);
        Chatbot theirs = room.seeds.cobranca;
        theirs.inactivityMinutes = 60;
        theirs.transferOnInvalidAnswer = true;
        room.seeds.save(theirs, QStringLiteral("carlos"));
        room.ui.store.clock.advance(3 * 60 * 1000);
        room.show();
        auto *table = childNamed<TableView>(*room.screen, QStringLiteral("Chatbots"));
        auto *order = childNamed<ComboBox>(*room.screen, QStringLiteral("Ordenar por"));
        // By the keyboard too: a header cannot have the focus.
        QTest::keyClick(order, Qt::Key_Down);
        QCOMPARE(order->currentText(), QString::fromUtf8("Última alteração"));
        const auto said = [table](int row, int column) {
            return table->spokenText(table->model()->index(row, column));
        };
        QVERIFY(said(0, ChatbotListModel::NameColumn).startsWith(QString::fromUtf8("Cobrança")));
        QCOMPARE(said(0, ChatbotListModel::ChangedColumn),
                 QString::fromUtf8("há 3 min, carlos · 2 alterações"));
        QCOMPARE(said(1, ChatbotListModel::ChangedColumn),
                 QString::fromUtf8("há 13 min, ana · criado"));
        table->sortByColumn(ChatbotListModel::StatusColumn, Qt::AscendingOrder);
        QCOMPARE(order->currentText(), QStringLiteral("Status"));
    }

    void tabsThroughTheFormInReadingOrder()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.tab(1);
        room.editor().findChild<TabBar *>()->setFocus();
        QStringList names;
        for (int stop = 0; stop < 4; ++stop) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            names.append(QApplication::focusWidget()->accessibleName());
            if (names.last().isEmpty()) {
                names.last() = QApplication::focusWidget()->property("text").toString();
            }
        }
        QCOMPARE(names, (QStringList{
                            QString::fromUtf8("Transferir sessão por resposta inválida"),
                            QString::fromUtf8("Minutos de inatividade para encerrar uma conversa"),
                            QStringLiteral("ID Externo"), QStringLiteral("Token de acesso")}));
    }

    void namesEverythingThatCanHaveTheFocus()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        for (int index = 0; index < 5; ++index) {
            room.tab(index);
            QCOMPARE(namelessIn(room.editor()), QString());
        }
    }

    void filtersByAssistiveTechnology()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        const auto *table = childNamed<TableView>(*room.screen, QStringLiteral("Chatbots"));
        auto *inactive = childNamed<FilterChip>(*room.screen, QStringLiteral("Inativos"));
        actOn(*inactive);
        QVERIFY(inactive->isChecked());
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void givesTheRoomOfThePageToTheText()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.tab(4);
        const auto *text = childNamed<PlaceholderEdit>(
            *room.screen, QStringLiteral("Encerramento por inatividade"));
        QTRY_VERIFY2(text->height() > room.screen->height() / 2,
                     qPrintable(QString::number(text->height())));
    }

    void choosesAMessageByAssistiveTechnology()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.tab(4);
        const QString second = QString::fromUtf8("Transferência por resposta inválida");
        actOn(*childNamed<MessageChoice>(*room.screen, second));
        QVERIFY(childNamed<MessageEditor>(*room.screen, second)->isVisible());
    }

    void renamesByKey()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        auto *table = childNamed<TableView>(*room.screen, QStringLiteral("Chatbots"));
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_F2);
        QVERIFY(room.screen->editor());
        QTRY_COMPARE(QApplication::focusWidget(),
                     room.field(QString::fromUtf8("Nome de Apresentação")));
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectedText(),
                 QStringLiteral("Atendimento da loja"));
    }

    void endsTheTextWhereItsPreviewEnds()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.tab(4);
        layOut();
        const auto top = [&room](const QWidget *widget) {
            return widget->mapTo(room.screen.get(), QPoint()).y();
        };
        const QString name = QStringLiteral("Encerramento por inatividade");
        const auto *text = childNamed<PlaceholderEdit>(*room.screen, name);
        const auto *wall = room.editor().findChild<Bubble *>()->parentWidget();
        QCOMPARE(top(text) + text->height(), top(wall) + wall->height());
        QCOMPARE(top(childNamed<TextLabel>(*room.screen, name)),
                 top(childNamed<TextLabel>(*room.screen, QString::fromUtf8("Prévia"))));
    }

    void keepsAllVariablesInTheSameColumns()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.tab(2);
        layOut();
        const auto *command =
            childNamed<QLineEdit>(*room.screen, QStringLiteral("Valor de MENU_PRINCIPAL"));
        const auto *value = childNamed<QLineEdit>(*room.screen, QStringLiteral("Valor de EMPRESA"));
        const auto left = [&room](const QWidget *widget) {
            return widget->mapTo(room.screen.get(), QPoint()).x();
        };
        QCOMPARE(left(value), left(command));
        QCOMPARE(value->width(), command->width());
    }

    void cutsNoNameWhereThereIsRoom()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        const auto *table = childNamed<TableView>(*room.screen, QStringLiteral("Chatbots"));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const int wanted = table->sizeHintForIndex(table->model()->index(row, 0)).width();
            QVERIFY2(table->columnWidth(0) >= wanted, qPrintable(QString::number(wanted)));
        }
    }

    void beginsItsTrailWhereTheTitleBegins()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        const auto *trail =
            childNamed<Button>(room.editor(), QStringLiteral("Voltar para Chatbots"));
        const auto *title = childNamed<TextLabel>(room.editor(), QString::fromUtf8("Cobrança"));
        QCOMPARE(trail->mapTo(room.screen.get(), QPoint()).x(),
                 title->mapTo(room.screen.get(), QPoint()).x());
        // Its words stand at its own edge, but for the ring's room.
        QVERIFY(trail->width() <= trail->fontMetrics().horizontalAdvance(trail->text()) + 8);
    }

    void filtersAndSearches()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        auto *table = childNamed<TableView>(*room.screen, QStringLiteral("Chatbots"));
        QCOMPARE(table->model()->rowCount(), 3);
        QTest::mouseClick(childNamed<FilterChip>(*room.screen, QStringLiteral("Inativos")),
                          Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 1);
        childNamed<TextLabel>(*room.screen, QStringLiteral("1 de 3"));
        QTest::mouseClick(childNamed<FilterChip>(*room.screen, QStringLiteral("Todos")),
                          Qt::LeftButton);
        auto *search = childNamed<SearchField>(*room.screen, QStringLiteral("Pesquisar"));
        QTest::keyClicks(search, QStringLiteral("COBRANCA"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClicks(search, QStringLiteral(" xyz"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!table->isVisible());
        room.grab(QStringLiteral("chatbots-nothing-found"));
        room.press(QStringLiteral("Limpar filtros"));
        QCOMPARE(table->model()->rowCount(), 3);
    }

    void duplicatesAsAnInactiveCopy()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        auto *table = childNamed<TableView>(*room.screen, QStringLiteral("Chatbots"));
        table->selectRow(1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
        room.ui.settle();
        const Chatbot *copy = room.kept(QStringLiteral("cobranca-copia"));
        QVERIFY(copy);
        QVERIFY(!copy->active);
        QCOMPARE(copy->channels, room.seeds.cobranca.channels);
        QCOMPARE(copy->variables, room.seeds.cobranca.variables);
        QCOMPARE(table->selectedRows(), QList<int>{2});
    }

    void deactivatesWithUndo()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        room.chooseInMenu(1, QStringLiteral("Desativar"));
        room.ui.settle();
        QVERIFY(!room.kept(QStringLiteral("cobranca"))->active);
        room.ui.navigator.lastUndo();
        room.ui.settle();
        QVERIFY(room.kept(QStringLiteral("cobranca"))->active);
    }

    void deletesAfterTheNameOfOneInUse()
    {
        ChatbotRoom room;
        room.seeds.fill();
        room.show();
        auto *table = childNamed<TableView>(*room.screen, QStringLiteral("Chatbots"));
        table->selectRow(1);
        table->setFocus();
        // The harmless answer leaves it.
        QTest::keyClick(table, Qt::Key_Delete);
        room.ui.settle();
        QVERIFY(room.kept(QStringLiteral("cobranca")));
        const Question question = room.ui.prompts.questions.first();
        QCOMPARE(question.nameToType, QString::fromUtf8("Cobrança"));
        QCOMPARE(question.choices.last().text, QStringLiteral("Excluir chatbot"));
        QCOMPARE(question.consequences.size(), 3);
        room.ui.prompts.answerNext(1);
        QTest::keyClick(table, Qt::Key_Delete);
        room.ui.settle();
        QVERIFY(!room.kept(QStringLiteral("cobranca")));
        QCOMPARE(table->model()->rowCount(), 2);
        // One that nobody uses goes without typing.
        room.chooseInMenu(1, QString::fromUtf8("Excluir…"));
        QVERIFY(room.ui.prompts.questions.last().nameToType.isEmpty());
    }
};

KAROO_TEST(ChatbotsScreenTest, tst_chatbotsscreen)
#include "tst_chatbotsscreen.moc"
