// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/setupchange.h"

#include <QCoreApplication>

#include <array>

namespace {

struct Texts
{
    const char *created;
    const char *changed;
};

/// In the order of SetupChange::Subject.
constexpr std::array<Texts, 4> texts = {
    Texts{QT_TRANSLATE_NOOP("SetupChange", "Settings: changed (%2)"),
          QT_TRANSLATE_NOOP("SetupChange", "Settings: changed (%2)")},
    Texts{QT_TRANSLATE_NOOP("SetupChange", "External system %1: created"),
          QT_TRANSLATE_NOOP("SetupChange", "External system %1: changed (%2)")},
    Texts{QT_TRANSLATE_NOOP("SetupChange", "Channel %1: created"),
          QT_TRANSLATE_NOOP("SetupChange", "Channel %1: changed (%2)")},
    Texts{QT_TRANSLATE_NOOP("SetupChange", "Chatbot %1: created"),
          QT_TRANSLATE_NOOP("SetupChange", "Chatbot %1: changed (%2)")},
};

} // namespace

QString setupChangeText(const SetupChange &change, const Translate &translate)
{
    const Texts &text = texts.at(static_cast<std::size_t>(change.subject));
    QString line = translate("SetupChange", change.isNew ? text.created : text.changed);
    // One after the other by hand: a name may itself hold "%2".
    const QString members = change.members.join(QLatin1String(", "));
    const qsizetype place = line.indexOf(QLatin1String("%2"));
    if (place >= 0) {
        line.replace(place, 2, members);
    }
    const qsizetype name = line.indexOf(QLatin1String("%1"));
    return name >= 0 ? line.replace(name, 2, change.name) : line;
}
