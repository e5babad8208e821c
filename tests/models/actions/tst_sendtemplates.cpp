// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/sendproactive.h"
#include "models/store/messagestore.h"
#include "models/store/systemstore.h"
#include "models/store/templatestore.h"
#include "tests/models/actions/proactiveseeds.h"
#include "tests/support/setupfixture.h"
#include "tests/support/testregistry.h"
#include "tests/support/windowedkind.h"

namespace {

ProviderTemplate named(const QString &name, const QString &status)
{
    ProviderTemplate that;
    that.name = name;
    that.language = QStringLiteral("pt_BR");
    that.status = status;
    that.body = QStringLiteral("{{1}} {{2}}");
    that.bodyPlaceholders = QStringList{QStringLiteral("1"), QStringLiteral("2")};
    return that;
}

} // namespace

/// Templates of requests, when they are accepted.
class SendTemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<SetupFixture>();
        m_store->kinds.add(windowedKind());
        QVERIFY(m_store
                    ->write<bool>([this](WriteContext &context) -> Result<bool> {
                        Connection &connection = context.connection();
                        m_system =
                            *SystemStore(connection).insert({{}, QStringLiteral("ERP"), {}, 0, 1});
                        const ChannelId loja = ProactiveSeeds::addChannel(
                            connection, QStringLiteral("loja"), "windowed");
                        const ChannelId sim = ProactiveSeeds::addChannel(
                            connection, QStringLiteral("sim"), "simulator");
                        ProactiveSeeds::addChatbot(connection, QStringLiteral("cobranca"), m_system,
                                                   {loja, sim}, true, true);
                        context.note(Change::Kind::Chatbot, 0);
                        return TemplateStore(connection)
                            .replace(loja,
                                     {named(QStringLiteral("aviso"), QStringLiteral("APPROVED")),
                                      named(QStringLiteral("novo"), QStringLiteral("PENDING"))},
                                     1)
                            .ok();
                    })
                    .ok());
    }

    void checksTheNumberOfParameters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("parameters");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("places");
        const QStringList one{QStringLiteral("a")};
        const QStringList two{QStringLiteral("a"), QStringLiteral("b")};
        const QStringList wrong{QStringLiteral("/template/parameters template_parameters")};
        const QString aviso = QStringLiteral("aviso");
        QTest::newRow("alone, too few") << aviso << one << QString() << wrong;
        QTest::newRow("alone, none") << aviso << QStringList() << QString() << wrong;
        QTest::newRow("alone, too many") << aviso << two + one << QString() << wrong;
        QTest::newRow("beside a text") << aviso << one << QStringLiteral("Olá") << wrong;
        QTest::newRow("right") << aviso << two << QString() << QStringList();
        // What may be another one when the message goes out is not judged now.
        QTest::newRow("not approved")
            << QStringLiteral("novo") << one << QString() << QStringList();
        QTest::newRow("not known") << QStringLiteral("x") << one << QString() << QStringList();
        QTest::newRow("empty") << aviso << QStringList{QStringLiteral("a"), QStringLiteral(" \n")}
                               << QStringLiteral("Olá")
                               << QStringList{
                                      QStringLiteral("/template/parameters/1 template_parameters")};
        QTest::newRow("empty of an unknown one")
            << QStringLiteral("x") << QStringList{QString()} << QString()
            << QStringList{QStringLiteral("/template/parameters/0 template_parameters")};
        QTest::newRow("blank once it is filled")
            << QStringLiteral("x") << QStringList{QStringLiteral("{{BRANCO}}")} << QString()
            << QStringList{QStringLiteral("/template/parameters/0 template_parameters")};
        QTest::newRow("without a value")
            << QStringLiteral("x") << QStringList{QStringLiteral("{{VAZIO}}")} << QString()
            << QStringList{QStringLiteral("/variables/VAZIO empty")};
    }
    void checksTheNumberOfParameters()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, parameters);
        QFETCH(QString, text);
        QFETCH(QStringList, places);
        ProactiveRequest request = requestWith(name, parameters);
        request.text = text;
        request.variables = {{QStringLiteral("BRANCO"), QStringLiteral(" \n ")},
                             {QStringLiteral("VAZIO"), QString()}};
        const auto sent = send(request);
        QCOMPARE(sent ? QStringList() : SetupFixture::places(sent.error().findings), places);
    }

    void wantsTheLanguageWhereThereAreTemplates()
    {
        ProactiveRequest request = requestWith(QStringLiteral("aviso"), {});
        request.templateCall->language.clear();
        const auto sent = send(request);
        QCOMPARE(SetupFixture::places(sent.error().findings),
                 QStringList{QStringLiteral("/template/language required")});
    }

    void ignoresATemplateBesideOthersOnASimulator()
    {
        ProactiveRequest request = requestWith(QStringLiteral("aviso"), {});
        request.channel = QStringLiteral("sim");
        QCOMPARE(SetupFixture::places(send(request).error().findings),
                 QStringList{QStringLiteral("/template template_unknown")});
        request.text = QStringLiteral("Olá");
        QVERIFY(send(request).ok());
    }

    void keepsWhatFillsATemplateLater()
    {
        ProactiveRequest request = requestWith(QStringLiteral("x"), {QStringLiteral(" a \n b ")});
        request.text = QStringLiteral("Olá");
        request.to.name = QStringLiteral("João");
        request.to.customerId = QStringLiteral("42");
        request.variables = {{QStringLiteral("VALOR"), QStringLiteral("1")}};
        const auto sent = send(request);
        QVERIFY(sent.ok());
        const auto message = MessageStore(*m_store->reader).find(sent->id);
        QCOMPARE(message->templateCall->parameters, QStringList{QStringLiteral("a b")});
        QCOMPARE(
            message->variables,
            (QMap<QString, QString>{{QStringLiteral("VALOR"), QStringLiteral("1")},
                                    {QStringLiteral("NOME_CLIENTE"), QStringLiteral("João")},
                                    {QStringLiteral("NUMERO_CLIENTE"), QStringLiteral("42")}}));
    }

private:
    static ProactiveRequest requestWith(const QString &name, const QStringList &parameters)
    {
        ProactiveRequest request;
        request.to.phone = QStringLiteral("+5511987654321");
        request.templateCall = TemplateCall{name, QStringLiteral("pt_BR"), parameters};
        return request;
    }
    Result<AcceptedMessage> send(const ProactiveRequest &request)
    {
        return m_store->write<AcceptedMessage>([&](WriteContext &context) {
            return sendProactive(context, request, {m_system, {}}, m_store->kinds);
        });
    }

    std::unique_ptr<SetupFixture> m_store;
    ExternalSystemId m_system;
};

KAROO_TEST(SendTemplatesTest, tst_sendtemplates)

#include "tst_sendtemplates.moc"
