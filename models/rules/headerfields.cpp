// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/headerfields.h"

#include <QList>
#include <QStringDecoder>

namespace {

/// The text of a quoted or plain value that begins at the position.
QByteArray valueAt(const QByteArray &field, qsizetype from)
{
    if (from >= field.size() || field[from] != '"') {
        const qsizetype end = field.indexOf(';', from);
        return field.mid(from, end < 0 ? -1 : end - from).trimmed();
    }
    QByteArray value;
    for (qsizetype at = from + 1; at < field.size() && field[at] != '"'; ++at) {
        // Browsers escape quotes only; a lone backslash belongs to the name.
        if (field[at] == '\\' && at + 1 < field.size() && field[at + 1] == '"') {
            ++at;
        }
        value.append(field[at]);
    }
    return value;
}

/// UTF-8 as nearly all senders write it; what is not, is Latin-1.
QString textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

/// "UTF-8'pt'Boleto%20de%20mar%C3%A7o.pdf"; empty where it is not that.
QString extendedValue(const QByteArray &value)
{
    const QList<QByteArray> parts = value.split('\'');
    if (parts.size() != 3) {
        return {};
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(parts[2]);
    const QByteArray charset = parts[0].toLower();
    return charset == "utf-8"        ? textOf(bytes)
           : charset == "iso-8859-1" ? QString::fromLatin1(bytes)
                                     : QString();
}

} // namespace

QByteArray HeaderFields::parameterOf(const QByteArray &field, const QByteArray &name)
{
    // Names of parameters stand behind a semicolon that is not inside quotes.
    bool quoted = false;
    for (qsizetype at = 0; at < field.size(); ++at) {
        if (field[at] == '"' && (at == 0 || field[at - 1] != '\\')) {
            quoted = !quoted;
        }
        if (field[at] != ';' || quoted) {
            continue;
        }
        // Its name ends where the next begins, however far the next '=' is.
        qsizetype end = at + 1;
        while (end < field.size() && field[end] != '=' && field[end] != ';') {
            ++end;
        }
        if (end < field.size() && field[end] == '=' &&
            field.mid(at + 1, end - at - 1).trimmed().toLower() == name) {
            return valueAt(field, end + 1);
        }
    }
    return {};
}

QString HeaderFields::fileNameOf(const QByteArray &disposition)
{
    const QString extended = extendedValue(parameterOf(disposition, "filename*"));
    return extended.isEmpty() ? textOf(parameterOf(disposition, "filename")) : extended;
}
