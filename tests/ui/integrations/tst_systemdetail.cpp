// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/systemdetail.h"

#include "models/store/messagestore.h"
#include "tests/support/testregistry.h"
#include "tests/ui/integrations/systemsbench.h"
#include "ui/integrations/latestcard.h"
#include "ui/integrations/messageline.h"
#include "ui/integrations/systemdialog.h"
#include "ui/integrations/weekcard.h"
#include "ui/kit/combobox.h"
#include "ui/kit/pill.h"
#include "ui/kit/textlabel.h"

#include <future>
#include <QHeaderView>

/// What stands beside the list of systems: what they handed in, names for screen readers, room.
class SystemDetailTest : public QObject, private SystemsBench
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatASystemHandedIn()
    {
        start();
        seed();
        show();
        const WeekCard *week = m_screen->findChild<WeekCard *>();
        const LatestCard *latest = m_screen->findChild<LatestCard *>();
        handIn(3);
        QVERIFY(week->isVisible());
        const auto titleOf = [](const QWidget &card) {
            const auto *title = card.findChild<TextLabel *>();
            return title->geometry().center().y();
        };
        QCOMPARE(titleOf(*week), titleOf(*latest));
        // One, two and three messages, 17 hours apart.
        QVERIFY2(week->sentence().startsWith(QStringLiteral("6 mensagens aceitas")),
                 qPrintable(week->sentence()));
        QVERIFY(week->sentence().contains(QStringLiteral("24/11")));
        QList<MessageLine *> lines = latest->findChildren<MessageLine *>();
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.first()->accessibleName().contains(QStringLiteral("Falhou")));
        QTest::mouseClick(lines.first(), Qt::LeftButton);
        QCOMPARE(m_ui->navigator.opened.last().first, QStringLiteral("messages"));
        QCOMPARE(m_ui->navigator.opened.last().second.value(QStringLiteral("message")).toString(),
                 lines.first()->id());
        // Another system has handed in nothing, and says so.
        const auto all = systems();
        for (const ExternalSystem &system : all) {
            if (system.name == QLatin1String("Loja virtual")) {
                m_screen->open({{QStringLiteral("system"), system.id.value}});
            }
        }
        QCOMPARE(week->sentence(), QStringLiteral("Nenhuma mensagem nos últimos 7 dias."));
        QVERIFY(latest->findChildren<MessageLine *>().isEmpty());
    }

    void followsWhatIsHandedIn()
    {
        start();
        seed();
        show();
        handIn(3);
        const WeekCard *week = m_screen->findChild<WeekCard *>();
        const ExternalSystemId erp = m_screen->findChild<SystemDetail *>()->shown().id;
        const auto copied = m_ui->store.write<bool>([erp](WriteContext &context) -> Result<bool> {
            Message message =
                MessageStore(context.connection()).page({.system = erp}, 0, 1)->first();
            message.id = MessageId::create(context.nowMs());
            message.createdAt = context.nowMs();
            const auto row = MessageStore(context.connection()).insert(message, {});
            context.note(Change::Kind::Message, row->value, true);
            return true;
        });
        QVERIFY(copied);
        QTRY_VERIFY(week->sentence().startsWith(QStringLiteral("7 mensagens aceitas")));
    }

    void givesTheTokensTheirRoomFirst()
    {
        start();
        seed();
        show();
        handIn(3);
        const WeekCard *week = m_screen->findChild<WeekCard *>();
        // In the window nothing keeps a room from being low.
        m_screen->setMinimumSize(100, 100);
        m_screen->resize(984, 480);
        QTRY_VERIFY(!week->isVisible());
        const TableView *tokens = table(QStringLiteral("Tokens de acesso"));
        QVERIFY(tokens->height() >= 36 + 3 * 56);
        m_screen->resize(984, 728);
        QTRY_VERIFY(week->isVisible());
    }

    void givesTheNamesWhatOtherColumnsDoNotNeed()
    {
        start();
        seed();
        show();
        handIn(3);
        const TableView *tokens = table(QStringLiteral("Tokens de acesso"));
        const QFontMetrics head(tokens->horizontalHeader()->font());
        for (int column = 0; column < TokenListModel::MoreColumn; ++column) {
            QVERIFY(!tokens->isColumnHidden(column));
            const QString title = tokens->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(tokens->columnWidth(column) >= head.horizontalAdvance(title) + 24,
                     qPrintable(title));
        }
        const PillLook active{QStringLiteral("Ativo"), QStringLiteral("check-circle")};
        QVERIFY(tokens->columnWidth(TokenListModel::StateColumn) <= pillSize(active).width() + 28);
        const int name = QFontMetrics(textFont(TextStyle::Med))
                             .horizontalAdvance(QStringLiteral("Loja virtual da"));
        QVERIFY(tokens->columnWidth(TokenListModel::NameColumn) >= name + 24);
    }

    void keepsNamesAndSecretWholeInALargeFont()
    {
        start();
        QFont large = QApplication::font();
        large.setPointSizeF(large.pointSizeF() * 1.2);
        QApplication::setFont(large);
        seed();
        show();
        handIn(3);
        m_ui->grab(*m_screen, QStringLiteral("integrations-systems-large"));
        for (const char *whole : {"Últimas mensagens", "Mensagens em 7 dias",
                                  "Programas da empresa que enviam mensagens pela API."}) {
            const auto *label = childNamed<TextLabel>(*m_screen, QString::fromUtf8(whole));
            QVERIFY2(label->width() >= label->sizeHint().width(), whole);
        }
        const TableView *tokens = table(QStringLiteral("Tokens de acesso"));
        QTRY_VERIFY(tokens->columnWidth(TokenListModel::NameColumn) >= 120);
        // One column is enough to give that room.
        QVERIFY(tokens->isColumnHidden(TokenListModel::RightsColumn));
        QVERIFY(!tokens->isColumnHidden(TokenListModel::ExpiryColumn));
        IssuedTokenDialog *issued = issueByClicking();
        m_ui->grab(*issued, QStringLiteral("integrations-issued-large"));
        const auto *secret = childNamed<QLineEdit>(*issued, QStringLiteral("Segredo"));
        const auto *copy = childNamed<Button>(*issued, QStringLiteral("Copiar"));
        QVERIFY(secret->width() > secret->fontMetrics().horizontalAdvance(secret->text()));
        QVERIFY(secret->mapTo(issued, QPoint(secret->width(), 0)).x() <=
                copy->mapTo(issued, QPoint()).x());
    }

    void saysInEachCellWhatIsSeenThere()
    {
        start();
        seed();
        show();
        const QAbstractItemModel *model = table(QStringLiteral("Tokens de acesso"))->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            QVERIFY(!model->index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
        QVERIFY(model->index(0, TokenListModel::LastUseColumn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("criado")));
        // What is copied to a spreadsheet has no word for the dots.
        QVERIFY(model->index(0, TokenListModel::MoreColumn).data().toString().isEmpty());
    }

    void namesAllInItsDialogs()
    {
        start();
        seed();
        show();
        QCOMPARE(namelessIn(*m_screen), QString());
        click(QStringLiteral("Gerar token"));
        auto *dialog = dialogOf<TokenDialog>();
        auto *expiry = childNamed<ComboBox>(*dialog, QStringLiteral("Validade"));
        expiry->setCurrentIndex(expiry->count() - 1);
        QCOMPARE(namelessIn(*dialog), QString());
        type(*dialog, QStringLiteral("Nome do token"), QStringLiteral("Novo"));
        press(*dialog, QStringLiteral("Gerar token"));
        auto *issued = dialogOf<IssuedTokenDialog>();
        press(*issued, QStringLiteral("Copiar"));
        QCOMPARE(namelessIn(*issued), QString());
        press(*issued, QStringLiteral("Concluir"));
        click(QStringLiteral("Editar"));
        QCOMPARE(namelessIn(*dialogOf<SystemDialog>()), QString());
    }

    void leadsFromATokenToWhatTheProgramHasToDo()
    {
        start();
        seed();
        show();
        click(QStringLiteral("Como integrar"));
        QCOMPARE(m_ui->navigator.opened.last().first, QStringLiteral("integrations/howto"));
        m_ui->navigator.opened.clear();
        IssuedTokenDialog *issued = issueByClicking();
        auto *howTo = childNamed<Button>(*issued, QStringLiteral("Como integrar"));
        QVERIFY(!howTo->isEnabled());
        press(*issued, QStringLiteral("Copiar"));
        press(*issued, QStringLiteral("Como integrar"));
        QTRY_VERIFY(!issuedDialog());
        QCOMPARE(m_ui->navigator.opened.size(), 1);
        QCOMPARE(m_ui->navigator.opened.last().first, QStringLiteral("integrations/howto"));
    }

    void leadsToWhatASystemAsked()
    {
        start();
        seed();
        show();
        handIn(3);
        const ExternalSystemId erp = m_screen->findChild<SystemDetail *>()->shown().id;
        click(QString::fromUtf8("Ver requisições"));
        const auto [room, arguments] = m_ui->navigator.opened.last();
        QCOMPARE(room, QStringLiteral("integrations/howto"));
        QCOMPARE(arguments.value(QStringLiteral("page")).toString(), QStringLiteral("requests"));
        QCOMPARE(arguments.value(QStringLiteral("system")).toLongLong(), erp.value);
    }

    void staysOpenWhileATokenIsMade()
    {
        start();
        seed();
        show();
        click(QStringLiteral("Gerar token"));
        auto *dialog = dialogOf<TokenDialog>();
        type(*dialog, QStringLiteral("Nome do token"), QStringLiteral("Novo"));
        // The writer is busy until it is let go.
        std::promise<void> held;
        auto busy = m_ui->store.queue->write<bool>([&held](WriteContext &) -> Result<bool> {
            held.get_future().wait();
            return true;
        });
        QTest::mouseClick(childNamed<Button>(*dialog, QStringLiteral("Gerar token")),
                          Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        held.set_value();
        QVERIFY(dialogOf<IssuedTokenDialog>());
    }

    void takesAnAmpersandInAReferenceAsItIs()
    {
        MessageLine line;
        Message message;
        message.reference = QStringLiteral("NF&118");
        line.setMessage(message, 0);
        QVERIFY(line.shortcut().isEmpty());
        QVERIFY(line.accessibleName().startsWith(QStringLiteral("NF&118")));
    }

    void renamesByKey()
    {
        start();
        seed();
        show();
        TableView *list = table(QStringLiteral("Sistemas Externos"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F2);
        QVERIFY(dialogOf<SystemDialog>());
    }

    void cleanup()
    {
        m_screen.reset();
        m_ui.reset();
    }
};

KAROO_TEST(SystemDetailTest, tst_systemdetail)
#include "tst_systemdetail.moc"
