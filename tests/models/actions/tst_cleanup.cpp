// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/cleanup.h"

#include "models/actions/savesystem.h"
#include "models/store/auditstore.h"
#include "models/store/conversationstore.h"
#include "models/store/documentstore.h"
#include "models/store/idempotencystore.h"
#include "models/store/messagestore.h"
#include "models/store/outboxstore.h"
#include "tests/support/setupfixture.h"
#include "tests/support/testregistry.h"

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

} // namespace

class CleanupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<SetupFixture>();
        QVERIFY(m_store
                    ->apply(R"({"version": 1, "external_systems": [{"name": "ERP"}],
              "channels": [{"key": "sim", "name": "S", "kind": "simulator"}]})")
                    .ok());
        m_channel = m_store->now()->channel(QStringLiteral("sim"))->id;
    }

    void keepsWhatIsYoungAndWhatWaits_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("daysOld");
        QTest::addColumn<bool>("isKept");
        for (int status = 0; status <= static_cast<int>(MessageStatus::Received); ++status) {
            const QString name = messageStatusName(static_cast<MessageStatus>(status));
            QTest::newRow(qPrintable(name + QStringLiteral(" old")))
                << status << 366 << (status <= 3);
            QTest::newRow(qPrintable(name + QStringLiteral(" young"))) << status << 364 << true;
        }
    }
    void keepsWhatIsYoungAndWhatWaits()
    {
        QFETCH(int, status);
        QFETCH(int, daysOld);
        QFETCH(bool, isKept);
        const Message added = addMessage(static_cast<MessageStatus>(status), {});
        m_store->clock.advance(daysOld * dayMs);
        cleanAll();
        QCOMPARE(MessageStore(*m_store->reader).find(added.row).has_value(), isKept);
        QCOMPARE(MessageStore(*m_store->reader).history(added.row)->size(), isKept ? 1 : 0);
        QCOMPARE(ConversationStore(*m_store->reader).find(added.conversation).ok(), isKept);
    }

    void keepsOldOnesThatChangedLately()
    {
        const Message message = addMessage(MessageStatus::Failed, {});
        m_store->clock.advance(364 * dayMs);
        const auto changed = m_store->write<bool>([&](WriteContext &context) -> Result<bool> {
            Message again = message;
            OutboxStore outbox(context);
            using Cause = MessageLife::Cause;
            return outbox.change(again, MessageStatus::Queued, Cause::Retry, {}).ok() &&
                   outbox.change(again, MessageStatus::Cancelled, Cause::Cancel, {}).ok();
        });
        QVERIFY(changed && *changed);
        m_store->clock.advance(2 * dayMs);
        cleanAll();
        QVERIFY(MessageStore(*m_store->reader).find(message.row).has_value());
        m_store->clock.advance(364 * dayMs);
        cleanAll();
        QVERIFY(!MessageStore(*m_store->reader).find(message.row));
    }

    void keepsDocumentsThatAMessageNames()
    {
        const DocumentRow used = addDocument("used");
        const DocumentRow unused = addDocument("unused");
        m_store->clock.advance(100 * dayMs);
        addMessage(MessageStatus::Sent, used);
        m_store->clock.advance(100 * dayMs);
        QCOMPARE(cleanAll(), QList<QByteArray>{sha("unused")});
        DocumentStore documents(*m_store->reader);
        QVERIFY(documents.findByRow(used));
        QVERIFY(!documents.findByRow(unused));
        // Once the message is gone, its document goes.
        m_store->clock.advance(266 * dayMs);
        QCOMPARE(cleanAll(), QList<QByteArray>{sha("used")});
    }

    void freesBytesOnlyWithTheirLastRecord()
    {
        addDocument("same");
        m_store->clock.advance(100 * dayMs);
        addDocument("same");
        m_store->clock.advance(81 * dayMs);
        QCOMPARE(cleanAll(), QList<QByteArray>());
        m_store->clock.advance(100 * dayMs);
        QCOMPARE(cleanAll(), QList<QByteArray>{sha("same")});
    }

    void followsTheSettings()
    {
        QVERIFY(m_store
                    ->apply(R"({"version": 1, "settings": {"retention_days":
              {"messages": 7, "audit": 7}}})")
                    .ok());
        const Message added = addMessage(MessageStatus::Read, {});
        m_store->clock.advance(8 * dayMs);
        cleanAll();
        QVERIFY(!MessageStore(*m_store->reader).find(added.row));
        QVERIFY(AuditStore(*m_store->reader).newest(10)->isEmpty());
    }

    void knowsWhichFilesNoRecordNames()
    {
        addDocument("named");
        const auto unnamed = m_store->write<QList<QByteArray>>([](WriteContext &context) {
            return unnamedFiles(context, {sha("one"), sha("named"), sha("two")});
        });
        QCOMPARE(*unnamed, (QList<QByteArray>{sha("one"), sha("two")}));
    }

    void forgetsKeysAfterSevenDays()
    {
        const ExternalSystemId system = m_store->now()->systems.firstKey();
        const KeptAnswer answer{QByteArray("f"), 202, {}, QByteArray("{}")};
        QVERIFY(m_store
                    ->write<bool>([&](WriteContext &context) -> Result<bool> {
                        const auto kept =
                            IdempotencyStore(context.connection())
                                .keep(system, QStringLiteral("k"), answer, context.nowMs());
                        return kept ? Result<bool>(true) : kept.error();
                    })
                    .ok());
        const qint64 keptAt = m_store->clock.nowMs();
        const auto isKept = [&] {
            return IdempotencyStore(*m_store->reader)
                .find(system, QStringLiteral("k"), keptAt)
                .has_value();
        };
        m_store->clock.advance(6 * dayMs);
        cleanAll();
        QVERIFY(isKept());
        m_store->clock.advance(2 * dayMs);
        cleanAll();
        QVERIFY(!isKept());
    }

    void goesOnInSmallStepsBehindWhatMustStay()
    {
        for (int index = 0; index < 5; ++index) {
            addMessage(MessageStatus::Uncertain, {});
            addMessage(MessageStatus::Failed, {});
        }
        m_store->clock.advance(400 * dayMs);
        CleanupProgress progress;
        QList<int> removed;
        while (progress.part == CleanupProgress::Part::Messages) {
            progress = step(progress, 3);
            removed.append(progress.removed);
        }
        // Ten rows by three: never more than the limit, and each looked at once.
        QCOMPARE(removed, (QList<int>{1, 2, 1, 1}));
        QCOMPARE(MessageStore(*m_store->reader).count({}, 100).value(), 5);
    }

