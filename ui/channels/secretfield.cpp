// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/secretfield.h"

#include "ui/kit/icons.h"

#include <QAction>
#include <QToolButton>

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(Icons::icon(QStringLiteral("view-reveal")), QLineEdit::TrailingPosition))
{
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &SecretField::showIt);
    // The line edit makes a button for its action.
    if (auto *button = findChild<QToolButton *>()) {
        button->setCursor(Qt::ArrowCursor);
    }
    showIt(false);
}

void SecretField::setShown(bool shown)
{
    m_eye->setChecked(shown);
}

void SecretField::showIt(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(
        Icons::icon(shown ? QStringLiteral("view-conceal") : QStringLiteral("view-reveal")));
    m_eye->setText(shown ? tr("Hide") : tr("Show"));
    m_eye->setToolTip(m_eye->text());
}
