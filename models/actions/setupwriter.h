// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/channeldraft.h"
#include "models/base/result.h"
#include "models/domain/actor.h"
#include "models/domain/chatbot.h"
#include "models/domain/externalsystem.h"
#include "models/domain/settings.h"

class WriteContext;

/// Writes what was checked: the row, its note for the ChangeFeed, its line in the audit. The save
/// actions and the setup file end here. `before` is what is kept now, null for a new one; what is
/// the same as before is not written.
class SetupWriter
{
public:
    SetupWriter(WriteContext &context, const Actor &actor)
        : m_context(context)
        , m_actor(actor)
    {
    }

    /// NotFound where something with an id is not there, RevisionConflict where it was saved since.
    template<class Thing>
    static Result<void> checkRevision(const Thing &thing, const Thing *before)
    {
        if (!thing.id.isValid()) {
            return {};
        }
        if (!before) {
            return Error::of(Error::Code::NotFound);
        }
        return before->revision == thing.revision ? Result<void>()
                                                  : Error::of(Error::Code::RevisionConflict);
    }

    Result<ExternalSystem> write(const ExternalSystem *before, ExternalSystem system);
    Result<Channel> write(const Channel *before, const ChannelDraft &draft,
                          const ChannelTools &tools);
    Result<Chatbot> write(const Chatbot *before, Chatbot chatbot);
    Result<Settings> write(const Settings &before, const Settings &settings);

    /// The secrets that a draft really changes: not kept yet, kept otherwise, or sealed by a key
    /// that is gone.
    Result<QStringList> changedSecrets(const ChannelDraft &draft, const Vault &vault);

private:
    Result<void> writeFields(const Channel *before, Channel &channel);
    Result<void> writeSecrets(const ChannelDraft &draft, const QStringList &changed,
                              const Vault &vault);
    Result<void> forgetAccount(const Channel &before, const Channel &channel);

    WriteContext &m_context;
    const Actor &m_actor;
};
