// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"

#include <QAbstractButton>

/// One message in the list at the left of the tab: its name, when it is sent, and whether it is all
/// right.
class MessageChoice : public FocusAware<QAbstractButton>
{
    Q_OBJECT

public:
    /// Doubtful is what a person may still be writing; Faulty is what is told beside the field too.
    enum class State { Empty, Good, Doubtful, Faulty };

    explicit MessageChoice(const QString &name, QWidget *parent);

    void setWhen(const QString &when);
    void setState(State state);
    State state() const { return m_state; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textWidth() const;
    int nameHeight(int width) const;

    QString m_when;
    State m_state = State::Empty;
};
