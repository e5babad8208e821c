// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savesettings.h"
#include "models/store/channelstore.h"
#include "models/store/configurationcache.h"
#include "tests/support/messageseeds.h"
#include "tests/support/testregistry.h"
#include "tests/ui/support/uifixture.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/linkrow.h"

#include <QTest>

/// What the window says while data cannot be saved.
class StatusLightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyNothingCanBeSavedAndGoesOnByItself_data() { addLightAndDark(); }
    void saysWhyNothingCanBeSavedAndGoesOnByItself()
    {
        QFETCH(bool, dark);
        UiFixture fixture(dark);
        MainWindow window(fixture.services());
        window.resize(1200, 760);
        window.show();
        QVERIFY(!banner(window)->isVisible());
        const auto other =
            std::move(Connection::open(fixture.store.file(), Connection::Mode::ReadWrite)).value();
        QVERIFY(other->execute("BEGIN IMMEDIATE").ok());
        QVERIFY(!save(fixture, QStringLiteral("Loja da Ana")));
        QTRY_VERIFY(banner(window)->isVisible());
        QCOMPARE(words(window),
                 (QStringList{QStringLiteral("Nada pode ser salvo."),
                              QStringLiteral("Outro programa está segurando o banco de dados. "
                                             "Feche-o; nada se perdeu.")}));
        // The start page does not call that well.
        QTRY_VERIFY_WITH_TIMEOUT(needs(window, QStringLiteral("Nada pode ser salvo")), 30'000);
        fixture.grab(window, QStringLiteral("nada-pode-ser-salvo"));
        QVERIFY(other->execute("ROLLBACK").ok());
        // Nobody saves anything: it finds out by itself.
        QTRY_VERIFY_WITH_TIMEOUT(!banner(window)->isVisible(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChildren<LinkRow *>().isEmpty(), 30'000);
        QVERIFY(save(fixture, QStringLiteral("Loja da Ana")));
    }

    void saysThatTheFolderHasBecomeReadOnly()
    {
        UiFixture fixture;
        MainWindow window(fixture.services());
        window.show();
        // The library refuses as it does on a file system that has become so.
        QVERIFY(fixture.store
                    .write<bool>([](WriteContext &context) -> Result<bool> {
                        return context.connection().execute("PRAGMA query_only = ON").ok();
                    })
                    .ok());
        QVERIFY(!save(fixture, QStringLiteral("Loja da Ana")));
        QTRY_VERIFY(banner(window)->isVisible());
        QCOMPARE(words(window).last(),
                 QStringLiteral("Não é possível gravar na pasta de dados. Confira as permissões; "
                                "depois o programa segue sozinho."));
    }

    void namesTheAddressThatIsTaken()
    {
        UiFixture fixture;
        MainWindow window(fixture.services());
        window.show();
        fixture.gateway.setState(GatewayControl::State::Failed);
        QVERIFY(banner(window)->isVisible());
        QCOMPARE(words(window).first(), QStringLiteral("A API está fora do ar."));
        QVERIFY(words(window).last().contains(QStringLiteral("127.0.0.1:8640")));
        QTRY_VERIFY(needs(window, QString::fromUtf8("A API está fora do ar")));
        fixture.gateway.setState(GatewayControl::State::Running);
        QVERIFY(!banner(window)->isVisible());
    }

    void namesTheCertificateThatCannotBeUsed()
    {
        UiFixture fixture;
        MainWindow window(fixture.services());
        window.show();
        fixture.gateway.why =
            Error::of(Error::Code::Certificate, QStringLiteral("/etc/loja.pem: no such file"));
        fixture.gateway.setState(GatewayControl::State::Failed);
        QCOMPARE(words(window).last(),
                 QStringLiteral("O certificado ou a sua chave não pode ser usado. Escolha outros "
                                "arquivos ou deixe este computador fazer o seu próprio. "
                                "(/etc/loja.pem: no such file)"));
    }

    void leadsFromABrokenChannelToItsMending()
    {
        UiFixture fixture;
        MessageSeeds seeds(fixture.store);
        seeds.add(2);
        breakChannel(fixture, QStringLiteral("credentials_refused"));
        MainWindow window(fixture.services());
        window.resize(1200, 760);
        window.show();
        QTRY_VERIFY(banner(window)->isVisible());
        QCOMPARE(words(window),
                 (QStringList{QString::fromUtf8("“Telefone de teste” não envia."),
                              QString::fromUtf8("2 mensagens esperam. O provedor recusou as "
                                                "credenciais deste canal.")}));
        fixture.grab(window, QStringLiteral("canal-sem-acesso"));
        QTest::mouseClick(childNamed<Button>(*banner(window), QStringLiteral("Reconectar")),
                          Qt::LeftButton);
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("Canais")));
        QCOMPARE(fixture.probe.rechecked.size(), 1);
        // What was held goes on by itself, and the banner goes with its cause.
        breakChannel(fixture, {});
        QTRY_VERIFY(!banner(window)->isVisible());
    }

private:
    /// An empty code: it works again.
    static void breakChannel(UiFixture &fixture, const QString &code)
    {
        const auto written = fixture.store.write<bool>([&](WriteContext &context) -> Result<bool> {
            const ChannelId id = context.configuration().channels.firstKey();
            context.note(Change::Kind::Channel, id.value);
            ChannelStore channels(context.connection());
            return code.isEmpty() ? channels.setSound(id, context.nowMs()).ok()
                                  : channels.setBroken(id, code, {}, context.nowMs()).ok();
        });
        QVERIFY(written && *written);
    }
    static Banner *banner(const MainWindow &window) { return window.findChild<Banner *>(); }

    static bool needs(const MainWindow &window, const QString &what)
    {
        const auto rows = window.findChildren<LinkRow *>();
        return std::any_of(rows.cbegin(), rows.cend(),
                           [&what](const LinkRow *row) { return row->accessibleName() == what; });
    }

    static QStringList words(const MainWindow &window)
    {
        QStringList texts;
        const QList<TextLabel *> labels = banner(window)->findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            texts.append(label->text());
        }
        return texts;
    }

    static bool save(UiFixture &fixture, const QString &company)
    {
        Settings settings = fixture.store.configuration.current()->settings;
        settings.company = company;
        return fixture.store
            .write<Settings>(
                [&](WriteContext &context) { return saveSettings(context, settings, Actor()); })
            .ok();
    }
};

KAROO_TEST(StatusLightsTest, tst_statuslights)

#include "tst_statuslights.moc"
