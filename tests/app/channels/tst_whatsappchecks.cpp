// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/graphtemplates.h"
#include "tests/app/channels/whatsappfixture.h"
#include "tests/support/testregistry.h"

#include <QCryptographicHash>

Q_DECLARE_METATYPE(StandInFault)

namespace {

QString ordered(const char *text)
{
    return GraphTemplates::placeholders(QString::fromLatin1(text)).join(QLatin1Char(' '));
}

/// "address passed, token failed credentials_refused …"
QString summary(const QList<ProbeStep> &steps)
{
    static const QStringList states{QStringLiteral("passed"), QStringLiteral("warning"),
                                    QStringLiteral("failed"), QStringLiteral("skipped")};
    QStringList parts;
    for (const ProbeStep &step : steps) {
        const QString state = states.at(static_cast<qsizetype>(step.state));
        parts.append(QStringLiteral("%1 %2 %3").arg(step.name, state, step.code).trimmed());
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

/// What is asked of Meta beside sending: checks, subscription, templates, files.
class WhatsAppChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_road = std::make_unique<WhatsAppFixture>(); }
    void cleanup() { m_road.reset(); }

    void knowsASoundChannel()
    {
        QVERIFY(std::holds_alternative<Check::Works>(m_road->check()));
        QCOMPARE(m_road->meta.problems(), QStringList());
    }

    void knowsABrokenChannel()
    {
        m_road->access.secrets[QStringLiteral("access_token")] = Secret("wrong");
        const CheckOutcome token = m_road->check();
        const auto *broken = std::get_if<Check::Broken>(&token);
        QVERIFY(broken);
        QCOMPARE(broken->error.code, QStringLiteral("credentials_refused"));
        QCOMPARE(broken->error.providerCode, QStringLiteral("190"));
        m_road = std::make_unique<WhatsAppFixture>();
        m_road->access.channel.settings[QStringLiteral("phone_number_id")] = QStringLiteral("999");
        QVERIFY(std::holds_alternative<Check::Broken>(m_road->check()));
    }

    void noAnswerSaysNothingOfTheChannel_data()
    {
        QTest::addColumn<StandInFault>("fault");
        using enum StandInFault;
        for (const StandInFault fault :
             {CloseAfterRequest, HalfBody, Garbage, NotJson, Hang, Redirect, BadRequestForeign,
              CredentialsForeign, ServerErrorOwn, ServerErrorForeign, Throttled}) {
            QTest::newRow(qPrintable(standInFaultName(fault))) << fault;
        }
    }
    void noAnswerSaysNothingOfTheChannel()
    {
        QFETCH(const StandInFault, fault);
        m_road->meta.fail(fault);
        QVERIFY(std::holds_alternative<Check::Unreachable>(m_road->check()));
    }

    void probesStepByStep()
    {
        const QList<ProbeStep> steps = m_road->probe();
        QCOMPARE(summary(steps),
                 QStringLiteral("address passed, token passed, number passed, webhook passed"));
        QCOMPARE(steps.at(2).detail, QStringLiteral("+55 11 3333-4444 · Loja da Ana"));
        QCOMPARE(steps.at(2).quality, QStringLiteral("GREEN"));
        QCOMPARE(steps.at(3).detail, QStringLiteral("Karoo"));
        QCOMPARE(steps.at(3).at, m_road->clock.nowMs());
        QVERIFY(steps.at(2).rawAnswer.startsWith(QLatin1String("HTTP 200\n\n{")));
        QCOMPARE(m_road->meta.problems(), QStringList());
    }

    void probeTellsWhatIsWrong()
    {
        m_road->meta.world([](GraphWorld &world) {
            world.subscribed = false;
            world.quality = QStringLiteral("RED");
        });
        QCOMPARE(summary(m_road->probe()),
                 QStringLiteral("address passed, token passed, number warning quality_low, "
                                "webhook warning not_subscribed"));
        auto &settings = m_road->access.channel.settings;
        settings[QStringLiteral("phone_number_id")] = QStringLiteral("1");
        settings[QStringLiteral("business_account_id")] = QStringLiteral("2");
        QCOMPARE(summary(m_road->probe()),
                 QStringLiteral("address passed, token passed, number failed number_unknown, "
                                "webhook failed account_unknown"));
        m_road->access.secrets[QStringLiteral("access_token")] = Secret("wrong");
        const QList<ProbeStep> refused = m_road->probe();
        QCOMPARE(summary(refused),
                 QStringLiteral("address passed, token failed credentials_refused, "
                                "number skipped, webhook skipped"));
        QVERIFY(refused.at(1).rawAnswer.contains(QLatin1String("190")));
    }

    void probeTellsThatTheAddressIsNotMetas()
    {
        m_road->meta.fail(StandInFault::BadRequestForeign, 1);
        QCOMPARE(summary(m_road->probe()),
                 QStringLiteral("address failed not_the_provider, token skipped, "
                                "number skipped, webhook skipped"));
        m_road->meta.refuseConnections();
        QCOMPARE(summary(m_road->probe()),
                 QStringLiteral("address failed no_connection, token skipped, "
                                "number skipped, webhook skipped"));
        m_road->access.channel.settings[QStringLiteral("base_url")] =
            QStringLiteral("https://graph.invalid");
        QCOMPARE(m_road->probe().first().code, QStringLiteral("name_unknown"));
    }

    void rawAnswersHoldNoSecret()
    {
        StandInRule rule;
        rule.answerStatus = 401;
        rule.answerBody = R"({"error": {"code": 190, "message": "token EAAGstandin is bad"}})";
        m_road->meta.add(rule);
        for (const ProbeStep &step : m_road->probe()) {
            QVERIFY(!step.rawAnswer.contains(QLatin1String("EAAGstandin")));
        }
    }

    void subscribes()
    {
        m_road->meta.world([](GraphWorld &world) { world.subscribed = false; });
        const ProbeStep step = m_road->subscribe();
        QCOMPARE(summary({step}), QStringLiteral("webhook passed"));
        m_road->meta.world([](GraphWorld &world) { QVERIFY(world.subscribed); });
        QCOMPARE(m_road->meta.problems(), QStringList());
        m_road->meta.refuse(200, 403);
        QCOMPARE(summary({m_road->subscribe()}),
                 QStringLiteral("webhook failed credentials_refused"));
    }

    void readsTemplates()
    {
        const TemplatesOutcome outcome = m_road->templates();
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.templates.size(), 8);
        const ProviderTemplate &order = outcome.templates.at(2);
        QCOMPARE(order.name, QStringLiteral("pedido"));
        QCOMPARE(order.language, QStringLiteral("pt_BR"));
        QCOMPARE(order.header, QStringLiteral("text"));
        QCOMPARE(order.headerPlaceholders, QStringList{QStringLiteral("numero")});
        QCOMPARE(order.bodyPlaceholders,
                 (QStringList{QStringLiteral("nome"), QStringLiteral("numero")}));
        QCOMPARE(order.footer, QStringLiteral("Loja da Ana"));
        QVERIFY(!order.buttons.at(0).takesParameter);
        QVERIFY(order.buttons.at(1).takesParameter);
        QCOMPARE(order.parameterCount(), 4);
        QCOMPARE(order.readAt, m_road->clock.nowMs());
        QCOMPARE(outcome.templates.first().header, QStringLiteral("document"));
        QVERIFY(outcome.templates.first().approved());
        QVERIFY(!outcome.templates.at(5).approved());
        QCOMPARE(m_road->meta.problems(), QStringList());
    }

