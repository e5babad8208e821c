// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <map>
#include <memory>
#include <vector>

/// The languages of the interface: the one that is installed, and all others for whoever asks in
/// another one.
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
    /// Our text of a context in a language; the English source where there is none. May be called
    /// on any thread.
    QString translated(const QString &language, const char *context, const char *text) const;

private:
    std::map<QString, std::unique_ptr<QTranslator>> m_ours;
    std::vector<std::unique_ptr<QTranslator>> m_installedOfQt;
    QString m_installed;
};
