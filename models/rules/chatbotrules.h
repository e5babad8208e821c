// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"
#include "models/domain/chatbot.h"

class ChannelKinds;
struct Configuration;

/// What a chatbot must be like to be saved: the same for the form, the setup file and the API.
namespace ChatbotRules {

/// The chatbot as it is kept: name trimmed, an empty external id filled with the name's slug that
/// is still free, templates in a fixed order.
Chatbot completed(Chatbot chatbot, const Configuration &configuration);
/// All findings at once; pointers by the setup file's member names, for example "/channels/0" and
/// "/templates/whatsapp-loja/1/for".
Findings check(const Chatbot &chatbot, const Configuration &configuration,
               const ChannelKinds &kinds);

/// What the shortest of the chatbot's channels takes in a text.
int textLimit(const Chatbot &chatbot, const Configuration &configuration,
              const ChannelKinds &kinds);
/// Whether no other chatbot has this name; case and accents do not count.
bool isNameFree(const QString &name, const Configuration &configuration);

/// What a template can be for.
const QStringList &templatePurposes();

} // namespace ChatbotRules
