// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/channelprobing.h"

#include "app/delivery/dispatcher.h"
#include "models/actions/applysetup.h"
#include "models/store/templatestore.h"
#include "tests/support/scripteddriver.h"
#include "tests/support/setupfixture.h"
#include "tests/support/testregistry.h"
#include "tests/support/windowedkind.h"

#include <QThread>

namespace {

ProbeStep passed(const QString &name)
{
    ProbeStep step;
    step.name = name;
    step.state = ProbeStep::State::Passed;
    return step;
}

QStringList namesOf(const QList<ProbeStep> &steps)
{
    QStringList names;
    for (const ProbeStep &step : steps) {
        names.append(step.name + (step.code.isEmpty() ? QString() : QLatin1Char(' ') + step.code));
    }
    return names;
}

} // namespace

/// What screens ask of providers, over a dispatcher that runs on its own thread.
class ChannelProbingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<SetupFixture>();
        m_store->kinds.add(windowedKind());
        m_script = std::make_unique<DriverScript>();
        m_script->probeSteps = {passed(QStringLiteral("address")), passed(QStringLiteral("token"))};
        m_offline = false;
        m_told.clear();
        m_steps.clear();
    }
    void cleanup()
    {
        m_probing.reset();
        m_dispatcher.reset();
        m_script.reset();
        m_store.reset();
    }

    void triesWhatWasTypedStepByStep()
    {
        start();
        ProbeSubject subject = typed();
        subject.secrets.insert(QStringLiteral("access_token"), Secret("typed"));
        m_probing->probe(subject, this, stepped(), done());
        QTRY_VERIFY(m_done);
        QCOMPARE(m_told, (QStringList{QStringLiteral("address"), QStringLiteral("token")}));
        QCOMPARE(namesOf(m_steps), m_told);
        const ChannelAccess access = m_script->probed.constFirst();
        QCOMPARE(access.channel.settings.value(QStringLiteral("base_url")),
                 QStringLiteral("https://graph.example"));
        QCOMPARE(access.channel.settings.value(QStringLiteral("phone_number_id")),
                 QStringLiteral("999"));
        QCOMPARE(access.secrets.value(QStringLiteral("access_token")).reveal(),
                 QByteArray("typed"));
    }

    void takesSecretsThatWereNotTypedFromTheSavedChannel()
    {
        save();
        start();
        ProbeSubject subject = typed();
        subject.channel = m_channel;
        subject.secrets.insert(QStringLiteral("app_secret"), Secret("new"));
        m_probing->subscribe(subject, this, done());
        QTRY_VERIFY(m_done);
        QCOMPARE(namesOf(m_steps), QStringList{QStringLiteral("token")});
        const ChannelAccess access = m_script->probed.constFirst();
        QCOMPARE(access.secrets.value(QStringLiteral("access_token")).reveal(),
                 QByteArray("saved"));
        QCOMPARE(access.secrets.value(QStringLiteral("app_secret")).reveal(), QByteArray("new"));
        QCOMPARE(access.channel.settings.value(QStringLiteral("phone_number_id")),
                 QStringLiteral("999"));
    }

    void saysWhichSecretIsMissing()
    {
        start();
        m_probing->probe(typed(), this, stepped(), done());
        QTRY_VERIFY(m_done);
        QCOMPARE(m_told, QStringList{QStringLiteral("token secrets_missing")});
        QVERIFY(m_script->probed.isEmpty());
    }

    void keepsTheTemplatesThatWereReadByHand()
    {
        save();
        start();
        QTRY_COMPARE(m_script->templateReads.size(), 1);
        ProviderTemplate one;
        one.name = QStringLiteral("aviso");
        one.language = QStringLiteral("pt_BR");
        m_script->templatesAnswer.templates = {one};
        QCOMPARE(readTemplates(), QStringLiteral("1 templates"));
        QCOMPARE(TemplateStore(*m_store->reader).list(m_channel)->size(), 1);
        m_script->templatesAnswer.error =
            MessageError{QStringLiteral("credentials_refused"), QStringLiteral("no"), {}};
        QCOMPARE(readTemplates(), QStringLiteral("0 templates credentials_refused"));
        QCOMPARE(TemplateStore(*m_store->reader).list(m_channel)->size(), 1);
    }

    void cannotReadTemplatesOfAKindWithoutThem()
    {
        QVERIFY(m_store
                    ->apply(R"({"version": 1, "channels": [
                      {"key": "sim", "name": "S", "kind": "simulator"}]})")
                    .ok());
        start();
        m_channel = m_store->now()->channel(QStringLiteral("sim"))->id;
        QCOMPARE(readTemplates(), QStringLiteral("0 templates not_possible"));
    }

    void saysThatNothingRuns()
    {
        make();
        m_probing->probe(typed(), this, stepped(), done());
        QTRY_VERIFY(m_done);
        QCOMPARE(m_told, QStringList{QStringLiteral("address not_running")});
        QCOMPARE(readTemplates(), QStringLiteral("0 templates not_running"));
    }

    void asksNothingOffline()
    {
        m_offline = true;
        save();
        start();
        m_probing->probe(typed(), this, stepped(), done());
        QTRY_VERIFY(m_done);
        QCOMPARE(m_told, QStringList{QStringLiteral("address offline")});
        QCOMPARE(readTemplates(), QStringLiteral("0 templates offline"));
        QVERIFY(m_script->templateReads.isEmpty());
    }

    void answersNobodyWhoIsGone()
    {
        start();
        auto asker = std::make_unique<QObject>();
        m_probing->probe(typed(), asker.get(), stepped(), done());
        asker.reset();
        // A second question is answered behind the first.
        bool answered = false;
        m_probing->probe(
            typed(), this, [](const ProbeStep &) {},
            [&answered](const QList<ProbeStep> &) { answered = true; });
        QTRY_VERIFY(answered);
        QVERIFY(m_told.isEmpty());
        QVERIFY(!m_done);
    }

    void checksAgainWhenAsked()
    {
        save();
        start();
        m_probing->recheck(m_channel);
        QTRY_VERIFY(m_store->now()->channel(m_channel)->checkedAt.has_value());
    }

    void tellsWhatARecheckFound_data()
    {
        QTest::addColumn<CheckOutcome>("answer");
        QTest::addColumn<QString>("told");
        const MessageError refused{QStringLiteral("credentials_refused"), {}, {}};
        const MessageError silent{QStringLiteral("no_answer"), {}, {}};
        QTest::newRow("works") << CheckOutcome(Check::Works{}) << QStringLiteral("channel");
        QTest::newRow("broken") << CheckOutcome(Check::Broken{refused})
                                << QStringLiteral("channel credentials_refused");
        QTest::newRow("unreachable")
            << CheckOutcome(Check::Unreachable{silent}) << QStringLiteral("channel no_answer");
    }
    void tellsWhatARecheckFound()
    {
        QFETCH(CheckOutcome, answer);
        QFETCH(QString, told);
        save();
        start();
        m_script->checkAnswer = answer;
        m_probing->recheck(m_channel, this, stepped());
        QTRY_COMPARE(m_told, QStringList{told});
    }

    void tellsWhyNothingCouldBeRechecked()
    {
        m_offline = true;
        save();
        make();
        m_probing->recheck(m_channel, this, stepped());
        QTRY_COMPARE(m_told, QStringList{QStringLiteral("channel not_running")});
        QVERIFY(m_dispatcher->start().ok());
        m_probing->recheck(m_channel, this, stepped());
        QTRY_COMPARE(m_told.value(1), QStringLiteral("channel offline"));
        m_probing->recheck(ChannelId{999}, this, stepped());
        QTRY_COMPARE(m_told.value(2), QStringLiteral("channel not_possible"));
    }

    void aChannelWithoutItsSecretsIsNotAsked()
    {
        QVERIFY(m_store
                    ->apply(R"({"version": 1, "channels": [
                      {"key": "loja", "name": "Loja", "kind": "windowed",
                       "settings": {"phone_number_id": "106"}}]})")
                    .ok());
        m_channel = m_store->now()->channel(QStringLiteral("loja"))->id;
        start();
        m_probing->recheck(m_channel, this, stepped());
        QTRY_COMPARE(m_told, QStringList{QStringLiteral("channel secrets_missing")});
        QCOMPARE(m_script->checks, 0);
    }

