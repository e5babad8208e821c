// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/folderorigin.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <memory>

namespace {

using enum MessageStatus;

const QString here = QStringLiteral("0011223344556677");
const QString there = QStringLiteral("8899aabbccddeeff");

} // namespace

class FolderOriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_outbox = std::make_unique<OutboxFixture>(); }
    void cleanup() { m_outbox.reset(); }

    void aFolderThatNobodyKeptIsHere() { QVERIFY(origin(here).isHere); }

    void aMachineWithoutANameAsksNothingAndForgetsNothing()
    {
        QVERIFY(keep(there));
        QVERIFY(origin(QString()).isHere);
        QVERIFY(keep(QString()));
        QVERIFY(origin(there).isHere);
        QVERIFY(!origin(here).isHere);
    }

    void countsWhatWouldGoOutTwice()
    {
        QVERIFY(keep(there));
        m_outbox->add();
        OutboxFixture::Wanted later;
        later.status = Scheduled;
        later.sendAt = m_outbox->store.clock.nowMs() + 60'000;
        m_outbox->add(later);
        OutboxFixture::Wanted ended;
        ended.status = Cancelled;
        m_outbox->add(ended);
        QCOMPARE(origin(here).waiting, 2);
    }

    void whatMovedHereGoesOn()
    {
        const Message message = m_outbox->add();
        QVERIFY(keep(there));
        QVERIFY(m_outbox->store
                    .write<void>([](WriteContext &context) {
                        return moveFolder(context, here, Actor{Actor::Kind::Window, 0, {}});
                    })
                    .ok());
        QVERIFY(origin(here).isHere);
        QCOMPARE(m_outbox->status(message), Queued);
    }

    void ofACopyWhatWaitsIsUncertain()
    {
        const Message message = m_outbox->add();
        OutboxFixture::Wanted wanted;
        wanted.status = Scheduled;
        wanted.sendAt = m_outbox->store.clock.nowMs() + 60'000;
        const Message later = m_outbox->add(wanted);
        QVERIFY(keep(there));
        const auto uncertain = m_outbox->store.write<int>(
            [](WriteContext &context) { return keepCopiedFolder(context, here, Actor{}); });
        QVERIFY(uncertain.ok());
        QCOMPARE(*uncertain, 1);
        QCOMPARE(m_outbox->status(message), Uncertain);
        QCOMPARE(m_outbox->message(message).error->code, QStringLiteral("restored"));
        QCOMPARE(m_outbox->status(later), Scheduled);
        QVERIFY(origin(here).isHere);
        QVERIFY(!origin(there).isHere);
    }

private:
    FolderOrigin origin(const QString &machine)
    {
        return folderOrigin(*m_outbox->store.reader, machine).value();
    }

    bool keep(const QString &machine)
    {
        return m_outbox->store
            .write<void>([&machine](WriteContext &context) { return keepFolder(context, machine); })
            .ok();
    }

    std::unique_ptr<OutboxFixture> m_outbox;
};

KAROO_TEST(FolderOriginTest, tst_folderorigin)

#include "tst_folderorigin.moc"
