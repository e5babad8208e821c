// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/folding.h"

QString folded(const QString &text)
{
    const QString apart = text.trimmed().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (!c.isMark()) {
            plain.append(c);
        }
    }
    return plain.toCaseFolded();
}
