// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/providertemplate.h"
#include "ui/kit/pill.h"

/// What people read about the approved messages of a provider.
namespace TemplateWords {

PillLook state(const ProviderTemplate &one);
/// The widest of the usual words of state.
QString longestState();
/// "Utility · 3 values".
QString kind(const ProviderTemplate &one);
QString icon(const ProviderTemplate &one);
/// "text", "document" or "image"; empty: a chatbot cannot use it.
QString purpose(const ProviderTemplate &one);
QString purposeName(const QString &purpose);
/// The parameters in the order in which they are given: what each fills.
QStringList places(const ProviderTemplate &one);
/// What a variable might hold, for previews.
QString example(const QString &variable, const Chatbot *chatbot);
/// The message as a customer sees it, with these values in order, in bold.
QString preview(const ProviderTemplate &one, const QStringList &values);

/// Names of the chatbots that use it on this channel.
QStringList users(const ProviderTemplate &one, const Configuration &configuration,
                  ChannelId channel);

} // namespace TemplateWords
