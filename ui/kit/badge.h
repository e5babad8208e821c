// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QWidget>

class QPainter;

enum class BadgeKind { Unread, Failure };

/// A number in a small round ground, at least 20 wide. Above 999 it says 999+.
QSize badgeSize(int count);
void drawBadge(QPainter &painter, const QRectF &rect, int count, BadgeKind kind,
               const QPalette &palette);

/// A badge as a widget; hides itself at zero.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(BadgeKind kind, QWidget *parent = nullptr);

    /// The text says what is counted, for example "9 unread conversations".
    void setCount(int count, const QString &accessibleText);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeKind m_kind;
    int m_count = 0;
};
