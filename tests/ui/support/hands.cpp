// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/hands.h"

#include "ui/kit/fieldgroup.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <algorithm>

void layOut()
{
    for (int round = 0; round < 8; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void addLightAndDark()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

QImage savePicture(QWidget &widget, const QString &name, bool dark)
{
    const QString asked = qEnvironmentVariable("KAROO_SCREENSHOTS");
    const QString folder =
        asked.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots")
                        : asked;
    QDir().mkpath(folder);
    layOut();
    const QImage picture = widget.grab().toImage();
    picture.save(QStringLiteral("%1/%2.%3.png")
                     .arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")));
    return picture;
}

void chooseInMenu(const QString &entry)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu) {
        qFatal("no menu is open");
    }
    const QList<QAction *> actions = menu->actions();
    const auto found =
        std::find_if(actions.cbegin(), actions.cend(),
                     [&entry](const QAction *action) { return action->text() == entry; });
    if (found == actions.cend() || !(*found)->isEnabled()) {
        qFatal("the menu does not offer %s", qPrintable(entry));
    }
    (*found)->trigger();
    menu->close();
}

QStringList faultsOf(const QWidget &widget)
{
    QStringList faults;
    const auto groups = widget.findChildren<FieldGroup *>();
    for (const FieldGroup *group : groups) {
        if (group->hasFault()) {
            faults.append(group->fault());
        }
    }
    return faults;
}

bool shows(const QWidget &widget, const QString &words)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
        return label->isVisible() &&
               (label->text().contains(words) || label->accessibleName().contains(words));
    });
}
