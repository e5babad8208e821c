// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/machineid.h"

#include <QMessageAuthenticationCode>
#include <QSysInfo>

QString machineId()
{
    constexpr qsizetype digits = 32;
    const QByteArray system = QSysInfo::machineUniqueId();
    if (system.isEmpty()) {
        return {};
    }
    const QByteArray own = QMessageAuthenticationCode::hash(QByteArrayLiteral("karoo-desk"), system,
                                                            QCryptographicHash::Sha256);
    return QString::fromLatin1(own.toHex().first(digits));
}
