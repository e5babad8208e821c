// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/storetemplates.h"
#include "models/store/channelstore.h"
#include "models/store/messagestore.h"
#include "models/store/outboxstore.h"
#include "tests/support/testregistry.h"
#include "tests/ui/channels/whatsappbench.h"
#include "ui/channels/checkrow.h"

using State = ProbeStep::State;

/// The checks that need a saved channel: Meta's call, and a message to one's own number.
class LiveChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WhatsAppBench>(); }
    void cleanup() { m_bench.reset(); }

    void looks_data() { addLightAndDark(); }
    void looks()
    {
        QFETCH(bool, dark);
        m_bench.reset();
        m_bench = std::make_unique<WhatsAppBench>(dark);
        m_bench->setPublicAddress();
        openSaved("secret");
        send();
        m_bench->ui.store.clock.advance(1400);
        move(MessageStatus::Delivered);
        QCOMPARE(namelessIn(*m_bench->dialog), QString());
        m_bench->ui.grab(*m_bench->dialog, QStringLiteral("channels-whatsapp-test"));
    }

    void staysOpenForWhatCanOnlyBeCheckedNow()
    {
        m_bench->open();
        m_bench->enterAll();
        QTRY_VERIFY(m_bench->save()->isEnabled());
        QVERIFY(spoken("message").contains(QString::fromUtf8("Depois de salvar")));
        QTest::mouseClick(m_bench->save(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->channels().size(), 1);
        QTRY_COMPARE(m_bench->save()->text(), QString::fromUtf8("Concluir"));
        QVERIFY(m_bench->dialog->isVisible());
        QCOMPARE(m_bench->dialog->windowTitle(),
                 QString::fromUtf8("“WhatsApp da loja” está conectado"));
        // Sealed now: only the verify token is still to be pasted at Meta.
        QCOMPARE(m_bench->line(QStringLiteral("Token de acesso"))->text(), QString());
        QVERIFY(!m_bench->line(QString::fromUtf8("Token de verificação"))->text().isEmpty());
        QTRY_VERIFY(spoken("message").contains(QString::fromUtf8("Para um número seu")));
        QVERIFY(childNamed<Button>(*m_bench->dialog, sendWords())->isEnabled());
        // A change can be saved as before.
        m_bench->type(QStringLiteral("Nome do canal"), QStringLiteral("Outro"));
        QCOMPARE(m_bench->save()->text(), QStringLiteral("Salvar"));
        QTest::mouseClick(m_bench->save(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->channels().first().name, QStringLiteral("Outro"));
        QTRY_COMPARE(m_bench->save()->text(), QString::fromUtf8("Concluir"));
        QTest::mouseClick(m_bench->save(), Qt::LeftButton);
        QVERIFY(!m_bench->dialog->isVisible());
    }

    void followsTheMessageUntilItIsDelivered()
    {
        m_bench->setPublicAddress();
        openSaved("secret");
        QCOMPARE(count(), QString::fromUtf8("4 de 5 · 1 aviso"));
        send();
        const Message queued = sent();
        QCOMPARE(queued.to.value, QStringLiteral("+5511987654321"));
        QVERIFY(!queued.chatbot);
        QVERIFY(spoken("message").contains(QStringLiteral("Na fila")));
        move(MessageStatus::Sending);
        QTRY_VERIFY(spoken("message").contains(QStringLiteral("Enviando")));
        m_bench->ui.store.clock.advance(1200);
        move(MessageStatus::Sent);
        QTRY_VERIFY(spoken("message").contains(QString::fromUtf8("Enviada às 09:00")));
        QCOMPARE(count(), QString::fromUtf8("4 de 5 · 1 aviso"));
        m_bench->ui.store.clock.advance(2300);
        move(MessageStatus::Delivered);
        QTRY_VERIFY(spoken("message").contains(QString::fromUtf8("Entregue às 09:00")));
        QVERIFY(spoken("message").startsWith(QStringLiteral("Mensagem de teste: passou")));
        QVERIFY(m_bench->says(QStringLiteral("3,5 s")));
        QCOMPARE(count(), QString::fromUtf8("5 de 5 · 1 aviso"));
        m_bench->click(QStringLiteral("Resposta do provedor: Mensagem de teste"));
        QVERIFY(m_bench->ui.prompts.notices.last().details.contains(QStringLiteral("delivered")));
    }

    void saysThatDeliveryIsNotSeenWithoutMetasCalls()
    {
        openSaved();
        send();
        move(MessageStatus::Sent);
        QTRY_VERIFY(spoken("message").contains(QString::fromUtf8("olhe o celular")));
        QVERIFY(spoken("message").startsWith(QStringLiteral("Mensagem de teste: com aviso")));
    }

    void saysWhyItFailed()
    {
        openSaved();
        send();
        move(MessageStatus::Failed,
             {QStringLiteral("recipient_unreachable"), {}, QStringLiteral("131030")});
        QTRY_VERIFY(spoken("message").contains(QString::fromUtf8("lista da conta de teste")));
        QVERIFY(spoken("message").contains(QString::fromUtf8("falhou")));
        // Another try is one click away.
        QVERIFY(childNamed<Button>(*m_bench->dialog, sendWords())->isEnabled());
    }

    void asksForANumber()
    {
        openSaved();
        m_bench->click(sendWords());
        QTRY_VERIFY(m_bench->line(QStringLiteral("Seu celular"))->hasFocus());
        m_bench->type(QStringLiteral("Seu celular"), QStringLiteral("123"));
        m_bench->click(sendWords());
        QTRY_VERIFY(m_bench->says(QString::fromUtf8("não é um telefone")));
        QVERIFY(!MessageStore(*m_bench->ui.store.reader).find(MessageRow{1}));
    }

    void keepsTheNumberWhileNothingCanBeSaved()
    {
        openSaved();
        QVERIFY(m_bench->ui.store
                    .write<bool>([](WriteContext &context) -> Result<bool> {
                        return context.connection().execute("PRAGMA query_only = ON").ok();
                    })
                    .ok());
        m_bench->type(QStringLiteral("Seu celular"), QStringLiteral("(11) 98765-4321"));
        QTest::mouseClick(childNamed<Button>(*m_bench->dialog, sendWords()), Qt::LeftButton);
        QTRY_COMPARE(m_bench->ui.prompts.notices.size(), 1);
        QCOMPARE(m_bench->line(QStringLiteral("Seu celular"))->text(),
                 QStringLiteral("(11) 98765-4321"));
        QVERIFY(childNamed<Button>(*m_bench->dialog, sendWords())->isEnabled());
    }

    void goesAsATemplateWithoutValues()
    {
        ProviderTemplate values;
        values.name = QStringLiteral("aviso");
        values.language = QStringLiteral("pt_BR");
        values.status = QStringLiteral("APPROVED");
        values.bodyPlaceholders = QStringList(QStringLiteral("1"));
        ProviderTemplate plain = values;
        plain.name = QStringLiteral("fixo");
        plain.bodyPlaceholders.clear();
        openSaved();
        // Meta's usual one, as long as nothing was read.
        QVERIFY(m_bench->says(QStringLiteral("hello_world")));
        store({values});
        QTRY_VERIFY(m_bench->says(QString::fromUtf8("Não há modelo aprovado sem valores")));
        store({values, plain});
        QTRY_VERIFY(m_bench->says(QString::fromUtf8("“fixo”")));
        send();
        QCOMPARE(sent().templateCall->name, QStringLiteral("fixo"));
    }

    void isOfferedOnlyForWhatIsSaved()
    {
        openSaved();
        m_bench->type(QString::fromUtf8("Identificador do número"), QStringLiteral("77"));
        QTRY_VERIFY(spoken("message").contains(QStringLiteral("Salve primeiro")));
    }

    void asksMetaToCall()
    {
        m_bench->setPublicAddress();
        m_bench->ui.probe.steps[3] = probeStep("webhook", State::Warning, "not_subscribed");
        m_bench->ui.probe.subscription = probeStep("webhook", State::Failed, "credentials_refused");
        openSaved("secret");
        m_bench->click(QStringLiteral("Pedir que a Meta avise"));
        QTRY_COMPARE(m_bench->ui.probe.subscribed.size(), 1);
        QCOMPARE(m_bench->ui.probe.subscribed.first().key, QStringLiteral("loja"));
        QTRY_VERIFY(spoken("webhook").contains(QStringLiteral("A Meta recusa o token")));
        // Once more, and it works.
        m_bench->ui.probe.subscription = probeStep("webhook", State::Passed);
        m_bench->click(QStringLiteral("Verificar de novo"));
        QTRY_VERIFY(spoken("webhook").contains(QString::fromUtf8("ainda não avisa")));
        m_bench->click(QStringLiteral("Pedir que a Meta avise"));
        QTRY_VERIFY(spoken("webhook").contains(QString::fromUtf8("A Meta ainda não chamou")));
    }

    void seesTheCallWhenItComes()
    {
        m_bench->setPublicAddress();
        openSaved("secret");
        QTRY_VERIFY(spoken("webhook").contains(QString::fromUtf8("A Meta ainda não chamou")));
        const auto written = m_bench->ui.store.write<bool>([this](WriteContext &context) {
            return Result<bool>(ChannelStore(context.connection())
                                    .setHookSeen(m_bench->channels().first().id, context.nowMs())
                                    .ok());
        });
        QVERIFY(written && *written);
        QTRY_VERIFY_WITH_TIMEOUT(spoken("webhook").contains(QString::fromUtf8("Última chamada")),
                                 30'000);
    }

private:
    static QString sendWords() { return QString::fromUtf8("Enviar mensagem de teste"); }

    /// A saved channel with an app secret of these letters, in the dialog, all checks done.
    void openSaved(const char *appSecret = "")
    {
        addWhatsApp(m_bench->ui);
        m_bench->open(m_bench->channels().first());
        if (*appSecret != 0) {
            m_bench->type(QString::fromUtf8("Chave secreta do aplicativo"),
                          QString::fromLatin1(appSecret));
        }
        QTRY_COMPARE(m_bench->ui.probe.probed.size(), 1);
        QTRY_VERIFY(!m_bench->says(QStringLiteral("Verificando")));
    }
    void send()
    {
        m_bench->type(QStringLiteral("Seu celular"), QStringLiteral("(11) 98765-4321"));
        m_bench->click(sendWords());
        QTRY_VERIFY(MessageStore(*m_bench->ui.store.reader).find(MessageRow{1}));
        m_bench->ui.settle();
    }
    Message sent() { return *MessageStore(*m_bench->ui.store.reader).find(MessageRow{1}); }
    /// What the dispatcher and the provider make of it.
    void move(MessageStatus status, const MessageError &error = {})
    {
        const auto moved = m_bench->ui.store.write<bool>([&](WriteContext &context) {
            auto message = MessageStore(context.connection()).find(MessageRow{1});
            message->updatedAt = context.nowMs();
            message->error = error.code.isEmpty() ? std::nullopt : std::optional(error);
            StatusChange line{status, context.nowMs(), 1, error.code, error.providerCode, {}, {}};
            const auto cause = status == MessageStatus::Sending || status == MessageStatus::Failed
                                   ? MessageLife::Cause::Progress
                                   : MessageLife::Cause::Attempt;
            return Result<bool>(OutboxStore(context).change(*message, status, cause, line).ok());
        });
        QVERIFY(moved && *moved);
        m_bench->ui.settle();
    }
    void store(const QList<ProviderTemplate> &templates)
    {
        const auto kept = m_bench->ui.store.write<int>([&](WriteContext &context) {
            return storeTemplates(context, m_bench->channels().first(), templates);
        });
        QVERIFY(kept);
    }
    QString spoken(const char *name)
    {
        for (const CheckRow *row : m_bench->dialog->findChildren<CheckRow *>()) {
            if (row->name() == QLatin1String(name)) {
                return row->accessibleName() + QLatin1Char(' ') + row->accessibleDescription();
            }
        }
        return {};
    }
    QString count()
    {
        for (const QLabel *label : m_bench->dialog->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral(" de 5"))) {
                return label->text();
            }
        }
        return {};
    }

    std::unique_ptr<WhatsAppBench> m_bench;
};

KAROO_TEST(LiveChecksTest, tst_livechecks)
#include "tst_livechecks.moc"
