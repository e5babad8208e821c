// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/uifixture.h"
#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screen.h"
#include "ui/shell/shortcutsdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace {

/// A room with one field, for the menu Edit.
class FieldScreen : public Screen
{
public:
    FieldScreen()
        : field(new QLineEdit(this))
    {
        field->setText(QStringLiteral("boleto"));
    }

    QLineEdit *field;
};

QList<Room> fieldRoom()
{
    return {{QStringLiteral("start"), QStringLiteral("Start"), QStringLiteral("go-home"), 0,
             [](UiServices &, Navigator &) -> Screen * { return new FieldScreen; }}};
}

QMenu *menuNamed(const MainWindow &window, const QString &title)
{
    for (const QAction *action : window.menuBar()->actions()) {
        if (action->text().remove(QLatin1Char('&')) == title) {
            return action->menu();
        }
    }
    qFatal("no such menu");
    return nullptr;
}

QAction *entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0) == text) {
            return action;
        }
    }
    qFatal("no such entry");
    return nullptr;
}

bool mentions(const QWidget &dialog, const QString &text)
{
    const QList<TextLabel *> labels = dialog.findChildren<TextLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&text](const TextLabel *label) { return label->text() == text; });
}

void show(QWidget &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

} // namespace

/// What the menus do and the dialogs behind them say.
class MenusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesFromTheFieldThatHasTheKeyboard()
    {
        UiFixture ui;
        MainWindow window(ui.services(), fieldRoom());
        show(window);
        auto *field = window.findChild<QLineEdit *>();
        field->setFocus();
        field->selectAll();
        QMenu *edit = menuNamed(window, QStringLiteral("Editar"));
        Q_EMIT edit->aboutToShow();
        QVERIFY(entry(*edit, QStringLiteral("Copiar"))->isEnabled());
        entry(*edit, QStringLiteral("Copiar"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("boleto"));
        entry(*edit, QStringLiteral("Recortar"))->trigger();
        QVERIFY(field->text().isEmpty());
        entry(*edit, QStringLiteral("Desfazer"))->trigger();
        QCOMPARE(field->text(), QStringLiteral("boleto"));
    }

    void greysOutWhatMakesNoSense()
    {
        UiFixture ui;
        MainWindow window(ui.services(), fieldRoom());
        show(window);
        window.findChild<QLineEdit *>()->setReadOnly(true);
        window.findChild<QLineEdit *>()->setFocus();
        QMenu *edit = menuNamed(window, QStringLiteral("Editar"));
        Q_EMIT edit->aboutToShow();
        QVERIFY(entry(*edit, QStringLiteral("Copiar"))->isEnabled());
        QVERIFY(!entry(*edit, QStringLiteral("Colar"))->isEnabled());
        QVERIFY(!entry(*edit, QStringLiteral("Pesquisar"))->isEnabled());
    }

    void savesTheThemeAndFollowsIt()
    {
        UiFixture ui;
        MainWindow window(ui.services(), fieldRoom());
        show(window);
        QMenu *themes =
            entry(*menuNamed(window, QStringLiteral("Exibir")), QStringLiteral("Tema"))->menu();
        QVERIFY(entry(*themes, QStringLiteral("Como o sistema"))->isChecked());
        entry(*themes, QStringLiteral("Escuro"))->trigger();
        QTRY_COMPARE(ui.services().theme.scheme(), ColorScheme::Dark);
        QCOMPARE(ui.store.configuration.current()->settings.theme, QStringLiteral("dark"));
        QVERIFY(entry(*themes, QStringLiteral("Escuro"))->isChecked());
        // What could not be saved is not marked either.
        ui.store.queue->stop();
        entry(*themes, QStringLiteral("Claro"))->trigger();
        QTRY_COMPARE(ui.prompts.notices.size(), 1);
        QVERIFY(entry(*themes, QStringLiteral("Escuro"))->isChecked());
    }

    void copiesTheAddressOfTheApiAndRestartsIt()
    {
        UiFixture ui;
        MainWindow window(ui.services(), fieldRoom());
        show(window);
        QMenu *tools = menuNamed(window, QStringLiteral("Ferramentas"));
        entry(*tools, QString::fromUtf8("Copiar endereço da API"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:8640"));
        entry(*tools, QStringLiteral("Reiniciar a API"))->trigger();
        QCOMPARE(ui.gateway.restarts, 1);
    }

    void copiesWhatAHelperNeedsToKnow()
    {
        UiFixture ui;
        AboutDialog dialog(QStringLiteral("/srv/karoo"), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        show(dialog);
        QVERIFY(mentions(dialog, QStringLiteral("/srv/karoo")));
        childNamed<Button>(dialog, QString::fromUtf8("Copiar informações"))->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QLatin1String("/srv/karoo")));
        QVERIFY(copied.contains(QLatin1String(qVersion())));
        QVERIFY(childNamed<Button>(dialog, QStringLiteral("Copiado")));
        ui.grab(dialog, QStringLiteral("about"));
    }

    void listsTheKeysOfTheMenus()
    {
        UiFixture ui;
        MainWindow window(ui.services(), fieldRoom());
        show(window);
        ShortcutsDialog dialog(*window.menuBar(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        show(dialog);
        for (const char *keys : {"Ctrl+Q", "Ctrl+1", "Ctrl+/", "Ctrl+F", "Alt+Left"}) {
            QVERIFY2(mentions(dialog, QLatin1String(keys)), keys);
        }
        ui.grab(dialog, QStringLiteral("shortcuts"));
    }
};

KAROO_TEST(MenusTest, tst_menus)
#include "tst_menus.moc"
