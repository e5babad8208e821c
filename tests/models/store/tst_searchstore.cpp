// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchstore.h"

#include "models/actions/contacts.h"
#include "models/actions/sendproactive.h"
#include "models/rules/channelkinds.h"
#include "models/store/contactstore.h"
#include "models/store/database.h"
#include "models/store/messagestore.h"
#include "models/store/retentionstore.h"
#include "tests/support/messageseeds.h"
#include "tests/support/storefixture.h"
#include "tests/support/testregistry.h"

#include <limits>

namespace {

struct Person
{
    const char *phone;
    const char *name;
    const char *reference;
};

const QList<Person> people = {
    {"+5511987654321", "João Silva", "NF-1"},
    {"+5511912345678", "Ana \"Nina\" Souza", "NF 2*"},
    {"+5521955554444", "AND OR NOT", "a-b:c^d"},
    {"+5521966667777", "Zoë NEAR Ltda", "100%_x"},
    {"+5531988887777", "Çelik 𝒜bc", "(Pedido) Nº 7"},
};

} // namespace

/// The index of the search and what is found with it: the same in every state of the index.
class SearchStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        const MessageSeeds seeds(*m_store); // system, channel and chatbot
        for (const Person &person : people) {
            send(person);
        }
    }

    void findsTheSameBeforeAndAfterItIsIndexed_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QList<int>>("found");
        const auto row = [](const char *search, const QList<int> &found) {
            QTest::newRow(search) << QString::fromUtf8(search) << found;
        };
        row("joao", {1});
        row("JOÃO SIL", {1});
        row("ilva", {1});
        row("silva joao", {});
        row("(11) 98765", {1});
        row("5511", {2, 1});
        row("NF", {2, 1});
        row("nf-1", {1});
        row("zoe", {4});
        row("celik", {5});
        row("𝒜bc", {5});
        row("nº 7", {5});
        row("pedido", {5});
        row("nobody", {});
        // What the index's own language would take for operators.
        row("AND", {3});
        row("AND OR", {3});
        row("OR NOT", {3});
        row("NEAR", {4});
        row("NEAR(", {});
        row("zoë near ltda", {4});
        row("nin*", {});
        row("NF 2*", {2});
        row("\"nina\"", {2});
        row("\"", {2});
        row("\"\"\"", {});
        row("a-b:c^d", {3});
        row("-nina", {});
        row("words:joao", {});
        row("100%_x", {4});
        row("100%%", {});
        row("' OR 1=1 --", {});
        row("   ", {5, 4, 3, 2, 1});
    }

    void findsTheSameBeforeAndAfterItIsIndexed()
    {
        QFETCH(const QString, search);
        QFETCH(const QList<int>, found);
        QCOMPARE(find(search), found);
        QCOMPARE(index(2), false);
        QCOMPARE(find(search), found);
        while (!index(2)) {
        }
        QCOMPARE(find(search), found);
    }

    void findsNewOnesAtOnce()
    {
        indexAll();
        send({"+5511900001111", "Novo Cliente", "NF-99"});
        QCOMPARE(find(QStringLiteral("novo cli")), QList<int>({6}));
        QCOMPARE(find(QStringLiteral("nf-99")), QList<int>({6}));
        QCOMPARE(index(1), false);
        QCOMPARE(index(1), true);
        QCOMPARE(find(QStringLiteral("novo cli")), QList<int>({6}));
    }

    void followsANewName_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("not in the index yet") << 0;
        QTest::newRow("half way") << 1;
        QTest::newRow("in the index") << 100;
    }

    void followsANewName()
    {
        QFETCH(const int, step);
        send({"+5511987654321", "João Silva", "NF-3"});
        indexAll();
        send({"+5511987654321", "Joana Prado", "NF-4"});
        if (step > 0) {
            index(step);
        }
        QCOMPARE(find(QStringLiteral("joana prado")), QList<int>({7, 6, 1}));
        QCOMPARE(find(QStringLiteral("joao")), QList<int>());
        QCOMPARE(find(QStringLiteral("nf-3")), QList<int>({6}));
        indexAll();
        QCOMPARE(find(QStringLiteral("joana prado")), QList<int>({7, 6, 1}));
        QCOMPARE(find(QStringLiteral("joao")), QList<int>());
    }

    void findsALearnedAddress()
    {
        indexAll();
        write([](WriteContext &context) {
            const Address other{Address::Kind::WhatsAppUser, QStringLiteral("BR.4711"),
                                QStringLiteral("BR.4711")};
            return learnAddresses(context, ContactId{2}, {other});
        });
        QCOMPARE(find(QStringLiteral("br.4711")), QList<int>({2}));
        indexAll();
        QCOMPARE(find(QStringLiteral("br.4711")), QList<int>({2}));
    }

    void forgetsWhatTheCleanUpRemoves()
    {
        QVERIFY(!index(3));
        write([](WriteContext &context) -> Result<bool> {
            auto finished = context.connection().execute("UPDATE messages SET status = 5");
            if (!finished) {
                return finished.error();
            }
            const qint64 later = context.nowMs() + 1;
            const auto step = RetentionStore(context.connection())
                                  .removeMessages({later, RetentionStore::Place(), 1000});
            return step ? Result(step->removed == people.size()) : step.error();
        });
        QCOMPARE(find(QStringLiteral("joao")), QList<int>());
        indexAll();
        QCOMPARE(entries(), 0);
        send({"+5511987654321", "João Silva", "NF-1"});
        QCOMPARE(find(QStringLiteral("joao")), QList<int>({6}));
        indexAll();
        QCOMPARE(find(QStringLiteral("joao")), QList<int>({6}));
        QCOMPARE(entries(), 1);
    }

    void goesOnAfterADeathInAStep()
    {
        {
            // A second writer whose transaction nobody commits: as a killed program leaves it.
            const auto dying =
                std::move(Connection::open(m_store->file(), Connection::Mode::ReadWrite)).value();
            QVERIFY(dying->execute("BEGIN IMMEDIATE").ok());
            QVERIFY(SearchStore(*dying).indexSome(3).ok());
        }
        QCOMPARE(entries(), 0);
        QCOMPARE(find(QStringLiteral("joao")), QList<int>({1}));
        indexAll();
        QCOMPARE(entries(), static_cast<int>(people.size()));
        QCOMPARE(find(QStringLiteral("joao")), QList<int>({1}));
    }

    void filtersWhatIsFound()
    {
        indexAll();
        write([](WriteContext &context) -> Result<bool> {
            const auto done =
                context.connection().execute("UPDATE messages SET status = 5 WHERE row = 1;"
                                             "UPDATE messages SET status = 7 WHERE row = 2");
            return done ? Result(true) : done.error();
        });
        MessageFilter filter;
        filter.search = QStringLiteral("5511");
        filter.statuses = {static_cast<MessageStatus>(5)};
        QCOMPARE(find(filter), QList<int>({1}));
        filter.statuses = {static_cast<MessageStatus>(5), static_cast<MessageStatus>(7)};
        QCOMPARE(find(filter), QList<int>({2, 1}));
        filter.statuses = {};
        filter.contact = ContactId{2};
        QCOMPARE(find(filter), QList<int>({2}));
        filter.contact.reset();
        filter.channel = ChannelId{1};
        filter.since = m_store->clock.nowMs() + 1;
        QCOMPARE(find(filter), QList<int>());
        filter.since = m_store->clock.nowMs();
        QCOMPARE(find(filter), QList<int>({2, 1}));
        QCOMPARE(*MessageStore(*m_store->reader).count(filter, 1), 1);
        QCOMPARE(MessageStore(*m_store->reader).page(filter, 2, 10)->size(), 1);
        QCOMPARE(MessageStore(*m_store->reader).pageAfter(filter, 0, 1)->first().row.value, 1);
    }

    void severalStatusesStayInOrder()
    {
        write([](WriteContext &context) -> Result<bool> {
            const auto done =
                context.connection().execute("UPDATE messages SET status = 5 + row % 2");
            return done ? Result(true) : done.error();
        });
        MessageFilter filter;
        filter.statuses = {static_cast<MessageStatus>(5), static_cast<MessageStatus>(6)};
        QCOMPARE(find(filter), QList<int>({5, 4, 3, 2, 1}));
        QCOMPARE(MessageStore(*m_store->reader).page(filter, 4, 2)->size(), 2);
        QCOMPARE(*MessageStore(*m_store->reader).count(filter, 3), 3);
    }

    void indexesAFilledOldDatabaseAfterwards()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("karoo.db"));
        QVERIFY(Database::prepareUpTo(file, 3).ok());
        {
            const auto old = std::move(Connection::open(file, Connection::Mode::ReadWrite)).value();
            QVERIFY(old->execute(oldRows).ok());
        }
        QVERIFY(Database::prepare(file).ok());
        const auto connection =
            std::move(Connection::open(file, Connection::Mode::ReadWrite)).value();
        MessageFilter filter;
        filter.search = QStringLiteral("maria");
        for (const bool isDone : {false, false, true, true}) {
            QCOMPARE(MessageStore(*connection).page(filter, 0, 1000)->size(), 300);
            QCOMPARE(*SearchStore(*connection).indexSome(120), isDone);
        }
        filter.search = QStringLiteral("ref-300");
        QCOMPARE(MessageStore(*connection).page(filter, 0, 1000)->first().row.value, 300);
        QCOMPARE(*Database::integrityComplaints(*connection), QStringList());
    }

