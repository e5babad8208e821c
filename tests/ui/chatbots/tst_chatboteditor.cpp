// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/chatbots/chatbotroom.h"
#include "ui/chatbots/messagechoice.h"
#include "ui/kit/bubble.h"

class ChatbotEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsByTypingAndClicking()
    {
        ChatbotRoom room;
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
        ChatbotRoom room;
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
        ChatbotRoom room;
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
        ChatbotRoom room;
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
        ChatbotRoom room;
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
        const auto *choice = childNamed<MessageChoice>(*room.screen, message);
        QCOMPARE(choice->state(), MessageChoice::State::Doubtful);
        QCOMPARE(room.editor().findChild<Bubble *>()->content().doubtful,
                 QStringList{QStringLiteral("{{VENCIMENT}}")});
        room.press(QStringLiteral("Salvar"));
        childNamed<Button>(*room.screen, QString::fromUtf8("2 campos precisam de atenção"));
        QVERIFY(room.tabIsFaulty(2) && room.tabIsFaulty(4));
        QVERIFY(room.fault(command).contains(QStringLiteral("4096")));
        room.tab(4);
        QVERIFY(childNamed<PlaceholderEdit>(*room.screen, message)
                    ->accessibleDescription()
                    .contains(QStringLiteral("VENCIMENTO")));
        QCOMPARE(choice->state(), MessageChoice::State::Faulty);
        room.grab(QStringLiteral("chatbots-unknown-variable"));
        // The proposal puts it right.
        room.press(QStringLiteral("VENCIMENTO"));
        QVERIFY(!room.tabIsFaulty(4));
        QCOMPARE(choice->state(), MessageChoice::State::Good);
    }

    void saysWhichChannelHasAnAnsweringChatbotAlready()
    {
        ChatbotRoom room;
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
        ChatbotRoom room;
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
        ChatbotRoom room;
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
};

KAROO_TEST(ChatbotEditorTest, tst_chatboteditor)
#include "tst_chatboteditor.moc"
