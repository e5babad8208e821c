// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/messagecsv.h"

namespace {

/// OWASP's list of what begins a formula; a telephone number alone is none. The wide forms of the
/// signs are formulas where people write with them, and some programs cut blanks at the beginning.
bool looksLikeFormula(const QString &written)
{
    static const QString starters = QString::fromUtf8("=+-@\t\r\n＝＋－＠");
    qsizetype blanks = 0;
    while (blanks < written.size() && written.at(blanks).category() == QChar::Separator_Space) {
        ++blanks;
    }
    const QString cell = written.mid(blanks);
    if (cell.isEmpty() || !starters.contains(cell.at(0))) {
        return false;
    }
    for (const QChar c : cell.mid(1)) {
        if (!c.isDigit() && c != QLatin1Char(' ')) {
            return true;
        }
    }
    return cell.size() == 1 || !QStringLiteral("+-").contains(cell.at(0));
}

} // namespace

QByteArray MessageCsv::byteOrderMark()
{
    return QByteArrayLiteral("\xef\xbb\xbf");
}

QByteArray MessageCsv::line(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells) {
        if (looksLikeFormula(cell)) {
            cell.prepend(QLatin1Char('\''));
        }
        const bool quote = cell.contains(QLatin1Char(';')) || cell.contains(QLatin1Char('"')) ||
                           cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
        if (quote) {
            cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
            cell = QLatin1Char('"') + cell + QLatin1Char('"');
        }
        written.append(cell);
    }
    return (written.join(QLatin1Char(';')) + QLatin1String("\r\n")).toUtf8();
}
