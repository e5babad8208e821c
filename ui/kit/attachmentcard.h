// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"

#include <QAbstractButton>

/// A document as a card: tile, name, size; a click opens it.
class AttachmentCard : public FocusAware<QAbstractButton>
{
    Q_OBJECT

public:
    /// The detail is the second line, for example "84 KB, PDF".
    AttachmentCard(const QString &fileName, const QString &detail, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_detail;
    QString m_icon;
};

/// "84 KB", "2.5 MB": in thousands, as file managers count, in the user's locale.
QString readableSize(qint64 bytes);
