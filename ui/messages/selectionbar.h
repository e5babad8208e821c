// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "ui/kit/card.h"

class Button;
class TextLabel;

/// What can be done with several messages at once; there only while several are selected.
class SelectionBar : public Card
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// Hides itself when there are fewer than two.
    void setMessages(const QList<Message> &messages);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clearRequested();
    void copyRequested();
    void resendRequested();
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    TextLabel *m_words;
    Button *m_clear;
    Button *m_copy;
    Button *m_resend;
    Button *m_cancel;
};
