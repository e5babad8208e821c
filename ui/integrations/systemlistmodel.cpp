// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/systemlistmodel.h"

#include "models/base/folding.h"
#include "ui/integrations/tokenwords.h"
#include "ui/kit/tableview.h"
#include "ui/moments.h"

namespace {

SystemRow rowOf(const ExternalSystem &system, const Configuration &configuration, qint64 nowMs)
{
    SystemRow row;
    row.system = system;
    for (const AccessToken &token : configuration.tokens) {
        if (token.system != system.id) {
            continue;
        }
        ++row.tokens;
        row.active += token.state(nowMs) == AccessToken::State::Active ? 1 : 0;
        if (token.lastUsedAt) {
            row.lastUsedAt = qMax(row.lastUsedAt.value_or(0), *token.lastUsedAt);
        }
    }
    return row;
}

bool holds(const ExternalSystem &system, const Configuration &configuration, const QString &part)
{
    if (part.isEmpty() || folded(system.name).contains(part)) {
        return true;
    }
    return std::any_of(
        configuration.tokens.cbegin(), configuration.tokens.cend(), [&](const AccessToken &token) {
            return token.system == system.id &&
                   (folded(token.name).contains(part) || folded(token.prefix).contains(part));
        });
}

} // namespace

SystemListModel::SystemListModel(const Clock &clock, QObject *parent)
    : SyncedRows<SystemRow>(parent)
    , m_clock(clock)
{
}

void SystemListModel::show(const Configuration &configuration, const QString &search)
{
    const QString part = folded(search);
    QList<SystemRow> rows;
    for (const ExternalSystem &system : configuration.systems) {
        if (holds(system, configuration, part)) {
            rows.append(::rowOf(system, configuration, m_clock.nowMs()));
        }
    }
    std::sort(rows.begin(), rows.end(), [](const SystemRow &left, const SystemRow &right) {
        return folded(left.system.name) < folded(right.system.name);
    });
    update(rows);
}

int SystemListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SystemListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const SystemRow &shown = row(index.row());
    if (role == Qt::DisplayRole) {
        return shown.system.name;
    }
    if (role == Qt::AccessibleTextRole) {
        return tr("%1, %2").arg(shown.system.name, summary(shown));
    }
    return {};
}

QString SystemListModel::summary(const SystemRow &row) const
{
    if (row.tokens == 0) {
        return tr("no token yet");
    }
    if (row.active == 0) {
        return tr("no valid token");
    }
    const QString count = tr("%n token(s)", nullptr, row.active);
    if (!row.lastUsedAt) {
        return tr("%1 · never used").arg(count);
    }
    return tr("%1 · used %2").arg(count, Moments::relative(*row.lastUsedAt, m_clock.nowMs()));
}

void SystemListModel::setUp(TableView &table) const
{
    table.setMaker(0, [this](const QModelIndex &index) {
        const SystemRow &shown = row(index.row());
        Cell cell = Cell::twoLines(shown.system.name, summary(shown));
        cell.icon = QStringLiteral("server");
        return cell;
    });
    table.setStretchColumn(0);
}
