// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

class TextLabel;

/// "Details" with monospaced text that can be selected, and a button that copies it.
class DetailsBox : public Card
{
    Q_OBJECT

public:
    explicit DetailsBox(const QString &details, QWidget *parent = nullptr);
    /// Hidden while there are none.
    void setDetails(const QString &details);
    /// Wide where there is room.
    QSize sizeHint() const override;

private:
    TextLabel *m_text;
};
