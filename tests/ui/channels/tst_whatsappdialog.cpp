// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/whatsappdialog.h"

#include "models/actions/savechannel.h"
#include "models/store/channelstore.h"
#include "models/store/settingsstore.h"
#include "tests/support/testregistry.h"
#include "tests/ui/support/uifixture.h"
#include "ui/channels/channelchecklist.h"
#include "ui/channels/publicaddressdialog.h"
#include "ui/channels/checkrow.h"
#include "ui/kit/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using State = ProbeStep::State;

class WhatsAppDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data() { addLightAndDark(); }
    void looks()
    {
        QFETCH(bool, dark);
        start(dark);
        m_ui->probe.steps = allGood();
        open({});
        enterAll();
        QTRY_VERIFY(save()->isEnabled());
        QCOMPARE(namelessIn(*m_dialog), QString());
        m_ui->grab(*m_dialog, QStringLiteral("channels-whatsapp"));
        click(QString::fromUtf8("Como conseguir um"));
        auto *help = m_dialog->findChild<PublicAddressDialog *>();
        QVERIFY(help);
        m_ui->grab(*help, QStringLiteral("channels-public-address"));
    }

    void savesOnceAddressTokenAndNumberAreGood()
    {
        start();
        m_ui->probe.steps = allGood();
        open({});
        QVERIFY(!save()->isEnabled());
        QVERIFY(says(QString::fromUtf8("Informe o identificador do número.")));
        enterAll();
        QTRY_COMPARE(m_ui->probe.probed.size(), 1);
        const ProbeSubject subject = m_ui->probe.probed.first();
        QCOMPARE(subject.settings.value(QStringLiteral("phone_number_id")),
                 QStringLiteral("106540352242922"));
        QCOMPARE(subject.secrets.value(QStringLiteral("access_token")), Secret("EAAG-secret"));
        QTRY_VERIFY(save()->isEnabled());
        // Without a public address: a warning that says what is not seen.
        QVERIFY(says(QString::fromUtf8("entregue, lida e as respostas")));
        QTest::mouseClick(save(), Qt::LeftButton);
        QTRY_COMPARE(channels().size(), 1);
        const Channel saved = channels().first();
        QCOMPARE(saved.kind, QStringLiteral("whatsapp_cloud"));
        QCOMPARE(saved.settings.size(), 2);
        QVERIFY(saved.brokenCode.isEmpty());
        QTRY_COMPARE(m_ui->probe.rechecked, QList<ChannelId>{saved.id});
        const auto secrets = ChannelStore(*m_ui->store.reader).secrets(saved.id);
        QCOMPARE(secrets->keys(), QStringList(QStringLiteral("access_token")));
    }

    void aWrongTokenKeepsItOff()
    {
        start();
        m_ui->probe.steps = {step("address", State::Passed),
                             step("token", State::Failed, "credentials_refused"),
                             step("number", State::Skipped), step("webhook", State::Skipped)};
        m_ui->probe.steps[1].rawAnswer = QStringLiteral("HTTP 401\n\n{\"error\":{\"code\":190}}");
        open({});
        enterAll();
        QTRY_VERIFY(says(QString::fromUtf8("A Meta recusa o token")));
        QVERIFY(!save()->isEnabled());
        QVERIFY(says(QString::fromUtf8("Ainda desligado: Token recusado")));
        m_ui->grab(*m_dialog, QStringLiteral("channels-whatsapp-wrong-token"));
        click(QString::fromUtf8("Resposta do provedor: Token aceito"));
        QCOMPARE(m_ui->prompts.notices.size(), 1);
        QVERIFY(m_ui->prompts.notices.first().details.contains(QStringLiteral("\"code\":190")));
    }

    void withoutANetworkItSaysWhatToCheck()
    {
        start();
        m_ui->probe.steps = {step("address", State::Failed, "no_connection"),
                             step("token", State::Skipped), step("number", State::Skipped),
                             step("webhook", State::Skipped)};
        open({});
        enterAll();
        QTRY_VERIFY(says(QString::fromUtf8("Sem conexão")));
        QVERIFY(!save()->isEnabled());
        m_ui->probe.steps = allGood();
        click(QStringLiteral("Verificar de novo"));
        QTRY_VERIFY(save()->isEnabled());
    }

    void asksAnewWhenTheTokenIsTypedAnew()
    {
        start();
        m_ui->probe.steps = allGood();
        open({});
        enterAll();
        QTRY_VERIFY(save()->isEnabled());
        m_ui->probe.holds = true;
        type(QStringLiteral("Token de acesso"), QStringLiteral("other"));
        QVERIFY(!save()->isEnabled());
        QTRY_COMPARE(m_ui->probe.probed.size(), 2);
        // The answer of a run that is over says nothing about what is typed now.
        type(QStringLiteral("Token de acesso"), QStringLiteral("third"));
        m_ui->probe.release();
        QVERIFY(!save()->isEnabled());
        m_ui->probe.holds = false;
        QTRY_VERIFY(save()->isEnabled());
    }

    void keepsSecretsThatAreLeftEmpty()
    {
        start();
        const Channel channel = addChannel();
        const auto before = ChannelStore(*m_ui->store.reader).secrets(channel.id);
        m_ui->probe.steps = allGood();
        open(channel);
        QCOMPARE(line(QStringLiteral("Token de acesso"))->text(), QString());
        type(QStringLiteral("Nome do canal"), QStringLiteral("Outro nome"));
        QTRY_VERIFY(save()->isEnabled());
        QTest::mouseClick(save(), Qt::LeftButton);
        QTRY_COMPARE(channels().first().name, QStringLiteral("Outro nome"));
        QCOMPARE(*ChannelStore(*m_ui->store.reader).secrets(channel.id), *before);
    }

    void savesANameWithoutAskingTheProvider()
    {
        start();
        const Channel channel = addChannel();
        m_ui->probe.steps = {step("address", State::Failed, "no_connection")};
        open(channel);
        type(QStringLiteral("Nome do canal"), QStringLiteral("Outro nome"));
        QVERIFY(save()->isEnabled());
        type(QStringLiteral("Identificador do número"), QStringLiteral("999"));
        QVERIFY(!save()->isEnabled());
    }

    void leadsToTheFieldThatIsAtFault()
    {
        start();
        const Channel channel = addChannel();
        open(channel, QStringLiteral("access_token"));
        QTRY_COMPARE(m_dialog->focusWidget(), line(QStringLiteral("Token de acesso")));
    }

    void saysThatCallsAreRefusedWithoutTheAppSecret()
    {
        start();
        open({});
        QVERIFY(says(QStringLiteral("401")));
    }

    void showsTheCallbackAddressAndTheLastCall()
    {
        start();
        Channel channel = addChannel();
        const auto written = m_ui->store.write<bool>([&](WriteContext &context) -> Result<bool> {
            Settings settings = context.configuration().settings;
            settings.publicUrl = QStringLiteral("https://karoo.example/");
            context.note(Change::Kind::Settings, 0);
            return SettingsStore(context.connection()).write(settings).ok() &&
                   ChannelStore(context.connection())
                       .setHookSeen(channel.id, context.nowMs() - 5 * 60 * 1000)
                       .ok();
        });
        QVERIFY(written && *written);
        m_ui->probe.steps = allGood();
        open(channel);
        auto *copy = childNamed<Button>(*m_dialog, QString::fromUtf8("Copiar o endereço"));
        QVERIFY(copy->isEnabled());
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("https://karoo.example/hooks/loja"));
        // There is no app secret yet.
        QTRY_VERIFY(says(QString::fromUtf8("toda chamada da Meta é recusada (401). O canal")));
        type(QString::fromUtf8("Chave secreta do aplicativo"), QStringLiteral("secret"));
        QTRY_VERIFY(says(QString::fromUtf8("Última chamada: há 5 min")));
    }

    void makesAVerifyToken()
    {
        start();
        open({});
        click(QStringLiteral("Gerar"));
        const QString made = line(QString::fromUtf8("Token de verificação"))->text();
        QVERIFY(made.startsWith(QStringLiteral("krd-")));
        QCOMPARE(made.size(), 36);
        click(QStringLiteral("Gerar"));
        QVERIFY(line(QString::fromUtf8("Token de verificação"))->text() != made);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_ui.reset();
    }

