// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include "ui/kit/button.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/textlabel.h"

#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>

namespace {

QString plain(const QString &menuText)
{
    QString text = menuText.section(QLatin1Char('\t'), 0, 0);
    return text.remove(QLatin1Char('&'));
}

QString keysOf(const QAction &action)
{
    const QString named = action.text().section(QLatin1Char('\t'), 1);
    return named.isEmpty() ? action.shortcut().toString(QKeySequence::NativeText) : named;
}

QString keyText(const QKeySequence &sequence)
{
    return sequence.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : KitDialog(tr("Keyboard shortcuts"), parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    addMenuKeys(menus);
    addListKeys();
    auto *scroll = new PageScroll(content, 16, this);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setMinimumHeight(420);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    body()->addWidget(scroll);
    Button *close = addMain(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

void ShortcutsDialog::addMenuKeys(const QMenuBar &menus)
{
    for (const QAction *title : menus.actions()) {
        bool first = true;
        for (const QAction *action : title->menu()->actions()) {
            const QString keys = keysOf(*action);
            if (keys.isEmpty()) {
                continue;
            }
            if (first) {
                addHeading(plain(title->text()));
                first = false;
            }
            addKey(plain(action->text()), keys);
        }
    }
}

void ShortcutsDialog::addListKeys()
{
    addHeading(tr("Lists and forms"));
    addKey(tr("Open what is chosen"), tr("Enter"));
    addKey(tr("Menu of what is chosen"), tr("Menu key"));
    addKey(tr("Rename a chatbot"), keyText(Qt::Key_F2));
    addKey(tr("Duplicate a chatbot"), keyText(Qt::CTRL | Qt::Key_D));
    addKey(tr("Delete what is chosen, cancel sending"), keyText(Qt::Key_Delete));
    addKey(tr("Undo what the bar at the bottom offers"), keyText(Qt::CTRL | Qt::Key_Z));
    addKey(tr("Empty the search, close a dialog"), tr("Esc"));
    addKey(tr("Save a form"), keyText(Qt::CTRL | Qt::Key_S));
    addKey(
        tr("Next tab, previous tab of a form"),
        tr("%1, %2").arg(keyText(Qt::CTRL | Qt::Key_PageDown), keyText(Qt::CTRL | Qt::Key_PageUp)));
    addKey(tr("Move a channel up or down"),
           tr("%1, %2").arg(keyText(Qt::ALT | Qt::Key_Up), keyText(Qt::ALT | Qt::Key_Down)));
    addKey(tr("Remove a variable"), keyText(Qt::CTRL | Qt::Key_Delete));
}

void ShortcutsDialog::addHeading(const QString &text)
{
    if (m_row > 0) {
        m_grid->setRowMinimumHeight(m_row++, 8);
    }
    m_grid->addWidget(new TextLabel(TextStyle::SmallStrong, text, this), m_row++, 0, 1, 2);
}

void ShortcutsDialog::addKey(const QString &what, const QString &keys)
{
    m_grid->addWidget(new TextLabel(TextStyle::Small, what, this), m_row, 0);
    m_grid->addWidget(new TextLabel(TextStyle::Small, Tone::Text2, keys, this), m_row, 1,
                      Qt::AlignRight);
    ++m_row;
}
