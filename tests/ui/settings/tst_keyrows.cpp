// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/uifixture.h"
#include "ui/errortexts.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingsscreen.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QTest>

using Place = KeyCustody::Place;

/// Where the key lies, chosen by a person.
class KeyRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_screen.reset();
        m_ui.reset();
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("locked");
        QTest::addColumn<QString>("picture");
        QTest::newRow("light") << false << false << QStringLiteral("settings-security");
        QTest::newRow("dark") << true << false << QStringLiteral("settings-security");
        QTest::newRow("locked, light") << false << true << QStringLiteral("settings-key-lost");
        QTest::newRow("locked, dark") << true << true << QStringLiteral("settings-key-lost");
    }
    void looks()
    {
        QFETCH(const bool, dark);
        QFETCH(const bool, locked);
        QFETCH(const QString, picture);
        start(dark, locked);
        QCOMPARE(namelessIn(*m_screen), QString());
        m_ui->grab(*m_screen, picture);
    }

    void movesTheKeyAfterAQuestion()
    {
        start();
        QVERIFY(row("sealing_key")->fault().isEmpty());
        QVERIFY(!row("sealing_key/new")->isEnabled());
        m_ui->prompts.answerNext(1);
        box()->setFocus();
        choose(Place::Keychain);
        QCOMPARE(m_ui->prompts.questions.size(), 1);
        QCOMPARE(m_ui->prompts.questions.first().consequences.size(), 2);
        QCOMPARE(m_ui->vault.custody.wanted, std::optional(Place::Keychain));
        // Until it is there, nothing else can be chosen.
        QVERIFY(!box()->isEnabled());
        m_ui->vault.custody.endMove({});
        QVERIFY(box()->isEnabled());
        QCOMPARE(m_screen->window()->focusWidget(), box());
        QCOMPARE(box()->currentText(), QStringLiteral("Chaveiro do sistema"));
        choose(Place::File);
        QCOMPARE(m_ui->prompts.questions.size(), 1);
        m_ui->vault.custody.endMove({});
        QCOMPARE(box()->currentText(), QStringLiteral("Arquivo neste computador"));
        QVERIFY(m_ui->prompts.notices.isEmpty());
    }

    void leavesItWhereNobodyWantsIt()
    {
        start();
        choose(Place::Keychain);
        QVERIFY(!m_ui->vault.custody.wanted);
        QCOMPARE(box()->currentIndex(), 0);
    }

    void saysWhyItWasNotMoved()
    {
        start();
        m_ui->prompts.answerNext(1);
        choose(Place::Keychain);
        m_ui->vault.custody.endMove(
            Error::of(Error::Code::Unavailable, QStringLiteral("no keychain runs")));
        QCOMPARE(m_ui->prompts.notices.size(), 1);
        QCOMPARE(m_ui->prompts.notices.first().details, QStringLiteral("no keychain runs"));
        QCOMPARE(box()->currentIndex(), 0);
        QVERIFY(box()->isEnabled());
    }

    void blamesTheDiskWhereTheFileCannotBeWritten()
    {
        start();
        m_ui->prompts.answerNext(1);
        choose(Place::Keychain);
        m_ui->vault.custody.endMove({});
        choose(Place::File);
        m_ui->vault.custody.endMove(Error::of(Error::Code::DiskFull));
        QCOMPARE(m_ui->prompts.notices.size(), 1);
        QCOMPARE(m_ui->prompts.notices.first().text, errorText(Error::of(Error::Code::DiskFull)));
        QCOMPARE(box()->currentText(), QStringLiteral("Chaveiro do sistema"));
    }

    void saysTheWayOutWhereTheKeyIsLostAndBeginsAnewOnlyAfterAQuestion()
    {
        start(false, true);
        QVERIFY(!box()->isEnabled());
        QVERIFY2(row("sealing_key")->fault().contains(m_ui->store.folder()),
                 qPrintable(row("sealing_key")->fault()));
        auto *button = row("sealing_key/new")->findChild<QAbstractButton *>();
        button->click();
        QCOMPARE(m_ui->vault.custody.begun, 0);
        m_ui->prompts.answerNext(1);
        button->click();
        QCOMPARE(m_ui->vault.custody.begun, 1);
        QVERIFY(row("sealing_key")->fault().isEmpty());
        QVERIFY(!row("sealing_key/new")->isEnabled());
    }

private:
    void start(bool dark = false, bool locked = false)
    {
        m_ui = std::make_unique<UiFixture>(dark);
        if (locked) {
            m_ui->vault.custody.locked =
                Error::of(Error::Code::Io, QStringLiteral("the key file is missing"));
        }
        m_screen = std::make_unique<SettingsScreen>(m_ui->services(), m_ui->navigator);
        showAsRoom(*m_screen);
        m_screen->open({{QStringLiteral("page"), QStringLiteral("security")}});
    }
    SettingRow *row(const char *name) const
    {
        return m_screen->findChild<SettingRow *>(QLatin1String(name));
    }
    QComboBox *box() const { return row("sealing_key")->findChild<QComboBox *>(); }
    void choose(Place place)
    {
        box()->setCurrentIndex(place == Place::File ? 0 : 1);
        Q_EMIT box()->activated(box()->currentIndex());
    }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<SettingsScreen> m_screen;
};

KAROO_TEST(KeyRowsTest, tst_keyrows)

#include "tst_keyrows.moc"
