// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/accesstoken.h"
#include "models/domain/configuration.h"
#include "ui/syncedrows.h"

class TableView;

/// One token as a row.
struct TokenRow
{
    AccessToken token;

    qint64 key() const { return token.id.value; }
    bool operator==(const TokenRow &) const = default;
};

/// The tokens of one external system: those that work first, the newest on top.
class TokenListModel : public SyncedRows<TokenRow>
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StateColumn,
        RightsColumn,
        LastUseColumn,
        ExpiryColumn,
        MoreColumn,
        ColumnCount
    };

    explicit TokenListModel(const Clock &clock, QObject *parent = nullptr);

    /// Those of this system; only the ones that still work when `validOnly`.
    void show(const Configuration &configuration, ExternalSystemId system, bool validOnly);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Gives the columns of a table their looks.
    void setUp(TableView &table) const;
    /// Columns as wide as what stands in them; hides rights, then expiry, where the names would not
    /// have their room.
    void fold(TableView &table, int width) const;

private:
    QString text(const AccessToken &token, int column) const;
    /// What title and rows need in this column.
    int widest(int column) const;

    const Clock &m_clock;
};
