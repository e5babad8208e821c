// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

/// The menu Edit: acts on the field or the list that has the keyboard, by the keys that these know
/// themselves.
class EditMenu : public QObject
{
    Q_OBJECT

public:
    EditMenu(QWidget &window, QMenu *menu, QObject *parent);

private:
    enum class Needs { EditableText, TextOrList };

    void add(QMenu *menu, const QString &text, QKeyCombination keys, Needs needs);
    void addFind(QMenu *menu);
    /// Says which entries make sense for what has the keyboard.
    void prepare();
    void sendKey(QKeyCombination keys);
    void find();

    struct Entry
    {
        QAction *action;
        Needs needs;
    };

    QWidget &m_window;
    QList<Entry> m_entries;
    QAction *m_find = nullptr;
    QPointer<QWidget> m_target;
};
