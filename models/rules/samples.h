// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/translate.h"

#include <QList>
#include <QString>

/// Programs that show how the API is called, with the address of this installation and without a
/// secret: the token comes from the environment. Each is whole; the tests run them as they are.
namespace Samples {

enum class Task { SendText, SendDocument, ReadStatus };

struct Language
{
    /// "curl", "csharp", "delphi", "java", "php", "python", "node".
    QString id;
    QString name;
    /// What it runs on, in words that need no translation ("PHP 8", "Java 15").
    QString needs;
};

/// In the order in which they are offered.
const QList<Language> &languages();

/// What an installation fills in.
struct Facts
{
    /// "http://127.0.0.1:8640", without a slash at its end.
    QString base;
    /// External id of the chatbot that sends.
    QString chatbot;
};

/// Under which name its author would save it, for example "SendText.java"; empty for a language
/// that there is not.
QString fileName(const QString &language, Task task);
/// The program, its comments in the language of `translate`.
QString text(const QString &language, Task task, const Facts &facts, const Translate &translate);

} // namespace Samples
