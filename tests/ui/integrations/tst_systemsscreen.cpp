// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/systemsscreen.h"

#include "models/rules/accesstokens.h"
#include "tests/support/testregistry.h"
#include "tests/ui/integrations/systemsbench.h"
#include "ui/integrations/rotatedialog.h"
#include "ui/integrations/systemdialog.h"
#include "ui/integrations/systemlistmodel.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/combobox.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/secretclipboard.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLayout>

class SystemsScreenTest : public QObject, private SystemsBench
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data() { addLightAndDark(); }
    void looks()
    {
        QFETCH(bool, dark);
        start(dark);
        seed();
        show();
        handIn(9);
        m_screen->resize(984, 728);
        QCOMPARE(namelessIn(*m_screen), QString());
        m_ui->grab(*m_screen, QStringLiteral("integrations-systems"));
        click(QStringLiteral("Gerar token"));
        auto *dialog = dialogOf<TokenDialog>();
        m_ui->grab(*dialog, QStringLiteral("integrations-generate"));
        type(*dialog, QStringLiteral("Nome do token"), QStringLiteral("Faturamento"));
        press(*dialog, QStringLiteral("Gerar token"));
        auto *issued = dialogOf<IssuedTokenDialog>();
        press(*issued, QStringLiteral("Copiar"));
        m_ui->grab(*issued, QStringLiteral("integrations-issued"));
    }

    void saysWhatToDoFirst()
    {
        start();
        show();
        m_ui->grab(*m_screen, QStringLiteral("integrations-first-time"));
        click(QStringLiteral("Gerar o primeiro token"));
        auto *dialog = dialogOf<TokenDialog>();
        m_ui->grab(*dialog, QStringLiteral("integrations-generate-first"));
        QVERIFY(childNamed<QLineEdit>(*dialog, QStringLiteral("Nome do sistema")));
    }

    void makesTheSystemTogetherWithItsToken()
    {
        start();
        show();
        click(QStringLiteral("Gerar token"));
        auto *dialog = dialogOf<TokenDialog>();
        type(*dialog, QStringLiteral("Nome do sistema"), QStringLiteral("ERP Sankhya"));
        type(*dialog, QStringLiteral("Nome do token"), QStringLiteral("Faturamento"));
        press(*dialog, QStringLiteral("Gerar token"));
        QVERIFY(dialogOf<IssuedTokenDialog>());
        QCOMPARE(systems().size(), 1);
        QCOMPARE(systems().first().name, QStringLiteral("ERP Sankhya"));
        QCOMPARE(tokens().size(), 1);
        QCOMPARE(tokens().first().rights, allRights);
        QVERIFY(!tokens().first().expiresAt);
        QTRY_COMPARE(table(QStringLiteral("Tokens de acesso"))->model()->rowCount(), 1);
    }

    void tellsAllThatIsWrongBelowTheFields()
    {
        start();
        show();
        click(QStringLiteral("Gerar token"));
        auto *dialog = dialogOf<TokenDialog>();
        for (CheckBox *right : dialog->findChildren<CheckBox *>()) {
            QTest::mouseClick(right, Qt::LeftButton);
        }
        press(*dialog, QStringLiteral("Gerar token"));
        QTRY_COMPARE(faultsOf(*dialog).size(), 2);
        QCOMPARE(faultsOf(*dialog).last(), QStringLiteral("Escolha pelo menos um direito."));
        m_ui->grab(*dialog, QStringLiteral("integrations-generate-faults"));
        // One below the other with the same space, also after the faults came.
        QRect above;
        for (const FieldGroup *group : dialog->findChildren<FieldGroup *>()) {
            const QRect place(group->mapTo(dialog, QPoint()), group->size());
            if (group->isVisible() && above.isValid() && place.left() == above.left()) {
                QCOMPARE(place.top() - above.bottom() - 1, 20);
                QCOMPARE(group->height(), group->layout()->totalHeightForWidth(group->width()));
            }
            above = group->isVisible() ? place : above;
        }
        QVERIFY(systems().isEmpty());
        QVERIFY(tokens().isEmpty());
        // A shown fault goes while it is mended.
        type(*dialog, QStringLiteral("Nome do sistema"), QStringLiteral("ERP"));
        QCOMPARE(faultsOf(*dialog).size(), 1);
    }

    void copiesTheSecretAsOftenAsItIsAsked()
    {
        start();
        seed();
        show();
        IssuedTokenDialog *issued = issueByClicking();
        press(*issued, QStringLiteral("Copiar"));
        const QByteArray first = QApplication::clipboard()->text().toUtf8();
        QVERIFY(AccessTokens::isWellFormed(first));
        QCOMPARE(tokenByName(QStringLiteral("Novo")).hash, AccessTokens::hash(first));
        QVERIFY(childNamed<Button>(*issued, QStringLiteral("Copiado")));
        QApplication::clipboard()->setText(QStringLiteral("something else"));
        press(*issued, QStringLiteral("Copiado"));
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), first);
    }

    void namesTheRealAddressAndNoSecretInTheLineToTry()
    {
        start();
        seed();
        show();
        IssuedTokenDialog *issued = issueByClicking();
        press(*issued, QStringLiteral("Copiar"));
        const QString secret = QApplication::clipboard()->text();
        press(*issued, QStringLiteral("Copiar linha"));
        const QString line = QApplication::clipboard()->text();
        QVERIFY2(line.startsWith(QStringLiteral("curl http://127.0.0.1:8640/v1/messages ")),
                 qPrintable(line));
        QVERIFY(line.contains(QStringLiteral("Bearer $TOKEN")));
        QVERIFY(!line.contains(secret));
        QVERIFY(!line.contains(secret.left(12)));
    }

    void takesTheSecretFromTheClipboardInTime()
    {
        start();
        seed();
        show();
        IssuedTokenDialog *issued = issueByClicking();
        press(*issued, QStringLiteral("Copiar"));
        auto *clipboard = m_screen->findChild<SecretClipboard *>();
        QVERIFY(clipboard && clipboard->holdsSecret());
        QCOMPARE(clipboard->seconds(),
                 m_ui->store.configuration.current()->settings.clipboardSeconds);
        m_ui->store.clock.advance(31 * 1000);
        clipboard->tick();
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        // What somebody else copied stays.
        press(*issued, QStringLiteral("Copiado"));
        QApplication::clipboard()->setText(QStringLiteral("mine"));
        m_ui->store.clock.advance(31 * 1000);
        clipboard->tick();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("mine"));
    }

    void fitsTheSmallestWindow()
    {
        start();
        seed();
        show();
        m_screen->resize(808, 608);
        QTRY_VERIFY(table(QStringLiteral("Tokens de acesso"))
                        ->isColumnHidden(TokenListModel::RightsColumn));
        m_ui->grab(*m_screen, QStringLiteral("integrations-systems-1024x640"));
        m_screen->resize(984, 728);
        QTRY_VERIFY(!table(QStringLiteral("Tokens de acesso"))
                         ->isColumnHidden(TokenListModel::RightsColumn));
    }

    void asksBeforeAnUncopiedSecretIsLost()
    {
        start();
        seed();
        show();
        IssuedTokenDialog *issued = issueByClicking();
        QVERIFY(!childNamed<Button>(*issued, QStringLiteral("Concluir"))->isEnabled());
        QTest::keyClick(issued, Qt::Key_Escape);
        QCOMPARE(m_ui->prompts.questions.size(), 1);
        QVERIFY(issued->isVisible());
        press(*issued, QStringLiteral("Copiar"));
        press(*issued, QStringLiteral("Concluir"));
        QTRY_VERIFY(!issuedDialog());
    }

    void countsADayToItsEnd()
    {
        start();
        seed();
        show();
        click(QStringLiteral("Gerar token"));
        auto *dialog = dialogOf<TokenDialog>();
        auto *expiry = childNamed<ComboBox>(*dialog, QStringLiteral("Validade"));
        expiry->setCurrentIndex(expiry->findText(QStringLiteral("30 dias")));
        const auto end = dialog->value().request.expiresAt;
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_ui->store.clock.nowMs()).date();
        QCOMPARE(*end, today.addDays(31).startOfDay().toMSecsSinceEpoch());
    }

    void revokesAfterAQuestionThatNamesTheConsequence()
    {
        start();
        seed();
        show();
        // The harmless answer changes nothing.
        chooseFromMenu(QStringLiteral("Faturamento"), QStringLiteral("Revogar…"));
        QCOMPARE(m_ui->prompts.questions.size(), 1);
        QVERIFY(m_ui->prompts.questions.first().title.contains(QStringLiteral("Faturamento")));
        QVERIFY(m_ui->prompts.questions.first().consequences.first().text.contains(
            QStringLiteral("ERP Sankhya")));
        m_ui->settle();
        QVERIFY(!tokenByName(QStringLiteral("Faturamento")).revokedAt);
        m_ui->prompts.answerNext(1);
        chooseFromMenu(QStringLiteral("Faturamento"), QStringLiteral("Revogar…"));
        QTRY_VERIFY(tokenByName(QStringLiteral("Faturamento")).revokedAt);
        QTRY_COMPARE(m_ui->navigator.said.size(), 1);
        QTRY_COMPARE(stateOf(QStringLiteral("Faturamento")), QStringLiteral("Revogado"));
    }

    void rotatesWithATimeForTheOldOne()
    {
        start();
        seed();
        show();
        chooseFromMenu(QStringLiteral("Faturamento"), QStringLiteral("Trocar…"));
        auto *dialog = dialogOf<RotateDialog>();
        m_ui->grab(*dialog, QStringLiteral("integrations-rotate"));
        QCOMPARE(dialog->value(), 24LL * 60 * 60 * 1000);
        const qsizetype before = tokens().size();
        press(*dialog, QStringLiteral("Gerar novo token"));
        auto *issued = dialogOf<IssuedTokenDialog>();
        press(*issued, QStringLiteral("Copiar"));
        QCOMPARE(tokens().size(), before + 1);
        QStringList states;
        for (const AccessToken &token : tokens()) {
            if (token.name == QLatin1String("Faturamento")) {
                QVERIFY(!token.revokedAt);
                states.append(token.expiresAt ? QStringLiteral("ends") : QStringLiteral("stays"));
            }
        }
        std::sort(states.begin(), states.end());
        QCOMPARE(states, QStringList({QStringLiteral("ends"), QStringLiteral("stays")}));
    }

    void makesAndRenamesASystem()
    {
        start();
        show();
        click(QStringLiteral("Novo sistema"));
        auto *dialog = dialogOf<SystemDialog>();
        type(*dialog, QStringLiteral("Nome"), QStringLiteral("Loja virtual"));
        type(*dialog, QStringLiteral("Pedidos por segundo"), QStringLiteral("muitos"));
        press(*dialog, QStringLiteral("Criar sistema"));
        QTRY_COMPARE(faultsOf(*dialog).size(), 1);
        type(*dialog, QStringLiteral("Pedidos por segundo"), QStringLiteral("2,5"));
        press(*dialog, QStringLiteral("Criar sistema"));
        QTRY_COMPARE(systems().size(), 1);
        QCOMPARE(*systems().first().ratePerSecond, 2.5);

        click(QStringLiteral("Editar"));
        auto *edit = dialogOf<SystemDialog>();
        type(*edit, QStringLiteral("Nome"), QStringLiteral("Loja"));
        press(*edit, QStringLiteral("Salvar"));
        QTRY_COMPARE(systems().first().name, QStringLiteral("Loja"));
    }

    void refusesANameThatIsTaken()
    {
        start();
        seed();
        show();
        click(QStringLiteral("Novo sistema"));
        auto *dialog = dialogOf<SystemDialog>();
        type(*dialog, QStringLiteral("Nome"), QStringLiteral("erp sankhya"));
        press(*dialog, QStringLiteral("Criar sistema"));
        QTRY_COMPARE(faultsOf(*dialog).size(), 1);
        QCOMPARE(systems().size(), 2);
    }

    void deletesASystemInUseOnlyByItsName()
    {
        start();
        seed();
        show();
        click(QStringLiteral("Excluir sistema"));
        QCOMPARE(m_ui->prompts.questions.size(), 1);
        QCOMPARE(m_ui->prompts.questions.first().nameToType, QStringLiteral("ERP Sankhya"));
        m_ui->settle();
        QCOMPARE(systems().size(), 2);
        m_ui->prompts.answerNext(1);
        click(QStringLiteral("Excluir sistema"));
        QTRY_COMPARE(systems().size(), 1);
        QTRY_COMPARE(table(QStringLiteral("Sistemas Externos"))->model()->rowCount(), 1);
    }

    void findsSystemsByTheirTokens()
    {
        start();
        seed();
        show();
        auto *search =
            childNamed<QLineEdit>(*m_screen, QStringLiteral("Pesquisar sistemas e tokens"));
        QTest::keyClicks(search, QStringLiteral("homologacao"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(table(QStringLiteral("Sistemas Externos"))->model()->rowCount(), 1);
        search->setText(QStringLiteral("zebra"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(childNamed<Button>(*m_screen, QStringLiteral("Limpar pesquisa")));
        m_ui->grab(*m_screen, QStringLiteral("integrations-nothing-found"));
        click(QStringLiteral("Limpar pesquisa"));
        QTRY_COMPARE(table(QStringLiteral("Sistemas Externos"))->model()->rowCount(), 2);
    }

    void opensTheDialogWhenTheWindowAsks()
    {
        start();
        seed();
        show();
        m_screen->open({{QStringLiteral("issueToken"), true}});
        QVERIFY(dialogOf<TokenDialog>());
    }

    void modelsKeepTheirPromises()
    {
        start();
        TokenListModel tokenList(m_ui->store.clock);
        SystemListModel systemList(m_ui->store.clock);
        const QAbstractItemModelTester first(&tokenList);
        const QAbstractItemModelTester second(&systemList);
        const auto update = [&] {
            const ConfigurationPointer now = m_ui->store.configuration.current();
            systemList.show(*now, {});
            tokenList.show(*now, systems().isEmpty() ? ExternalSystemId() : systems().first().id,
                           false);
        };
        update();
        seed();
        update();
        QCOMPARE(systemList.rowCount(), 2);
        QCOMPARE(tokenList.rowCount(), 3);
        m_ui->store.clock.advance(60LL * 24 * 60 * 60 * 1000);
        update();
        QCOMPARE(tokenList.rowCount(), 3);
        tokenList.show(*m_ui->store.configuration.current(), {}, false);
        QCOMPARE(tokenList.rowCount(), 0);
    }

    void cleanup()
    {
        m_screen.reset();
        m_ui.reset();
    }
};

KAROO_TEST(SystemsScreenTest, tst_systemsscreen)
#include "tst_systemsscreen.moc"
