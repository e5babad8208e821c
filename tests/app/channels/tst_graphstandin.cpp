// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/httpclient.h"
#include "tests/support/awaited.h"
#include "tests/support/graphstandin.h"
#include "tests/support/testregistry.h"

#include <QMessageAuthenticationCode>
#include <QTcpServer>
#include <QTcpSocket>

namespace {

const char *const good = R"({"messaging_product": "whatsapp", "recipient_type": "individual",
    "to": "5511987654321", "type": "text", "biz_opaque_callback_data": "msg_1",
    "text": {"body": "x"}})";

} // namespace

/// That the stand-in refuses what Meta would: else the driver's tests prove nothing.
class GraphStandInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_meta = std::make_unique<GraphStandIn>(); }

    void takesWhatIsRight()
    {
        const OutgoingAnswer answer = post(good);
        QCOMPARE(answer.httpStatus, 200);
        QVERIFY(answer.body.contains("wamid."));
        QCOMPARE(m_meta->problems(), QStringList());
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *problem, const char *from, const char *to) {
            QTest::newRow(to) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(problem);
        };
        row("wrong members of the message", R"("to")", R"("x": 1, "to")");
        row("wrong members of the message", R"("recipient_type": "individual",)", "");
        row("no recipient_type", R"("individual")", R"("person")");
        row("wrong recipient", R"("5511987654321")", R"("+5511987654321")");
        row("wrong recipient", R"("5511987654321")", R"("11 98765")");
        row("not exactly one of to, recipient", R"("to")", R"("recipient": "BR.1", "to")");
        row("no biz_opaque_callback_data", R"("msg_1")", R"("1")");
        row("wrong messaging_product", R"("whatsapp")", R"("telegram")");
        row("wrong members of text", R"("body")", R"("x": 1, "body")");
        row("length of text.body", R"("x"})", R"(""})");
        row("context names no message", R"("to")", R"("context": {"message_id": "1"}, "to")");
        row("wrong members of context", R"("to")", R"("context": {"id": "wamid.1"}, "to")");
        row("131009 the media id is not known", R"("type": "text")",
            R"("document": {"id": "1", "filename": "x"}, "type": "document")");
        row("wrong members of the file", R"("type": "text")",
            R"("document": {"id": "1", "link": "x", "filename": "x"}, "type": "document")");
        row("132001 no such template", R"("type": "text")",
            R"("template": {"name": "aviso", "language": {"code": "pt", "policy": "deterministic"}}, "type": "template")");
        row("wrong members of language", R"("type": "text")",
            R"("template": {"name": "aviso", "language": {"code": "pt_BR"}}, "type": "template")");
        row("132000 number of parameters", R"("type": "text")",
            R"("template": {"name": "aviso", "language": {"code": "pt_BR", "policy": "deterministic"}}, "type": "template")");
        row("132015 paused", R"("type": "text")",
            R"("template": {"name": "pausado", "language": {"code": "pt_BR", "policy": "deterministic"}}, "type": "template")");
        row("132018 white space in a parameter", R"("type": "text")",
            R"("template": {"name": "aviso", "language": {"code": "pt_BR", "policy": "deterministic"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "a     b"}]}]}, "type": "template")");
    }
    void refusesWhatIsWrong()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, problem);
        QByteArray body = good;
        body.replace(from, to);
        if (to.contains("\"document\"") || to.contains("\"template\"")) {
            body.replace(R"("text": {"body": "x"})", "");
            body.replace(QByteArray(R"("msg_1",)"), QByteArray(R"("msg_1")"));
        }
        const OutgoingAnswer answer = post(body);
        QCOMPARE(answer.httpStatus, 400);
        QVERIFY2(m_meta->problems().contains(problem),
                 qPrintable(m_meta->problems().join(QLatin1Char('\n'))));
    }

    void callsBackSigned()
    {
        QTcpServer target;
        QVERIFY(target.listen(QHostAddress::LocalHost));
        const QByteArray place =
            "{\"url\": \"http:\\/\\/127.0.0.1:" + QByteArray::number(target.serverPort()) +
            "/hooks/loja\", \"app_secret\": \"s3\"}";
        QCOMPARE(control("callback", place).httpStatus, 200);
        control("incoming", R"({"from": "5531987654321", "name": "Ana", "text": "Oi"})");
        QTRY_VERIFY_WITH_TIMEOUT(target.hasPendingConnections(), 30'000);
        QTcpSocket *socket = target.nextPendingConnection();
        QByteArray came;
        QTRY_VERIFY_WITH_TIMEOUT((came += socket->readAll()).endsWith("_account\"}"), 30'000);
        const QByteArray body = came.mid(came.indexOf("\r\n\r\n") + 4);
        const QByteArray signature =
            QMessageAuthenticationCode::hash(body, "s3", QCryptographicHash::Sha256).toHex();
        QVERIFY(came.toLower().contains("x-hub-signature-256: sha256=" + signature));
        // The number as WhatsApp knows it.
        QVERIFY(body.contains("\"from\":\"553187654321\""));
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(control("hooks", "{}").body.contains("[200]"), 30'000);
    }

private:
    OutgoingAnswer run(const OutgoingRequest &request)
    {
        QObject context;
        return awaited<OutgoingAnswer>(
                   [&](const auto &answered) { m_http.start(request, &context, answered); })
            .value_or(OutgoingAnswer());
    }

    OutgoingAnswer control(const char *what, const QByteArray &body)
    {
        OutgoingRequest request;
        request.method = "POST";
        request.url = m_meta->url(QStringLiteral("/_control/") + QLatin1String(what));
        request.body = body;
        return run(request);
    }

    OutgoingAnswer post(const QByteArray &body)
    {
        OutgoingRequest request;
        request.method = "POST";
        request.url = m_meta->url(GraphStandIn::path(QStringLiteral("messages")));
        request.headers = {{"Authorization", "Bearer " + m_meta->token()},
                           {"Content-Type", "application/json"}};
        request.body = body;
        return run(request);
    }

    std::unique_ptr<GraphStandIn> m_meta;
    HttpClient m_http{QStringLiteral("none")};
};

KAROO_TEST(GraphStandInTest, tst_graphstandin)

#include "tst_graphstandin.moc"
