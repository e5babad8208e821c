// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/templatespage.h"

#include "models/actions/savechannel.h"
#include "models/actions/savechatbot.h"
#include "models/actions/storetemplates.h"
#include "tests/support/testregistry.h"
#include "tests/ui/support/uifixture.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QTest>

class TemplatesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data() { addLightAndDark(); }
    void looks()
    {
        QFETCH(bool, dark);
        start(dark);
        seed();
        QCOMPARE(namelessIn(*m_page), QString());
        m_ui->grab(*m_page, QStringLiteral("channels-templates"));
    }

    void saysBeforeAMessageFailsThatOneIsPaused()
    {
        start();
        seed();
        QVERIFY(says(QString::fromUtf8("“aviso_entrega” na Meta: Pausado.")));
        QVERIFY(says(QString::fromUtf8("Cobrança falha fora da janela de 24 horas.")));
        // It leads there.
        QTest::mouseClick(childNamed<Button>(*m_page, QStringLiteral("Mostrar")), Qt::LeftButton);
        QCOMPARE(table()->selectedRows(), QList<int>{0});
    }

    void showsTheMessageFilled()
    {
        start();
        seed();
        choose(QStringLiteral("boleto_disponivel"));
        QVERIFY(says(QString::fromUtf8("João Silva")));
        QVERIFY(says(QString::fromUtf8("R$ 348,90")));
    }

    void choosesAUseWithItsParameters()
    {
        start();
        seed();
        choose(QStringLiteral("aviso_novo"));
        auto *value = childNamed<ComboBox>(*m_page, QStringLiteral("Valor 1"));
        value->setCurrentText(QStringLiteral("Texto da mensagem"));
        QTest::mouseClick(childNamed<Button>(*m_page, QStringLiteral("Usar para: Texto")),
                          Qt::LeftButton);
        m_ui->settle();
        const TemplateUse expected{QStringLiteral("text"),
                                   QStringLiteral("aviso_novo"),
                                   QStringLiteral("pt_BR"),
                                   {QStringLiteral("TEXT")}};
        QTRY_VERIFY(uses().contains(expected));
        // The document's one stays.
        QCOMPARE(uses().size(), 2);
        QTest::mouseClick(childNamed<Button>(*m_page, QStringLiteral("Parar de usar")),
                          Qt::LeftButton);
        m_ui->settle();
        QTRY_COMPARE(uses().size(), 1);
    }

    void readsAnewByHand()
    {
        start();
        seed();
        m_ui->probe.templateCount = 4;
        QTest::mouseClick(childNamed<Button>(*m_page, QStringLiteral("Atualizar")), Qt::LeftButton);
        QTRY_COMPARE(m_ui->probe.templatesRead, QList<ChannelId>{m_channel.id});
        m_ui->probe.templateStep.state = ProbeStep::State::Failed;
        m_ui->probe.templateStep.code = QStringLiteral("no_connection");
        QTRY_VERIFY(childNamed<Button>(*m_page, QStringLiteral("Atualizar"))->isEnabled());
        QTest::mouseClick(childNamed<Button>(*m_page, QStringLiteral("Atualizar")), Qt::LeftButton);
        QTRY_COMPARE(m_ui->prompts.notices.size(), 1);
    }

    void filters()
    {
        start();
        seed();
        QCOMPARE(table()->model()->rowCount(), 4);
        QTest::mouseClick(m_page->findChildren<FilterChip *>().at(2), Qt::LeftButton);
        QCOMPARE(table()->model()->rowCount(), 1);
        QTest::mouseClick(m_page->findChildren<FilterChip *>().at(1), Qt::LeftButton);
        QCOMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(m_page->findChildren<FilterChip *>().at(0)->text(), QStringLiteral("Todos"));
    }

    void filtersByLanguage()
    {
        start();
        seed();
        auto *chip = childNamed<FilterChip>(*m_page, QStringLiteral("Idioma"));
        QTest::mouseClick(chip, Qt::LeftButton);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList choices;
        for (const QAction *entry : menu->actions()) {
            choices.append(entry->text());
        }
        QCOMPARE(choices, (QStringList{QStringLiteral("Todos os idiomas"), QStringLiteral("es"),
                                       QStringLiteral("pt_BR")}));
        menu->actions().at(1)->trigger();
        menu->close();
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(chip->accessibleName(), QStringLiteral("Idioma: es"));
        QVERIFY(chip->isChecked());
        // Nothing fits any more: it says so, and leads back.
        auto *search = m_page->findChild<SearchField *>();
        search->setText(QStringLiteral("boleto"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(says(QStringLiteral("Nenhum modelo encontrado")));
        QTest::mouseClick(childNamed<Button>(*m_page, QStringLiteral("Mostrar todos")),
                          Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QVERIFY(!chip->isChecked());
    }

    void saysThatOneTakesNoValues()
    {
        start();
        seed();
        choose(QStringLiteral("promo"));
        QVERIFY(says(QString::fromUtf8("Utilidade · sem valores · es")));
    }

    void leadsToWhereTemplatesAreMade()
    {
        start();
        seed();
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open");
        QTest::mouseClick(childNamed<Button>(*m_page, QStringLiteral("Criar na Meta")),
                          Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(m_opened.host(), QStringLiteral("business.facebook.com"));
    }

    void keepsWhatIsChosenWhileSomethingElseChanges()
    {
        start();
        seed();
        choose(QStringLiteral("aviso_novo"));
        auto *value = childNamed<ComboBox>(*m_page, QStringLiteral("Valor 1"));
        value->setCurrentText(QStringLiteral("NOME_CLIENTE"));
        const auto noted = m_ui->store.write<bool>([this](WriteContext &context) -> Result<bool> {
            context.note(Change::Kind::Channel, m_channel.id.value);
            return true;
        });
        QVERIFY(noted);
        m_ui->settle();
        QCOMPARE(childNamed<ComboBox>(*m_page, QStringLiteral("Valor 1"))->currentText(),
                 QStringLiteral("NOME_CLIENTE"));
    }

    void saysThatTheyCouldNotBeRead()
    {
        start();
        seed();
        const auto broken = m_ui->store.write<bool>([](WriteContext &context) -> Result<bool> {
            context.note(Change::Kind::Template, 0);
            return context.connection()
                .execute("ALTER TABLE provider_templates RENAME TO elsewhere")
                .ok();
        });
        QVERIFY(broken && *broken);
        QTRY_VERIFY(says(QString::fromUtf8("Não foi possível ler os modelos")));
    }

public Q_SLOTS:
    /// The browser.
    void open(const QUrl &address) { m_opened = address; }

private Q_SLOTS:

    void cleanup()
    {
        m_page.reset();
        m_ui.reset();
    }

private:
    void start(bool dark = false) { m_ui = std::make_unique<UiFixture>(dark); }
    static ProviderTemplate made(const char *name, const char *status, const char *header,
                                 const char *body, const QStringList &places,
                                 const char *language = "pt_BR")
    {
        ProviderTemplate one;
        one.name = QLatin1String(name);
        one.language = QLatin1String(language);
        one.status = QLatin1String(status);
        one.category = QStringLiteral("UTILITY");
        one.header = QLatin1String(header);
        one.body = QString::fromUtf8(body);
        one.bodyPlaceholders = places;
        return one;
    }
    void seed()
    {
        Channel channel;
        channel.key = QStringLiteral("loja");
        channel.name = QStringLiteral("WhatsApp da loja");
        channel.kind = QStringLiteral("whatsapp_cloud");
        channel.settings = {{QStringLiteral("phone_number_id"), QStringLiteral("1065")},
                            {QStringLiteral("business_account_id"), QStringLiteral("1102")}};
        const auto saved = m_ui->store.write<Channel>([&](WriteContext &context) {
            const ChannelTools tools{m_ui->services().kinds, m_ui->services().vault};
            return saveChannel(context, {channel, {}}, tools, {});
        });
        QVERIFY(saved);
        m_channel = *saved;
        const QString one = QStringLiteral("1");
        const QList<ProviderTemplate> templates{
            made("aviso_entrega", "PAUSED", "", "Seu pedido {{1}} saiu para entrega.", {one}),
            made("aviso_novo", "APPROVED", "", "Aviso: {{1}}", {one}),
            made("boleto_disponivel", "APPROVED", "document",
                 "Olá {{1}}, seu boleto de {{2}} está acima.", {one, QStringLiteral("2")}),
            made("promo", "APPROVED", "", "Una promoción", {}, "es")};
        const auto kept = m_ui->store.write<int>(
            [&](WriteContext &context) { return storeTemplates(context, m_channel, templates); });
        QVERIFY(kept);
        addChatbot();
        m_page = std::make_unique<TemplatesPage>(m_ui->services(), m_ui->navigator);
        m_page->open(m_channel.id);
        showAsRoom(*m_page);
    }
    void addChatbot()
    {
        Chatbot chatbot;
        chatbot.name = QString::fromUtf8("Cobrança");
        chatbot.proactiveOnly = true;
        chatbot.channels = {m_channel.id};
        chatbot.variables = {{QStringLiteral("VALOR"), QString::fromUtf8("R$ 348,90")},
                             {QStringLiteral("ENCERRA_FLUXO"), QStringLiteral("#ENCERRAR")},
                             {QStringLiteral("MENU_PRINCIPAL"), QStringLiteral("#MENU")}};
        const QString language = QStringLiteral("pt_BR");
        chatbot.templates[m_channel.id] = {
            {QStringLiteral("text"),
             QStringLiteral("aviso_entrega"),
             language,
             {QStringLiteral("TEXT")}},
            {QStringLiteral("document"),
             QStringLiteral("boleto_disponivel"),
             language,
             {QStringLiteral("NOME_CLIENTE"), QStringLiteral("VALOR")}}};
        const auto saved = m_ui->store.write<Chatbot>([&](WriteContext &context) {
            return saveChatbot(context, chatbot, m_ui->services().kinds, {});
        });
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().findings.value(0).pointer));
    }
    TableView *table() { return m_page->findChild<TableView *>(); }
    void choose(const QString &name)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == name) {
                table()->selectRow(row);
            }
        }
        m_ui->settle();
    }
    bool says(const QString &words) { return shows(*m_page, words); }
    QList<TemplateUse> uses()
    {
        const auto configuration = m_ui->store.configuration.current();
        return configuration->chatbots.first().templates.value(m_channel.id);
    }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<TemplatesPage> m_page;
    Channel m_channel;
    QUrl m_opened;
};

KAROO_TEST(TemplatesPageTest, tst_templatespage)
#include "tst_templatespage.moc"
