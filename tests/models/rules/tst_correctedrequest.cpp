// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/correctedrequest.h"
#include "models/rules/jsonplaces.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

/// 2026-11-24 12:00 UTC.
constexpr qint64 now = 1795521600000;

QJsonValue json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text).replace('\'', '"'));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).replace('"', '\'');
}

} // namespace

class CorrectedRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mends_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("code");
        /// Empty: it is left to the programmer.
        QTest::addColumn<QByteArray>("mended");
        const auto row = [](const char *code, const char *pointer, const char *given,
                            const char *mended) {
            QTest::addRow("%s %s %s", code, pointer, given)
                << QByteArray(given) << QString::fromUtf8(pointer) << QString::fromUtf8(code)
                << QByteArray(mended);
        };
        row("required", "", "{'a':'b'}", "{'a':'b','text':'Olá, temos uma mensagem para você.'}");
        row("required", "/to", "{}", "{'to':{'phone':'+5511987654321'}}");
        row("required", "/chatbot", "{}", "{'chatbot':'cobranca'}");
        row("required", "/document", "{'document':{}}", "");
        row("required", "/template/name", "{'template':{}}", "");
        row("unknown_member", "/txt", "{'text':'a','txt':1}", "{'text':'a'}");
        row("unknown_member", "?limite", "{}", "");
        row("wrong_type", "/reference", "{'reference':118}", "{'reference':'118'}");
        row("wrong_type", "/text", "{'text':null}", "{}");
        row("wrong_type", "/text", "{'text':['a']}",
            "{'text':'Olá, temos uma mensagem para você.'}");
        row("wrong_type", "/to", "{'to':'11987654321'}", "{'to':{'phone':'+5511987654321'}}");
        row("wrong_type", "/document", "{'document':'doc_1'}", "{'document':{'id':'doc_1'}}");
        row("wrong_type", "/variables/VALOR", "{'variables':{'VALOR':7.5}}",
            "{'variables':{'VALOR':'7.5'}}");
        row("wrong_type", "/variables/nº do pedido", "{'variables':{'nº do pedido':'7'}}",
            "{'variables':{'N_DO_PEDIDO':'7'}}");
        row("wrong_type", "/template/parameters", "{'template':{'parameters':'a'}}",
            "{'template':{'parameters':['a']}}");
        row("wrong_type", "/to/telegram", "{'to':{'telegram':'@ana silva'}}",
            "{'to':{'telegram':'anasilva'}}");
        row("empty", "/to/name", "{'to':{}}", "{'to':{'name':'João Silva'}}");
        row("empty", "/variables/PEDIDO", "{}", "{'variables':{'PEDIDO':'valor'}}");
        row("empty", "/text", "{'text':''}", "{'text':'Olá, temos uma mensagem para você.'}");
        row("too_short", "/text", "{'text':''}", "{'text':'Olá, temos uma mensagem para você.'}");
        row("out_of_range", "/expires_at",
            "{'expires_at':'2026-11-30T09:00:00-03:00','send_at':'2026-12-01T09:00:00-03:00'}",
            "{'expires_at':'2026-12-02T09:00:00-03:00','send_at':'2026-12-01T09:00:00-03:00'}");
        row("out_of_range", "/messages", "{'messages':[]}", "");
        row("not_a_phone", "/to/phone", "{'to':{'phone':'5511987654321'}}",
            "{'to':{'phone':'+5511987654321'}}");
        row("not_a_phone", "/to/phone", "{'to':{'phone':'190'}}",
            "{'to':{'phone':'+5511987654321'}}");
        row("not_an_email", "/to/email", "{'to':{'email':'ana'}}",
            "{'to':{'email':'cliente@example.com'}}");
        row("not_a_time", "/send_at", "{'send_at':'2026-12-01T09:00:00'}",
            "{'send_at':'2026-12-01T09:00:00-03:00'}");
        row("not_a_time", "/send_at", "{'send_at':'amanhã'}",
            "{'send_at':'2026-11-25T09:00:00-03:00'}");
        row("in_the_past", "/send_at", "{'send_at':'2026-01-01T09:00:00-03:00'}",
            "{'send_at':'2026-11-25T09:00:00-03:00'}");
        row("too_far", "/send_at", "{'send_at':'2036-01-01T09:00:00-03:00'}",
            "{'send_at':'2026-11-25T09:00:00-03:00'}");
        row("not_unique", "/name", "{'name':'a'}", "");
        row("not_found", "/to/customer_id", "{'to':{'customer_id':'7'}}",
            "{'to':{'customer_id':'7','phone':'+5511987654321'}}");
        row("not_found", "/document/id", "{'document':{'id':'doc_1'}}", "");
        row("one_of", "", "{'document':{'id':'a'},'image':{'id':'b'}}", "{'document':{'id':'a'}}");
        row("one_of", "/document", "{'document':{'base64':'a','id':'b'}}",
            "{'document':{'id':'b'}}");
        row("one_of", "/variables/NOME_CLIENTE", "{'variables':{'NOME_CLIENTE':'Ana'}}",
            "{'variables':{}}");
        row("chatbot_unknown", "/chatbot", "{'chatbot':'x'}", "{'chatbot':'cobranca'}");
        row("chatbot_inactive", "/chatbot", "{'chatbot':'x'}", "{'chatbot':'cobranca'}");
        row("chatbot_not_proactive", "/chatbot", "{'chatbot':'x'}", "{'chatbot':'cobranca'}");
        row("channel_unknown", "/channel", "{'channel':'x'}", "{}");
        row("channel_not_of_chatbot", "/channel", "{'channel':'x'}", "{}");
        row("channel_cannot_reach", "/channel", "{'channel':'x'}", "{}");
        row("channel_cannot_reach", "/to", "{'to':{'email':'a@example.com'}}",
            "{'to':{'email':'a@example.com','phone':'+5511987654321'}}");
        row("contact_conflict", "/to", "{'to':{'customer_id':'7','phone':'1'}}",
            "{'to':{'phone':'1'}}");
        row("unknown_placeholder", "/text", "{'text':'{{PEDIDO}} {{NOME_CLIENTE}} {{EMPRESA}}'}",
            "{'text':'{{PEDIDO}} {{NOME_CLIENTE}} {{EMPRESA}}','variables':{'PEDIDO':'valor'}}");
        row("unknown_placeholder", "/text", "{'text':'{{pedido}}'}",
            "{'text':'{{PEDIDO}}','variables':{'PEDIDO':'valor'}}");
        row("address_refused", "/document/url", "{'document':{'url':'https://10.0.0.1/'}}", "");
        for (const char *code : {"file_empty", "file_broken", "file_too_large", "file_type_refused",
                                 "file_encrypted"}) {
            row(code, "/document/base64", "{'document':{'base64':'AA=='}}", "");
        }
        row("file_type_mismatch", "/document/mime_type",
            "{'document':{'id':'a','mime_type':'image/png'}}", "{'document':{'id':'a'}}");
        row("bad_base64", "/document/base64",
            "{'document':{'base64':'data:application/pdf;base64,JVBE Ri0'}}",
            "{'document':{'base64':'JVBERi0='}}");
        row("bad_base64", "/document/base64", "{'document':{'base64':'***'}}", "");
        row("bad_cursor", "?cursor", "{}", "");
        row("template_unknown", "/template", "{'template':{'name':'a'}}",
            "{'text':'Olá, temos uma mensagem para você.'}");
        row("template_unknown", "/template", "{'template':{'name':'a'},'text':'b'}",
            "{'text':'b'}");
        row("template_parameters", "/template/parameters/1", "{'template':{'parameters':['a','']}}",
            "{'template':{'parameters':['a','valor']}}");
        row("template_parameters", "/template/parameters", "{'template':{'parameters':[]}}", "");
        row("idempotency_mismatch", "", "{'text':'a'}", "");
        row("not_a_phone", "/messages/1/to/phone",
            "{'messages':[{'to':{}},{'to':{'phone':'190'}}]}",
            "{'messages':[{'to':{}},{'to':{'phone':'+5511987654321'}}]}");
    }
    void mends()
    {
        QFETCH(QByteArray, given);
        QFETCH(QString, pointer);
        QFETCH(QString, code);
        QFETCH(QByteArray, mended);
        const Findings findings = CorrectedRequest::findingsOf(QJsonObject{
            {QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("pointer"), pointer},
                                                              {QStringLiteral("code"), code}}}}});
        QCOMPARE(findings.size(), 1);
        const auto done = CorrectedRequest::correct(json(given.constData()), findings, hints());
        QCOMPARE(compact(done.json), mended.isEmpty() ? given : mended);
        QCOMPARE(done.left.isEmpty(), !mended.isEmpty());
        QCOMPARE(done.changed.isEmpty(), mended.isEmpty());
    }

    void namesWhereAnExampleStands_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<FindingCode>("code");
        QTest::addColumn<QStringList>("examples");
        const QStringList phone{QStringLiteral("/to/phone")};
        QTest::newRow("no phone at all") << QByteArray("{'to':{'phone':'190'}}") << phone.first()
                                         << FindingCode::NotAPhone << phone;
        QTest::newRow("its own, put right")
            << QByteArray("{'to':{'phone':'5511912345678'}}") << phone.first()
            << FindingCode::NotAPhone << QStringList();
        QTest::newRow("a number that is the person's")
            << QByteArray("{'to':'11912345678'}") << QStringLiteral("/to") << FindingCode::WrongType
            << QStringList();
        QTest::newRow("nothing that could be a number")
            << QByteArray("{'to':true}") << QStringLiteral("/to") << FindingCode::WrongType
            << QStringList{QStringLiteral("/to")};
        QTest::newRow("variables")
            << QByteArray("{'text':'{{PEDIDO}}'}") << QStringLiteral("/text")
            << FindingCode::UnknownPlaceholder << QStringList{QStringLiteral("/variables/PEDIDO")};
    }
    void namesWhereAnExampleStands()
    {
        QFETCH(QByteArray, given);
        QFETCH(QString, pointer);
        QFETCH(FindingCode, code);
        const auto done =
            CorrectedRequest::correct(json(given.constData()), {{pointer, code, {}}}, hints());
        QVERIFY(!done.changed.isEmpty());
        QTEST(done.examples, "examples");
    }

    void readsEveryCode()
    {
        for (int code = 0; code <= static_cast<int>(FindingCode::IdempotencyMismatch); ++code) {
            const QString name = findingCodeName(static_cast<FindingCode>(code));
            const auto read = CorrectedRequest::findingsOf(
                QJsonObject{{QStringLiteral("errors"),
                             QJsonArray{QJsonObject{{QStringLiteral("code"), name}}}}});
            QCOMPARE(read, Findings({{{}, static_cast<FindingCode>(code), {}}}));
        }
        QVERIFY(CorrectedRequest::findingsOf(json("{'errors':[{'code':'none'}]}")).isEmpty());
    }

    void cutsToWhatTheMemberMayHave_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<int>("length");
        QTest::newRow("reference") << "/reference" << 255;
        QTest::newRow("name") << "/to/name" << 120;
        QTest::newRow("variable") << "/variables/A" << 1024;
        QTest::newRow("text") << "/text" << 4096;
    }
    void cutsToWhatTheMemberMayHave()
    {
        QFETCH(QString, pointer);
        QFETCH(int, length);
        QJsonValue given = json("{'to':{},'variables':{}}");
        JsonPlaces::put(given, pointer, QString(9000, QLatin1Char('x')));
        const auto done =
            CorrectedRequest::correct(given, {{pointer, FindingCode::TooLong, {}}}, hints());
        QCOMPARE(JsonPlaces::at(done.json, pointer).toString().size(), length);
    }

    void leavesALongCaptionRoomForItsDocument()
    {
        QJsonValue given = json("{'document':{'id':'a'}}");
        JsonPlaces::put(given, QStringLiteral("/text"), QString(2000, QLatin1Char('x')));
        const auto done = CorrectedRequest::correct(
            given, {{QStringLiteral("/text"), FindingCode::TooLong, {}}}, hints());
        QCOMPARE(JsonPlaces::at(done.json, QStringLiteral("/text")).toString().size(), 1024);
    }

    void readsTheFindingsOfAnAnswerAndOfABatch()
    {
        const auto one = CorrectedRequest::findingsOf(
            json("{'errors':[{'pointer':'/to/phone','code':'not_a_phone'}]}"));
        QCOMPARE(one, Findings({{QStringLiteral("/to/phone"), FindingCode::NotAPhone, {}}}));
        const auto batch = CorrectedRequest::findingsOf(
            json("{'results':[{'id':'msg_1'},{'status':422,"
                 "'errors':[{'pointer':'/messages/1/to','code':'required'}]}]}"));
        QCOMPARE(batch, Findings({{QStringLiteral("/messages/1/to"), FindingCode::Required, {}}}));
    }

    void writesMembersInTheOrderOfTheDescription()
    {
        QCOMPARE(JsonPlaces::text(json("{'text':'a','to':{'name':'b','phone':'c'},'x':[]}")),
                 QStringLiteral("{\n  \"to\": {\n    \"phone\": \"c\",\n    \"name\": \"b\"\n  },\n"
                                "  \"text\": \"a\",\n  \"x\": []\n}"));
    }

private:
    static CorrectedRequest::Hints hints()
    {
        return {{QStringLiteral("cobranca"), QStringLiteral("avisos")},
                {QStringLiteral("EMPRESA")},
                now};
    }
};

KAROO_TEST(CorrectedRequestTest, tst_correctedrequest)

#include "tst_correctedrequest.moc"