    void followsThePages()
    {
        m_road->meta.world([](GraphWorld &world) {
            const QJsonObject row = world.templates.first().toObject();
            for (int number = 0; number < 245; ++number) {
                QJsonObject more = row;
                more.insert(QLatin1String("name"), QStringLiteral("t%1").arg(number));
                world.templates.append(more);
            }
        });
        const TemplatesOutcome outcome = m_road->templates();
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.templates.size(), 253);
        QCOMPARE(m_road->meta.requests().size(), 3);
    }

    void pagesThatNeverEndAreAFault()
    {
        StandInRule rule;
        rule.answerStatus = 200;
        rule.answerBody = R"({"data": [], "paging": {"cursors": {"after": "x"}, "next": "y"}})";
        m_road->meta.add(rule);
        QVERIFY(m_road->templates().error);
        QCOMPARE(m_road->meta.requests().size(), 2);
    }

    void tellsWhyThereAreNoTemplates()
    {
        m_road->meta.refuse(190, 401);
        const TemplatesOutcome refused = m_road->templates();
        QVERIFY(refused.error);
        QCOMPARE(refused.error->code, QStringLiteral("credentials_refused"));
        m_road->meta.clearPlan();
        m_road->meta.fail(StandInFault::NotJson);
        QCOMPARE(m_road->templates().error->code, QStringLiteral("no_answer"));
    }

    void ordersPlaceholdersByNumber()
    {
        QCOMPARE(ordered("{{2}} {{10}} {{1}} {{2}}"), QStringLiteral("1 2 10"));
        QCOMPARE(ordered("{{ nome }} {{valor}}"), QStringLiteral("nome valor"));
        QCOMPARE(ordered("{nome} {{}} {{a-b}}"), QString());
    }

    void fetchesAFile()
    {
        const QString id = addMedia("bytes of a picture");
        const MediaOutcome outcome = m_road->fetch(id);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.mimeType, QStringLiteral("audio/ogg"));
        QCOMPARE(outcome.size, 18);
        QCOMPARE(fetched(), QByteArray("bytes of a picture"));
        QCOMPARE(m_road->meta.problems(), QStringList());
    }

    void doesNotFetchWhatIsTooLarge()
    {
        const QString id = addMedia(QByteArray(2000, 'x'));
        const MediaOutcome outcome = m_road->fetch(id, 1999);
        QCOMPARE(outcome.error->code, QStringLiteral("document_refused"));
        QVERIFY(!outcome.again);
        // Also where the size that was told is a lie.
        expectFailure({}, R"("file_size": "1")", "document_refused", false, 1000);
    }

    void doesNotFollowAnAddressIntoTheOffice()
    {
        for (const char *url : {"http://10.0.0.1/x", "https://[::ffff:192.168.0.1]/x",
                                "https://0xa.1/x", "http://public.example/x"}) {
            m_road->meta.clearPlan();
            const QByteArray answer = "{\"url\": \"" + QByteArray(url) + "\"}";
            plan(QStringLiteral("/v23.0/55"), 200, answer);
            const MediaOutcome outcome = m_road->fetch(QStringLiteral("55"));
            QVERIFY2(outcome.error, url);
            QCOMPARE(outcome.error->code, QStringLiteral("address_refused"));
            QVERIFY(!outcome.again);
        }
    }

    void tellsWhatTheBytesMustBe_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray hash = QCryptographicHash::hash("abc", QCryptographicHash::Sha256);
        QTest::newRow("hexadecimal") << hash.toHex() << hash;
        QTest::newRow("Base64") << hash.toBase64() << hash;
        QTest::newRow("neither") << QByteArray("?") << QByteArray();
    }
    void tellsWhatTheBytesMustBe()
    {
        QFETCH(const QByteArray, told);
        QFETCH(const QByteArray, expected);
        const QString id = addMedia("abc");
        plan(QStringLiteral("/v23.0/55"), 200,
             "{\"url\": \"" + m_road->meta.url(QStringLiteral("/bytes/") + id).toEncoded() +
                 "\", \"sha256\": \"" + told + "\"}");
        const MediaOutcome outcome = m_road->fetch(QStringLiteral("55"));
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.sha256, expected);
        QCOMPARE(outcome.size, 3);
    }

    void tellsWhetherFetchingLaterMayHelp()
    {
        // Meta has no such file (any more).
        const MediaOutcome unknown = m_road->fetch(QStringLiteral("55"));
        QVERIFY(!unknown.error->code.isEmpty());
        QVERIFY(!unknown.again);
        m_road->meta.refuse(131052, 400);
        const MediaOutcome later = m_road->fetch(QStringLiteral("55"));
        QCOMPARE(later.error->providerCode, QStringLiteral("131052"));
        QVERIFY(later.again);
        m_road->meta.clearPlan();
        m_road->meta.refuse(100, 400);
        QVERIFY(!m_road->fetch(QStringLiteral("55")).again);
        m_road->meta.clearPlan();
        for (const StandInFault fault :
             {StandInFault::CloseAfterRequest, StandInFault::HalfBody, StandInFault::Hang,
              StandInFault::Redirect, StandInFault::ServerErrorForeign}) {
            expectFailure(fault, "", "no_answer", true);
        }
    }

