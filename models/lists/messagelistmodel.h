// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/lists/loglines.h"
#include "models/store/changefeed.h"
#include "models/store/messagestore.h"

#include <QAbstractTableModel>

#include <functional>

class ConfigurationCache;

/// The log: messages newest first, read page by page as the view needs them. Of a long log it holds
/// a window of linesMost lines, which moves with what is read at either end of it.
///
/// New messages do not move what is being read: while the view is not at its top they are only
/// counted (pendingCount) until showPending().
class MessageListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ContactColumn,
        SubjectColumn,
        StatusColumn,
        ChannelColumn,
        TimeColumn,
        ColumnCount
    };

    enum Role {
        /// MessageRow's value.
        RowRole = Qt::UserRole + 1,
        StatusRole,      ///< int of MessageStatus
        HeldAsLateRole,  ///< bool
        ContactNameRole, ///< may be empty
        AddressRole,     ///< as stored
        AddressKindRole, ///< int of Address::Kind
        SubjectRole,     ///< document's name, else the first line to be read, else the reference
        ReferenceRole,
        ErrorCodeRole, ///< ours; empty if none
        ErrorDetailRole,
        ChannelNameRole,
        ChannelKindRole,
        CreatedAtRole, ///< milliseconds UTC
        OutgoingRole,
    };

    static constexpr int linesMost = 1000;

    MessageListModel(Connection &reader, const ConfigurationCache &configuration,
                     QObject *parent = nullptr);

    /// What a cell says to people: shown, copied and read aloud. Without it cells are silent.
    using Words = std::function<QString(const QModelIndex &index)>;
    void setWords(Words words) { m_words = std::move(words); }

    /// Asks anew, from the newest on.
    void setFilter(const MessageFilter &filter);
    const MessageFilter &filter() const { return m_filter; }
    void reload() { setFilter(m_filter); }
    /// Reads anew, from the oldest on.
    void showOldest();
    /// Whether the first line is the newest message, or was when it was read.
    bool isAtNewest() const { return m_atNewest; }
    /// Where it is not: puts those before the first line on top.
    void fetchNewer();

    /// Whether the view shows the newest row: then new ones are put on top at once.
    void setFollowing(bool following);
    /// Those that came since then and that the filter holds, counted up to a page.
    int pendingCount() const { return m_pending; }
    void showPending();

    std::optional<Message> message(int row) const;
    /// The row of this message among those that are read; -1 if it is not.
    int rowOf(MessageRow message) const;
    /// How many messages the filter holds, counted up to `limit`.
    int total(int limit) const;
    /// What went wrong with the last reading; ok if nothing.
    const Result<void> &state() const { return m_state; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

public Q_SLOTS:
    void apply(const Changes &changes);

Q_SIGNALS:
    void pendingChanged(int count);
    void stateChanged();

private:
    QList<LogLine> readPage(qint64 beforeRow);
    QList<LogLine> linesOf(const Result<QList<Message>> &page);
    void putOnTop(const QList<Message> &newer);
    void trimTop();
    void trimBottom();
    QVariant channelData(const Message &message, int role) const;
    void updateLine(int row);
    void takeNew();
    void countNew();
    void setPending(int count);
    qint64 firstRow() const;

    Connection &m_reader;
    LogLines m_reading;
    const ConfigurationCache &m_configuration;
    MessageFilter m_filter;
    QList<LogLine> m_lines;
    Words m_words;
    int m_pending = 0;
    Result<void> m_state;
    /// Of those that are shown or were: what comes after it is new.
    qint64 m_newestSeen = 0;
    bool m_atEnd = false;
    bool m_atNewest = true;
    bool m_following = true;
    /// Views answer to rows that come or go by asking for others: not before those are done.
    bool m_isMoving = false;
};
