// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/opensecrets.h"
#include "models/actions/settlesecrets.h"
#include "models/store/channelstore.h"
#include "models/store/writecontext.h"
#include "tests/support/deliveryfixture.h"
#include "tests/support/testregistry.h"

#include <QTest>

namespace {

using enum MessageStatus;

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 checkMs = 5 * 60'000;

const QString lockedCode = QStringLiteral("secrets_locked");

} // namespace

/// A channel whose secrets cannot be opened holds its messages until the key is back.
class LockedSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_road = std::make_unique<DeliveryFixture>();
        m_road->outbox.must<bool>([this](WriteContext &context) -> Result<bool> {
            const auto sealed =
                m_road->vault.seal(Secret("s3cret"), secretPlace(channelId(), name));
            const auto set =
                ChannelStore(context.connection()).setSecret(channelId(), name, *sealed);
            return set ? Result(true) : set.error();
        });
    }

    void holdsWhatWaitsWithALostKeyAndSendsItOnceWhenTheKeyIsBack()
    {
        m_road->vault.isLocked = true;
        QCOMPARE(settle(), 1);
        QCOMPARE(channel().brokenCode, lockedCode);
        QList<Message> messages;
        for (int number = 0; number < 3; ++number) {
            messages.append(m_road->outbox.add());
        }
        m_road->begin();
        for (int hour = 0; hour < 20; ++hour) {
            m_road->pass(hourMs);
        }
        QVERIFY(m_road->driver.seen.isEmpty());
        QCOMPARE(m_road->driver.checks, 0);
        QCOMPARE(m_road->outbox.count(Queued), 3);
        QCOMPARE(channel().brokenCode, lockedCode);
        m_road->vault.isLocked = false;
        m_road->pass(checkMs);
        m_road->pass(1000);
        QCOMPARE(channel().health(), ChannelHealth::Ok);
        finish();
        for (const Message &message : messages) {
            QCOMPARE(m_road->status(message), Sent);
        }
        QCOMPARE(m_road->driver.seen.size(), 3);
    }

    void holdsAMessageThatFindsTheKeyGone()
    {
        m_road->vault.isLocked = true;
        m_road->begin();
        const Message message = m_road->add();
        QCOMPARE(message.status, Queued);
        QCOMPARE(message.error->code, lockedCode);
        QCOMPARE(channel().brokenCode, lockedCode);
        QVERIFY(m_road->driver.seen.isEmpty());
        m_road->vault.isLocked = false;
        m_road->loop().checkChannel(channelId());
        m_road->settle();
        finish();
        QCOMPARE(m_road->status(message), Sent);
        QCOMPARE(m_road->driver.seen.size(), 1);
    }

    void goesOnAfterAStartWithTheRightKey()
    {
        m_road->vault.isLocked = true;
        QCOMPARE(settle(), 1);
        m_road->vault.isLocked = false;
        QCOMPARE(settle(), 0);
        QCOMPARE(channel().health(), ChannelHealth::Unchecked);
        QCOMPARE(settle(), 0);
        QCOMPARE(channel().revision, 1);
    }

private:
    const QString name = QStringLiteral("token");

    ChannelId channelId() const { return m_road->outbox.channel; }
    Channel channel() const { return m_road->outbox.channelNow(channelId()); }
    int settle()
    {
        const ChannelTools tools{m_road->kinds, m_road->vault};
        return m_road->outbox.must<int>(
            [tools](WriteContext &context) { return settleSecrets(context, tools); });
    }
    void finish()
    {
        while (!m_road->driver.open.isEmpty()) {
            m_road->driver.answer(Send::Sent{QStringLiteral("w%1").arg(++m_answers), false});
            m_road->settle();
        }
    }

    std::unique_ptr<DeliveryFixture> m_road;
    int m_answers = 0;
};

KAROO_TEST(LockedSecretsTest, tst_lockedsecrets)

#include "tst_lockedsecrets.moc"
