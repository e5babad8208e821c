// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSettings>
#include <QString>

class Screen;
class QWidget;

/// What a person left behind in the window: place, size, last room, widths of columns. Lies in a
/// file of its own in the data folder; a folder that cannot be written to only forgets.
class WindowMemory
{
public:
    explicit WindowMemory(const QString &dataFolder);

    /// Place and size of last time, or the default in the middle of the first screen.
    void restorePlace(QWidget &window) const;
    void keepPlace(const QWidget &window);

    QString lastRoom() const;
    void keepLastRoom(const QString &roomId);

    /// Of every table in the screen that has an objectName.
    void restoreColumns(const QString &roomId, const Screen &screen) const;
    void keepColumns(const QString &roomId, const Screen &screen);

    /// Other small things by name, for example "start/stepsHidden".
    QVariant value(const QString &name) const { return m_file.value(name); }
    void keep(const QString &name, const QVariant &value) { m_file.setValue(name, value); }

    /// Where a window of this wish goes: never larger than 90 % of its screen unless it was before,
    /// never with its title outside of all screens (a monitor may be gone).
    static QRect placed(const QRect &wish, const QList<QRect> &screens);

private:
    QSettings m_file;
};
