// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/chatbotdraft.h"

#include "models/rules/channelkinds.h"
#include "tests/support/storefixture.h"
#include "tests/support/testregistry.h"

#include <QTest>

namespace {

/// A chatbot as it lies in the store.
Chatbot kept()
{
    Chatbot chatbot;
    chatbot.id = ChatbotId{7};
    chatbot.revision = 1;
    chatbot.name = QStringLiteral("Avisos");
    chatbot.externalId = QStringLiteral("avisos");
    chatbot.variables = {{QStringLiteral("EMPRESA"), QStringLiteral("Loja")},
                         {QStringLiteral("MENU_PRINCIPAL"), QStringLiteral("#MENU")}};
    return chatbot;
}

} // namespace

class ChatbotDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItTook()
    {
        StoreFixture store;
        ChatbotDraft draft(store.configuration, ChannelKinds::released());
        draft.load(kept());
        QCOMPARE(draft.chatbot(), kept());
        QVERIFY(!draft.isDirty());
        QVERIFY(draft.findings().isEmpty());
    }

    void isDirtyOnlyWhileSomethingDiffers()
    {
        StoreFixture store;
        ChatbotDraft draft(store.configuration, ChannelKinds::released());
        draft.load(kept());
        draft.setMinutes(QStringLiteral("3"));
        QVERIFY(draft.isDirty());
        draft.setMinutes(QStringLiteral(" 30 "));
        QVERIFY(!draft.isDirty());
        draft.insertVariable(0, {});
        QVERIFY(draft.isDirty());
        // A row with nothing in it is no variable.
        QCOMPARE(draft.chatbot(), kept());
    }

    void takesTheNameOutOfAPastedPlaceholder()
    {
        StoreFixture store;
        ChatbotDraft draft(store.configuration, ChannelKinds::released());
        draft.load(kept());
        draft.setVariableName(0, QStringLiteral(" {{ LOJA }}\n"));
        QCOMPARE(draft.state().own.first().name, QStringLiteral("LOJA"));
    }

    void keepsWhatWasTypedWhileItWasSaved()
    {
        StoreFixture store;
        ChatbotDraft draft(store.configuration, ChannelKinds::released());
        draft.load(kept());
        draft.setName(QStringLiteral("Boletos"));
        const ChatbotDraft::State sent = draft.state();
        Chatbot saved = draft.chatbot();
        saved.revision = 2;
        draft.setMinutes(QStringLiteral("60"));
        draft.takeSaved(sent, saved);
        QVERIFY(draft.isDirty());
        QCOMPARE(draft.chatbot().name, QStringLiteral("Boletos"));
        QCOMPARE(draft.chatbot().inactivityMinutes, 60);
        QCOMPARE(draft.chatbot().revision, 2);
    }

    void mergesWhatOthersSaved()
    {
        StoreFixture store;
        ChatbotDraft draft(store.configuration, ChannelKinds::released());
        draft.load(kept());
        draft.setName(QStringLiteral("Boletos"));
        draft.setVariableValue(0, QStringLiteral("Casa"));
        Chatbot theirs = kept();
        theirs.revision = 2;
        theirs.name = QStringLiteral("Lembretes");
        theirs.proactiveOnly = true;
        QCOMPARE(draft.changedByBoth(theirs), QStringList{QStringLiteral("name")});
        draft.takeOthers(theirs);
        QCOMPARE(draft.chatbot().name, QStringLiteral("Boletos"));
        QVERIFY(draft.chatbot().proactiveOnly);
        QCOMPARE(draft.chatbot().variables.value(QStringLiteral("EMPRESA")),
                 QStringLiteral("Casa"));
        QCOMPARE(draft.chatbot().revision, 2);
    }

    void numbersTheFindingsOfOwnVariablesByRow()
    {
        StoreFixture store;
        ChatbotDraft draft(store.configuration, ChannelKinds::released());
        draft.load(kept());
        draft.insertVariable(1, {QStringLiteral("a/b~"), QStringLiteral("x")});
        draft.insertVariable(2, {QStringLiteral("EMPRESA"), QStringLiteral("x")});
        draft.insertVariable(3, {QString(), QStringLiteral("x")});
        QStringList pointers;
        for (const Finding &finding : draft.findings()) {
            pointers.append(finding.pointer);
        }
        pointers.sort();
        QCOMPARE(pointers,
                 (QStringList{QStringLiteral("/variables/1"), QStringLiteral("/variables/2"),
                              QStringLiteral("/variables/3")}));
    }
};

KAROO_TEST(ChatbotDraftTest, tst_chatbotdraft)
#include "tst_chatbotdraft.moc"
