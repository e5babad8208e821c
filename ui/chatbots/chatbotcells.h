// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class ChatbotListModel;
class Clock;
class TableView;

/// How the columns of the list of chatbots look.
namespace ChatbotCells {

void setUp(TableView &table, const ChatbotListModel &model, const Clock &clock);
/// Gives the columns whose words differ the room of the rows that there are.
void fit(TableView &table, const ChatbotListModel &model, const Clock &clock);

} // namespace ChatbotCells
