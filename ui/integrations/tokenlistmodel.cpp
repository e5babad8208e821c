// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/tokenlistmodel.h"

#include "ui/integrations/tokenwords.h"
#include "ui/kit/tableview.h"

#include <QFontMetrics>

namespace {

/// Beside a cell's content, and what digits of other widths need.
constexpr int cellPadding = 24 + 4;
/// Other columns give way to so many letters of a name, and no more.
constexpr int longestName = 20;

int widthOf(const QString &sample, TextStyle style)
{
    return QFontMetrics(textFont(style)).horizontalAdvance(sample) + cellPadding;
}

bool works(const AccessToken &token, qint64 nowMs)
{
    return token.state(nowMs) == AccessToken::State::Active;
}

} // namespace

TokenListModel::TokenListModel(const Clock &clock, QObject *parent)
    : SyncedRows<TokenRow>(parent)
    , m_clock(clock)
{
}

void TokenListModel::show(const Configuration &configuration, ExternalSystemId system,
                          bool validOnly)
{
    const qint64 now = m_clock.nowMs();
    QList<TokenRow> rows;
    for (const AccessToken &token : configuration.tokens) {
        if (token.system == system && (!validOnly || works(token, now))) {
            rows.append({token});
        }
    }
    std::sort(rows.begin(), rows.end(), [now](const TokenRow &left, const TokenRow &right) {
        const int leftState = static_cast<int>(left.token.state(now));
        const int rightState = static_cast<int>(right.token.state(now));
        return leftState != rightState ? leftState < rightState : left.token.id > right.token.id;
    });
    update(rows);
}

int TokenListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokenListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const AccessToken &token = row(index.row()).token;
    const bool copied = role == Qt::DisplayRole && index.column() != MoreColumn;
    if (copied || role == Qt::AccessibleTextRole) {
        return text(token, index.column());
    }
    if (role == Qt::ToolTipRole && index.column() == NameColumn) {
        return tr("%1\nRights: %2\nExpires: %3")
            .arg(text(token, NameColumn), TokenWords::rights(token.rights),
                 TokenWords::expiry(token));
    }
    return {};
}

QString TokenListModel::text(const AccessToken &token, int column) const
{
    const qint64 now = m_clock.nowMs();
    switch (column) {
    case NameColumn:
        return token.name.isEmpty() ? TokenWords::shortened(token)
                                    : tr("%1 (%2)").arg(token.name, TokenWords::shortened(token));
    case StateColumn:
        return TokenWords::state(token, now).text;
    case RightsColumn:
        return TokenWords::rights(token.rights);
    case LastUseColumn:
        return tr("%1, %2", "last use, created")
            .arg(TokenWords::lastUse(token, now), TokenWords::created(token));
    case ExpiryColumn:
        return TokenWords::expiry(token);
    case MoreColumn:
        return tr("More for %1").arg(TokenWords::title(token));
    default:
        return {};
    }
}

QVariant TokenListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles = {tr("Access token"), tr("State"),   tr("Rights"),
                                tr("Last use"),     tr("Expires"), QString()};
    return titles.value(section);
}

void TokenListModel::setUp(TableView &table) const
{
    const auto tokenAt = [this](const QModelIndex &index) -> const AccessToken & {
        return row(index.row()).token;
    };
    const auto tone = [this](const AccessToken &token) {
        return works(token, m_clock.nowMs()) ? Tone::Text : Tone::Text2;
    };
    table.setMaker(NameColumn, [tokenAt, tone](const QModelIndex &index) {
        const AccessToken &token = tokenAt(index);
        const bool named = !token.name.isEmpty();
        Cell cell = Cell::twoLines(TokenWords::title(token),
                                   named ? TokenWords::shortened(token) : QString());
        cell.textTone = tone(token);
        return cell;
    });
    table.setMaker(StateColumn, [this, tokenAt](const QModelIndex &index) {
        return Cell::pillCell(TokenWords::state(tokenAt(index), m_clock.nowMs()));
    });
    table.setMaker(RightsColumn, [tokenAt, tone](const QModelIndex &index) {
        return Cell::line(TokenWords::rights(tokenAt(index).rights), tone(tokenAt(index)));
    });
    table.setMaker(LastUseColumn, [this, tokenAt, tone](const QModelIndex &index) {
        const AccessToken &token = tokenAt(index);
        Cell cell =
            Cell::twoLines(TokenWords::lastUse(token, m_clock.nowMs()), TokenWords::created(token));
        cell.style = TextStyle::Small;
        cell.textTone = token.lastUsedAt ? tone(token) : Tone::Text2;
        return cell;
    });
    table.setMaker(ExpiryColumn, [tokenAt, tone](const QModelIndex &index) {
        const AccessToken &token = tokenAt(index);
        return Cell::line(TokenWords::expiry(token), token.expiresAt ? tone(token) : Tone::Text2);
    });
    table.setMaker(MoreColumn, [](const QModelIndex &) { return Cell::more(); });

    table.setColumnWidthFixed(MoreColumn, 44);
    table.setStretchColumn(NameColumn);
}

int TokenListModel::widest(int column) const
{
    const qint64 now = m_clock.nowMs();
    const QString title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = widthOf(title, TextStyle::MetaMed);
    for (int index = 0; index < rowCount(); ++index) {
        const AccessToken &token = row(index).token;
        int own = 0;
        if (column == NameColumn) {
            own = widthOf(TokenWords::title(token), TextStyle::Med);
        } else if (column == StateColumn) {
            own = pillSize(TokenWords::state(token, now)).width() + cellPadding;
        } else if (column == LastUseColumn) {
            own = qMax(widthOf(TokenWords::lastUse(token, now), TextStyle::Small),
                       widthOf(TokenWords::created(token), TextStyle::Meta));
        } else {
            own = widthOf(text(token, column), TextStyle::Small);
        }
        width = qMax(width, own);
    }
    return width;
}

void TokenListModel::fold(TableView &table, int width) const
{
    // The whole name where there is room, never less than its column's title.
    const int longName = widthOf(QString(longestName, QLatin1Char('n')), TextStyle::Med);
    const int wanted = qMin(widest(NameColumn), longName);
    int room = width - table.columnWidth(MoreColumn);
    for (const int column : {StateColumn, RightsColumn, LastUseColumn, ExpiryColumn}) {
        table.setColumnHidden(column, false);
        table.setColumnWidthFixed(column, widest(column));
        room -= table.columnWidth(column);
    }
    for (const int column : {RightsColumn, ExpiryColumn}) {
        if (room >= wanted) {
            return;
        }
        room += table.columnWidth(column);
        table.setColumnHidden(column, true);
    }
}
