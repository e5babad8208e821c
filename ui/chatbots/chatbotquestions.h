// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompts.h"

class ChatbotDraft;
struct Chatbot;
struct UiServices;

/// What the editor of a chatbot asks.
namespace ChatbotQuestions {

/// Answers of all.
constexpr int discardChoice = 0;
constexpr int keepEditingChoice = 1;
/// Not of conflict().
constexpr int saveChoice = 2;

/// There are changes, and the editor is to be left. An empty name is a new chatbot's.
Question unsaved(const QString &name);
/// Somebody else deleted the chatbot of this name while it was edited.
Question deleted(const QString &name);
/// Somebody else saved the chatbot: who changed what and when, as far as the audit knows, and what
/// both have changed.
Question conflict(const ChatbotDraft &draft, const Chatbot &theirs, UiServices &services);

} // namespace ChatbotQuestions
