// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savesystem.h"

#include "models/actions/setupwriter.h"
#include "models/rules/systemrules.h"
#include "models/store/writecontext.h"

Result<ExternalSystem> saveSystem(WriteContext &context, const ExternalSystem &system,
                                  const Actor &actor)
{
    const Configuration &configuration = context.configuration();
    const ExternalSystem *before = configuration.system(system.id);
    if (auto free = SetupWriter::checkRevision(system, before); !free) {
        return free.error();
    }
    if (const Findings findings = SystemRules::check(system, configuration); !findings.isEmpty()) {
        return Error::invalid(findings);
    }
    return SetupWriter(context, actor).write(before, SystemRules::completed(system));
}
