// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savesettings.h"
#include "models/rules/settingsjson.h"
#include "tests/support/testregistry.h"
#include "tests/ui/support/uifixture.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/switch.h"
#include "ui/kit/textlabel.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/mainwindow.h"

#include <QAccessible>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>

namespace {

SettingRow *row(const SettingsScreen &screen, const QString &name)
{
    return screen.findChild<SettingRow *>(name);
}

QLineEdit *line(const SettingsScreen &screen, const QString &name)
{
    return row(screen, name)->findChild<QLineEdit *>();
}

void type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

void showPage(SettingsScreen &screen, const QString &page)
{
    showAsRoom(screen);
    screen.open({{QStringLiteral("page"), page}});
}

bool says(const SettingsScreen &screen, const QString &text)
{
    const QList<TextLabel *> labels = screen.findChildren<TextLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const TextLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

Settings saved(const UiFixture &ui)
{
    return ui.store.configuration.current()->settings;
}

} // namespace

/// Settings are saved one by one, at once, and say what is wrong.
class SettingsScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasARowForEverySetting()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        const QJsonObject all = SettingsJson::fromSettings({});
        for (auto member = all.begin(); member != all.end(); ++member) {
            if (!member->isObject()) {
                QVERIFY2(row(screen, member.key()), qPrintable(member.key()));
                continue;
            }
            const QJsonObject group = member->toObject();
            for (const QString &name : group.keys()) {
                const QString full = member.key() + QLatin1Char('/') + name;
                QVERIFY2(row(screen, full), qPrintable(full));
            }
        }
    }

    void rowsAreAsHighAsWhatTheySay()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        showPage(screen, QStringLiteral("notifications"));
        const auto height = [&screen](const char *name) {
            return row(screen, QStringLiteral("notifications/") + QLatin1String(name))->height();
        };
        // One line of words, two lines of words.
        QTRY_COMPARE(height("channels"), height("hide_content"));
        QVERIFY(height("conversations") <= 36 + 16 + 4);
    }

    void savesAChangeAtOnce()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showPage(screen, QStringLiteral("general"));
        type(line(screen, QStringLiteral("company")), QStringLiteral(" Loja da Ana "));
        QTRY_COMPARE(saved(ui).company, QStringLiteral("Loja da Ana"));
        QTRY_VERIFY(says(screen, QString::fromUtf8("Salvo às 09:00")));
    }

    void takesANumberAsTheExplanationHasIt()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showPage(screen, QStringLiteral("retention"));
        QVERIFY(says(screen, QStringLiteral("De 7 a 3.650.")));
        type(line(screen, QStringLiteral("retention_days/logs")), QStringLiteral("3.650"));
        QTRY_COMPARE(saved(ui).retentionDays.logs, 3650);
    }

    void saysWhatIsWrongBelowTheFieldAndSavesNothing_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("part");
        QTest::newRow("too many days")
            << QStringLiteral("retention") << QStringLiteral("retention_days/logs")
            << QStringLiteral("9999") << QStringLiteral("3650");
        QTest::newRow("no number") << QStringLiteral("network") << QStringLiteral("idle_seconds")
                                   << QStringLiteral("muito") << QString::fromUtf8("número");
        QTest::newRow("no address") << QStringLiteral("network") << QStringLiteral("listen")
                                    << QStringLiteral("8640") << QStringLiteral("127.0.0.1:8640");
        QTest::newRow("no https address")
            << QStringLiteral("network") << QStringLiteral("public_url")
            << QStringLiteral("http://loja.example") << QStringLiteral("https://");
        QTest::newRow("no host name")
            << QStringLiteral("network") << QStringLiteral("host_names")
            << QStringLiteral("erp.local, http://x") << QStringLiteral("http://");
    }

    void saysWhatIsWrongBelowTheFieldAndSavesNothing()
    {
        QFETCH(QString, page);
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(QString, part);
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showPage(screen, page);
        type(line(screen, name), typed);
        QTRY_VERIFY(!row(screen, name)->fault().isEmpty());
        QVERIFY2(row(screen, name)->fault().contains(part), qPrintable(row(screen, name)->fault()));
        QCOMPARE(line(screen, name)->text(), typed);
        QCOMPARE(line(screen, name)->accessibleDescription(), row(screen, name)->fault());
        QCOMPARE(saved(ui), Settings());
        QCOMPARE(ui.gateway.restarts, 0);
    }

    void losesNothingThatWasTypedWhenNothingCanBeSaved()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showPage(screen, QStringLiteral("general"));
        const auto other =
            std::move(Connection::open(ui.store.file(), Connection::Mode::ReadWrite)).value();
        QVERIFY(other->execute("BEGIN IMMEDIATE").ok());
        const QString name = QStringLiteral("company");
        type(line(screen, name), QStringLiteral("Loja da Ana"));
        QTRY_VERIFY_WITH_TIMEOUT(row(screen, name)->fault().contains(QStringLiteral("Enter")),
                                 30'000);
        QVERIFY(ui.prompts.notices.isEmpty());
        // Neither another room nor another page takes it away.
        screen.findChild<SearchField *>()->setFocus();
        screen.open({{QStringLiteral("page"), QStringLiteral("security")}});
        screen.open({{QStringLiteral("page"), QStringLiteral("general")}});
        QCOMPARE(line(screen, name)->text(), QStringLiteral("Loja da Ana"));
        QVERIFY(other->execute("ROLLBACK").ok());
        line(screen, name)->setFocus();
        QTest::keyClick(line(screen, name), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(saved(ui).company, QStringLiteral("Loja da Ana"), 30'000);
        QTRY_VERIFY(row(screen, name)->fault().isEmpty());
    }

    void showsWhatIsSavedWhenAChoiceCannotBe()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showPage(screen, QStringLiteral("retention"));
        QVERIFY(ui.store
                    .write<bool>([](WriteContext &context) -> Result<bool> {
                        return context.connection().execute("PRAGMA query_only = ON").ok();
                    })
                    .ok());
        auto *encrypted = row(screen, QStringLiteral("refuse_encrypted"))->findChild<Switch *>();
        encrypted->click();
        QTRY_COMPARE(ui.prompts.notices.size(), 1);
        QVERIFY(!encrypted->isChecked());
    }

    void takesTheFaultAwayWhenItIsRight()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showPage(screen, QStringLiteral("security"));
        const QString name = QStringLiteral("clipboard_seconds");
        type(line(screen, name), QStringLiteral("500"));
        QTRY_VERIFY(!row(screen, name)->fault().isEmpty());
        type(line(screen, name), QStringLiteral("60"));
        QTRY_VERIFY(row(screen, name)->fault().isEmpty());
        QTRY_COMPARE(saved(ui).clipboardSeconds, 60);
    }

    void listensAnewAtANewAddress()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showPage(screen, QStringLiteral("network"));
        type(line(screen, QStringLiteral("listen")), QStringLiteral("0.0.0.0:9000"));
        QTRY_COMPARE(ui.gateway.restarts, 1);
        QCOMPARE(saved(ui).listen, QStringLiteral("0.0.0.0:9000"));
        QTRY_VERIFY(says(screen, QString::fromUtf8("Outros computadores alcançam esta API.")));
        type(line(screen, QStringLiteral("max_document_mib")), QStringLiteral("20"));
        QTRY_COMPARE(saved(ui).maxDocumentMib, 20);
        QCOMPARE(ui.gateway.restarts, 1);
    }

    void savesSwitchesChoicesAndLists()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showPage(screen, QStringLiteral("retention"));
        row(screen, QStringLiteral("refuse_encrypted"))->findChild<Switch *>()->click();
        QTRY_VERIFY(saved(ui).refuseEncrypted);
        screen.open({{QStringLiteral("page"), QStringLiteral("network")}});
        type(line(screen, QStringLiteral("document_hosts")), QStringLiteral("nas.local, 10.0.0.7"));
        QTRY_COMPARE(saved(ui).documentHosts,
                     QStringList({QStringLiteral("nas.local"), QStringLiteral("10.0.0.7")}));
        screen.open({{QStringLiteral("page"), QStringLiteral("appearance")}});
        auto *theme = row(screen, QStringLiteral("theme"))->findChild<QComboBox *>();
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_End);
        QTRY_COMPARE(saved(ui).theme, QStringLiteral("dark"));
    }

    void takesAProxyOfItsOwn()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showPage(screen, QStringLiteral("network"));
        QLineEdit *address = line(screen, QStringLiteral("proxy"));
        QVERIFY(!address->isEnabled());
        auto *choice = childNamed<QComboBox>(screen, QStringLiteral("Proxy"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End);
        QVERIFY(address->isEnabled());
        QCOMPARE(saved(ui).proxy, QStringLiteral("system"));
        type(address, QStringLiteral("http://proxy.local:3128"));
        QTRY_COMPARE(saved(ui).proxy, QStringLiteral("http://proxy.local:3128"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        QTRY_COMPARE(saved(ui).proxy, QStringLiteral("system"));
    }

    void leavesAloneWhatAnotherWindowSaved()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showPage(screen, QStringLiteral("general"));
        const auto other = ui.store.write<Settings>([](WriteContext &context) {
            Settings settings;
            settings.accountId = QStringLiteral("12345");
            return saveSettings(context, settings, {});
        });
        QVERIFY(other.ok());
        QTRY_COMPARE(line(screen, QStringLiteral("account_id"))->text(), QStringLiteral("12345"));
        type(line(screen, QStringLiteral("company")), QStringLiteral("Loja"));
        QTRY_COMPARE(saved(ui).company, QStringLiteral("Loja"));
        QCOMPARE(saved(ui).accountId, QStringLiteral("12345"));
    }

    void findsASettingByItsWords()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showPage(screen, QStringLiteral("general"));
        auto *search = screen.findChild<SearchField *>();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("telepatia"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!row(screen, QStringLiteral("company"))->isVisible());
        QVERIFY(screen.findChild<EmptyState *>()->isVisible());
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("tema"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(row(screen, QStringLiteral("theme"))->isVisible());
        QVERIFY(!screen.findChild<EmptyState *>()->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(row(screen, QStringLiteral("company"))->isVisible());
        QVERIFY(!row(screen, QStringLiteral("theme"))->isVisible());
    }

    void fitsANarrowWindow()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showAsRoom(screen);
        screen.resize(808, 608);
        const auto *scroll = screen.findChild<PageScroll *>();
        for (const char *page : {"general", "appearance", "network", "notifications", "retention",
                                 "security", "about"}) {
            screen.open({{QStringLiteral("page"), QString::fromLatin1(page)}});
            layOut();
            QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), page);
        }
    }

    void labelsItsChoices()
    {
        UiFixture ui;
        SettingsScreen screen(ui.services(), ui.navigator);
        showPage(screen, QStringLiteral("appearance"));
        auto *theme = row(screen, QStringLiteral("theme"))->findChild<QComboBox *>();
        const auto relations =
            QAccessible::queryAccessibleInterface(theme)->relations(QAccessible::Label);
        QCOMPARE(relations.size(), 1);
        QCOMPARE(relations.first().first->text(QAccessible::Name), QStringLiteral("Tema"));
    }

    void looksAsDrawn_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("page");
        QTest::newRow("network light") << false << QStringLiteral("network");
        QTest::newRow("network dark") << true << QStringLiteral("network");
        QTest::newRow("retention") << false << QStringLiteral("retention");
        QTest::newRow("general") << false << QStringLiteral("general");
        QTest::newRow("notifications") << false << QStringLiteral("notifications");
        QTest::newRow("about") << false << QStringLiteral("about");
    }

    void looksAsDrawn()
    {
        QFETCH(bool, dark);
        QFETCH(QString, page);
        UiFixture ui(dark);
        MainWindow window(ui.services());
        window.resize(1200, 760);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.open(QStringLiteral("settings"), {{QStringLiteral("page"), page}});
        if (page == QLatin1String("retention")) {
            auto *screen = window.findChild<SettingsScreen *>();
            type(line(*screen, QStringLiteral("retention_days/logs")), QStringLiteral("2"));
            QTRY_VERIFY(!row(*screen, QStringLiteral("retention_days/logs"))->fault().isEmpty());
        }
        const QImage picture = ui.grab(window, QStringLiteral("settings-") + page);
        QCOMPARE(picture.pixelColor(qRound(228 * picture.devicePixelRatio()), picture.height() - 4),
                 toneColor(Tone::Page, dark ? ColorScheme::Dark : ColorScheme::Light));
    }
};

KAROO_TEST(SettingsScreenTest, tst_settingsscreen)
#include "tst_settingsscreen.moc"
