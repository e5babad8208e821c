// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret.h"
#include "ui/kit/card.h"

class Button;
class QLineEdit;
class Ring;
class SecretClipboard;
class TextLabel;

/// Shows a secret once, in full, with "Copy" beside it, and below how long it stays on the
/// clipboard.
class SecretBox : public QWidget
{
    Q_OBJECT

public:
    SecretBox(const Secret &secret, SecretClipboard &clipboard, QWidget *parent = nullptr);

    Button *copyButton() const { return m_copy; }

private:
    QWidget *buildBox();
    QWidget *buildCountdown();
    void copied();
    void showSecondsLeft(int seconds);
    void showCleared();

    Secret m_secret;
    SecretClipboard &m_clipboard;
    QLineEdit *m_text = nullptr;
    Button *m_copy = nullptr;
    QWidget *m_countdown = nullptr;
    Ring *m_ring = nullptr;
    TextLabel *m_words = nullptr;
    Button *m_clear = nullptr;
};