private:
    static constexpr const char *oldRows =
        "INSERT INTO channels (key, name, name_folded, kind, created_at)"
        " VALUES ('loja', 'Loja', 'loja', 'simulator', 1);"
        "INSERT INTO contacts (name, name_folded, created_at) VALUES ('Maria', 'maria', 1);"
        "INSERT INTO conversations (id, contact_id, channel_id, started_at) VALUES (x'01', 1, 1, "
        "1);"
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
        " INSERT INTO messages (id, outgoing, status, conversation_row, contact_id, channel_id,"
        " reference, address_kind, address, created_at, updated_at)"
        " SELECT CAST(printf('%016d', i) AS BLOB), 1, 5, 1, 1, 1, 'ref-' || i, 0, '+5511', i, i"
        " FROM n";

    void send(const Person &person)
    {
        write([&](WriteContext &context) -> Result<bool> {
            ProactiveRequest request;
            request.to.phone = QString::fromUtf8(person.phone);
            request.to.name = QString::fromUtf8(person.name);
            request.text = QStringLiteral("Boleto");
            request.reference = QString::fromUtf8(person.reference);
            const auto accepted =
                sendProactive(context, request,
                              {ExternalSystemId{1}, {Actor::Kind::Token, 1, QStringLiteral("t")}},
                              ChannelKinds::released());
            return accepted ? Result(true) : accepted.error();
        });
    }
    void write(const std::function<Result<bool>(WriteContext &)> &work)
    {
        const auto written = m_store->write<bool>(work);
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().detail));
        QVERIFY(*written);
    }
    bool index(int limit)
    {
        const auto done = m_store->write<bool>([limit](WriteContext &context) {
            return SearchStore(context.connection()).indexSome(limit);
        });
        return done.ok() && *done;
    }
    void indexAll()
    {
        for (int step = 0; step < 100; ++step) {
            if (index(2)) {
                return;
            }
        }
        QFAIL("the index does not end");
    }
    QList<int> find(const QString &search)
    {
        MessageFilter filter;
        filter.search = search;
        return find(filter);
    }
    QList<int> find(const MessageFilter &filter)
    {
        QList<int> rows;
        const auto page = MessageStore(*m_store->reader).page(filter, 0, 1000);
        if (!page) {
            qWarning().noquote() << page.error().detail;
            return {-1};
        }
        for (const Message &message : *page) {
            rows.append(static_cast<int>(message.row.value));
        }
        const auto count = MessageStore(*m_store->reader).count(filter, 1000);
        return count && *count == rows.size() ? rows : QList<int>{-2};
    }
    int entries()
    {
        Statement query = m_store->reader->prepared("SELECT count(*) FROM message_search");
        return query.step() ? static_cast<int>(query.integer(0)) : -1;
    }

    std::unique_ptr<StoreFixture> m_store;
};

KAROO_TEST(SearchStoreTest, tst_searchstore)

#include "tst_searchstore.moc"
