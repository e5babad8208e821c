// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/chatbotlistmodel.h"

#include "models/base/folding.h"
#include "models/store/configurationcache.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace {

bool isOf(const Chatbot &chatbot, ChatbotFilter::Kind kind)
{
    switch (kind) {
    case ChatbotFilter::Kind::Active:
        return chatbot.active;
    case ChatbotFilter::Kind::Inactive:
        return !chatbot.active;
    case ChatbotFilter::Kind::Proactive:
        return chatbot.proactiveOnly;
    case ChatbotFilter::Kind::All:
        break;
    }
    return true;
}

bool isFound(const Chatbot &chatbot, const QString &search)
{
    return search.isEmpty() || folded(chatbot.name).contains(search) ||
           folded(chatbot.externalId).contains(search);
}

ChatbotRow rowFor(const Chatbot &chatbot, const Configuration &configuration)
{
    ChatbotRow row{chatbot, {}, {}, {}, {}};
    row.change.at = chatbot.createdAt;
    const ExternalSystem *system = chatbot.system ? configuration.system(*chatbot.system) : nullptr;
    row.systemName = system ? system->name : QString();
    for (const ChannelId id : chatbot.channels) {
        if (const Channel *channel = configuration.channel(id)) {
            row.channelNames.append(channel->name);
            row.channelKinds.append(channel->kind);
        }
    }
    return row;
}

} // namespace

ChatbotListModel::ChatbotListModel(const ConfigurationCache &configuration, QObject *parent)
    : QAbstractTableModel(parent)
    , m_configuration(configuration)
{
    m_rows = wanted();
}

void ChatbotListModel::setFilter(const ChatbotFilter &filter)
{
    m_filter = filter;
    refresh();
}

QList<ChatbotRow> ChatbotListModel::wanted() const
{
    const ConfigurationPointer configuration = m_configuration.current();
    const QString search = folded(m_filter.search);
    QList<ChatbotRow> rows;
    for (const Chatbot &chatbot : configuration->chatbots) {
        if (isOf(chatbot, m_filter.kind) && isFound(chatbot, search)) {
            ChatbotRow row = rowFor(chatbot, *configuration);
            row.change = m_changes.value(chatbot.externalId, row.change);
            rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end(),
              [this](const ChatbotRow &a, const ChatbotRow &b) { return isBefore(a, b); });
    return rows;
}

bool ChatbotListModel::isBefore(const ChatbotRow &a, const ChatbotRow &b) const
{
    const bool rising = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn == ChangedColumn && a.change.at != b.change.at) {
        return rising ? a.change.at < b.change.at : b.change.at < a.change.at;
    }
    const bool byText = m_sortColumn != NameColumn && m_sortColumn != ChangedColumn;
    const QString left = folded(byText ? text(a, m_sortColumn) : a.chatbot.name);
    const QString right = folded(byText ? text(b, m_sortColumn) : b.chatbot.name);
    if (left != right) {
        return rising ? left < right : right < left;
    }
    return folded(a.chatbot.name) < folded(b.chatbot.name);
}

void ChatbotListModel::refresh()
{
    const QList<ChatbotRow> rows = wanted();
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        const ChatbotId id = m_rows.at(row).chatbot.id;
        const bool stays = std::any_of(rows.cbegin(), rows.cend(), [id](const ChatbotRow &other) {
            return other.chatbot.id == id;
        });
        if (!stays) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int target = 0; target < rows.size(); ++target) {
        place(target, rows.at(target));
    }
}

void ChatbotListModel::place(int target, const ChatbotRow &row)
{
    const int from = rowOf(row.chatbot.id);
    if (from < 0) {
        beginInsertRows({}, target, target);
        m_rows.insert(target, row);
        endInsertRows();
        return;
    }
    if (from != target) {
        beginMoveRows({}, from, from, {}, target);
        m_rows.move(from, target);
        endMoveRows();
    }
    if (m_rows.at(target) != row) {
        m_rows[target] = row;
        Q_EMIT dataChanged(index(target, 0), index(target, columns - 1));
    }
}

int ChatbotListModel::rowOf(ChatbotId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [id](const ChatbotRow &row) { return row.chatbot.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int ChatbotListModel::count(ChatbotFilter::Kind kind) const
{
    const ConfigurationPointer configuration = m_configuration.current();
    return static_cast<int>(
        std::count_if(configuration->chatbots.cbegin(), configuration->chatbots.cend(),
                      [kind](const Chatbot &chatbot) { return isOf(chatbot, kind); }));
}

int ChatbotListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChatbotListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ChatbotListModel::text(const ChatbotRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return tr("%1, external ID %2").arg(row.chatbot.name, row.chatbot.externalId);
    case StatusColumn:
        return row.chatbot.active ? tr("Active") : tr("Inactive");
    case KindColumn:
        return row.chatbot.proactiveOnly ? tr("Proactive") : tr("Answers");
    case ChannelsColumn:
        return row.channelNames.join(QLatin1String(", "));
    case SystemColumn:
        return row.systemName;
    case ChangedColumn: {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.change.at);
        const QString when = QLocale().toString(at, QLocale::ShortFormat);
        const QString &who = row.change.actor.name;
        return who.isEmpty() ? when : tr("%1, %2").arg(when, who);
    }
    default:
        return {};
    }
}

QVariant ChatbotListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return text(m_rows.at(index.row()), index.column());
    }
    if (role == Qt::ToolTipRole && index.column() == ChannelsColumn) {
        return text(m_rows.at(index.row()), ChannelsColumn);
    }
    if (role == Qt::AccessibleTextRole && index.column() == MoreColumn) {
        return tr("More for %1").arg(m_rows.at(index.row()).chatbot.name);
    }
    return {};
}

QVariant ChatbotListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Chatbot");
    case StatusColumn:
        return tr("Status");
    case KindColumn:
        return tr("Type");
    case ChannelsColumn:
        return tr("Channels");
    case SystemColumn:
        return tr("External system");
    case ChangedColumn:
        return tr("Last change");
    default:
        return {};
    }
}

void ChatbotListModel::sort(int column, Qt::SortOrder order)
{
    if (column < NameColumn || column >= MoreColumn) {
        return;
    }
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}
