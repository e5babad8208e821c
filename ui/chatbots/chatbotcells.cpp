// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/chatbotcells.h"

#include "models/base/clock.h"
#include "models/lists/chatbotlistmodel.h"
#include "ui/channels/channelwords.h"
#include "ui/chatbots/chatbotwords.h"
#include "ui/kit/cell.h"
#include "ui/kit/statelooks.h"
#include "ui/kit/tableview.h"
#include "ui/moments.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChatbotListPage)
};

void setMakers(TableView &table, const ChatbotListModel &model, const Clock &clock)
{
    table.setMaker(ChatbotListModel::NameColumn, [&model](const QModelIndex &index) {
        const Chatbot &chatbot = model.at(index.row()).chatbot;
        const StateTone tone = chatbot.active ? StateTone::Accent : StateTone::Neutral;
        return Cell::twoLines(chatbot.name, Words::tr("External ID: %1").arg(chatbot.externalId),
                              {QStringLiteral("robot"), tone, {}});
    });
    table.setMaker(ChatbotListModel::StatusColumn, [&model](const QModelIndex &index) {
        return Cell::pillCell(StateLooks::chatbot(model.at(index.row()).chatbot.active));
    });
    table.setMaker(ChatbotListModel::KindColumn, [&model](const QModelIndex &index) {
        const bool proactive = model.at(index.row()).chatbot.proactiveOnly;
        Cell cell = Cell::line(ChatbotWords::kind(proactive));
        cell.icon = ChatbotWords::kindIcon(proactive);
        return cell;
    });
    table.setMaker(ChatbotListModel::ChannelsColumn, [&model](const QModelIndex &index) {
        const ChatbotRow &row = model.at(index.row());
        if (row.channelKinds.isEmpty()) {
            return Cell::line(Words::tr("none"), Tone::Text2);
        }
        QStringList icons;
        std::transform(row.channelKinds.cbegin(), row.channelKinds.cend(),
                       std::back_inserter(icons), &ChannelWords::kindIcon);
        return Cell::iconRow(icons);
    });
    table.setMaker(ChatbotListModel::SystemColumn, [&model](const QModelIndex &index) {
        const QString &name = model.at(index.row()).systemName;
        return name.isEmpty() ? Cell::line(Words::tr("none"), Tone::Text2) : Cell::line(name);
    });
    table.setMaker(ChatbotListModel::ChangedColumn, [&model, &clock](const QModelIndex &index) {
        const AuditEntry &change = model.at(index.row()).change;
        Cell cell = Cell::twoLines(Moments::relative(change.at, clock.nowMs()),
                                   ChatbotWords::change(change));
        cell.style = TextStyle::Small;
        cell.tip = Moments::full(change.at);
        return cell;
    });
    table.setMaker(ChatbotListModel::MoreColumn, [](const QModelIndex &) { return Cell::more(); });
}

void setWidths(TableView &table)
{
    table.setColumnSample(ChatbotListModel::StatusColumn,
                          Words::tr("Inactive") + QStringLiteral("xxxxxx"));
    table.setColumnSample(ChatbotListModel::KindColumn,
                          ChatbotWords::kind(true) + QStringLiteral("xxxxxx"));
    table.setColumnSample(ChatbotListModel::ChannelsColumn, QStringLiteral("xxxxxxxxxxxxxx"));
    table.setColumnSample(ChatbotListModel::SystemColumn, QStringLiteral("ERP Sankhya Matriz"));
    table.setColumnSample(ChatbotListModel::ChangedColumn,
                          QStringLiteral("Beatriz \u00b7 3 altera\u00e7\u00f5es"));
    table.setColumnWidthFixed(ChatbotListModel::MoreColumn, 48);
}

} // namespace

void ChatbotCells::setUp(TableView &table, const ChatbotListModel &model, const Clock &clock)
{
    setMakers(table, model, clock);
    setWidths(table);
}
