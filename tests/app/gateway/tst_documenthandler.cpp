// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/headerfields.h"
#include "tests/app/gateway/apifixture.h"
#include "tests/support/pdfs.h"
#include "tests/support/testregistry.h"

#include <QCryptographicHash>
#include <QTest>

class DocumentHandlerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }

    void storesTheBytesAndGivesThemBack()
    {
        const QByteArray pdf = Pdfs::onePage();
        const ApiAnswer stored = upload(
            pdf,
            {"Content-Type: application/pdf",
             "Content-Disposition: attachment; filename*=UTF-8''boleto%20de%20mar%C3%A7o.pdf"});
        QCOMPARE(stored.status, 201);
        const QJsonObject record = stored.json();
        QCOMPARE(record[QStringLiteral("filename")].toString(),
                 QStringLiteral("boleto de março.pdf"));
        QCOMPARE(record[QStringLiteral("mime_type")].toString(), QStringLiteral("application/pdf"));
        QCOMPARE(record[QStringLiteral("size")].toInt(), pdf.size());
        QCOMPARE(record[QStringLiteral("sha256")].toString().toLatin1(),
                 QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
        QCOMPARE(m_api->get(stored.field("Location")).body, stored.body);
        const ApiAnswer content = m_api->get(stored.field("Location") + "/content");
        QCOMPARE(content.status, 200);
        QCOMPARE(content.body, pdf);
        QCOMPARE(content.field("Content-Type"), QByteArray("application/pdf"));
        QVERIFY(content.field("Content-Disposition").startsWith("attachment; "));
        QVERIFY(content.field("Content-Disposition")
                    .endsWith("filename*=UTF-8''boleto%20de%20mar%C3%A7o.pdf"));
    }

    void keepsTheIdOfTheSameBytes()
    {
        const ApiAnswer first = upload(Pdfs::onePage());
        const ApiAnswer again = upload(Pdfs::onePage());
        QCOMPARE(again.status, 201);
        QCOMPARE(again.json()[QStringLiteral("id")], first.json()[QStringLiteral("id")]);
        QCOMPARE(m_api->count("SELECT count(*) FROM documents"), 1);
    }

    void takesAForm()
    {
        const QByteArray body = "--b0\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nx\r\n"
                                "--b0\r\nContent-Disposition: form-data; name=\"file\"; "
                                "filename=\"nota.pdf\"\r\nContent-Type: application/pdf\r\n\r\n" +
                                Pdfs::onePage() + "\r\n--b0--\r\n";
        const ApiAnswer stored = upload(body, {"Content-Type: multipart/form-data; boundary=b0"});
        QCOMPARE(stored.status, 201);
        QCOMPARE(stored.json()[QStringLiteral("filename")].toString(), QStringLiteral("nota.pdf"));
        QCOMPARE(stored.json()[QStringLiteral("size")].toInt(), Pdfs::onePage().size());
    }

    void refusesFormsThatCannotBeRead()
    {
        const QList<QByteArray> type{"Content-Type: multipart/form-data; boundary=b0"};
        QCOMPARE(
            upload("--b0\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx", type).code(),
            QStringLiteral("malformed"));
        QCOMPARE(upload("x", {"Content-Type: multipart/form-data"}).status, 400);
        // A delimiter right behind another: what follows is no file with the rest of the form in
        // it.
        QCOMPARE(upload("--b0\r\n--b0\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n"
                        "%PDF\r\n--b0--\r\n",
                        type)
                     .code(),
                 QStringLiteral("malformed"));
        const ApiAnswer none =
            upload("--b0\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b0--", type);
        QCOMPARE(none.errors(), QStringList{QStringLiteral("/file required")});
    }

    void readsAnOddFormOnce_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("boundaries alone")
            << QByteArray("--b0\r\n").repeated(200'000) + "\r\n\r\nx\r\n--b0--";
        const QByteArray part = "Content-Disposition: form-data; name=\"a\"\r\n\r\n\r\n";
        QTest::newRow("parts") << ("--b0\r\n" + part).repeated(20'000) + "--b0--";
        QTest::newRow("parameters") << "--b0\r\nContent-Disposition: form-data" +
                                           QByteArray(1'000'000, ';') + "x=1\r\n\r\nx\r\n--b0--";
        QTest::newRow("head without end")
            << "--b0\r\n" + QByteArray("a: b\r\n").repeated(200'000) + "\r\n--b0--";
    }
    /// Each of these kept the program busy for minutes or for ever: the client gives up, without a
    /// status.
    void readsAnOddFormOnce()
    {
        QFETCH(QByteArray, body);
        const QList<QByteArray> type{"Content-Type: multipart/form-data; boundary=b0"};
        QCOMPARE(upload(body, type).status, 400);
    }

    void takesNoBoundaryForAPart()
    {
        const QByteArray body =
            "--b0\r\n--b0\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n" +
            Pdfs::onePage() + "\r\n--b0--\r\n";
        QCOMPARE(upload(body, {"Content-Type: multipart/form-data; boundary=b0"}).status, 400);
        QCOMPARE(m_api->count("SELECT count(*) FROM documents"), 0);
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QStringList>("errors");
        QTest::newRow("empty") << QByteArray() << QByteArray("application/pdf")
                               << QStringList{QStringLiteral(" file_empty")};
        QTest::newRow("no page") << Pdfs::noPage() << QByteArray()
                                 << QStringList{QStringLiteral(" file_empty")};
        QTest::newRow("broken") << QByteArray("%PDF-1.7\nnothing") << QByteArray()
                                << QStringList{QStringLiteral(" file_broken")};
        QTest::newRow("program") << QByteArray("MZ\x90\0x", 5) << QByteArray()
                                 << QStringList{QStringLiteral(" file_type_refused")};
        QTest::newRow("contradiction")
            << Pdfs::onePage() << QByteArray("image/png")
            << QStringList{QStringLiteral("/mime_type file_type_mismatch")};
    }
    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QFETCH(QStringList, errors);
        const ApiAnswer refused =
            upload(bytes, {"Content-Type: " +
                           (type.isEmpty() ? QByteArray("application/octet-stream") : type)});
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.errors(), errors);
    }

    void keepsToTheSettings()
    {
        m_api->changeSettings([](Settings &settings) {
            settings.maxDocumentMib = 1;
            settings.refuseEncrypted = true;
        });
        QCOMPARE(upload(Pdfs::withPassword()).errors(),
                 QStringList{QStringLiteral(" file_encrypted")});
        QCOMPARE(upload(QByteArray(1024 * 1024 + 1, '%')).errors(),
                 QStringList{QStringLiteral(" file_too_large")});
        QCOMPARE(upload(QByteArray(2 * 1024 * 1024, '%')).status, 413);
    }

    void hidesDocumentsOfOtherSystems()
    {
        const ApiAnswer stored = upload(Pdfs::onePage());
        m_api->token = m_api->otherToken;
        QCOMPARE(m_api->get(stored.field("Location")).status, 404);
        QCOMPARE(m_api->get(stored.field("Location") + "/content").status, 404);
        const QByteArray body =
            json("{'to': {'phone': '11987654321'}, 'document': {'id': '@'}}")
                .replace('@', stored.json()[QStringLiteral("id")].toString().toLatin1());
        QCOMPARE(m_api->post("/v1/messages", body).errors(),
                 QStringList{QStringLiteral("/document/id not_found")});
    }

    void takesADocumentInsideAMessage()
    {
        const QByteArray body = inlineMessage(Pdfs::onePage().toBase64(), "application/pdf");
        QCOMPARE(m_api->post("/v1/messages", body).status, 202);
        QCOMPARE(m_api->count("SELECT count(*) FROM documents"), 1);
        QCOMPARE(m_api->count("SELECT document_row FROM messages"), 1);
    }

    void takesALargeDocumentInsideAMessage()
    {
        // A comment behind the file's end makes it large and keeps it sound.
        const QByteArray pdf = Pdfs::onePage() + QByteArray(600 * 1024, '%');
        const ApiAnswer accepted = m_api->post("/v1/messages", inlineMessage(pdf.toBase64(), {}));
        QCOMPARE(accepted.status, 202);
        QCOMPARE(m_api->count("SELECT size FROM documents"), pdf.size());
    }

    void refusesALargeBodyThatIsNotItsFile()
    {
        const QByteArray body = json("{'to': {'phone': '11987654321'}, 'text': '") +
                                QByteArray(300 * 1024, 'x') + json("'}");
        const ApiAnswer refused = m_api->post("/v1/messages", body);
        QCOMPARE(refused.status, 413);
        QCOMPARE(refused.code(), QStringLiteral("too_large"));
        QCOMPARE(m_api->post("/v1/messages", QByteArray(6 * 1024 * 1024 + 1, ' ')).status, 413);
    }

    void saysWhatIsWrongWithAnInlineFileBesideEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("error");
        QTest::newRow("no base64")
            << QByteArray("%%%") << QByteArray() << QStringLiteral("/document/base64 bad_base64");
        QTest::newRow("empty") << QByteArray() << QByteArray()
                               << QStringLiteral("/document/base64 file_empty");
        QTest::newRow("broken") << QByteArray("%PDF-1.7\nx").toBase64() << QByteArray()
                                << QStringLiteral("/document/base64 file_broken");
        QTest::newRow("type") << Pdfs::onePage().toBase64() << QByteArray("image/png")
                              << QStringLiteral("/document/mime_type file_type_mismatch");
        QTest::newRow("large") << QByteArray(4 * 1024 * 1024 + 1, '%').toBase64() << QByteArray()
                               << QStringLiteral("/document/base64 file_too_large");
    }
    void saysWhatIsWrongWithAnInlineFileBesideEverythingElse()
    {
        QFETCH(QByteArray, base64);
        QFETCH(QByteArray, type);
        QFETCH(QString, error);
        QByteArray body = inlineMessage(base64, type);
        body.replace("11987654321", "12");
        const ApiAnswer refused = m_api->post("/v1/messages", body);
        QCOMPARE(refused.status, 422);
        QStringList errors = refused.errors();
        errors.sort();
        QCOMPARE(errors, (QStringList{error, QStringLiteral("/to/phone not_a_phone")}));
        QCOMPARE(m_api->count("SELECT count(*) FROM documents"), 0);
    }

    void saysWhichSourceAFileLacks()
    {
        const auto errors = [&](const char *document) {
            return m_api
                ->post("/v1/messages",
                       json("{'to': {'phone': '11987654321'}, 'document': ") + json(document) + '}')
                .errors();
        };
        QCOMPARE(errors("{}"), QStringList{QStringLiteral("/document required")});
        QCOMPARE(errors("{'id': 'doc_x'}"), QStringList{QStringLiteral("/document/id not_found")});
        QCOMPARE(errors("{'id': 1}"), QStringList{QStringLiteral("/document/id wrong_type")});
        QCOMPARE(errors("{'base64': 1}"),
                 QStringList{QStringLiteral("/document/base64 wrong_type")});
        QCOMPARE(errors("{'url': 1}"), QStringList{QStringLiteral("/document/url wrong_type")});
        QCOMPARE(errors("{'path': '/y.pdf'}"),
                 (QStringList{QStringLiteral("/document/path unknown_member"),
                              QStringLiteral("/document required")}));
    }

    void refusesADocumentBesideAnImage()
    {
        const QByteArray file = Pdfs::onePage().toBase64();
        const ApiAnswer refused = m_api->post(
            "/v1/messages", json("{'to': {'phone': '11987654321'}, 'image': {'base64': '") + file +
                                json("'}, 'document': {'base64': '") + file + json("'}}"));
        QVERIFY(refused.errors().contains(QStringLiteral(" one_of")));
    }

    void warnsOfAPassword()
    {
        const ApiAnswer accepted =
            m_api->post("/v1/messages", inlineMessage(Pdfs::withPassword().toBase64(), {}));
        QCOMPARE(accepted.status, 202);
        const QJsonArray warnings = accepted.json()[QStringLiteral("warnings")].toArray();
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings[0][QStringLiteral("code")].toString(), QStringLiteral("file_encrypted"));
    }

    void isRepeatedUnderItsKey()
    {
        const QList<QByteArray> fields{"Content-Type: application/pdf", "Idempotency-Key: d"};
        const ApiAnswer first = upload(Pdfs::onePage(), fields);
        const ApiAnswer again = upload(Pdfs::onePage(), fields);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.field("Idempotency-Replayed"), QByteArray("true"));
        QCOMPARE(again.field("Location"), first.field("Location"));
    }

    void readsFileNames_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QByteArray("attachment") << QString();
        QTest::newRow("plain") << QByteArray("attachment; filename=a.pdf")
                               << QStringLiteral("a.pdf");
        QTest::newRow("quoted") << QByteArray("attachment; filename=\"a; b\\\".pdf\"")
                                << QStringLiteral("a; b\".pdf");
        QTest::newRow("both") << QByteArray(
                                     "attachment; filename=a.pdf; filename*=UTF-8''b%C3%A1.pdf")
                              << QStringLiteral("bá.pdf");
        QTest::newRow("latin") << QByteArray("attachment; filename*=ISO-8859-1''b%E1.pdf")
                               << QStringLiteral("bá.pdf");
        QTest::newRow("names without values")
            << QByteArray("attachment; a; filename; filename=a.pdf") << QStringLiteral("a.pdf");
        QTest::newRow("raw utf-8")
            << QByteArray("form-data; name=\"file\"; filename=\"b\xc3\xa1.pdf\"")
            << QStringLiteral("bá.pdf");
    }
    void readsFileNames()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, name);
        QCOMPARE(HeaderFields::fileNameOf(field), name);
    }

private:
    ApiAnswer upload(const QByteArray &bytes,
                     const QList<QByteArray> &fields = {"Content-Type: application/octet-stream"})
    {
        return m_api->post("/v1/documents", bytes, fields);
    }
    static QByteArray inlineMessage(const QByteArray &base64, const QByteArray &type)
    {
        QByteArray body = json("{'to': {'phone': '11987654321'}, 'text': 'x', 'document': "
                               "{'filename': 'boleto.pdf', 'base64': '") +
                          base64 + json("'");
        if (!type.isEmpty()) {
            body += json(", 'mime_type': '") + type + json("'");
        }
        return body + "}}";
    }

    std::unique_ptr<ApiFixture> m_api;
};

KAROO_TEST(DocumentHandlerTest, tst_documenthandler)

#include "tst_documenthandler.moc"
