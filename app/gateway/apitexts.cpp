// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/apitexts.h"

#include <QLoggingCategory>
#include <QTranslator>

Q_LOGGING_CATEGORY(textsLog, "karoo.gateway.texts")

namespace {

std::unique_ptr<QTranslator> loaded(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/karoo-desk_%1.qm").arg(language))) {
        qCWarning(textsLog) << "no translation for" << language;
    }
    return translator;
}

} // namespace

ApiTexts::ApiTexts()
    : m_portuguese(loaded(QStringLiteral("pt_BR")))
    , m_english(loaded(QStringLiteral("en")))
{
}

ApiTexts::~ApiTexts() = default;

QString ApiTexts::translate(ApiLanguage language, const char *context, const char *source) const
{
    const QTranslator &translator = language == ApiLanguage::English ? *m_english : *m_portuguese;
    const QString text = translator.translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}