private:
    static QByteArray sha(const char *name) { return QByteArray(name).leftJustified(32, '.'); }

    DocumentRow addDocument(const char *name)
    {
        const auto row = m_store->write<DocumentRow>([&](WriteContext &context) {
            Document document;
            document.id = DocumentId::create(context.nowMs());
            document.sha256 = sha(name);
            document.createdAt = context.nowMs();
            return DocumentStore(context.connection()).insert(document);
        });
        return *row;
    }
    Message addMessage(MessageStatus status, std::optional<DocumentRow> document)
    {
        return m_store->addMessage(m_channel, status, document);
    }
    CleanupProgress step(const CleanupProgress &progress, int limit)
    {
        return m_store
            ->write<CleanupProgress>(
                [&](WriteContext &context) { return cleanUp(context, progress, limit); })
            .value();
    }
    /// Cleans up to the end; the files that may go.
    QList<QByteArray> cleanAll()
    {
        QList<QByteArray> freed;
        CleanupProgress progress;
        while (!progress.isDone()) {
            progress = step(progress, 2);
            freed += progress.freedFiles;
        }
        return freed;
    }

    std::unique_ptr<SetupFixture> m_store;
    ChannelId m_channel;
};

KAROO_TEST(CleanupTest, tst_cleanup)

#include "tst_cleanup.moc"
