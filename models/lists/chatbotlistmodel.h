// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditentry.h"
#include "models/domain/chatbot.h"

#include <QAbstractTableModel>
#include <QMap>

class ConfigurationCache;

/// Which chatbots are wanted.
struct ChatbotFilter
{
    enum class Kind { All, Active, Inactive, Proactive };

    Kind kind = Kind::All;
    /// Part of name or external id; case and accents do not count.
    QString search;

    bool operator==(const ChatbotFilter &) const = default;
};

/// A chatbot with the names of what it refers to.
struct ChatbotRow
{
    Chatbot chatbot;
    /// Empty: none.
    QString systemName;
    /// In the order in which they are tried.
    QStringList channelNames;
    QStringList channelKinds;
    /// Who changed it last and when; `at` is its creation where nothing more is known.
    AuditEntry change = {};

    bool operator==(const ChatbotRow &) const = default;
};

/// The chatbots of the set-up as rows; after refresh() the rows that stay keep their selection.
class ChatbotListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StatusColumn,
        KindColumn,
        ChannelsColumn,
        SystemColumn,
        ChangedColumn,
        MoreColumn
    };
    static constexpr int columns = MoreColumn + 1;

    explicit ChatbotListModel(const ConfigurationCache &configuration, QObject *parent = nullptr);

    void setFilter(const ChatbotFilter &filter);
    const ChatbotFilter &filter() const { return m_filter; }
    /// The last change of each chatbot by its external id; refresh() shows them.
    void setChanges(const QMap<QString, AuditEntry> &changes) { m_changes = changes; }
    /// Takes over what changed in the set-up.
    void refresh();
    const ChatbotRow &at(int row) const { return m_rows.at(row); }
    /// -1 when it is not shown.
    int rowOf(ChatbotId id) const;
    /// How many there are of a kind, whatever the search says.
    int count(ChatbotFilter::Kind kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QList<ChatbotRow> wanted() const;
    bool isBefore(const ChatbotRow &a, const ChatbotRow &b) const;
    QString text(const ChatbotRow &row, int column) const;
    void place(int target, const ChatbotRow &row);

    const ConfigurationCache &m_configuration;
    ChatbotFilter m_filter;
    QList<ChatbotRow> m_rows;
    QMap<QString, AuditEntry> m_changes;
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
