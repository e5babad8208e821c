// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/integrations/howtobench.h"
#include "ui/integrations/requestdetail.h"
#include "ui/integrations/requestlistmodel.h"

/// What programs asked of the API lately, how it would be right, and whose it is.
class RequestsPageTest : public QObject, private HowToBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(false); }
    void cleanup()
    {
        m_screen.reset();
        m_ui.reset();
    }

    void explainsAndCorrectsARefusedRequest()
    {
        seed();
        show();
        refuse();
        openRequests();
        QVERIFY(shows(*m_screen, QStringLiteral("/to/phone: ")));
        QVERIFY(!textOf(QString::fromUtf8("Requisição (dados pessoais ocultos)"))
                     .contains(QStringLiteral("Souza")));
        const QString corrected = textOf(QStringLiteral("Corrigida"));
        QVERIFY(!corrected.contains(QStringLiteral("txt")));
        QCOMPARE(namelessIn(*m_screen), QString());
        click(QString::fromUtf8("Copiar correção"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("+5511987654321")));
    }

    void showsWhatMadeAPhoneRight()
    {
        seed();
        show();
        refuse("{\"to\":{\"phone\":\"5511912345678\"},\"text\":\"a\"}");
        openRequests();
        const QString wrong = textOf(QString::fromUtf8("Requisição (dados pessoais ocultos)"));
        QVERIFY2(wrong.contains(QString::fromUtf8("\"•••••••••5678\"")), qPrintable(wrong));
        const QString right = textOf(QStringLiteral("Corrigida"));
        QVERIFY2(right.contains(QString::fromUtf8("\"+55•••••••5678\"")), qPrintable(right));
    }

    void showsAnExampleAsItIs()
    {
        seed();
        show();
        refuse("{\"to\":{\"phone\":\"190\"},\"text\":\"a\"}");
        openRequests();
        QVERIFY(textOf(QStringLiteral("Corrigida")).contains(QStringLiteral("+5511987654321")));
        QVERIFY(shows(*m_screen, QString::fromUtf8("um exemplo fica no lugar")));
    }

    void cutsNothingAtTheRight_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {808, 900, 984, 1080, 1200, 1400, 1600}) {
            QTest::addRow("%d", width) << width;
        }
    }
    void cutsNothingAtTheRight()
    {
        QFETCH(const int, width);
        seed();
        show();
        refuse();
        openRequests();
        m_screen->resize(width, 700);
        m_ui->settle();
        auto *detail = m_screen->findChild<RequestDetail *>();
        QVERIFY(detail);
        const QWidget *room = detail->parentWidget();
        QVERIFY2(detail->width() <= room->width(),
                 qPrintable(QStringLiteral("%1 in %2").arg(detail->width()).arg(room->width())));
    }

    void choosesTheRequestsOfASystem()
    {
        seed();
        show();
        refuse();
        auto *tokens = [this] {
            openRequests();
            return childNamed<ComboBox>(*m_screen, QStringLiteral("Token"));
        }();
        const auto rows = [this] { return m_screen->findChild<RequestListModel *>()->rowCount(); };
        m_screen->open({{QStringLiteral("page"), QStringLiteral("requests")},
                        {QStringLiteral("system"), m_token.system.value}});
        QCOMPARE(tokens->currentText(), QStringLiteral("ERP Sankhya"));
        QCOMPARE(rows(), 2);
        tokens->setCurrentIndex(tokens->count() - 1);
        QCOMPARE(rows(), 0);
        QVERIFY(shows(*m_screen, QString::fromUtf8("Nenhuma requisição deste token")));
        click(QStringLiteral("Mostrar as de todos os tokens"));
        QCOMPARE(tokens->currentIndex(), 0);
        QCOMPARE(rows(), 2);
    }

    void saysTheDayOfAnOlderRequest()
    {
        seed();
        show();
        refuse();
        m_ui->store.clock.advance(24LL * 60 * 60 * 1000);
        const auto *model = m_screen->findChild<RequestListModel *>();
        QCOMPARE(model->index(0, RequestListModel::TimeColumn).data().toString(),
                 QStringLiteral("24/11"));
        QCOMPARE(model->index(0, RequestListModel::DurationColumn).data().toString(),
                 QStringLiteral("12 ms"));
    }

    void rehearsesByAClick()
    {
        seed();
        show();
        refuse();
        openRequests();
        m_ui->gateway.tried.rehearsal.messages = {
            {{}, {}, QStringLiteral("telefone-de-teste"), {}}};
        click(QString::fromUtf8("Ensaiar a correção"));
        QVERIFY(shows(*m_screen, QStringLiteral("Nada foi enviado")));
        QVERIFY(!m_ui->gateway.tried.rehearsed.last().contains("txt"));
        m_ui->gateway.tried.rehearsal = {};
        m_ui->gateway.tried.rehearsal.findings = {
            {QStringLiteral("/txt"), FindingCode::UnknownMember, {}}};
        click(QStringLiteral("Repetir como ensaio"));
        QVERIFY(shows(*m_screen, QStringLiteral("/txt: ")));
        QVERIFY(m_ui->gateway.tried.calls.isEmpty());
    }
};

KAROO_TEST(RequestsPageTest, tst_requestspage)
#include "tst_requestspage.moc"
