// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/uifixture.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingsscreen.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTest>

class TlsRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ui = std::make_unique<UiFixture>();
        m_screen = std::make_unique<SettingsScreen>(m_ui->services(), m_ui->navigator);
        showAsRoom(*m_screen);
        m_screen->open({{QStringLiteral("page"), QStringLiteral("network")}});
    }
    void cleanup()
    {
        m_screen.reset();
        m_ui.reset();
    }

    void encryptsAtAClick()
    {
        choose(1);
        QTRY_COMPARE(saved().mode, TlsSetting::Mode::Own);
        QTRY_COMPARE(m_ui->gateway.restarts, 1);
        choose(0);
        QTRY_COMPARE(saved().mode, TlsSetting::Mode::Off);
        QTRY_COMPARE(m_ui->gateway.restarts, 2);
    }

    void savesFilesWhenBothAreNamed()
    {
        QVERIFY(!line("tls/certificate")->isEnabled());
        QVERIFY(line("tls/certificate")->placeholderText() != line("tls/key")->placeholderText());
        choose(2);
        QVERIFY(line("tls/certificate")->isEnabled());
        type(line("tls/certificate"), QStringLiteral("/etc/ssl/loja.pem"));
        QCOMPARE(saved(), TlsSetting());
        type(line("tls/key"), QStringLiteral("/etc/ssl/loja.key"));
        const TlsSetting both{TlsSetting::Mode::Files, QStringLiteral("/etc/ssl/loja.pem"),
                              QStringLiteral("/etc/ssl/loja.key")};
        QTRY_COMPARE(saved(), both);
        QTRY_COMPARE(m_ui->gateway.restarts, 1);
    }

    void saysAtTheFileWhatIsWrongWithIt()
    {
        choose(2);
        type(line("tls/certificate"), QStringLiteral("loja.pem"));
        type(line("tls/key"), QStringLiteral("/etc/ssl/loja.key"));
        QTRY_VERIFY(!row("tls/certificate")->fault().isEmpty());
        QVERIFY(row("tls")->fault().isEmpty());
        QCOMPARE(line("tls/certificate")->text(), QStringLiteral("loja.pem"));
        QCOMPARE(saved(), TlsSetting());
        type(line("tls/certificate"), QStringLiteral("/etc/ssl/loja.pem"));
        QTRY_COMPARE(saved().mode, TlsSetting::Mode::Files);
        QTRY_VERIFY(row("tls/certificate")->fault().isEmpty());
    }

    void givesOutItsOwnCertificate()
    {
        const QString file = m_ui->store.folder() + QStringLiteral("/own.crt");
        QFile own(file);
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write("certificate") > 0);
        own.close();
        QVERIFY(!row("tls/own")->isEnabled());
        m_ui->gateway.certificate = GatewayControl::OwnCertificate{
            file, QStringLiteral("ab:cd"), 1'866'000'000'000, {QStringLiteral("localhost")}};
        choose(1);
        QTRY_VERIFY(row("tls/own")->isEnabled());
        const QString copy = m_ui->store.folder() + QStringLiteral("/copy.crt");
        m_ui->prompts.chooseNext(copy);
        press(QString::fromUtf8("Salvar uma cópia"));
        QFile copied(copy);
        QVERIFY(copied.open(QIODevice::ReadOnly));
        QCOMPARE(copied.readAll(), QByteArray("certificate"));
        press(QStringLiteral("Detalhes"));
        QVERIFY(m_ui->prompts.notices.constLast().details.contains(QLatin1String("AB:CD")));
        QVERIFY(m_ui->prompts.notices.constLast().text.contains(QLatin1String("localhost")));
    }

    void keepsWhatIsThereWhenACopyFails()
    {
        m_ui->gateway.certificate = GatewayControl::OwnCertificate{
            m_ui->store.folder() + QStringLiteral("/gone.crt"), {}, 0, {}};
        choose(1);
        QTRY_VERIFY(row("tls/own")->isEnabled());
        const QString there = m_ui->store.folder() + QStringLiteral("/there.crt");
        QFile file(there);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") > 0);
        file.close();
        m_ui->prompts.chooseNext(there);
        press(QString::fromUtf8("Salvar uma cópia"));
        QCOMPARE(m_ui->prompts.notices.size(), 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
    }

    void asksBeforeItIsMadeAnew()
    {
        m_ui->gateway.certificate = GatewayControl::OwnCertificate{};
        choose(1);
        QTRY_COMPARE(m_ui->gateway.restarts, 1);
        press(QStringLiteral("Fazer outro"));
        QCOMPARE(m_ui->gateway.renewals, 0);
        m_ui->prompts.answerNext(1);
        press(QStringLiteral("Fazer outro"));
        QCOMPARE(m_ui->gateway.renewals, 1);
        QCOMPARE(m_ui->gateway.restarts, 2);
    }

private:
    SettingRow *row(const char *name) const
    {
        return m_screen->findChild<SettingRow *>(QLatin1String(name));
    }
    QLineEdit *line(const char *name) const { return row(name)->findChild<QLineEdit *>(); }
    TlsSetting saved() const { return m_ui->store.configuration.current()->settings.tls; }
    void choose(int index)
    {
        auto *box = row("tls")->findChild<QComboBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i) {
            QTest::keyClick(box, Qt::Key_Down);
        }
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void press(const QString &text)
    {
        const auto buttons = row("tls/own")->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + text));
    }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<SettingsScreen> m_screen;
};

KAROO_TEST(TlsRowsTest, tst_tlsrows)
#include "tst_tlsrows.moc"
