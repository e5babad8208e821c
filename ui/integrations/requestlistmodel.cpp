// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/requestlistmodel.h"

#include "ui/kit/tableview.h"
#include "ui/moments.h"

RequestListModel::RequestListModel(const Clock &clock, QObject *parent)
    : SyncedRows<RequestRow>(parent)
    , m_clock(clock)
{
}

void RequestListModel::show(const QList<LoggedRequest> &requests)
{
    QList<RequestRow> rows;
    for (const LoggedRequest &request : requests) {
        rows.append({request});
    }
    update(rows);
}

PillLook RequestListModel::pillOf(int status)
{
    const QString text = QString::number(status);
    if (status < 300) {
        return {text, QStringLiteral("check"), StateTone::Ok};
    }
    if (status == 401 || status == 403) {
        return {text, QStringLiteral("key"), StateTone::Bad};
    }
    if (status == 429 || status == 503) {
        return {text, QStringLiteral("clock"), StateTone::Warn};
    }
    return status < 500 ? PillLook{text, QStringLiteral("dialog-warning"), StateTone::Warn}
                        : PillLook{text, QStringLiteral("dialog-error"), StateTone::Bad};
}

void RequestListModel::setUp(TableView &table)
{
    const auto shown = [this](const QModelIndex &index) {
        return text(row(index.row()).request, index.column(), m_clock.nowMs());
    };
    table.setMaker(TimeColumn, [shown](const QModelIndex &index) {
        return Cell::line(shown(index), Tone::Text2);
    });
    table.setMaker(StateColumn, [this](const QModelIndex &index) {
        return Cell::pillCell(pillOf(row(index.row()).request.status));
    });
    table.setMaker(CallColumn,
                   [shown](const QModelIndex &index) { return Cell::line(shown(index)); });
    table.setMaker(DurationColumn, [shown](const QModelIndex &index) {
        return Cell::line(shown(index), Tone::Text2);
    });
    table.setColumnSample(TimeColumn, QStringLiteral("00:00"));
    table.setColumnWidthFixed(StateColumn, pillSize(pillOf(422)).width() + 24);
    table.setColumnSample(DurationColumn, tr("%1 ms").arg(9999));
    table.setStretchColumn(CallColumn);
}

int RequestListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !index.isValid()) {
        return {};
    }
    return text(row(index.row()).request, index.column(), m_clock.nowMs());
}

QString RequestListModel::text(const LoggedRequest &request, int column, qint64 nowMs)
{
    switch (column) {
    case TimeColumn:
        // The program may run for days.
        return Moments::shortest(request.at, nowMs);
    case StateColumn:
        return QString::number(request.status);
    case CallColumn:
        return QString::fromUtf8(request.method + ' ' + request.path);
    default:
        return tr("%1 ms").arg(request.milliseconds);
    }
}

QVariant RequestListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("Time"), tr("Status"), tr("Request"), tr("Duration")};
    return titles.value(section);
}
