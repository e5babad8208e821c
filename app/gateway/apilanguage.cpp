// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/apilanguage.h"

#include <QList>

#include <optional>

namespace {

struct Range
{
    QByteArray tag;
    double weight = 1;
};

Range rangeOf(const QByteArray &part)
{
    const QList<QByteArray> pieces = part.split(';');
    Range range{pieces.first().trimmed().toLower(), 1};
    for (const QByteArray &piece : pieces.mid(1)) {
        const QByteArray parameter = piece.trimmed().toLower();
        if (parameter.startsWith("q=")) {
            bool isNumber = false;
            const double weight = parameter.mid(2).toDouble(&isNumber);
            range.weight = isNumber ? weight : 0;
        }
    }
    return range;
}

std::optional<ApiLanguage> languageOf(const QByteArray &tag)
{
    if (tag == "pt" || tag.startsWith("pt-") || tag == "*") {
        return ApiLanguage::Portuguese;
    }
    if (tag == "en" || tag.startsWith("en-")) {
        return ApiLanguage::English;
    }
    return std::nullopt;
}

} // namespace

ApiLanguage apiLanguageFor(QByteArrayView acceptLanguage)
{
    ApiLanguage best = ApiLanguage::Portuguese;
    double bestWeight = 0;
    for (const QByteArray &part : acceptLanguage.toByteArray().split(',')) {
        const Range range = rangeOf(part);
        const auto language = languageOf(range.tag);
        if (language && range.weight > bestWeight) {
            best = *language;
            bestWeight = range.weight;
        }
    }
    return best;
}

QByteArray languageTag(ApiLanguage language)
{
    return language == ApiLanguage::English ? "en" : "pt-BR";
}
