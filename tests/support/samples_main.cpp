// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/samples.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

/// karoo-samples FOLDER BASE CHATBOT: writes every sample as the window shows it, by language.
int main(int argumentCount, char *arguments[])
{
    const QCoreApplication application(argumentCount, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4) {
        std::fputs("karoo-samples FOLDER BASE CHATBOT\n", stderr);
        return 2;
    }
    const Samples::Facts facts{words.at(2), words.at(3)};
    const auto untranslated = [](const char *, const char *source) {
        return QString::fromUtf8(source);
    };
    for (const Samples::Language &language : Samples::languages()) {
        for (const auto task :
             {Samples::Task::SendText, Samples::Task::SendDocument, Samples::Task::ReadStatus}) {
            QFile file(words.at(1) + QLatin1Char('/') + language.id + QLatin1Char('-') +
                       Samples::fileName(language.id, task));
            const QByteArray text = Samples::text(language.id, task, facts, untranslated).toUtf8();
            if (text.isEmpty() || !file.open(QIODevice::WriteOnly) ||
                file.write(text) != text.size()) {
                std::fputs(qPrintable(file.fileName() + QLatin1Char('\n')), stderr);
                return 1;
            }
        }
    }
    return 0;
}
