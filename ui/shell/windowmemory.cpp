// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmemory.h"

#include "ui/kit/tableview.h"
#include "ui/shell/screen.h"

#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>

namespace {

constexpr QSize defaultSize(1200, 760);
constexpr QSize smallestWindow(1024, 640);
/// So much of the window's upper edge must be on a screen, to be taken by the mouse.
constexpr int graspWidth = 160;
constexpr int graspHeight = 24;

QString columnsName(const QString &roomId, const TableView &table)
{
    return QStringLiteral("columns/%1/%2")
        .arg(QString(roomId).replace(QLatin1Char('/'), QLatin1Char('-')), table.objectName());
}

QRect centred(const QSize &size, const QRect &screen)
{
    // Never smaller than the window can be: it would grow out of the place found for it.
    const QSize fitting = size.boundedTo((screen.size() * 9 / 10).expandedTo(smallestWindow))
                              .boundedTo(screen.size());
    QRect place({}, fitting);
    place.moveCenter(screen.center());
    return place;
}

QList<QRect> availableScreens()
{
    QList<QRect> areas;
    for (const QScreen *screen : QGuiApplication::screens()) {
        areas.append(screen->availableGeometry());
    }
    return areas;
}

} // namespace

WindowMemory::WindowMemory(const QString &dataFolder)
    : m_file(QDir(dataFolder).filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
{
}

QRect WindowMemory::placed(const QRect &wish, const QList<QRect> &screens)
{
    if (screens.isEmpty()) {
        return wish.isValid() ? wish : QRect({}, defaultSize);
    }
    if (!wish.isValid()) {
        return centred(defaultSize, screens.first());
    }
    const QRect top(wish.topLeft(), QSize(wish.width(), graspHeight));
    for (const QRect &screen : screens) {
        const QRect seen = top & screen;
        if (seen.width() >= graspWidth && seen.height() == graspHeight) {
            return QRect(wish.topLeft(), wish.size().boundedTo(screen.size()));
        }
    }
    return centred(wish.size(), screens.first());
}

void WindowMemory::restorePlace(QWidget &window) const
{
    const QRect place =
        placed(m_file.value(QStringLiteral("window/place")).toRect(), availableScreens());
    window.resize(place.size());
    window.move(place.topLeft());
    if (m_file.value(QStringLiteral("window/maximized")).toBool()) {
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    }
}

void WindowMemory::keepPlace(const QWidget &window)
{
    m_file.setValue(QStringLiteral("window/maximized"), window.isMaximized());
    const QRect normal = window.normalGeometry();
    m_file.setValue(QStringLiteral("window/place"),
                    QRect(window.isMaximized() ? normal.topLeft() : window.pos(),
                          normal.isValid() ? normal.size() : window.size()));
}

QString WindowMemory::lastRoom() const
{
    return m_file.value(QStringLiteral("window/room")).toString();
}

void WindowMemory::keepLastRoom(const QString &roomId)
{
    m_file.setValue(QStringLiteral("window/room"), roomId);
}

void WindowMemory::restoreColumns(const QString &roomId, const Screen &screen) const
{
    for (TableView *table : screen.findChildren<TableView *>()) {
        const QByteArray state = m_file.value(columnsName(roomId, *table)).toByteArray();
        if (!table->objectName().isEmpty() && !state.isEmpty()) {
            table->horizontalHeader()->restoreState(state);
        }
    }
}

void WindowMemory::keepColumns(const QString &roomId, const Screen &screen)
{
    for (const TableView *table : screen.findChildren<TableView *>()) {
        if (!table->objectName().isEmpty()) {
            m_file.setValue(columnsName(roomId, *table), table->horizontalHeader()->saveState());
        }
    }
}
