// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/deletechannel.h"
#include "models/actions/deletechatbot.h"
#include "models/actions/savechatbot.h"
#include "models/actions/savesettings.h"
#include "tests/support/pdfs.h"
#include "tests/support/testregistry.h"
#include "tests/ui/messages/messagesroom.h"
#include "ui/editors/messageeditor.h"
#include "ui/fieldfindings.h"
#include "ui/kit/fieldgroup.h"
#include "ui/messages/composedialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

namespace {

const QString good = QStringLiteral("11 98765-4321");

} // namespace

/// The form answers with the findings of the API, each below its field.
class ComposeFindingsTest : public QObject, private MessagesRoom
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        start(false);
        m_seeds->add(1);
        m_dialog = std::make_unique<ComposeDialog>(m_ui->services(), nullptr);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        clear();
    }

    void saysWhatIsWrongWithWhatWasTyped_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Finding>("finding");
        const auto row = [](const char *name, const char *field, const QString &typed,
                            FindingCode code, const QStringList &arguments) {
            QTest::newRow(name) << QString::fromUtf8(field) << typed
                                << Finding{QString(), code, arguments};
        };
        using enum FindingCode;
        row("no phone", "Telefone", QStringLiteral("123"), NotAPhone, {QStringLiteral("123")});
        row("nobody", "Telefone", QString(), Required, {QStringLiteral("address")});
        row("long name", "Nome", QString(121, QLatin1Char('a')), TooLong,
            {QStringLiteral("120"), QStringLiteral("121")});
        row("long number", "Número do cliente", QString(65, QLatin1Char('1')), TooLong,
            {QStringLiteral("64"), QStringLiteral("65")});
        row("long reference", "Referência", QString(256, QLatin1Char('r')), TooLong,
            {QStringLiteral("255"), QStringLiteral("256")});
        row("no text", "Texto", QString(), Required, {QStringLiteral("content")});
        row("long text", "Texto", QString(4097, QLatin1Char('t')), TooLong,
            {QStringLiteral("4096"), QStringLiteral("4097")});
        row("wrong name", "Texto", QStringLiteral("{{NOME_CLIENTEE}}"), UnknownPlaceholder,
            {QStringLiteral("NOME_CLIENTEE"), QStringLiteral("NOME_CLIENTE")});
    }
    void saysWhatIsWrongWithWhatWasTyped()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        QFETCH(const Finding, finding);
        type(QStringLiteral("Telefone"), good);
        type(QStringLiteral("Texto"), QStringLiteral("Oi"));
        type(field, typed);
        QCOMPARE(faultsAfterSending(),
                 QStringList(field + QStringLiteral(": ") + findingText(finding)));
    }

    void saysWhichValueAPlaceholderLacks()
    {
        type(QStringLiteral("Telefone"), good);
        type(QStringLiteral("Texto"), QStringLiteral("Seu número: {{NUMERO_CLIENTE}}"));
        QCOMPARE(
            faultsAfterSending(),
            QStringList(QString::fromUtf8("Número do cliente: ") +
                        findingText({{}, FindingCode::Empty, {QStringLiteral("NUMERO_CLIENTE")}})));
    }

    void saysThatTheNumberAndThePhoneBelongToTwo()
    {
        for (const char *number : {"1", "2"}) {
            type(QStringLiteral("Telefone"),
                 QStringLiteral("11 98765-432") + QLatin1String(number));
            type(QString::fromUtf8("Número do cliente"), QLatin1String(number));
            type(QStringLiteral("Texto"), QStringLiteral("Oi"));
            QCOMPARE(faultsAfterSending(), QStringList());
            m_dialog = std::make_unique<ComposeDialog>(m_ui->services(), nullptr);
            m_dialog->show();
        }
        type(QStringLiteral("Telefone"), QStringLiteral("11 98765-4321"));
        type(QString::fromUtf8("Número do cliente"), QStringLiteral("2"));
        type(QStringLiteral("Texto"), QStringLiteral("Oi"));
        QCOMPARE(faultsAfterSending(),
                 QStringList(QStringLiteral("Telefone: ") +
                             findingText({{}, FindingCode::ContactConflict, {}})));
    }

    void saysThatNobodyHasThisNumber()
    {
        type(QString::fromUtf8("Número do cliente"), QStringLiteral("77"));
        type(QStringLiteral("Texto"), QStringLiteral("Oi"));
        QCOMPARE(faultsAfterSending(),
                 QStringList(QString::fromUtf8("Número do cliente: ") +
                             findingText({{}, FindingCode::NotFound, {QStringLiteral("77")}})));
    }

    void saysWhatChangedSinceItWasOpened_data()
    {
        QTest::addColumn<FindingCode>("code");
        QTest::addColumn<QString>("field");
        using enum FindingCode;
        const auto row = [](const char *name, FindingCode code, const char *field) {
            QTest::newRow(name) << code << QString::fromLatin1(field);
        };
        row("inactive", ChatbotInactive, "Chatbot");
        row("answers now", ChatbotNotProactive, "Chatbot");
        row("chatbot deleted", ChatbotUnknown, "Chatbot");
        row("channel deleted", ChannelUnknown, "Canal");
        row("channel taken away", ChannelNotOfChatbot, "Canal");
    }
    void saysWhatChangedSinceItWasOpened()
    {
        QFETCH(const FindingCode, code);
        QFETCH(const QString, field);
        type(QStringLiteral("Telefone"), good);
        type(QStringLiteral("Texto"), QStringLiteral("Oi"));
        qobject_cast<QComboBox *>(group(QStringLiteral("Canal"))->field())->setCurrentIndex(1);
        const Chatbot before = m_ui->store.configuration.current()->chatbots.first();
        const Channel channel = m_ui->store.configuration.current()->channels.first();
        change(code, before);
        QStringList arguments{code == FindingCode::ChannelUnknown ||
                                      code == FindingCode::ChannelNotOfChatbot
                                  ? channel.key
                                  : before.externalId};
        if (code == FindingCode::ChannelNotOfChatbot) {
            arguments.append(before.name);
        }
        QCOMPARE(faultsAfterSending(),
                 QStringList(field + QStringLiteral(": ") + findingText({{}, code, arguments})));
    }

    void saysWhatIsWrongWithTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Finding>("finding");
        using enum FindingCode;
        const auto row = [](const char *name, const QByteArray &bytes, FindingCode code,
                            const QStringList &arguments) {
            QTest::newRow(name) << bytes << Finding{QString(), code, arguments};
        };
        row("empty", {}, FileEmpty, {});
        row("broken", "%PDF-1.7\n1 0 obj\n<<", FileBroken, {});
        row("too large", QByteArray(1024 * 1024 + 1, 'x'), FileTooLarge,
            {QStringLiteral("1048576"), QStringLiteral("1048577")});
        row("program",
            QByteArray("\x7f"
                       "ELF\0\1",
                       6),
            FileTypeRefused, {});
        row("password", Pdfs::withPassword(), FileEncrypted, {});
    }
    void saysWhatIsWrongWithTheFile()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Finding, finding);
        Settings settings;
        settings.maxDocumentMib = 1;
        settings.refuseEncrypted = true;
        QVERIFY(m_ui->store
                    .write<Settings>([&](WriteContext &context) {
                        return saveSettings(context, settings, Actor());
                    })
                    .ok());
        const QString path = m_ui->store.folder() + QStringLiteral("/boleto.pdf");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        m_ui->prompts.chooseNext(path);
        childNamed<Button>(*m_dialog, QStringLiteral("Anexar documento"))->click();
        QTRY_COMPARE(faults(), QStringList(QStringLiteral("Documento: ") + findingText(finding)));
    }

