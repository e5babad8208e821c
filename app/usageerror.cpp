// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/usageerror.h"

#include <QCoreApplication>

QString usageSentence(const UsageError &error)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Usage", text); };
    switch (error.kind) {
    case UsageError::Kind::UnknownOption:
        return say(QT_TRANSLATE_NOOP("Usage", "There is no option %1.")).arg(error.subject);
    case UsageError::Kind::UnknownVerb:
        return say(QT_TRANSLATE_NOOP("Usage", "There is no command %1.")).arg(error.subject);
    case UsageError::Kind::MissingVerb:
        return say(QT_TRANSLATE_NOOP("Usage", "A command is missing after %1: %2."))
            .arg(error.subject, error.expected);
    case UsageError::Kind::MissingValue:
        return say(QT_TRANSLATE_NOOP("Usage", "A value is missing after %1.")).arg(error.subject);
    case UsageError::Kind::UnexpectedValue:
        return say(QT_TRANSLATE_NOOP("Usage", "%1 takes no value.")).arg(error.subject);
    case UsageError::Kind::BadValue:
        return say(QT_TRANSLATE_NOOP("Usage", "%1 takes one of these: %2."))
            .arg(error.subject, error.expected);
    case UsageError::Kind::MissingArgument:
        return say(QT_TRANSLATE_NOOP("Usage", "%1 needs %2.")).arg(error.subject, error.expected);
    case UsageError::Kind::UnexpectedArgument:
        return say(QT_TRANSLATE_NOOP("Usage", "%1 is one argument too many.")).arg(error.subject);
    case UsageError::Kind::MissingOption:
        return say(QT_TRANSLATE_NOOP("Usage", "%1 needs the option %2."))
            .arg(error.subject, error.expected);
    }
    return {};
}
