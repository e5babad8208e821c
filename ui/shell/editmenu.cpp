// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/editmenu.h"

#include "ui/kit/searchfield.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace {

bool isEditableText(const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return (line && !line->isReadOnly()) || (text && !text->isReadOnly());
}

bool isTextOrList(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget);
}

SearchField *visibleSearch(const QWidget &window)
{
    for (SearchField *field : window.findChildren<SearchField *>()) {
        if (field->isVisible()) {
            return field;
        }
    }
    return nullptr;
}

} // namespace

EditMenu::EditMenu(QWidget &window, QMenu *menu, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    add(menu, tr("&Undo"), Qt::CTRL | Qt::Key_Z, Needs::EditableText);
    add(menu, tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Needs::EditableText);
    menu->addSeparator();
    add(menu, tr("Cu&t"), Qt::CTRL | Qt::Key_X, Needs::EditableText);
    add(menu, tr("&Copy"), Qt::CTRL | Qt::Key_C, Needs::TextOrList);
    add(menu, tr("&Paste"), Qt::CTRL | Qt::Key_V, Needs::EditableText);
    add(menu, tr("Select &all"), Qt::CTRL | Qt::Key_A, Needs::TextOrList);
    menu->addSeparator();
    addFind(menu);
    connect(menu, &QMenu::aboutToShow, this, &EditMenu::prepare);
}

void EditMenu::add(QMenu *menu, const QString &text, QKeyCombination keys, Needs needs)
{
    // The keys are only named: the field itself answers them, and a shortcut would take them away.
    QAction *action = menu->addAction(text + QLatin1Char('\t') +
                                      QKeySequence(keys).toString(QKeySequence::NativeText));
    connect(action, &QAction::triggered, this, [this, keys] { sendKey(keys); });
    m_entries.append({action, needs});
}

void EditMenu::addFind(QMenu *menu)
{
    m_find = menu->addAction(tr("&Search") + QLatin1Char('\t') +
                             QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText));
    connect(m_find, &QAction::triggered, this, &EditMenu::find);
}

void EditMenu::prepare()
{
    m_target = m_window.focusWidget();
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.action->setEnabled(entry.needs == Needs::EditableText ? isEditableText(m_target)
                                                                    : isTextOrList(m_target));
    }
    m_find->setEnabled(visibleSearch(m_window) != nullptr);
}

void EditMenu::sendKey(QKeyCombination keys)
{
    if (!m_target) {
        return;
    }
    QKeyEvent press(QEvent::KeyPress, keys.key(), keys.keyboardModifiers());
    QCoreApplication::sendEvent(m_target, &press);
}

void EditMenu::find()
{
    if (SearchField *field = visibleSearch(m_window)) {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    }
}
