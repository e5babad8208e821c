// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/configuration.h"
#include "ui/syncedrows.h"

class TableView;

/// One external system as a row, with what its tokens do.
struct SystemRow
{
    ExternalSystem system;
    /// Tokens that work.
    int active = 0;
    int tokens = 0;
    std::optional<qint64> lastUsedAt;

    qint64 key() const { return system.id.value; }
    bool operator==(const SystemRow &) const = default;
};

/// The external systems by name.
class SystemListModel : public SyncedRows<SystemRow>
{
    Q_OBJECT

public:
    explicit SystemListModel(const Clock &clock, QObject *parent = nullptr);

    /// Those whose name, or a token of theirs, holds the text; case and accents ignored.
    void show(const Configuration &configuration, const QString &search);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setUp(TableView &table) const;

private:
    QString summary(const SystemRow &row) const;

    const Clock &m_clock;
};
