// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/secretbox.h"

#include "ui/kit/button.h"
#include "ui/kit/ring.h"
#include "ui/kit/secretclipboard.h"
#include "ui/kit/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int copiedWordMs = 2000;

} // namespace

SecretBox::SecretBox(const Secret &secret, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_secret(secret)
    , m_clipboard(clipboard)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildBox());
    column->addWidget(buildCountdown());
    connect(m_copy, &QAbstractButton::clicked, this, [this]() { m_clipboard.copy(m_secret); });
    connect(&clipboard, &SecretClipboard::copied, this, &SecretBox::copied);
    connect(&clipboard, &SecretClipboard::secondsLeftChanged, this, &SecretBox::showSecondsLeft);
    connect(&clipboard, &SecretClipboard::cleared, this, &SecretBox::showCleared);
}

QWidget *SecretBox::buildBox()
{
    auto *box = new Card(this);
    box->setTones(Tone::Sunken, Tone::Edge);
    box->setRadius(8);
    box->setPadding(QMargins(6, 11, 11, 11));
    auto *row = new QHBoxLayout;
    m_text = new QLineEdit(QString::fromUtf8(m_secret.reveal()), box);
    m_text->setFont(textFont(TextStyle::MonoBig));
    m_text->setReadOnly(true);
    m_text->setFrame(false);
    m_text->setAccessibleName(tr("Secret"));
    // All of it is to be seen, whatever the font.
    m_text->setMinimumWidth(m_text->fontMetrics().horizontalAdvance(m_text->text()) + 28);
    m_text->setCursorPosition(0);
    m_copy = new Button(Button::Kind::Primary, tr("Copy"), QStringLiteral("edit-copy"), box);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy);
    box->body()->addLayout(row);
    return box;
}

QWidget *SecretBox::buildCountdown()
{
    m_countdown = new QWidget(this);
    auto *row = new QHBoxLayout(m_countdown);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_ring = new Ring(20, m_countdown);
    m_words = new TextLabel(TextStyle::Small, {}, m_countdown);
    m_clear = new Button(Button::Kind::Quiet, tr("Clear now"), {}, m_countdown);
    row->addWidget(m_ring);
    row->addWidget(m_words, 1);
    row->addWidget(m_clear);
    // The room is kept, so that nothing moves when it appears.
    QSizePolicy kept = m_countdown->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_countdown->setSizePolicy(kept);
    m_countdown->hide();
    connect(m_clear, &QAbstractButton::clicked, &m_clipboard, &SecretClipboard::clear);
    return m_countdown;
}

void SecretBox::copied()
{
    m_copy->setText(tr("Copied"));
    m_copy->setIconName(QStringLiteral("check"));
    QTimer::singleShot(copiedWordMs, this, [this]() {
        m_copy->setText(tr("Copy"));
        m_copy->setIconName(QStringLiteral("edit-copy"));
    });
    m_ring->show();
    m_clear->show();
    m_countdown->show();
    QAccessibleEvent announced(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void SecretBox::showSecondsLeft(int seconds)
{
    if (m_clipboard.seconds() == 0) {
        m_words->setText(tr("Copied. The clipboard will be cleared when the program ends."));
        m_ring->setShare(1);
        return;
    }
    m_words->setText(tr("Copied. The clipboard will be cleared in %n s.", nullptr, seconds));
    m_ring->setShare(double(seconds) / m_clipboard.seconds());
}

void SecretBox::showCleared()
{
    m_words->setText(tr("The secret is no longer on the clipboard."));
    m_ring->hide();
    m_clear->hide();
}
