// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/deletechatbot.h"
#include "tests/support/testregistry.h"
#include "tests/ui/chatbots/chatbotseeds.h"
#include "tests/ui/support/uifixture.h"
#include "ui/chatbots/chatboteditor.h"
#include "ui/chatbots/chatbotpage.h"
#include "ui/chatbots/chatbotsscreen.h"
#include "ui/chatbots/startcard.h"
#include "ui/editors/placeholderedit.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/switch.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tabs.h"
#include "ui/kit/textlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

namespace {

/// A room with what a test needs around it.
struct Room
{
    explicit Room(bool dark = false)
        : ui(dark)
        , seeds(ui)
    {
    }

    void show()
    {
        ui.settle();
        screen = std::make_unique<ChatbotsScreen>(ui.services(), ui.navigator);
        showAsRoom(*screen);
        screen->activateWindow();
    }
    void edit(const QString &externalId)
    {
        screen->open({{QStringLiteral("chatbot"), externalId}});
        QVERIFY(screen->editor());
        QTest::qWait(0);
    }
    ChatbotEditor &editor() { return *screen->editor(); }
    void tab(int index) { editor().findChild<Tabs *>()->setCurrent(index); }
    void press(const QString &name)
    {
        QTest::mouseClick(childNamed<Button>(*screen, name), Qt::LeftButton);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = childNamed<QLineEdit>(*screen, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void save()
    {
        press(QStringLiteral("Salvar"));
        ui.settle();
    }
    /// Once all has found its place: a layout in a layout takes a round of events each.
    void grab(const QString &name)
    {
        for (int round = 0; round < 8; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        ui.grab(*screen, name);
    }
    bool tabIsFaulty(int index) { return editor().findChild<TabBar *>()->tabData(index).toBool(); }
    void addChannel(const QString &name)
    {
        auto *add = childNamed<Button>(*screen, QStringLiteral("Adicionar canal"));
        for (QAction *action : add->menu()->actions()) {
            if (action->text() == name) {
                action->trigger();
            }
        }
    }
    void chooseInMenu(int row, const QString &text)
    {
        auto *table = childNamed<TableView>(*screen, QStringLiteral("Chatbots"));
        Q_EMIT table->moreRequested(table->model()->index(row, 0), QPoint(100, 100));
        QMenu *menu = screen->findChildren<QMenu *>().last();
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                menu->close();
                return;
            }
        }
        QFAIL("no such entry");
    }
    /// The last one of this name that can have the focus.
    QWidget *field(const QString &name)
    {
        QWidget *last = nullptr;
        for (QWidget *widget : screen->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->accessibleName() == name &&
                widget->focusPolicy() != Qt::NoFocus) {
                last = widget;
            }
        }
        return last ? last : childNamed<QLineEdit>(*screen, name);
    }
    QString fault(const QString &name) { return field(name)->accessibleDescription(); }
    const Chatbot *kept(const QString &externalId)
    {
        held = ui.store.configuration.current();
        return held->chatbot(externalId);
    }

    UiFixture ui;
    ChatbotSeeds seeds;
    std::unique_ptr<ChatbotsScreen> screen;
    ConfigurationPointer held;
};

} // namespace

class ChatbotsScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looksRight()
    {
        QFETCH(bool, dark);
        Room room(dark);
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

    void createsByTypingAndClicking()
    {
        Room room;
        room.seeds.erp = room.seeds.system(QStringLiteral("ERP"));
        room.seeds.shop =
            room.seeds.channel(QStringLiteral("telefone"), QStringLiteral("Telefone da loja"));
        room.show();
        QTest::mouseClick(childNamed<StartCard>(*room.screen, QStringLiteral("Criar do Zero")),
                          Qt::LeftButton);
        QVERIFY(room.screen->editor());
        auto *name = childNamed<QLineEdit>(*room.screen, QString::fromUtf8("Nome de Apresentação"));
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, QString::fromUtf8("Segunda via"));
        QTest::mouseClick(
            childNamed<Switch>(*room.screen,
                               QString::fromUtf8("Exclusivo para mensagens proativas")),
            Qt::LeftButton);
        room.tab(1);
        // Proposed while the name was typed.
        QCOMPARE(childNamed<QLineEdit>(*room.screen, QStringLiteral("ID Externo"))->text(),
                 QStringLiteral("segunda-via"));
        QTest::mouseClick(
            childNamed<Switch>(*room.screen,
                               QString::fromUtf8("Transferir sessão por resposta inválida")),
            Qt::LeftButton);
        room.type(QString::fromUtf8("Minutos de inatividade para encerrar uma conversa"),
                  QStringLiteral("45"));
        auto *system = childNamed<ComboBox>(*room.screen, QStringLiteral("Token de acesso"));
        system->setFocus();
        QTest::keyClick(system, Qt::Key_Down);
        QCOMPARE(system->currentText(), QString::fromUtf8("Sistemas Externos · ERP"));
        room.tab(2);
        room.press(QString::fromUtf8("Nova variável"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("EMPRESA"));
        room.type(QStringLiteral("Valor de EMPRESA"), QStringLiteral("Casa Moreira"));
        room.tab(3);
        room.addChannel(QStringLiteral("Telefone da loja"));
        room.tab(4);
        auto *text = childNamed<PlaceholderEdit>(*room.screen,
                                                 QStringLiteral("Encerramento por inatividade"));
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("Ate logo, {{EMPRESA}}"));
        QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
        room.ui.settle();
        QVERIFY(!room.editor().isDirty());
        // 12:00 UTC.
        childNamed<TextLabel>(*room.screen, QString::fromUtf8("Salvo às 09:00"));
        const Chatbot *kept = room.kept(QStringLiteral("segunda-via"));
        QVERIFY(kept);
        QCOMPARE(kept->name, QStringLiteral("Segunda via"));
        QVERIFY(kept->active && kept->proactiveOnly && kept->transferOnInvalidAnswer);
        QCOMPARE(kept->inactivityMinutes, 45);
        QCOMPARE(kept->system, std::optional(room.seeds.erp.id));
        QCOMPARE(kept->channels, QList<ChannelId>{room.seeds.shop.id});
        QCOMPARE(kept->variables.value(QStringLiteral("EMPRESA")), QStringLiteral("Casa Moreira"));
        QCOMPARE(kept->variables.value(QStringLiteral("MENU_PRINCIPAL")), QStringLiteral("#MENU"));
        QCOMPARE(kept->inactivityMessage, QStringLiteral("Ate logo, {{EMPRESA}}"));
    }

    void keepsAnExternalIdThatWasTyped()
    {
        Room room;
        room.show();
        room.screen->open({{QStringLiteral("create"), true}});
        room.tab(1);
        room.type(QStringLiteral("ID Externo"), QStringLiteral("meu-id"));
        room.tab(0);
        room.type(QString::fromUtf8("Nome de Apresentação"), QString::fromUtf8("Outro"));
        room.tab(1);
        QCOMPARE(childNamed<QLineEdit>(*room.screen, QStringLiteral("ID Externo"))->text(),
                 QStringLiteral("meu-id"));
    }

    void showsAFaultWhenTheFieldIsLeftAndTakesItAwayWhileTyping()
    {
        Room room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.tab(1);
        const QString minutes =
            QString::fromUtf8("Minutos de inatividade para encerrar uma conversa");
        room.type(minutes, QStringLiteral("5"));
        QVERIFY(room.fault(minutes).isEmpty());
        childNamed<QLineEdit>(*room.screen, QStringLiteral("ID Externo"))->setFocus();
        QCOMPARE(room.fault(minutes),
                 QString::fromUtf8("Use pelo menos 15 minutos (você digitou 5)."));
        QVERIFY(room.tabIsFaulty(1));
        childNamed<Button>(*room.screen, QString::fromUtf8("1 campo precisa de atenção"));
        room.grab(QStringLiteral("chatbots-fault"));
        auto *field = childNamed<QLineEdit>(*room.screen, minutes);
        field->setFocus();
        field->end(false);
        QTest::keyClicks(field, QStringLiteral("0"));
        QVERIFY(room.fault(minutes).isEmpty());
        QVERIFY(!room.tabIsFaulty(1));
    }

    void everyFindingLandsAtItsField_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("begins");
        const QString name = QString::fromUtf8("Nome de Apresentação");
        const QString minutes =
            QString::fromUtf8("Minutos de inatividade para encerrar uma conversa");
        const QString id = QStringLiteral("ID Externo");
        const QString variable = QString::fromUtf8("Nome da variável");
        QTest::newRow("name empty") << 0 << name << QString() << QString::fromUtf8("está vazio");
        QTest::newRow("name taken") << 0 << name << QStringLiteral("natal 2025") << QString();
        QTest::newRow("name long") << 0 << name << QString(300, QLatin1Char('x')) << QString();
        QTest::newRow("minutes few")
            << 1 << minutes << QStringLiteral("14") << QStringLiteral("Use pelo menos 15 minutos");
        QTest::newRow("minutes many") << 1 << minutes << QStringLiteral("10081") << QString();
        QTest::newRow("minutes no number") << 1 << minutes << QStringLiteral("meia") << QString();
        QTest::newRow("minutes empty") << 1 << minutes << QString() << QString();
        QTest::newRow("id wrong") << 1 << id << QString::fromUtf8("Cobrança") << QString();
        QTest::newRow("id taken") << 1 << id << QStringLiteral("natal-2025") << QString();
        QTest::newRow("variable wrong") << 2 << variable << QStringLiteral("empresa") << QString();
        QTest::newRow("variable of the system")
            << 2 << variable << QStringLiteral("NOME_CLIENTE") << QStringLiteral("NOME_CLIENTE");
        QTest::newRow("variable twice") << 2 << variable << QStringLiteral("EMPRESA") << QString();
        QTest::newRow("variable without name") << 2 << variable << QString() << QString();
    }

    void everyFindingLandsAtItsField()
    {
        QFETCH(int, tab);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, begins);
        Room room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.tab(tab);
        auto *edit = qobject_cast<QLineEdit *>(room.field(field));
        edit->setFocus();
        edit->selectAll();
        edit->insert(typed);
        Q_EMIT edit->textEdited(edit->text());
        room.tab((tab + 1) % 3);
        QTest::keyClick(&room.editor(), Qt::Key_S, Qt::ControlModifier);
        // It goes to the faulty tab and field.
        QCOMPARE(room.editor().findChild<Tabs *>()->current(), tab);
        QVERIFY(room.tabIsFaulty(tab));
        QVERIFY(edit->hasFocus());
        QVERIFY(!room.fault(field).isEmpty());
        QVERIFY2(room.fault(field).contains(begins), qPrintable(room.fault(field)));
        childNamed<Button>(*room.screen, QString::fromUtf8("1 campo precisa de atenção"));
        QVERIFY(room.editor().isDirty());
    }

    void findsFaultsOfCommandsAndMessages()
    {
        Room room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.tab(2);
        const QString command = QStringLiteral("Valor de MENU_PRINCIPAL");
        auto *edit = childNamed<QLineEdit>(*room.screen, command);
        edit->setText(QString(5000, QLatin1Char('x')));
        Q_EMIT edit->textEdited(edit->text());
        room.tab(4);
        const QString message = QStringLiteral("Encerramento por inatividade");
        childNamed<PlaceholderEdit>(*room.screen, message)
            ->setPlainText(QStringLiteral("{{VENCIMENT}}"));
        childNamed<Button>(*room.screen, QStringLiteral("VENCIMENTO"));
        room.press(QStringLiteral("Salvar"));
        childNamed<Button>(*room.screen, QString::fromUtf8("2 campos precisam de atenção"));
        QVERIFY(room.tabIsFaulty(2) && room.tabIsFaulty(4));
        QVERIFY(room.fault(command).contains(QStringLiteral("4096")));
        room.tab(4);
        QVERIFY(childNamed<PlaceholderEdit>(*room.screen, message)
                    ->accessibleDescription()
                    .contains(QStringLiteral("VENCIMENTO")));
        room.grab(QStringLiteral("chatbots-unknown-variable"));
        // The proposal puts it right.
        room.press(QStringLiteral("VENCIMENTO"));
        QVERIFY(!room.tabIsFaulty(4));
    }

    void saysWhichChannelHasAnAnsweringChatbotAlready()
    {
        Room room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        QTest::mouseClick(
            childNamed<Switch>(*room.screen,
                               QString::fromUtf8("Exclusivo para mensagens proativas")),
            Qt::LeftButton);
        QVERIFY(room.tabIsFaulty(3));
        room.tab(3);
        const QString fault = room.fault(QStringLiteral("Remover Telefone da loja"));
        QVERIFY2(fault.contains(QStringLiteral("Atendimento da loja")), qPrintable(fault));
        room.grab(QStringLiteral("chatbots-channel-fault"));
    }

    void movesAndRemovesChannelsByKeyboard()
    {
        Room room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.tab(3);
        auto *down =
            childNamed<Button>(*room.screen, QStringLiteral("Mover Telefone da loja para baixo"));
        down->setFocus();
        QTest::keyClick(down, Qt::Key_Down, Qt::AltModifier);
        // The channel is last now; its twin button has the focus.
        auto *up =
            childNamed<Button>(*room.screen, QStringLiteral("Mover Telefone da loja para cima"));
        QVERIFY(up->hasFocus());
        room.save();
        QCOMPARE(room.kept(QStringLiteral("cobranca"))->channels,
                 (QList<ChannelId>{room.seeds.test.id, room.seeds.shop.id}));
        up->setFocus();
        QTest::keyClick(up, Qt::Key_Delete);
        QTRY_COMPARE(room.ui.navigator.said.size(), 1);
        QVERIFY(room.editor().isDirty());
        room.ui.navigator.lastUndo();
        QVERIFY(!room.editor().isDirty());
    }

    void removesAVariableWithUndo()
    {
        Room room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        room.tab(2);
        room.press(QString::fromUtf8("Remover variável"));
        QTRY_COMPARE(room.ui.navigator.said,
                     QStringList{QString::fromUtf8("Variável EMPRESA removida.")});
        // The text that uses it is told at once, as a placeholder that does not exist.
        QVERIFY(room.editor().isDirty());
        room.ui.navigator.lastUndo();
        QVERIFY(!room.editor().isDirty());
        childNamed<QLineEdit>(*room.screen, QStringLiteral("Valor de EMPRESA"));
    }

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
        Room room;
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
        Room room;
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
        Room room;
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
        Room room;
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
        Room room;
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

    void tabsThroughTheFormInReadingOrder()
    {
        Room room;
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
        Room room;
        room.seeds.fill();
        room.show();
        room.edit(QStringLiteral("cobranca"));
        for (int index = 0; index < 5; ++index) {
            room.tab(index);
            for (QWidget *widget : room.editor().findChildren<QWidget *>()) {
                if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
                    QVERIFY2(!widget->accessibleName().isEmpty() ||
                                 !widget->property("text").toString().isEmpty() ||
                                 qobject_cast<TabBar *>(widget),
                             widget->metaObject()->className());
                }
            }
        }
    }

    void filtersAndSearches()
    {
        Room room;
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
        Room room;
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
        Room room;
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
        Room room;
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

    void tellsWhenWhatIsEditedWasDeleted()
    {
        Room room;
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
        room.save();
        QCOMPARE(room.ui.prompts.notices.size(), 1);
        QVERIFY(room.editor().isDirty());
    }
};

KAROO_TEST(ChatbotsScreenTest, tst_chatbotsscreen)
#include "tst_chatbotsscreen.moc"
