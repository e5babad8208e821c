// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

/// The language of the interface, of windows and terminal alike.
class Languages
{
public:
    Languages();
    ~Languages();

    /// "pt_BR", "en", "es"; the first is the default.
    static QStringList names();
    /// The language that the user's environment asks for (LC_ALL, LC_MESSAGES, LANG); the default
    /// where it asks for none of ours.
    static QString ofEnvironment(const QProcessEnvironment &environment);

    /// Makes tr() answer in this language, Qt's own texts too. Needs the application object.
    void install(const QString &language);

private:
    void add(std::unique_ptr<QTranslator> translator);

    /// Its translators, the one that is asked last first.
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QString m_installed;
};
