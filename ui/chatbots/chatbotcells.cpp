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
#include "ui/kit/textstyle.h"
#include "ui/moments.h"

#include <QCoreApplication>
#include <QFontMetrics>

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

/// The widest of them, but no wider than this: names have the room that is left.
QString longestOf(const QStringList &words, const QString &most)
{
    const QFontMetrics metrics(textFont(TextStyle::Small));
    const auto isNarrower = [&metrics](const QString &one, const QString &other) {
        return metrics.horizontalAdvance(one) < metrics.horizontalAdvance(other);
    };
    const QString longest = *std::max_element(words.cbegin(), words.cend(), isNarrower);
    return isNarrower(most, longest) ? most : longest;
}

void setWidths(TableView &table)
{
    table.setColumnSample(ChatbotListModel::StatusColumn,
                          Words::tr("Inactive") + QStringLiteral("xxxxxx"));
    table.setColumnSample(ChatbotListModel::KindColumn,
                          ChatbotWords::kind(true) + QStringLiteral("xxxxxx"));
    table.setColumnSample(ChatbotListModel::ChannelsColumn, QStringLiteral("xxxxxxxxxxxxxx"));
    table.setColumnWidthFixed(ChatbotListModel::MoreColumn, 48);
}

} // namespace

void ChatbotCells::setUp(TableView &table, const ChatbotListModel &model, const Clock &clock)
{
    setMakers(table, model, clock);
    setWidths(table);
    fit(table, model, clock);
}

void ChatbotCells::fit(TableView &table, const ChatbotListModel &model, const Clock &clock)
{
    // A title has its arrow where the list is ordered by it.
    const auto title = [&model](int column) {
        return model.headerData(column, Qt::Horizontal).toString() + QStringLiteral(" \u2193");
    };
    QStringList systems{title(ChatbotListModel::SystemColumn)};
    QStringList changes{title(ChatbotListModel::ChangedColumn)};
    for (int row = 0; row < model.rowCount(); ++row) {
        systems.append(model.at(row).systemName);
        changes.append(Moments::relative(model.at(row).change.at, clock.nowMs()));
        changes.append(ChatbotWords::change(model.at(row).change));
    }
    table.setColumnSample(ChatbotListModel::SystemColumn,
                          longestOf(systems, QStringLiteral("ERP Sankhya Matriz")));
    table.setColumnSample(
        ChatbotListModel::ChangedColumn,
        longestOf(changes, QStringLiteral("Beatriz \u00b7 3 altera\u00e7\u00f5es")));
}