private:
    void change(FindingCode code, Chatbot chatbot)
    {
        StoreFixture &store = m_ui->store;
        const auto done = store.write<bool>([&](WriteContext &context) -> Result<bool> {
            Result<void> changed;
            if (code == FindingCode::ChannelUnknown) {
                const auto ended = deleteChannel(context, chatbot.channels.first(), Actor());
                return ended ? Result(true) : ended.error();
            }
            if (code == FindingCode::ChatbotUnknown) {
                changed = deleteChatbot(context, chatbot.id, Actor());
                return changed ? Result(true) : changed.error();
            }
            chatbot.active = code != FindingCode::ChatbotInactive;
            chatbot.proactiveOnly = code != FindingCode::ChatbotNotProactive;
            if (code == FindingCode::ChannelNotOfChatbot) {
                chatbot.channels.clear();
            }
            const auto saved = saveChatbot(context, chatbot, m_ui->services().kinds, Actor());
            return saved ? Result(true) : saved.error();
        });
        QVERIFY(done.ok());
    }
    FieldGroup *group(const QString &label) const
    {
        const auto groups = m_dialog->findChildren<FieldGroup *>();
        for (FieldGroup *one : groups) {
            if (labelOf(*one) == label) {
                return one;
            }
        }
        qFatal("no field is called %s", qPrintable(label));
        return nullptr;
    }
    static QString labelOf(const FieldGroup &one)
    {
        const auto labels = one.findChildren<QLabel *>();
        return labels.isEmpty() ? QString() : labels.first()->text().remove(QLatin1Char('&'));
    }
    void type(const QString &label, const QString &text)
    {
        QWidget *field = group(label)->field();
        if (auto *line = qobject_cast<QLineEdit *>(field)) {
            line->setText(text);
        } else {
            m_dialog->findChild<MessageEditor *>()->setText(text);
        }
    }
    QStringList faults() const
    {
        QStringList faults;
        const auto groups = m_dialog->findChildren<FieldGroup *>();
        for (const FieldGroup *one : groups) {
            if (one->hasFault()) {
                faults.append(labelOf(*one) + QStringLiteral(": ") + one->fault());
            }
        }
        return faults;
    }
    QStringList faultsAfterSending()
    {
        m_dialog->send();
        m_ui->settle();
        return faults();
    }

    std::unique_ptr<ComposeDialog> m_dialog;
};

KAROO_TEST(ComposeFindingsTest, tst_composefindings)

#include "tst_composefindings.moc"
