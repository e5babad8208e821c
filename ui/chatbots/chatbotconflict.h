// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompts.h"

class ChatbotDraft;
struct Chatbot;
struct UiServices;

/// Somebody else saved the chatbot that is being edited.
namespace ChatbotConflict {

/// Answers of the question.
constexpr int reloadChoice = 0;
constexpr int keepChoice = 1;

/// Says who changed what and when, as far as the audit knows, and what both have changed.
Question question(const ChatbotDraft &draft, const Chatbot &theirs, UiServices &services);

} // namespace ChatbotConflict
