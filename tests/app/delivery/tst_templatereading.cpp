// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/channelprobes.h"
#include "models/store/channelstore.h"
#include "models/store/templatestore.h"
#include "models/store/writecontext.h"
#include "tests/app/delivery/windowbench.h"
#include "tests/support/testregistry.h"

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

ProviderTemplate one()
{
    return WindowBench::approved(QStringLiteral("aviso"), QStringLiteral("Oi"), {});
}

int reads(const WindowBench &bench)
{
    return static_cast<int>(bench.road.driver.templateReads.size());
}

QStringList namesOf(WindowBench &bench)
{
    QStringList names;
    const auto list = TemplateStore(*bench.road.outbox.store.reader).list(bench.channel);
    for (const ProviderTemplate &that : *list) {
        names.append(that.name);
    }
    return names;
}

} // namespace

/// When the templates of a channel are read from its provider.
class TemplateReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThoseOfANewChannelAndOnceADay()
    {
        WindowBench bench;
        bench.road.driver.templatesAnswer.templates = {one()};
        bench.road.begin();
        bench.road.pass(1);
        QCOMPARE(bench.road.driver.templateReads, QList<ChannelId>{bench.channel});
        QCOMPARE(namesOf(bench), QStringList{QStringLiteral("aviso")});
        // The fixture's chance puts it half an hour behind its day.
        bench.road.pass(24 * hourMs + 29 * minuteMs);
        QCOMPARE(reads(bench), 1);
        bench.road.pass(minuteMs);
        QCOMPARE(reads(bench), 2);
    }

    void remembersTheDayOverARestart()
    {
        WindowBench bench;
        bench.road.begin();
        bench.road.pass(1);
        QCOMPARE(reads(bench), 1);
        bench.road.kill();
        bench.road.clock().advance(23 * hourMs);
        bench.road.begin();
        bench.road.pass(1);
        QCOMPARE(reads(bench), 1);
        bench.road.pass(2 * hourMs);
        QCOMPARE(reads(bench), 2);
    }

    void readsAgainWhenTheChannelChanges()
    {
        WindowBench bench;
        bench.road.begin();
        bench.road.pass(1);
        QCOMPARE(reads(bench), 1);
        bench.road.outbox.editChannel(bench.channel, [](Channel &channel) {
            channel.settings.insert(QStringLiteral("phone_number_id"), QStringLiteral("2"));
        });
        bench.road.pass(1);
        QCOMPARE(reads(bench), 2);
        bench.road.pass(1);
        QCOMPARE(reads(bench), 2);
    }

    void readsTheNewAccountThoughTheOldOneIsBeingRead()
    {
        WindowBench bench;
        bench.road.begin();
        bench.road.clock().advance(1);
        bench.road.loop().tick();
        QCOMPARE(reads(bench), 1);
        // The answer is on its way.
        bench.road.outbox.editChannel(bench.channel, [](Channel &channel) {
            channel.settings.insert(QStringLiteral("phone_number_id"), QStringLiteral("2"));
        });
        bench.road.pass(1);
        QCOMPARE(reads(bench), 2);
    }

    void leavesABrokenAndAPausedChannelAlone()
    {
        WindowBench bench;
        bench.road.outbox.breakChannel(bench.channel);
        bench.road.begin();
        bench.road.pass(hourMs);
        QCOMPARE(reads(bench), 0);
        // A good check makes it whole.
        bench.road.outbox.mendChannel(bench.channel);
        bench.road.pass(1);
        QCOMPARE(reads(bench), 1);
        bench.road.outbox.editChannel(bench.channel, [](Channel &c) { c.active = false; });
        bench.road.pass(48 * hourMs);
        QCOMPARE(reads(bench), 1);
    }

    void triesAgainAfterAFailureAndKeepsWhatItHas()
    {
        WindowBench bench;
        bench.know(one());
        bench.road.driver.templatesAnswer.error = MessageError{QStringLiteral("no_answer"), {}, {}};
        bench.road.begin();
        bench.road.outbox.editChannel(bench.channel, [](Channel &c) { c.inFlight = 2; });
        bench.road.pass(1);
        QCOMPARE(reads(bench), 1);
        QCOMPARE(namesOf(bench), QStringList{QStringLiteral("aviso")});
        bench.road.pass(29 * minuteMs);
        QCOMPARE(reads(bench), 1);
        bench.road.driver.templatesAnswer.error.reset();
        bench.road.pass(minuteMs);
        QCOMPARE(reads(bench), 2);
        QVERIFY(namesOf(bench).isEmpty());
    }

    void looksAgainSoonAfterAMessageFailedOverATemplate()
    {
        WindowBench bench;
        ProviderTemplate pending = one();
        pending.status = QStringLiteral("PENDING");
        bench.road.driver.templatesAnswer.templates = {pending};
        bench.road.begin();
        bench.road.pass(1);
        QCOMPARE(reads(bench), 1);
        bench.road.driver.templatesAnswer.templates = {one()};
        const auto ask = [](Message &m) {
            m.templateCall = TemplateCall{QStringLiteral("aviso"), QStringLiteral("pt_BR"), {}};
        };
        const Message early = bench.add(ask);
        bench.road.pass(9 * minuteMs);
        QCOMPARE(bench.told(early), QStringLiteral("failed template_refused"));
        QCOMPARE(reads(bench), 1);
        bench.road.pass(minuteMs);
        QCOMPARE(reads(bench), 2);
        const Message late = bench.add(ask);
        bench.road.settle();
        QCOMPARE(bench.told(late), QStringLiteral("sent"));
    }

    void asksNobodyOffline()
    {
        WindowBench bench;
        bench.road.offline = true;
        bench.road.begin();
        bench.road.pass(hourMs);
        QCOMPARE(reads(bench), 0);
    }

    void saysThatTheSecretsAreLocked()
    {
        WindowBench bench;
        bench.road.outbox.must<bool>([&](WriteContext &context) -> Result<bool> {
            const auto set =
                ChannelStore(context.connection())
                    .setSecret(bench.channel, QStringLiteral("access_token"), "sealed");
            return set ? Result(true) : set.error();
        });
        bench.road.begin();
        bench.road.vault.isLocked = true;
        QString code;
        bench.road.loop().probes()->readTemplates(
            bench.channel, [&code](int, const ProbeStep &step) { code = step.code; });
        bench.road.settle();
        QCOMPARE(code, QStringLiteral("secrets_locked"));
        QCOMPARE(reads(bench), 0);
    }
};

KAROO_TEST(TemplateReadingTest, tst_templatereading)

#include "tst_templatereading.moc"
