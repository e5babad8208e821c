// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/certificates.h"
#include "app/gateway/tlsidentity.h"
#include "tests/app/gateway/apifixture.h"
#include "tests/support/pdfs.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

namespace {

constexpr int patienceMs = 10'000;

/// A client that trusts the one certificate it was given.
class TlsClient
{
public:
    TlsClient(quint16 port, const QString &certificateFile,
              const QString &name = QStringLiteral("localhost"))
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(certificateFile));
        m_socket.setSslConfiguration(configuration);
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port, name);
        m_trusts = m_socket.waitForEncrypted(patienceMs);
    }

    bool trusts() const { return m_trusts; }
    QSslSocket &socket() { return m_socket; }

    /// The whole answer, as far as its Content-Length.
    ApiAnswer ask(const QByteArray &request)
    {
        m_socket.write(request);
        QByteArray bytes;
        qsizetype end = -1;
        while ((end = bytes.indexOf("\r\n\r\n")) < 0 && m_socket.waitForReadyRead(patienceMs)) {
            bytes += m_socket.readAll();
        }
        ApiAnswer answer{bytes.mid(9, 3).toInt(), bytes.left(end + 2), bytes.mid(end + 4)};
        const qsizetype length = answer.field("content-length").toLongLong();
        while (answer.body.size() < length && m_socket.waitForReadyRead(patienceMs)) {
            answer.body += m_socket.readAll();
        }
        return answer;
    }

