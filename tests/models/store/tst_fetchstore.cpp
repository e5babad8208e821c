// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fetchstore.h"

#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <memory>

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

class FetchStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_outbox = std::make_unique<OutboxFixture>(); }
    void cleanup() { m_outbox.reset(); }

    void keepsWhatAMessageWaitsFor()
    {
        const FileFetch fetch = added(now());
        QCOMPARE(find(fetch.message), std::optional(fetch));
        write([&](FetchStore &store) { return store.remove(fetch.message); });
        QVERIFY(!find(fetch.message));
    }

    void takesAFileWithoutNameAndType()
    {
        FileFetch fetch;
        fetch.message = m_outbox->add().row;
        fetch.address = QStringLiteral("https://exemplo.com.br");
        write([&](FetchStore &store) { return store.add(fetch); });
        QVERIFY(find(fetch.message).has_value());
    }

    void putsANewFileInThePlaceOfTheOldOne()
    {
        FileFetch fetch = added(now());
        write([&](FetchStore &store) { return store.begin(fetch.message, now()); });
        fetch.source = FileFetch::Source::Media;
        fetch.address = QStringLiteral("1234");
        write([&](FetchStore &store) { return store.add(fetch); });
        QCOMPARE(find(fetch.message), std::optional(fetch));
    }

    void handsOutWhatIsDueByTimeAndRow()
    {
        const FileFetch later = added(now() - minuteMs);
        const FileFetch first = added(now() - 2 * minuteMs);
        const FileFetch last = added(now() - minuteMs);
        added(now() + minuteMs);
        const QList<FileFetch> due = dueAfter({}, 2);
        QCOMPARE(due, (QList<FileFetch>{first, later}));
        const FetchStore::Place place{later.nextAt, later.message.value};
        QCOMPARE(dueAfter(place, 10), QList<FileFetch>{last});
    }

    void knowsWhenTheNextOneBecomesDue()
    {
        added(now());
        QVERIFY(!store().nextAfter(now()));
        const FileFetch waiting = added(now() + minuteMs);
        added(now() + 2 * minuteMs);
        QCOMPARE(store().nextAfter(now()), std::optional(waiting.nextAt));
    }

    void countsAttemptsFromTheFirst()
    {
        const FileFetch fetch = added(now());
        write([&](FetchStore &store) { return store.begin(fetch.message, now()); });
        m_outbox->store.clock.advance(minuteMs);
        write([&](FetchStore &store) { return store.begin(fetch.message, now()); });
        const FileFetch found = find(fetch.message).value();
        QCOMPARE(found.attempts, 2);
        QCOMPARE(found.firstAt, std::optional(now() - minuteMs));
        QCOMPARE(found.nextAt, fetch.nextAt); // due again if the program ends now
    }

    void postponesAndRests()
    {
        const FileFetch fetch = added(now());
        write([&](FetchStore &store) { return store.postpone(fetch.message, now() + 1); });
        QVERIFY(dueAfter({}, 10).isEmpty());
        QCOMPARE(store().nextAfter(now()), std::optional(now() + 1));
        write([&](FetchStore &store) { return store.rest(fetch.message); });
        QVERIFY(!store().nextAfter(now()));
    }

    void beginsAnewWhenItIsAskedForAgain()
    {
        const FileFetch fetch = added(now());
        write([&](FetchStore &store) { return store.begin(fetch.message, now()); });
        write([&](FetchStore &store) { return store.rest(fetch.message); });
        m_outbox->store.clock.advance(minuteMs);
        write([&](FetchStore &store) { return store.wake(fetch.message, now()); });
        const FileFetch found = find(fetch.message).value();
        QCOMPARE(found.attempts, 0);
        QVERIFY(!found.firstAt);
        QCOMPARE(dueAfter({}, 10).size(), 1);
    }

private:
    qint64 now() const { return m_outbox->store.clock.nowMs(); }
    FetchStore store() { return FetchStore(*m_outbox->store.reader); }
    std::optional<FileFetch> find(MessageRow message) { return store().find(message); }
    QList<FileFetch> dueAfter(const FetchStore::Place &place, int limit)
    {
        return store().dueAfter(place, now(), limit);
    }

    void write(const std::function<Result<void>(FetchStore &)> &work)
    {
        m_outbox->must<bool>([&](WriteContext &context) -> Result<bool> {
            FetchStore store(context.connection());
            const auto done = work(store);
            return done ? Result(true) : done.error();
        });
    }

    FileFetch added(qint64 nextAt)
    {
        FileFetch fetch;
        fetch.message = m_outbox->add().row;
        fetch.address = QStringLiteral("https://exemplo.com.br/boleto?id=7");
        fetch.filename = QStringLiteral("boleto.pdf");
        fetch.mimeType = QStringLiteral("application/pdf");
        fetch.nextAt = nextAt;
        write([&](FetchStore &store) { return store.add(fetch); });
        return fetch;
    }

    std::unique_ptr<OutboxFixture> m_outbox;
};

KAROO_TEST(FetchStoreTest, tst_fetchstore)
#include "tst_fetchstore.moc"
