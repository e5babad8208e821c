// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(languageLog, "karoo.languages")

Languages::Languages()
{
    for (const QString &name : names()) {
        auto translator = std::make_unique<QTranslator>();
        const QString file = QStringLiteral(":/i18n/karoo-desk_%1.qm").arg(name);
        if (!translator->load(file)) {
            qCCritical(languageLog) << "no translation" << file;
        }
        m_ours.emplace(name, std::move(translator));
    }
}

Languages::~Languages() = default;

QStringList Languages::names()
{
    return {QStringLiteral("pt_BR"), QStringLiteral("en"), QStringLiteral("es")};
}

QString Languages::ofEnvironment(const QProcessEnvironment &environment)
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = environment.value(QLatin1String(variable));
        if (value.isEmpty()) {
            continue;
        }
        for (const QString &name : names()) {
            if (value.left(2) == name.left(2)) {
                return name;
            }
        }
        break;
    }
    return names().first();
}

void Languages::install(const QString &language)
{
    if (m_installed == language) {
        return;
    }
    for (const auto &translator : m_installedOfQt) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_installedOfQt.clear();
    if (const auto old = m_ours.find(m_installed); old != m_ours.end()) {
        QCoreApplication::removeTranslator(old->second.get());
    }
    auto ofQt = std::make_unique<QTranslator>();
    if (ofQt->load(QLocale(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(ofQt.get());
        m_installedOfQt.push_back(std::move(ofQt));
    }
    // The newest is asked first: ours wins over Qt's.
    if (const auto ours = m_ours.find(language); ours != m_ours.end()) {
        QCoreApplication::installTranslator(ours->second.get());
    }
    QLocale::setDefault(QLocale(language));
    m_installed = language;
}

QString Languages::translated(const QString &language, const char *context, const char *text) const
{
    const auto ours = m_ours.find(language);
    const QString found = ours == m_ours.end() ? QString() : ours->second->translate(context, text);
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}