private:
    static ProbeSubject typed()
    {
        ProbeSubject subject;
        subject.kind = QStringLiteral("windowed");
        subject.key = QStringLiteral("loja");
        subject.settings.insert(QStringLiteral("phone_number_id"), QStringLiteral("999"));
        return subject;
    }
    void save()
    {
        QVERIFY(m_store
                    ->apply(R"({"version": 1, "channels": [
                      {"key": "loja", "name": "Loja", "kind": "windowed",
                       "settings": {"phone_number_id": "106"},
                       "secrets": {"access_token": "saved", "app_secret": "old"}}]})")
                    .ok());
        m_channel = m_store->now()->channel(QStringLiteral("loja"))->id;
    }
    void make()
    {
        DriverRegistry drivers;
        drivers.add(QStringLiteral("windowed"), m_script->factory());
        drivers.add(QStringLiteral("simulator"), m_script->factory());
        m_dispatcher = std::make_unique<Dispatcher>(DeliveryParts{
            m_store->file(), *m_store->queue, m_store->feed, m_store->configuration, m_store->clock,
            m_store->vault, drivers, m_store->kinds, [](const QByteArray &) { return QString(); },
            [](FileToStage, auto) {}, m_store->folder() + QStringLiteral("/fetching"), m_offline,
            false, [] { return 0.5; }});
        m_probing = std::make_unique<ChannelProbing>(*m_dispatcher, m_store->clock);
        m_done = false;
    }
    void start()
    {
        make();
        QVERIFY(m_dispatcher->start().ok());
    }
    ChannelProbe::Stepped stepped()
    {
        return [this](const ProbeStep &step) { m_told += namesOf({step}); };
    }
    ChannelProbe::Done done()
    {
        return [this](const QList<ProbeStep> &steps) {
            QCOMPARE(QThread::currentThread(), thread());
            m_steps = steps;
            m_done = true;
        };
    }
    /// "COUNT templates CODE".
    QString readTemplates()
    {
        QString told;
        m_probing->readTemplates(m_channel, this, [&told](int count, const ProbeStep &step) {
            told = QString::number(count) + QLatin1Char(' ') + namesOf({step}).constFirst();
        });
        if (!QTest::qWaitFor([&told] { return !told.isEmpty(); })) {
            return {};
        }
        return told;
    }

    std::unique_ptr<SetupFixture> m_store;
    std::unique_ptr<DriverScript> m_script;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<ChannelProbing> m_probing;
    ChannelId m_channel;
    QStringList m_told;
    QList<ProbeStep> m_steps;
    bool m_done = false;
    bool m_offline = false;
};

KAROO_TEST(ChannelProbingTest, tst_channelprobing)

#include "tst_channelprobing.moc"
