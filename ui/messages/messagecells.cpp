// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagecells.h"

#include "models/base/clock.h"
#include "models/lists/messagelistmodel.h"
#include "ui/channels/channelwords.h"
#include "ui/kit/cell.h"
#include "ui/kit/statelooks.h"
#include "ui/kit/tableview.h"
#include "ui/messages/messagewords.h"
#include "ui/moments.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace {

/// So many rows decide how wide the contacts are; longer names further down are cut.
constexpr int measuredRows = 200;
/// Digits of other widths need some more.
constexpr int digitSlack = 4;

Cell contactCell(const QModelIndex &index)
{
    const QString name = index.data(MessageListModel::ContactNameRole).toString();
    const auto kind =
        static_cast<Address::Kind>(index.data(MessageListModel::AddressKindRole).toInt());
    const QString address =
        MessageWords::address({kind, index.data(MessageListModel::AddressRole).toString(), {}});
    return name.isEmpty() ? Cell::twoLines(address, {}) : Cell::twoLines(name, address);
}

MessageError errorOf(const QModelIndex &index)
{
    if (index.data(MessageListModel::HeldAsLateRole).toBool()) {
        return {QStringLiteral("late"), {}, {}};
    }
    return {index.data(MessageListModel::ErrorCodeRole).toString(),
            index.data(MessageListModel::ErrorDetailRole).toString(),
            {}};
}

MessageStatus statusOf(const QModelIndex &index)
{
    return static_cast<MessageStatus>(index.data(MessageListModel::StatusRole).toInt());
}

Cell subjectCell(const QModelIndex &index)
{
    const MessageError error = errorOf(index);
    const QString second = error.code.isEmpty()
                               ? index.data(MessageListModel::ReferenceRole).toString()
                               : MessageWords::reason(error);
    Cell cell = Cell::twoLines(index.data(MessageListModel::SubjectRole).toString(), second);
    if (!error.code.isEmpty() && statusOf(index) == MessageStatus::Failed) {
        cell.secondTone = Tone::Bad;
    }
    return cell;
}

Cell statusCell(const QModelIndex &index)
{
    return Cell::pillCell(StateLooks::message(statusOf(index)));
}

Cell channelCell(const QModelIndex &index)
{
    const QString kind = index.data(MessageListModel::ChannelKindRole).toString();
    const QString name = index.data(MessageListModel::ChannelNameRole).toString();
    Cell cell = Cell::iconRow({ChannelWords::kindIcon(kind)});
    cell.tip = name;
    cell.words = name;
    return cell;
}

/// Wide enough for the longest word of the states, with its icon and edges.
int statusWidth()
{
    int widest = 0;
    for (int status = 0; status <= static_cast<int>(MessageStatus::Received); ++status) {
        const PillLook look = StateLooks::message(static_cast<MessageStatus>(status));
        widest = std::max(widest, pillSize(look).width());
    }
    return widest + 24;
}

} // namespace

void MessageCells::setUp(TableView &table, const Clock &clock)
{
    using Column = MessageListModel::Column;
    table.setMaker(Column::ContactColumn, contactCell);
    table.setMaker(Column::SubjectColumn, subjectCell);
    table.setMaker(Column::StatusColumn, statusCell);
    table.setMaker(Column::ChannelColumn, channelCell);
    table.setMaker(Column::TimeColumn, [&clock](const QModelIndex &index) {
        const qint64 at = index.data(MessageListModel::CreatedAtRole).toLongLong();
        Cell cell = Cell::line(Moments::brief(at, clock.nowMs()), Tone::Text2);
        cell.tip = Moments::full(at);
        cell.words = Moments::exact(at);
        return cell;
    });
    table.setStretchColumn(Column::SubjectColumn);
    table.setColumnWidthFixed(Column::StatusColumn, statusWidth());
    table.setColumnSample(Column::ChannelColumn,
                          QCoreApplication::translate("MessageListModel", "Channel"));
    fit(table, clock);
}

void MessageCells::fit(TableView &table, const Clock &clock)
{
    using Column = MessageListModel::Column;
    const QAbstractItemModel &model = *table.model();
    const int rows = model.rowCount();
    // Names are in the larger type of a first line.
    const QFontMetrics names(textFont(TextStyle::Med));
    const QFontMetrics addresses(textFont(TextStyle::Meta));
    const int most = names.horizontalAdvance(QStringLiteral("Luiz Carlos Pereira"));
    int contact =
        names.horizontalAdvance(model.headerData(Column::ContactColumn, Qt::Horizontal).toString());
    for (int row = 0; row < qMin(rows, measuredRows) && contact < most; ++row) {
        const Cell cell = contactCell(model.index(row, Column::ContactColumn));
        contact = std::max({contact, names.horizontalAdvance(cell.text),
                            addresses.horizontalAdvance(cell.second)});
    }
    table.setColumnWidthFixed(Column::ContactColumn, qMin(contact, most) + 24 + digitSlack);
    // The last is the oldest: when it is of today, all are.
    const qint64 now = clock.nowMs();
    const qint64 oldest =
        rows == 0 ? now
                  : model.index(rows - 1, 0).data(MessageListModel::CreatedAtRole).toLongLong();
    QString longest = Moments::brief(oldest, now);
    for (QChar &one : longest) {
        // The widest of the digits.
        one = one.isDigit() ? QLatin1Char('0') : one;
    }
    table.setColumnSample(Column::TimeColumn, longest);
    table.setColumnWidthFixed(Column::TimeColumn,
                              table.columnWidth(Column::TimeColumn) + digitSlack);
}
