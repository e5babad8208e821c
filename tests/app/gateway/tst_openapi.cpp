// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/routes.h"
#include "tests/app/gateway/apifixture.h"
#include "tests/app/gateway/schemacheck.h"
#include "tests/support/pdfs.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

/// The description of the API says what the program does.
class OpenApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(":/openapi.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_document = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(m_document[QLatin1String("openapi")].toString(), QStringLiteral("3.1.0"));
    }

    void describesEveryRouteAndNoOther()
    {
        QStringList described;
        const QJsonObject paths = m_document[QLatin1String("paths")].toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            static const QRegularExpression place(QStringLiteral("\\{[a-z]+\\}"));
            const QString pattern = QString(path.key()).replace(place, QStringLiteral("{}"));
            for (const QString &method : path.value().toObject().keys()) {
                described.append(method.toUpper() + QLatin1Char(' ') + pattern);
            }
        }
        QStringList served;
        for (const Route &route : Routes::all()) {
            served.append(QString::fromLatin1(route.method) + QLatin1Char(' ') +
                          QString::fromLatin1(route.pattern));
        }
        described.sort();
        served.sort();
        QCOMPARE(described, served);
    }

    void hasExamplesThatFitTheirSchemas()
    {
        int examples = 0;
        QStringList faults;
        checkExamples(m_document[QLatin1String("paths")], QString(), examples, faults);
        QVERIFY(examples > 20);
        QCOMPARE(faults, QStringList());
    }

    void describesWhatIsAnswered()
    {
        ApiFixture api;
        const QByteArray body = json("{'to': {'phone': '11987654321'}, 'text': 'x'}");
        const ApiAnswer sent = api.post("/v1/messages", body);
        const QByteArray id = sent.json()[QLatin1String("id")].toString().toLatin1();
        QCOMPARE(faults(sent, "Accepted"), QStringList());
        QCOMPARE(faults(api.get("/v1/messages/" + id), "Message"), QStringList());
        QCOMPARE(faults(api.get("/v1/messages"), "MessagePage"), QStringList());
        QCOMPARE(faults(api.post("/v1/messages/batch", "{\"messages\": [" + body + ", {}]}"),
                        "BatchResults"),
                 QStringList());
        QCOMPARE(faults(api.post("/v1/messages/" + id + "/cancel", {}), "Message"), QStringList());
        QCOMPARE(faults(api.post("/v1/messages", "{}"), "Problem"), QStringList());
        QCOMPARE(faults(api.get("/v1/chatbots"), "Chatbots"), QStringList());
        QCOMPARE(faults(api.get("/v1/channels"), "Channels"), QStringList());
        QCOMPARE(faults(api.get("/readyz"), "Health"), QStringList());
        const ApiAnswer stored =
            api.post("/v1/documents", Pdfs::onePage(), {"Content-Type: application/pdf"});
        QCOMPARE(faults(stored, "Document"), QStringList());
    }

    void isServedWithoutAToken()
    {
        ApiFixture api;
        api.token.clear();
        const ApiAnswer answer = api.get("/openapi.json");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json(), m_document);
    }

    void noticesWhatDoesNotFit()
    {
        const SchemaCheck check(m_document);
        const QJsonObject reference{{QStringLiteral("$ref"), QStringLiteral("#/x/Document")}};
        QVERIFY(!check.faults(QJsonObject{}, reference).isEmpty());
        QVERIFY(!check.faults(QStringLiteral("x"), reference).isEmpty());
    }

private:
    QStringList faults(const ApiAnswer &answer, const char *schema) const
    {
        const QJsonObject reference{
            {QStringLiteral("$ref"),
             QStringLiteral("#/components/schemas/") + QLatin1String(schema)}};
        return SchemaCheck(m_document).faults(answer.json(), reference);
    }
    void checkExamples(const QJsonValue &value, const QString &place, int &examples,
                       QStringList &faultsFound) const
    {
        const QJsonObject object = value.toObject();
        if (object.contains(QLatin1String("example"))) {
            ++examples;
            faultsFound += SchemaCheck(m_document)
                               .faults(object[QLatin1String("example")],
                                       object[QLatin1String("schema")].toObject(), place);
        }
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() != QLatin1String("example")) {
                checkExamples(member.value(), place + QLatin1Char('/') + member.key(), examples,
                              faultsFound);
            }
        }
    }

    QJsonObject m_document;
};

KAROO_TEST(OpenApiTest, tst_openapi)

#include "tst_openapi.moc"