private:
    static ProbeStep step(const char *name, State state, const char *code = "",
                          const char *detail = "")
    {
        ProbeStep made;
        made.name = QLatin1String(name);
        made.state = state;
        made.code = QLatin1String(code);
        made.detail = QString::fromUtf8(detail);
        return made;
    }
    QList<ProbeStep> allGood() const
    {
        QList<ProbeStep> steps{
            step("address", State::Passed), step("token", State::Passed),
            step("number", State::Passed, "", "+55 11 91234-4400 · Casa Moreira · GREEN"),
            step("webhook", State::Passed)};
        qint64 at = m_ui->store.clock.nowMs();
        for (ProbeStep &one : steps) {
            at += 200;
            one.at = at;
            one.rawAnswer = QStringLiteral("HTTP 200\n\n{}");
        }
        return steps;
    }
    void start(bool dark = false) { m_ui = std::make_unique<UiFixture>(dark); }
    void open(Channel channel, const QString &field = {})
    {
        channel.kind = QStringLiteral("whatsapp_cloud");
        m_dialog = std::make_unique<WhatsAppDialog>(m_ui->services(), channel, field, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void enterAll()
    {
        type(QStringLiteral("Nome do canal"), QStringLiteral("WhatsApp da loja"));
        type(QString::fromUtf8("Identificador do número"), QStringLiteral(" 106540352242922 "));
        type(QStringLiteral("Identificador da conta"), QStringLiteral("110219875553341"));
        type(QStringLiteral("Token de acesso"), QStringLiteral("EAAG-secret"));
    }
    /// One that is saved, with its token.
    Channel addChannel()
    {
        Channel channel;
        channel.key = QStringLiteral("loja");
        channel.name = QStringLiteral("WhatsApp da loja");
        channel.kind = QStringLiteral("whatsapp_cloud");
        channel.settings = {{QStringLiteral("phone_number_id"), QStringLiteral("1065")},
                            {QStringLiteral("business_account_id"), QStringLiteral("1102")}};
        const ChannelTools tools{m_ui->services().kinds, m_ui->services().vault};
        const ChannelDraft draft{channel, {{QStringLiteral("access_token"), Secret("EAAG")}}};
        const auto saved = m_ui->store.write<Channel>(
            [&](WriteContext &context) { return saveChannel(context, draft, tools, {}); });
        return saved ? *saved : Channel();
    }
    QLineEdit *line(const QString &label) { return childNamed<QLineEdit>(*m_dialog, label); }
    void type(const QString &label, const QString &text)
    {
        QLineEdit *edit = line(label);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void click(const QString &name)
    {
        QTest::mouseClick(childNamed<Button>(*m_dialog, name), Qt::LeftButton);
        m_ui->settle();
    }
    Button *save()
    {
        for (Button *button : m_dialog->findChildren<Button *>()) {
            if (button->isDefault()) {
                return button;
            }
        }
        return nullptr;
    }
    bool says(const QString &words) { return shows(*m_dialog, words); }
    QList<Channel> channels() { return m_ui->store.configuration.current()->channels.values(); }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<WhatsAppDialog> m_dialog;
};

KAROO_TEST(WhatsAppDialogTest, tst_whatsappdialog)
#include "tst_whatsappdialog.moc"
