// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"

#include <QAbstractButton>

/// A filter as a chip: on or off, with a count, a chevron (opens a menu) or an x (removes itself).
class FilterChip : public FocusAware<QAbstractButton>
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    /// Negative for none.
    void setCount(int count);
    void setChevron(bool chevron);
    /// The x is there while the chip is on; clicking it or pressing Delete emits removed().
    void setRemovable(bool removable);
    QSize sizeHint() const override;
    /// Long words give way where the row is short.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool showsRemove() const { return m_removable && isChecked(); }
    QString countText() const;
    /// What the words would take.
    int wordsWidth() const;
    /// What is beside them.
    int restWidth() const;

    int m_count = -1;
    bool m_chevron = false;
    bool m_removable = false;
};
