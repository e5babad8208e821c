// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "ui/kit/focusaware.h"
#include "ui/kit/pill.h"

#include <QAbstractButton>

/// A message in one line: its state, its reference, how long ago. A button that leads to it.
class MessageLine : public FocusAware<QAbstractButton>
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    void setMessage(const Message &message, qint64 nowMs);
    /// As the API gives it.
    QString id() const { return m_id; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    QString m_what;
    PillLook m_state;
    QString m_when;
};
