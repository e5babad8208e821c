// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/routechoice.h"

#include "models/domain/configuration.h"
#include "models/domain/proactiverequest.h"
#include "models/rules/channelkinds.h"
#include "tests/support/testregistry.h"

namespace {

const Address phone{Address::Kind::Phone, QStringLiteral("+5511987654321"),
                    QStringLiteral("551187654321")};
const Address hidden{Address::Kind::WhatsAppUser, QStringLiteral("BR.1"), QStringLiteral("BR.1")};

} // namespace

/// Which channel of a chatbot reaches a person, and where.
class RouteChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_configuration = Configuration();
        m_chatbot = Chatbot();
        addChannel(1, "telefone", "simulator");
        addChannel(2, "loja", "whatsapp_cloud");
    }

    void takesTheFirstThatReachesThePerson_data()
    {
        QTest::addColumn<QList<Address>>("addresses");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("address");
        QTest::newRow("a number") << QList<Address>{phone} << QStringLiteral("telefone")
                                  << phone.value;
        QTest::newRow("no number, the provider's id alone")
            << QList<Address>{hidden} << QStringLiteral("loja") << hidden.value;
        QTest::newRow("both") << QList<Address>{hidden, phone} << QStringLiteral("telefone")
                              << phone.value;
        QTest::newRow("nothing") << QList<Address>() << QString() << QString();
    }
    void takesTheFirstThatReachesThePerson()
    {
        QFETCH(const QList<Address>, addresses);
        QFETCH(const QString, channel);
        QFETCH(const QString, address);
        Findings findings;
        const auto route = choose({}, addresses, findings);
        QCOMPARE(route ? route->channel->key : QString(), channel);
        QCOMPARE(route ? route->address.value : QString(), address);
        QCOMPARE(findings.isEmpty(), route.has_value());
    }

    void writesToTheNumberOfWhomItKnowsByBoth()
    {
        Findings findings;
        const auto route = choose(QStringLiteral("loja"), {hidden, phone}, findings);
        QVERIFY(route);
        QCOMPARE(route->address, phone);
    }

    void saysWhichChannelCannotReach()
    {
        Findings findings;
        QVERIFY(!choose(QStringLiteral("telefone"), {hidden}, findings));
        QCOMPARE(findings, (Findings{{QStringLiteral("/channel"),
                                      FindingCode::ChannelCannotReach,
                                      {QStringLiteral("telefone")}}}));
    }

private:
    void addChannel(qint64 id, const char *key, const char *kind)
    {
        Channel channel;
        channel.id = ChannelId{id};
        channel.key = QString::fromLatin1(key);
        channel.kind = QString::fromLatin1(kind);
        m_configuration.channels.insert(channel.id, channel);
        m_configuration.channelsByKey.insert(channel.key, channel.id);
        m_chatbot.channels.append(channel.id);
    }
    std::optional<RouteChoice::Route> choose(const QString &channel,
                                             const QList<Address> &addresses, Findings &findings)
    {
        ProactiveRequest request;
        request.channel = channel;
        return RouteChoice::chooseChannel(m_configuration, ChannelKinds::released(), m_chatbot,
                                          request, addresses, findings);
    }

    Configuration m_configuration;
    Chatbot m_chatbot;
};

KAROO_TEST(RouteChoiceTest, tst_routechoice)

#include "tst_routechoice.moc"
