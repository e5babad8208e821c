// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/channels/channelsbench.h"
#include "ui/channels/whatsappdialog.h"
#include "ui/kit/pill.h"

/// Channels that do not work, how they are tried and how they come back.
class ChannelHealthTest : public ChannelsBench
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoAboutABrokenOne()
    {
        start();
        addChannels();
        show();
        ChannelItem *broken = item(QStringLiteral("Instagram"));
        QVERIFY(broken);
        QStringList words;
        for (const QLabel *label : broken->findChildren<QLabel *>()) {
            words.append(label->text());
        }
        QVERIFY(words.contains(QStringLiteral("O provedor recusou as credenciais deste canal.")));
        QVERIFY(words.join(QLatin1Char(' ')).contains(QStringLiteral("O que fazer")));
    }

    void reconnectsBrokenOnes()
    {
        start();
        addChannels("whatsapp_cloud");
        show();
        click(QStringLiteral("Reconectar: Instagram"));
        // Refused credentials: the dialog is open at the token.
        auto *dialog = m_screen->findChild<WhatsAppDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->focusWidget(),
                     childNamed<QLineEdit>(*dialog, QStringLiteral("Token de acesso")));
        dialog->reject();
        click(QStringLiteral("Detalhes: Instagram"));
        QVERIFY(
            m_ui->prompts.notices.last().details.contains(QStringLiteral("credentials_refused")));
    }

    void asksTheProviderWhereNothingMustBeEntered()
    {
        start();
        addChannels("whatsapp_cloud", "provider_refused");
        show();
        click(QStringLiteral("Reconectar: Instagram"));
        QCOMPARE(m_ui->probe.rechecked.size(), 1);
        QVERIFY(!m_screen->findChild<WhatsAppDialog *>());
    }

    void saysWhetherItWorksAgain()
    {
        start();
        addChannels("whatsapp_cloud", "provider_refused");
        show();
        m_ui->probe.check.state = ProbeStep::State::Failed;
        m_ui->probe.check.code = QStringLiteral("no_answer");
        click(QStringLiteral("Reconectar: Instagram"));
        QTRY_COMPARE(m_ui->navigator.said.last(),
                     QString::fromUtf8("“Instagram” ainda não funciona: Sem resposta a tempo. "
                                       "Tente de novo."));
        m_ui->probe.check.state = ProbeStep::State::Passed;
        click(QStringLiteral("Reconectar: Instagram"));
        QTRY_COMPARE(m_ui->navigator.said.last(),
                     QString::fromUtf8("“Instagram” voltou a funcionar."));
    }

    void testsAllChannels()
    {
        start();
        addChannels();
        show();
        m_ui->probe.check.state = ProbeStep::State::Passed;
        m_ui->probe.check.at = m_ui->store.clock.nowMs();
        ProbeStep silent = m_ui->probe.check;
        silent.state = ProbeStep::State::Failed;
        silent.code = QStringLiteral("no_answer");
        m_ui->probe.checks.insert(item(QStringLiteral("WhatsApp da loja"))->facts().channel.id,
                                  silent);
        m_ui->probe.holds = true;
        click(QStringLiteral("Testar todos"));
        QCOMPARE(m_ui->probe.rechecked.size(), 3);
        // Once at a time; the button keeps the keyboard.
        click(QString::fromUtf8("Testando…"));
        QCOMPARE(m_ui->probe.rechecked.size(), 3);
        m_ui->probe.release();
        QCOMPARE(
            m_ui->navigator.said.last(),
            QString::fromUtf8("Testado: 2 de 3 canais funcionam. Os outros dizem por que não."));
        QVERIFY(childNamed<Button>(*m_screen, QStringLiteral("Testar todos")));
        QVERIFY(
            words(QStringLiteral("Outro telefone")).contains(QStringLiteral("testado às 09:00")));
        QVERIFY(words(QStringLiteral("WhatsApp da loja"))
                    .contains(QStringLiteral("Sem resposta a tempo. Tente de novo.")));
        m_ui->grab(*m_screen, QStringLiteral("channels-tested"));
    }

    void theKeyboardStaysInARowThatMoves()
    {
        start();
        addChannels("whatsapp_cloud", "provider_refused");
        show();
        m_screen->activateWindow();
        childNamed<Button>(*m_screen, QStringLiteral("Reconectar: Instagram"))->setFocus();
        const ChannelId broken = item(QStringLiteral("Instagram"))->facts().channel.id;
        const auto mended = m_ui->store.write<bool>([broken](WriteContext &context) {
            context.note(Change::Kind::Channel, broken.value);
            return Result<bool>(
                ChannelStore(context.connection()).setSound(broken, context.nowMs()).ok());
        });
        QVERIFY(mended && *mended);
        QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName()
                                                 : QString(),
                     QString::fromUtf8("Mais ações: Instagram"));
    }

    void showsALockedOneAsLocked()
    {
        start();
        addChannels("whatsapp_cloud", "secrets_locked");
        show();
        QCOMPARE(item(QStringLiteral("Instagram"))->findChild<Pill *>()->look().text,
                 QStringLiteral("Trancado"));
    }

    void cleanup()
    {
        m_screen.reset();
        m_ui.reset();
    }
};

KAROO_TEST(ChannelHealthTest, tst_channelhealth)
#include "tst_channelhealth.moc"
