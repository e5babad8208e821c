// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savesettings.h"

#include "models/actions/setupwriter.h"
#include "models/rules/settingsjson.h"
#include "models/store/writecontext.h"

Result<Settings> saveSettings(WriteContext &context, const Settings &settings, const Actor &actor)
{
    const Settings before = context.configuration().settings;
    Settings kept = before;
    const Findings findings =
        SettingsJson::apply(SettingsJson::fromSettings(settings), QString(), kept);
    if (!findings.isEmpty()) {
        return Error::invalid(findings);
    }
    return SetupWriter(context, actor).write(before, kept);
}
