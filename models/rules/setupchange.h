// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/translate.h"

#include <QString>
#include <QStringList>

/// One thing that a setup file changed.
struct SetupChange
{
    enum class Subject { Settings, ExternalSystem, Channel, Chatbot };

    Subject subject = Subject::Settings;
    /// Its key or name; empty for settings.
    QString name;
    bool isNew = false;
    /// What changed, by the names of the setup file; empty for a new one.
    QStringList members;

    bool operator==(const SetupChange &) const = default;
};

/// The line that people read of a change, for example "Chatbot cobranca: changed (name)".
QString setupChangeText(const SetupChange &change, const Translate &translate);
