// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/deletesystem.h"

#include "models/store/systemstore.h"
#include "models/store/writecontext.h"

Result<void> deleteSystem(WriteContext &context, ExternalSystemId id, const Actor &actor)
{
    const ExternalSystem *system = context.configuration().system(id);
    if (!system) {
        return Error::of(Error::Code::NotFound, QStringLiteral("external system"));
    }
    const QString name = system->name;
    if (auto deleted = SystemStore(context.connection()).markDeleted(id, context.nowMs());
        !deleted) {
        return deleted;
    }
    context.note(Change::Kind::ExternalSystem, id.value);
    context.note(Change::Kind::AccessToken, 0);
    context.note(Change::Kind::Chatbot, 0);
    context.audit(actor, QStringLiteral("system.deleted"), name);
    return {};
}
