// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/failurewords.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FailureWords)
};

QString counted(const QString &code, int n)
{
    if (code == QLatin1String("outside_window")) {
        return Words::tr("%n outside the 24-hour window", nullptr, n);
    }
    if (code == QLatin1String("recipient_unreachable")) {
        return Words::tr("%n unreachable", nullptr, n);
    }
    if (code == QLatin1String("recipient_blocked")) {
        return Words::tr("%n blocked", nullptr, n);
    }
    if (code == QLatin1String("gave_up") || code == QLatin1String("no_answer")) {
        return Words::tr("%n without an answer", nullptr, n);
    }
    if (code == QLatin1String("channel_removed")) {
        return Words::tr("%n of a deleted channel", nullptr, n);
    }
    if (code == QLatin1String("document_refused") || code == QLatin1String("address_refused")) {
        return Words::tr("%n with a refused document", nullptr, n);
    }
    if (code.startsWith(QLatin1String("template_"))) {
        return Words::tr("%n with a refused template", nullptr, n);
    }
    return Words::tr("%n refused", nullptr, n);
}

} // namespace

QString failureWords(const QMap<QString, int> &codes)
{
    QList<QPair<int, QString>> byCount;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code) {
        byCount.append({-code.value(), code.key()});
    }
    std::sort(byCount.begin(), byCount.end());
    QStringList parts;
    for (const auto &[negative, code] : byCount.mid(0, 2)) {
        parts.append(counted(code, -negative));
    }
    return parts.join(QStringLiteral(", "));
}
