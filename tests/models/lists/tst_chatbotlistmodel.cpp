// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/chatbotlistmodel.h"

#include "models/store/chatbotstore.h"
#include "models/store/writecontext.h"
#include "tests/support/storefixture.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace {

ChatbotId add(StoreFixture &store, const QString &name, bool active)
{
    const auto id = store.write<ChatbotId>([&](WriteContext &context) -> Result<ChatbotId> {
        Chatbot chatbot;
        chatbot.name = name;
        chatbot.externalId = name.toLower();
        chatbot.active = active;
        chatbot.createdAt = context.nowMs();
        auto inserted = ChatbotStore(context.connection()).insert(chatbot);
        context.note(Change::Kind::Chatbot, 0);
        return inserted;
    });
    return id.ok() ? *id : ChatbotId();
}

void rename(StoreFixture &store, ChatbotId id, const QString &name)
{
    Chatbot chatbot = *store.configuration.current()->chatbot(id);
    chatbot.name = name;
    const auto done = store.write<bool>([&](WriteContext &context) -> Result<bool> {
        const auto updated = ChatbotStore(context.connection()).update(chatbot);
        context.note(Change::Kind::Chatbot, id.value);
        return updated.ok();
    });
    QVERIFY(done.ok() && *done);
}

QStringList names(const ChatbotListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.at(row).chatbot.name);
    }
    return names;
}

} // namespace

class ChatbotListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsExactlyWhichRowsChanged()
    {
        StoreFixture store;
        const ChatbotId beta = add(store, QStringLiteral("Beta"), true);
        add(store, QStringLiteral("Alfa"), false);
        ChatbotListModel model(store.configuration);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(names(model), (QStringList{QStringLiteral("Alfa"), QStringLiteral("Beta")}));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        const QPersistentModelIndex kept(model.index(model.rowOf(beta), 0));
        add(store, QStringLiteral("Gama"), true);
        model.refresh();
        QCOMPARE(inserted.count(), 1);
        rename(store, beta, QString::fromUtf8("Água"));
        model.refresh();
        QCOMPARE(moved.count(), 1);
        // Accents do not count in the order.
        QCOMPARE(names(model), (QStringList{QString::fromUtf8("Água"), QStringLiteral("Alfa"),
                                            QStringLiteral("Gama")}));
        QCOMPARE(kept.row(), 0);
        QVERIFY(reset.isEmpty());
    }

    void filtersSearchesAndCounts()
    {
        StoreFixture store;
        add(store, QString::fromUtf8("Cobrança"), true);
        add(store, QStringLiteral("Natal"), false);
        ChatbotListModel model(store.configuration);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.count(ChatbotFilter::Kind::Active), 1);
        model.setFilter({ChatbotFilter::Kind::Inactive, {}});
        QCOMPARE(names(model), QStringList{QStringLiteral("Natal")});
        model.setFilter({ChatbotFilter::Kind::All, QStringLiteral("COBRANCA")});
        QCOMPARE(names(model), QStringList{QString::fromUtf8("Cobrança")});
        QCOMPARE(model.count(ChatbotFilter::Kind::All), 2);
        model.setFilter({ChatbotFilter::Kind::Inactive, QStringLiteral("cobranca")});
        QCOMPARE(model.rowCount(), 0);
    }

    void sortsByAnyColumn()
    {
        StoreFixture store;
        add(store, QStringLiteral("Alfa"), false);
        add(store, QStringLiteral("Beta"), true);
        ChatbotListModel model(store.configuration);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(ChatbotListModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList{QStringLiteral("Beta"), QStringLiteral("Alfa")}));
        model.sort(ChatbotListModel::StatusColumn, Qt::AscendingOrder);
        QCOMPARE(names(model), (QStringList{QStringLiteral("Beta"), QStringLiteral("Alfa")}));
        model.sort(ChatbotListModel::StatusColumn, Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList{QStringLiteral("Alfa"), QStringLiteral("Beta")}));
    }

    void sortsByTheLastChange()
    {
        StoreFixture store;
        add(store, QStringLiteral("Alfa"), false);
        store.clock.advance(1000);
        add(store, QStringLiteral("Beta"), true);
        store.clock.advance(1000);
        add(store, QStringLiteral("Gama"), true);
        ChatbotListModel model(store.configuration);
        // What the audit does not know any more was made when it was made.
        AuditEntry change;
        change.at = store.clock.nowMs() + 1000;
        change.actor.name = QStringLiteral("ana");
        model.setChanges({{QStringLiteral("alfa"), change}});
        model.sort(ChatbotListModel::ChangedColumn, Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList{QStringLiteral("Alfa"), QStringLiteral("Gama"),
                                            QStringLiteral("Beta")}));
        const QModelIndex first = model.index(0, ChatbotListModel::ChangedColumn);
        QVERIFY(first.data().toString().endsWith(QStringLiteral("ana")));
    }
};

KAROO_TEST(ChatbotListModelTest, tst_chatbotlistmodel)
#include "tst_chatbotlistmodel.moc"
