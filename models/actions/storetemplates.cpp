// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/storetemplates.h"

#include "models/store/templatestore.h"
#include "models/store/writecontext.h"

namespace {

/// The headers that the store knows; others (a place, for example) cannot be sent from here.
const QStringList &knownHeaders()
{
    static const QStringList headers = {QString(), QStringLiteral("text"), QStringLiteral("image"),
                                        QStringLiteral("video"), QStringLiteral("document")};
    return headers;
}

} // namespace

Result<int> storeTemplates(WriteContext &context, const Channel &channel,
                           const QList<ProviderTemplate> &templates)
{
    const Channel *now = context.configuration().channel(channel.id);
    if (!now) {
        return Error::of(Error::Code::NotFound, QStringLiteral("channel"));
    }
    if (now->revision != channel.revision) {
        return Error::of(Error::Code::RevisionConflict);
    }
    QList<ProviderTemplate> kept = templates;
    for (ProviderTemplate &that : kept) {
        if (!knownHeaders().contains(that.header)) {
            that.header.clear();
        }
    }
    auto replaced = TemplateStore(context.connection()).replace(channel.id, kept, context.nowMs());
    if (!replaced) {
        return replaced.error();
    }
    context.note(Change::Kind::Template, channel.id.value);
    return static_cast<int>(kept.size());
}
