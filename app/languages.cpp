// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(languageLog, "karoo.languages")

Languages::Languages() = default;
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
    for (const auto &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    auto ofQt = std::make_unique<QTranslator>();
    if (ofQt->load(QLocale(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        add(std::move(ofQt));
    }
    // The newest is asked first: ours wins over Qt's.
    auto ours = std::make_unique<QTranslator>();
    if (ours->load(QStringLiteral(":/i18n/karoo-desk_%1.qm").arg(language))) {
        add(std::move(ours));
    } else {
        qCCritical(languageLog) << "no translation for" << language;
    }
    QLocale::setDefault(QLocale(language));
    m_installed = language;
}

void Languages::add(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}
