// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/messagelistmodel.h"

#include "models/store/configurationcache.h"
#include "models/store/connection.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace {

constexpr int pageSize = 200;
} // namespace

MessageListModel::MessageListModel(Connection &reader, const ConfigurationCache &configuration,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_reading(reader)
    , m_configuration(configuration)
{
}

void MessageListModel::setFilter(const MessageFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_lines.clear();
    m_reading.forgetNames();
    m_atEnd = false;
    m_state = {};
    m_atNewest = true;
    m_lines = readPage(0);
    m_newestSeen = firstRow();
    endResetModel();
    setPending(0);
    Q_EMIT stateChanged();
}

void MessageListModel::showOldest()
{
    beginResetModel();
    m_lines.clear();
    m_state = {};
    auto page = MessageStore(m_reader).pageAfter(m_filter, 0, pageSize);
    if (page) {
        std::reverse(page->begin(), page->end());
    }
    m_lines = linesOf(page);
    m_atEnd = true;
    m_atNewest = m_lines.size() < pageSize;
    endResetModel();
    Q_EMIT stateChanged();
}

QList<LogLine> MessageListModel::readPage(qint64 beforeRow)
{
    const QList<LogLine> lines =
        linesOf(MessageStore(m_reader).page(m_filter, beforeRow, pageSize));
    m_atEnd = lines.size() < pageSize;
    return lines;
}

QList<LogLine> MessageListModel::linesOf(const Result<QList<Message>> &page)
{
    QList<LogLine> lines;
    if (!page) {
        m_state = page.error();
        return lines;
    }
    lines.reserve(page->size());
    for (const Message &message : *page) {
        lines.append(m_reading.line(message));
    }
    return lines;
}

void MessageListModel::setFollowing(bool following)
{
    m_following = following;
    if (following) {
        showPending();
    }
}

void MessageListModel::showPending()
{
    if (m_isMoving) {
        return;
    }
    if (!m_atNewest) {
        setFilter(m_filter);
    } else if (m_pending > 0) {
        takeNew();
    }
}

qint64 MessageListModel::firstRow() const
{
    return m_lines.isEmpty() ? 0 : m_lines.first().message.row.value;
}

void MessageListModel::setPending(int count)
{
    if (count != m_pending) {
        m_pending = count;
        Q_EMIT pendingChanged(count);
    }
}

void MessageListModel::countNew()
{
    const auto count = MessageStore(m_reader).countAfter(m_filter, m_newestSeen, pageSize);
    setPending(count ? *count : 0);
}

/// Reads what came after the newest line and puts it on top, in one insertion.
void MessageListModel::takeNew()
{
    auto added = MessageStore(m_reader).pageAfter(m_filter, m_newestSeen, pageSize);
    if (!added) {
        m_state = added.error();
        Q_EMIT stateChanged();
        return;
    }
    if (added->size() == pageSize) {
        // More than a page came in between: what lies in the middle is read as anything else is.
        setFilter(m_filter);
        return;
    }
    const QScopedValueRollback moving(m_isMoving, true);
    putOnTop(*added);
    m_newestSeen = std::max(m_newestSeen, firstRow());
    trimBottom();
    setPending(0);
}

/// The oldest of them first, as they are read.
void MessageListModel::putOnTop(const QList<Message> &newer)
{
    if (newer.isEmpty()) {
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(newer.size()) - 1);
    for (const Message &message : newer) {
        m_lines.prepend(m_reading.line(message));
    }
    endInsertRows();
}

void MessageListModel::fetchNewer()
{
    if (m_atNewest || m_lines.isEmpty() || m_isMoving) {
        return;
    }
    const QScopedValueRollback moving(m_isMoving, true);
    const auto newer = MessageStore(m_reader).pageAfter(m_filter, firstRow(), pageSize);
    if (!newer) {
        m_state = newer.error();
        Q_EMIT stateChanged();
        return;
    }
    m_atNewest = newer->size() < pageSize;
    putOnTop(*newer);
    trimBottom();
    if (m_atNewest) {
        m_newestSeen = std::max(m_newestSeen, firstRow());
        setPending(0);
    }
}

void MessageListModel::trimTop()
{
    const int over = static_cast<int>(m_lines.size()) - linesMost;
    if (over > 0) {
        beginRemoveRows({}, 0, over - 1);
        m_lines.remove(0, over);
        m_atNewest = false;
        endRemoveRows();
    }
}

void MessageListModel::trimBottom()
{
    const int over = static_cast<int>(m_lines.size()) - linesMost;
    if (over > 0) {
        beginRemoveRows({}, linesMost, linesMost + over - 1);
        m_lines.remove(linesMost, over);
        m_atEnd = false;
        endRemoveRows();
    }
}

void MessageListModel::apply(const Changes &changes)
{
    bool anyNew = false;
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Contact) {
            m_reading.forgetName({change.row});
        }
        if (change.kind != Change::Kind::Message) {
            continue;
        }
        if (change.row == 0) {
            setFilter(m_filter);
            return;
        }
        if (const int row = rowOf({change.row}); row >= 0) {
            updateLine(row);
        } else if (change.isNew) {
            anyNew = true;
        }
    }
    if (!anyNew) {
        return;
    }
    if (m_following && m_atNewest) {
        takeNew();
    } else {
        countNew();
    }
}

