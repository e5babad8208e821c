// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace {

constexpr const char *context = "Samples";

struct Note
{
    const char *mark;
    const char *source;
};

constexpr Note notes[] = {
    {"@NOTE_TOKEN@",
     QT_TRANSLATE_NOOP("Samples", "The token comes from the environment: it stands in no code.")},
    {"@NOTE_KEY@",
     QT_TRANSLATE_NOOP("Samples", "One key for each notice: repeating it sends nothing twice.")},
    {"@NOTE_RETRY@", QT_TRANSLATE_NOOP("Samples", "Again, with the same key.")},
    {"@NOTE_ID@", QT_TRANSLATE_NOOP("Samples", "The id is in the answer to the sending.")},
};

/// The names of a language's files, in the order of Samples::Task.
const QHash<QString, QStringList> &fileNames()
{
    static const auto named = [](const QString &ending) {
        return QStringList{QStringLiteral("SendText") + ending,
                           QStringLiteral("SendDocument") + ending,
                           QStringLiteral("ReadStatus") + ending};
    };
    static const auto plain = [](const QString &ending) {
        return QStringList{QStringLiteral("text") + ending, QStringLiteral("document") + ending,
                           QStringLiteral("status") + ending};
    };
    static const QHash<QString, QStringList> names{
        {QStringLiteral("curl"), plain(QStringLiteral(".sh"))},
        {QStringLiteral("csharp"), named(QStringLiteral(".cs"))},
        {QStringLiteral("delphi"), named(QStringLiteral(".dpr"))},
        {QStringLiteral("java"), named(QStringLiteral(".java"))},
        {QStringLiteral("php"), plain(QStringLiteral(".php"))},
        {QStringLiteral("python"), plain(QStringLiteral(".py"))},
        {QStringLiteral("node"), plain(QStringLiteral(".mjs"))},
    };
    return names;
}

/// The licence is the file's, not the reader's concern.
QString withoutLicence(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return line.contains(QLatin1String("SPDX-")); });
    return lines.join(QLatin1Char('\n'));
}

} // namespace

const QList<Samples::Language> &Samples::languages()
{
    static const QList<Language> all{
        {QStringLiteral("curl"), QStringLiteral("curl"), QStringLiteral("curl 7.52")},
        {QStringLiteral("csharp"), QStringLiteral("C#"), QStringLiteral(".NET, C# 6")},
        {QStringLiteral("delphi"), QStringLiteral("Delphi"), QStringLiteral("Delphi 10.4")},
        {QStringLiteral("java"), QStringLiteral("Java"), QStringLiteral("Java 15")},
        {QStringLiteral("php"), QStringLiteral("PHP"), QStringLiteral("PHP 7, curl")},
        {QStringLiteral("python"), QStringLiteral("Python"), QStringLiteral("Python 3.8")},
        {QStringLiteral("node"), QStringLiteral("Node.js"), QStringLiteral("Node.js 18")},
    };
    return all;
}

QString Samples::fileName(const QString &language, Task task)
{
    return fileNames().value(language).value(static_cast<int>(task));
}

QString Samples::text(const QString &language, Task task, const Facts &facts,
                      const Translate &translate)
{
    QFile file(QStringLiteral(":/samples/%1/%2").arg(language, fileName(language, task)));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString text = withoutLicence(QString::fromUtf8(file.readAll()));
    for (const Note &note : notes) {
        text.replace(QLatin1String(note.mark), translate(context, note.source));
    }
    text.replace(QLatin1String("@BASE@"), facts.base);
    return text.replace(QLatin1String("@CHATBOT@"), facts.chatbot);
}