private:
    void plan(const QString &path, int status, const QByteArray &body)
    {
        StandInRule rule;
        rule.path = path;
        rule.answerStatus = status;
        rule.answerBody = body;
        m_road->meta.add(rule);
    }

    QString addMedia(const QByteArray &bytes)
    {
        QString id;
        m_road->meta.world([&](GraphWorld &world) {
            id = world.addMedia({bytes, QStringLiteral("audio/ogg; codecs=opus"), {}});
        });
        return id;
    }

    QByteArray fetched() const
    {
        QFile file(m_road->path(QStringLiteral("fetched")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Fetches by an address with these `members` beside it, its bytes with this fault.
    void expectFailure(std::optional<StandInFault> fault, const QByteArray &members,
                       const char *code, bool again, qint64 maximumBytes = 1024 * 1024)
    {
        m_road->meta.clearPlan();
        const QString id = addMedia(QByteArray(2000, 'y'));
        plan(QStringLiteral("/v23.0/55"), 200,
             "{\"url\": \"" + m_road->meta.url(QStringLiteral("/bytes/") + id).toEncoded() + '"' +
                 (members.isEmpty() ? QByteArray() : ", " + members) + '}');
        if (fault) {
            StandInRule rule;
            rule.path = QStringLiteral("/bytes/") + id;
            rule.fault = *fault;
            m_road->meta.add(rule);
        }
        const MediaOutcome outcome = m_road->fetch(QStringLiteral("55"), maximumBytes);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, QString::fromLatin1(code));
        QCOMPARE(outcome.again, again);
        QCOMPARE(fetched(), QByteArray());
    }

    std::unique_ptr<WhatsAppFixture> m_road;
};

KAROO_TEST(WhatsAppChecksTest, tst_whatsappchecks)

#include "tst_whatsappchecks.moc"
