// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/storetemplates.h"

#include "models/actions/deletechannel.h"
#include "models/actions/savechannel.h"
#include "models/store/mediastore.h"
#include "models/store/templatestore.h"
#include "tests/support/setupfixture.h"
#include "tests/support/testregistry.h"
#include "tests/support/windowedkind.h"

namespace {

ProviderTemplate named(const QString &name, const QString &language = QStringLiteral("pt_BR"))
{
    ProviderTemplate that;
    that.name = name;
    that.language = language;
    that.status = QStringLiteral("APPROVED");
    that.category = QStringLiteral("UTILITY");
    that.header = QStringLiteral("document");
    that.body = QStringLiteral("Olá {{1}} {{nome}}");
    that.footer = QStringLiteral("Loja");
    that.bodyPlaceholders = QStringList{QStringLiteral("1"), QStringLiteral("nome")};
    that.buttons = {
        {QStringLiteral("url"), QStringLiteral("Ver"), QStringLiteral("https://x/{{1}}"), true}};
    return that;
}

const QByteArray sha(32, 'x');

} // namespace

/// What is kept of providers' templates and media, and when it goes.
class StoreTemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<SetupFixture>();
        m_store->kinds.add(windowedKind());
        QVERIFY(m_store
                    ->apply(R"({"version": 1, "channels": [
              {"key": "loja", "name": "Loja", "kind": "windowed",
               "settings": {"phone_number_id": "106"}, "secrets": {"access_token": "t"}}]})")
                    .ok());
        m_read = *m_store->now()->channel(QStringLiteral("loja"));
    }

    void keepsThemAsTheyWereRead()
    {
        ProviderTemplate first = named(QStringLiteral("aviso"));
        QCOMPARE(keep({first, named(QStringLiteral("aviso"), QStringLiteral("es"))}).value(), 2);
        first.readAt = m_store->clock.nowMs();
        const auto found = templates().find(m_read.id, first.name, first.language);
        QVERIFY(found.has_value());
        QCOMPARE(*found, first);
        QCOMPARE(found->parameterCount(), 3);
        QCOMPARE(templates().list(m_read.id)->size(), 2);
        QCOMPARE(templates().readAt(m_read.id), std::optional(first.readAt));
        QVERIFY(!templates().find(m_read.id, first.name, QStringLiteral("pt")));
    }

    void putsThemInThePlaceOfTheOld()
    {
        QVERIFY(keep({named(QStringLiteral("a")), named(QStringLiteral("b"))}).ok());
        QVERIFY(keep({named(QStringLiteral("b")), named(QStringLiteral("c"))}).ok());
        QCOMPARE(names(), (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
        QVERIFY(keep({}).ok());
        QVERIFY(names().isEmpty());
        QVERIFY(templates().readAt(m_read.id).has_value());
    }

    void takesOneThatComesTwiceAndAnUnknownHeader()
    {
        ProviderTemplate moved = named(QStringLiteral("a"));
        moved.header = QStringLiteral("location");
        QVERIFY(keep({named(QStringLiteral("a")), moved}).ok());
        QCOMPARE(names(), QStringList{QStringLiteral("a")});
        QCOMPARE(templates().list(m_read.id)->constFirst().header, QString());
    }

    void tellsTheScreens()
    {
        Changes told;
        connect(
            &m_store->feed, &ChangeFeed::changed, this,
            [&told](const Changes &changes) { told += changes; }, Qt::DirectConnection);
        QVERIFY(keep({named(QStringLiteral("a"))}).ok());
        QCOMPARE(told, (Changes{{Change::Kind::Template, m_read.id.value, false}}));
    }

    void refusesNewsOfAChannelThatWasSavedSinceOrIsGone()
    {
        QVERIFY(apply(R"("settings": {"phone_number_id": "107"})"));
        QCOMPARE(keep({named(QStringLiteral("a"))}).error().code, Error::Code::RevisionConflict);
        remove();
        QCOMPARE(keep({named(QStringLiteral("a"))}).error().code, Error::Code::NotFound);
        QVERIFY(names().isEmpty());
    }

    void forgetsTheTemplatesOfAnotherAccount()
    {
        QVERIFY(keep({named(QStringLiteral("a"))}).ok());
        QVERIFY(apply(R"("name": "Loja 2")"));
        QVERIFY(apply(R"("secrets": {"access_token": "new"})"));
        QCOMPARE(names(), QStringList{QStringLiteral("a")});
        QVERIFY(apply(R"("settings": {"phone_number_id": "107"})"));
        QVERIFY(names().isEmpty());
        QVERIFY(!templates().readAt(m_read.id).has_value());
    }

    void findsMediaWhileItIsValid()
    {
        const qint64 now = m_store->clock.nowMs();
        keepMedia(QStringLiteral("44"), now + 10);
        QCOMPARE(media(now + 9), QStringLiteral("44"));
        QCOMPARE(media(now + 10), QString());
        keepMedia(QStringLiteral("45"), now + 20);
        QCOMPARE(media(now + 10), QStringLiteral("45"));
        QCOMPARE(MediaStore(*m_store->reader).find(m_read.id, QByteArray(32, 'y'), now), QString());
        QVERIFY(
            write([this](Connection &store) { return MediaStore(store).forget(m_read.id, sha); }));
        QCOMPARE(media(now), QString());
    }

    void removesMediaWhoseTimeIsOver()
    {
        const qint64 now = m_store->clock.nowMs();
        keepMedia(QStringLiteral("44"), now);
        const auto removed = [this](qint64 before) {
            return m_store
                ->write<int>([before](WriteContext &context) {
                    return MediaStore(context.connection()).removeExpired(before, 10);
                })
                .value();
        };
        QCOMPARE(removed(now), 0);
        QCOMPARE(removed(now + 1), 1);
        QCOMPARE(removed(now + 1), 0);
    }

    void forgetsMediaWithTheCredentials_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("name") << QByteArrayLiteral(R"("name": "Outra")") << true;
        QTest::newRow("rate") << QByteArrayLiteral(R"("in_flight": 3)") << true;
        QTest::newRow("number") << QByteArrayLiteral(R"("settings": {"phone_number_id": "2"})")
                                << false;
        QTest::newRow("token") << QByteArrayLiteral(R"("secrets": {"access_token": "u"})") << false;
        QTest::newRow("same token")
            << QByteArrayLiteral(R"("secrets": {"access_token": "t"})") << true;
    }
    void forgetsMediaWithTheCredentials()
    {
        QFETCH(QByteArray, members);
        QFETCH(bool, isKept);
        const qint64 now = m_store->clock.nowMs();
        keepMedia(QStringLiteral("44"), now + 10);
        QVERIFY(apply(members));
        QCOMPARE(media(now).isEmpty(), !isKept);
    }

    void leavesNothingOfADeletedChannel()
    {
        QVERIFY(keep({named(QStringLiteral("a"))}).ok());
        keepMedia(QStringLiteral("44"), m_store->clock.nowMs() + 10);
        remove();
        QVERIFY(names().isEmpty());
        QCOMPARE(media(m_store->clock.nowMs()), QString());
    }

private:
    TemplateStore templates() { return TemplateStore(*m_store->reader); }
    QStringList names()
    {
        QStringList names;
        const auto list = templates().list(m_read.id);
        for (const ProviderTemplate &that : *list) {
            names.append(that.name);
        }
        return names;
    }
    Result<int> keep(const QList<ProviderTemplate> &list)
    {
        return m_store->write<int>(
            [&](WriteContext &context) { return storeTemplates(context, m_read, list); });
    }
    bool write(const std::function<Result<void>(Connection &)> &work)
    {
        return m_store
            ->write<bool>([&](WriteContext &context) -> Result<bool> {
                const auto done = work(context.connection());
                return done ? Result(true) : done.error();
            })
            .ok();
    }
    void keepMedia(const QString &id, qint64 until)
    {
        QVERIFY(write([&](Connection &store) {
            return MediaStore(store).keep({m_read.id, sha, id, until});
        }));
    }
    QString media(qint64 at) { return MediaStore(*m_store->reader).find(m_read.id, sha, at); }
    bool apply(const QByteArray &members)
    {
        return m_store->apply(R"({"version": 1, "channels": [{"key": "loja", )" + members + "}]}")
            .ok();
    }
    void remove()
    {
        QVERIFY(m_store
                    ->write<int>([&](WriteContext &context) {
                        return deleteChannel(context, m_read.id, m_store->actor);
                    })
                    .ok());
    }

    std::unique_ptr<SetupFixture> m_store;
    Channel m_read;
};

KAROO_TEST(StoreTemplatesTest, tst_storetemplates)

#include "tst_storetemplates.moc"
