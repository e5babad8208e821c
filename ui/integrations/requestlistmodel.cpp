// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/requestlistmodel.h"

#include "ui/kit/tableview.h"
#include "ui/moments.h"

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
    const auto requestOf = [this](const QModelIndex &index) { return row(index.row()).request; };
    table.setMaker(TimeColumn, [=](const QModelIndex &index) {
        return Cell::line(Moments::clock(requestOf(index).at), Tone::Text2);
    });
    table.setMaker(StateColumn, [=](const QModelIndex &index) {
        return Cell::pillCell(pillOf(requestOf(index).status));
    });
    table.setMaker(CallColumn, [=](const QModelIndex &index) {
        const LoggedRequest request = requestOf(index);
        return Cell::line(QString::fromLatin1(request.method) + QLatin1Char(' ') +
                          QString::fromUtf8(request.path));
    });
    table.setMaker(DurationColumn, [=](const QModelIndex &index) {
        return Cell::line(tr("%1 ms").arg(requestOf(index).milliseconds), Tone::Text2);
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
    const LoggedRequest &request = row(index.row()).request;
    switch (index.column()) {
    case TimeColumn:
        return Moments::clock(request.at);
    case StateColumn:
        return request.status;
    case CallColumn:
        return QString::fromLatin1(request.method + ' ' + request.path);
    default:
        return request.milliseconds;
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
