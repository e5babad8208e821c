// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/ports/requestlog.h"
#include "ui/kit/pill.h"
#include "ui/syncedrows.h"

class TableView;

/// A request in the list.
struct RequestRow
{
    LoggedRequest request;

    qint64 key() const { return static_cast<qint64>(request.number); }
    bool operator==(const RequestRow &) const = default;
};

/// The last requests of a token, newest first.
class RequestListModel : public SyncedRows<RequestRow>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, StateColumn, CallColumn, DurationColumn, ColumnCount };

    explicit RequestListModel(const Clock &clock, QObject *parent = nullptr);

    void show(const QList<LoggedRequest> &requests);
    /// The look of the columns.
    void setUp(TableView &table);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The status of an answer as word, icon and colour.
    static PillLook pillOf(int status);

private:
    static QString text(const LoggedRequest &request, int column, qint64 nowMs);

    const Clock &m_clock;
};
