// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/messagecursor.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace {

constexpr qsizetype rowBytes = sizeof(qint64);
constexpr qsizetype sumBytes = 4;
constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Tells a mistyped or foreign cursor from ours; no secret.
QByteArray checkSum(const QByteArray &row, ExternalSystemId system)
{
    return QCryptographicHash::hash(row + QByteArray::number(system.value),
                                    QCryptographicHash::Sha256)
        .left(sumBytes);
}

} // namespace

QString MessageCursor::text(MessageRow row, ExternalSystemId system)
{
    QByteArray bytes(rowBytes, '\0');
    qToBigEndian(row.value, bytes.data());
    return QString::fromLatin1((bytes + checkSum(bytes, system)).toBase64(form));
}

std::optional<MessageRow> MessageCursor::parse(const QString &text, ExternalSystemId system)
{
    const auto result = QByteArray::fromBase64Encoding(
        text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray decoded = result ? *result : QByteArray();
    if (decoded.size() != rowBytes + sumBytes) {
        return std::nullopt;
    }
    const QByteArray row = decoded.left(rowBytes);
    if (decoded.mid(rowBytes) != checkSum(row, system)) {
        return std::nullopt;
    }
    return MessageRow{qFromBigEndian<qint64>(row.constData())};
}