private:
    QSslSocket m_socket;
    bool m_trusts = false;
};

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<ApiFixture>();
        m_api->changeSettings(
            [](Settings &settings) { settings.tls.mode = TlsSetting::Mode::Own; });
        m_api->gateway->restart();
        QCOMPARE(m_api->gateway->state(), GatewayControl::State::Running);
    }
    void cleanup() { m_api.reset(); }

    void showsHttpsAsItsAddress()
    {
        QVERIFY(m_api->gateway->address().startsWith(QLatin1String("https://127.0.0.1:")));
    }

    void makesACertificateThatClientsCanTrust()
    {
        for (const char *name : {"localhost", "127.0.0.1"}) {
            TlsClient client(m_api->port(), certificate(), QLatin1String(name));
            QVERIFY2(client.trusts(), qPrintable(client.socket().errorString()));
            QVERIFY(client.socket().sessionProtocol() == QSsl::TlsV1_3 ||
                    client.socket().sessionProtocol() == QSsl::TlsV1_2);
        }
        TlsClient elsewhere(m_api->port(), certificate(), QStringLiteral("loja.example"));
        QVERIFY(!elsewhere.trusts());
    }

    void keepsTheKeyForItsOwner()
    {
        const auto permissions = QFile::permissions(TlsFiles(m_api->store.folder()).ownKey());
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther |
                                QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY(!(permissions & others));
    }

    void takesMessagesOneAfterAnother()
    {
        TlsClient client(m_api->port(), certificate());
        for (int i = 0; i < 20; ++i) {
            const ApiAnswer answer = client.ask(
                m_api->request("POST", "/v1/messages",
                               json("{'to': {'phone': '+5511987654321'}, 'text': 'Olá'}"), {}));
            QCOMPARE(answer.status, 202);
        }
        QCOMPARE(m_api->count("SELECT count(*) FROM messages"), 20);
    }

    void takesAndGivesLargeDocuments()
    {
        TlsClient client(m_api->port(), certificate());
        const QByteArray pdf = Pdfs::onePage() + QByteArray(3 * 1024 * 1024, ' ');
        const ApiAnswer stored = client.ask(m_api->request(
            "POST", "/v1/documents", pdf,
            {"Content-Type: application/pdf", "Content-Disposition: attachment; filename=b.pdf"}));
        QCOMPARE(stored.status, 201);
        const QByteArray path = stored.field("location") + "/content";
        const ApiAnswer content = client.ask(m_api->request("GET", path, {}, {}));
        QCOMPARE(content.status, 200);
        QVERIFY(content.body == pdf);
    }

    void endsInOrderWhenAsked()
    {
        TlsClient client(m_api->port(), certificate());
        const ApiAnswer answer =
            client.ask(m_api->request("GET", "/healthz", {}, {"Connection: close"}));
        QCOMPARE(answer.status, 200);
        if (client.socket().state() != QAbstractSocket::UnconnectedState) {
            QVERIFY(client.socket().waitForDisconnected(patienceMs));
        }
        QCOMPARE(client.socket().error(), QAbstractSocket::RemoteHostClosedError);
    }

    void refusesTooMuchBeforeReadingIt()
    {
        TlsClient client(m_api->port(), certificate());
        const ApiAnswer answer = client.ask("POST /v1/messages HTTP/1.1\r\nHost: localhost\r\n"
                                            "Authorization: Bearer " +
                                            m_api->token +
                                            "\r\nContent-Type: application/json\r\n"
                                            "Content-Length: 99999999\r\n\r\n{");
        QCOMPARE(answer.status, 413);
    }

    void answersNobodyWithoutEncryption()
    {
        RawClient plain(m_api->port());
        QVERIFY(plain.send(m_api->request("GET", "/healthz", {}, {})));
        QVERIFY(!plain.rest().contains("HTTP/1.1"));
    }

    void cutsSilentHandshakes()
    {
        RawClient silent(m_api->port());
        QVERIFY(silent.isConnected());
        RawClient half(m_api->port());
        QVERIFY(half.send(QByteArray::fromHex("1603010200010001fc0303")));
        // A served one proves that both were accepted before the time moves.
        QVERIFY(TlsClient(m_api->port(), certificate()).trusts());
        m_api->store.clock.advance(60'000);
        QVERIFY(silent.ends());
        QVERIFY(half.ends());
    }

    void survivesResetsDuringTheHandshake()
    {
        for (int i = 0; i < 50; ++i) {
            RawClient client(m_api->port());
            client.send(QByteArray::fromHex("1603010200010001fc0303").left(i % 12));
            client.reset();
        }
        TlsClient client(m_api->port(), certificate());
        QCOMPARE(client.ask(m_api->request("GET", "/healthz", {}, {})).status, 200);
    }

    void keepsItsCertificateUntilItEndsSoon()
    {
        const QByteArray first = contentOf(certificate());
        m_api->gateway->restart();
        QCOMPARE(contentOf(certificate()), first);
        m_api->store.clock.advance((Certificates::ownDays - 29) * 86'400'000LL);
        m_api->gateway->restart();
        QVERIFY(contentOf(certificate()) != first);
    }

    void isMadeAnewForOtherNames()
    {
        m_api->changeSettings(
            [](Settings &settings) { settings.hostNames = {QStringLiteral("loja.local")}; });
        QVERIFY(m_api->gateway->renewOwnCertificate().ok());
        const auto own = m_api->gateway->ownCertificate();
        QVERIFY(own && own->names.contains(QLatin1String("loja.local")));
        m_api->gateway->restart();
        QVERIFY(TlsClient(m_api->port(), certificate(), QStringLiteral("loja.local")).trusts());
    }

    void usesFiles()
    {
        const QString crt = m_api->store.folder() + QStringLiteral("/loja.crt");
        const QString key = m_api->store.folder() + QStringLiteral("/loja.key");
        const qint64 now = m_api->store.clock.nowMs();
        QVERIFY(Certificates::makeOwn(crt, key, {QStringLiteral("api.loja")}, now).ok());
        useFiles(crt, key);
        QCOMPARE(m_api->gateway->state(), GatewayControl::State::Running);
        QVERIFY(TlsClient(m_api->port(), crt, QStringLiteral("api.loja")).trusts());
    }

    void saysWhichFileCannotBeUsed_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("culprit");
        QTest::newRow("missing") << "none.crt"
                                 << "a.key"
                                 << "none.crt";
        QTest::newRow("no certificate") << "a.key"
                                        << "a.key"
                                        << "a.key";
        QTest::newRow("no key") << "a.crt"
                                << "a.crt"
                                << "a.crt";
        QTest::newRow("of another") << "a.crt"
                                    << "b.key"
                                    << "b.key";
        QTest::newRow("ended") << "old.crt"
                               << "old.key"
                               << "old.crt";
    }
    void saysWhichFileCannotBeUsed()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, culprit);
        const QString folder = m_api->store.folder() + QLatin1Char('/');
        const qint64 now = m_api->store.clock.nowMs();
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("b")}) {
            QVERIFY(Certificates::makeOwn(folder + name + QStringLiteral(".crt"),
                                          folder + name + QStringLiteral(".key"),
                                          {QStringLiteral("localhost")}, now)
                        .ok());
        }
        QVERIFY(Certificates::makeOwn(
                    folder + QStringLiteral("old.crt"), folder + QStringLiteral("old.key"),
                    {QStringLiteral("localhost")}, now - (Certificates::ownDays + 1) * 86'400'000LL)
                    .ok());
        useFiles(folder + certificate, folder + key);
        QCOMPARE(m_api->gateway->state(), GatewayControl::State::Failed);
        QVERIFY2(m_api->gateway->failure().detail.startsWith(folder + culprit),
                 qPrintable(m_api->gateway->failure().detail));
        QCOMPARE(m_api->gateway->address(), QString());
    }

private:
    QString certificate() const { return TlsFiles(m_api->store.folder()).ownCertificate(); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void useFiles(const QString &certificate, const QString &key)
    {
        m_api->changeSettings([&](Settings &settings) {
            settings.tls = {TlsSetting::Mode::Files, certificate, key};
        });
        m_api->gateway->restart();
    }

    std::unique_ptr<ApiFixture> m_api;
};

KAROO_TEST(TlsTest, tst_tls)
#include "tst_tls.moc"