void MessageListModel::updateLine(int row)
{
    const auto message = MessageStore(m_reader).find(m_lines.at(row).message.row);
    if (const auto failed = m_reader.takeFailure(); !failed) {
        // What cannot be read just now is not gone.
        m_state = failed.error();
        Q_EMIT stateChanged();
        return;
    }
    if (!message) {
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
        return;
    }
    // One that the filter no longer holds stays until the next question: rows must not jump away
    // under the mouse.
    m_lines[row] = m_reading.line(*message);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

std::optional<Message> MessageListModel::message(int row) const
{
    return row >= 0 && row < m_lines.size() ? std::optional(m_lines.at(row).message) : std::nullopt;
}

int MessageListModel::rowOf(MessageRow message) const
{
    const auto found = std::lower_bound(
        m_lines.cbegin(), m_lines.cend(), message,
        [](const LogLine &line, MessageRow wanted) { return line.message.row > wanted; });
    const bool hit = found != m_lines.cend() && found->message.row == message;
    return hit ? static_cast<int>(found - m_lines.cbegin()) : -1;
}

int MessageListModel::total(int limit) const
{
    const auto number = MessageStore(m_reader).count(m_filter, limit);
    return number ? *number : 0;
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MessageListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageListModel::channelData(const Message &message, int role) const
{
    const auto configuration = m_configuration.current();
    const Channel *channel = configuration->channel(message.channel);
    if (channel == nullptr) {
        return QString();
    }
    return role == ChannelKindRole ? channel->kind : channel->name;
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size()) {
        return {};
    }
    const LogLine &line = m_lines.at(index.row());
    const Message &message = line.message;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_words ? m_words(index) : QString();
    case RowRole:
        return message.row.value;
    case StatusRole:
        return static_cast<int>(message.status);
    case HeldAsLateRole:
        return message.heldAsLate;
    case ContactNameRole:
        return line.contactName;
    case AddressRole:
        return message.to.value;
    case AddressKindRole:
        return static_cast<int>(message.to.kind);
    case SubjectRole:
        return line.subject();
    case ReferenceRole:
        return message.reference;
    case ErrorCodeRole:
        return message.error ? message.error->code : QString();
    case ErrorDetailRole:
        return message.error ? message.error->detail : QString();
    case ChannelNameRole:
    case ChannelKindRole:
        return channelData(message, role);
    case CreatedAtRole:
        return message.createdAt;
    case OutgoingRole:
        return message.outgoing;
    default:
        return {};
    }
}

QVariant MessageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ContactColumn:
        return tr("Contact");
    case SubjectColumn:
        return tr("Subject");
    case StatusColumn:
        return tr("State");
    case ChannelColumn:
        return tr("Channel");
    case TimeColumn:
        return tr("Time");
    default:
        return {};
    }
}

bool MessageListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_lines.isEmpty() && !m_isMoving;
}

void MessageListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const QScopedValueRollback moving(m_isMoving, true);
    const QList<LogLine> older = readPage(m_lines.last().message.row.value);
    if (older.isEmpty()) {
        return;
    }
    beginInsertRows({}, static_cast<int>(m_lines.size()),
                    static_cast<int>(m_lines.size() + older.size()) - 1);
    m_lines += older;
    endInsertRows();
    trimTop();
}
