// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/idempotencystore.h"

#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <memory>

class IdempotencyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_outbox = std::make_unique<OutboxFixture>(); }
    void cleanup() { m_outbox.reset(); }

    void repeatsAnAnswerForSevenDaysToTheMillisecond()
    {
        const qint64 at = m_outbox->store.clock.nowMs();
        keep(m_outbox->system, at);
        constexpr qint64 sevenDays = 7 * 24 * 3'600'000LL;
        QVERIFY(find(m_outbox->system, at + sevenDays - 1));
        QVERIFY(!find(m_outbox->system, at + sevenDays));
    }

    void keepsKeysOfSystemsApart()
    {
        const qint64 at = m_outbox->store.clock.nowMs();
        keep(m_outbox->system, at);
        QVERIFY(!find(ExternalSystemId{m_outbox->system.value + 1}, at));
    }

    void takesAKeyAnewWhenItsTimeIsOver()
    {
        const qint64 at = m_outbox->store.clock.nowMs();
        keep(m_outbox->system, at);
        const qint64 later = at + IdempotencyStore::keptForMs;
        keep(m_outbox->system, later);
        QVERIFY(find(m_outbox->system, later + 1));
    }

private:
    void keep(ExternalSystemId system, qint64 at)
    {
        m_outbox->must<bool>([&](WriteContext &context) -> Result<bool> {
            const KeptAnswer answer{QByteArray("f"), 202, {}, QByteArray("{}")};
            const auto kept = IdempotencyStore(context.connection())
                                  .keep(system, QStringLiteral("k"), answer, at);
            return kept ? Result(true) : kept.error();
        });
    }
    bool find(ExternalSystemId system, qint64 at)
    {
        return IdempotencyStore(*m_outbox->store.reader)
            .find(system, QStringLiteral("k"), at)
            .has_value();
    }

    std::unique_ptr<OutboxFixture> m_outbox;
};

KAROO_TEST(IdempotencyStoreTest, tst_idempotencystore)

#include "tst_idempotencystore.moc"
