// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tableview.h"

#include "ui/kit/celldelegate.h"
#include "ui/kit/paint.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace {

/// Left and right of a column's title.
constexpr int edge = 12;
/// The card's, less the line around it.
constexpr int innerRadius = 9;

/// A header whose titles stand over right aligned numbers too.
class TableHeader : public QHeaderView
{
public:
    TableHeader(CellDelegate *delegate, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_delegate(delegate)
    {
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        Paint::hairline(*painter, {qreal(rect.left()), rect.top() + rect.height() - 1.0},
                        rect.width(), toneColor(Tone::Line, this));
        painter->setFont(font());
        painter->setPen(toneColor(Tone::Text2, this));
        Paint::line(*painter, QRectF(rect).adjusted(edge, 0, -edge, 0), titleOf(section),
                    Qt::ElideRight,
                    m_delegate->isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft);
    }

    bool viewportEvent(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const int section = logicalIndexAt(help->pos());
            const QString title = section < 0 ? QString() : titleOf(section);
            const bool cut =
                QFontMetrics(font()).horizontalAdvance(title) > sectionSize(section) - 2 * edge;
            QToolTip::showText(help->globalPos(), cut ? title : QString(), this);
            return true;
        }
        return QHeaderView::viewportEvent(event);
    }

private:
    QString titleOf(int section) const
    {
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        if (!isSortIndicatorShown() || sortIndicatorSection() != section) {
            return title;
        }
        return title + (sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" \u2191")
                                                                   : QStringLiteral(" \u2193"));
    }

    CellDelegate *m_delegate;
};

} // namespace

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : FocusAware<QTableView>(parent)
    , m_delegate(new CellDelegate(this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setUpHeader();
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
}

void TableView::setUpHeader()
{
    auto *header = new TableHeader(m_delegate, this);
    setHorizontalHeader(header);
    header->setFont(textFont(TextStyle::MetaMed));
    header->setFixedHeight(qMax(36, QFontMetrics(header->font()).height() + 16));
    header->setHighlightSections(false);
    header->setMinimumSectionSize(28);
    header->setSectionsMovable(false);
    header->viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(48);
}

void TableView::setMaker(int column, CellMaker maker)
{
    m_delegate->setMaker(column, std::move(maker));
    viewport()->update();
}

void TableView::setRightAligned(int column)
{
    m_delegate->setRightAligned(column, true);
}

void TableView::setColumnSample(int column, const QString &longest)
{
    const QFontMetrics cells(textFont(TextStyle::Small));
    const QFontMetrics head(horizontalHeader()->font());
    const QString title =
        model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    setColumnWidthFixed(column,
                        qMax(cells.horizontalAdvance(longest), head.horizontalAdvance(title)) + 24);
}

void TableView::setColumnWidthFixed(int column, int width)
{
    setColumnWidth(column, width);
}

void TableView::setStretchColumn(int column)
{
    m_stretch = column;
    applyStretch();
}

void TableView::setRowHeight(int height)
{
    const int lines = QFontMetrics(textFont(TextStyle::Med)).height() +
                      QFontMetrics(textFont(TextStyle::Meta)).height();
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(height >= 52 ? qMax(height, lines + 10) : height);
}

void TableView::setMultiSelection(bool multiple)
{
    setSelectionMode(multiple ? QAbstractItemView::ExtendedSelection
                              : QAbstractItemView::SingleSelection);
}

void TableView::setModel(QAbstractItemModel *model)
{
    FocusAware<QTableView>::setModel(model);
    applyStretch();
}

void TableView::applyStretch()
{
    QHeaderView *header = horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        header->setSectionResizeMode(i, i == m_stretch ? QHeaderView::Stretch
                                                       : QHeaderView::Interactive);
    }
}

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    if (selectionModel()) {
        const QModelIndexList indexes = selectionModel()->selectedRows();
        for (const QModelIndex &index : indexes) {
            rows.append(index.row());
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString TableView::spokenText(const QModelIndex &index) const
{
    return m_delegate->cellAt(index).spoken();
}

QString TableView::selectionAsText() const
{
    QStringList lines;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            cells.append(model()->index(row, column).data().toString());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void TableView::paintEvent(QPaintEvent *event)
{
    FocusAware<QTableView>::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (isRingVisible() && current.isValid()) {
        QPainter painter(viewport());
        const QRect row = rowRect(current.row());
        // At the bottom of its card the ring keeps to the card's corners.
        const bool atBottom = row.bottom() >= viewport()->rect().bottom();
        Paint::focusRing(painter, row, atBottom ? innerRadius : 2, toneColor(Tone::Focus, this));
    }
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoverRow(rowAt(event->position().toPoint().y()));
    FocusAware<QTableView>::mouseMoveEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    FocusAware<QTableView>::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton) {
        return;
    }
    const CellKind kind = m_delegate->cellAt(index).kind;
    if (kind == CellKind::More) {
        Q_EMIT moreRequested(index, event->globalPosition().toPoint());
    } else if (kind == CellKind::Check) {
        Q_EMIT checkToggled(index);
    }
}

void TableView::leaveEvent(QEvent *event)
{
    setHoverRow(-1);
    FocusAware<QTableView>::leaveEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText());
        return;
    }
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid()) {
            Q_EMIT opened(current);
        }
        return;
    case Qt::Key_Delete:
        Q_EMIT deleteRequested();
        return;
    case Qt::Key_Space:
        if (current.isValid()) {
            for (int column = 0; column < model()->columnCount(); ++column) {
                const QModelIndex cell = current.siblingAtColumn(column);
                if (m_delegate->cellAt(cell).kind == CellKind::Check) {
                    Q_EMIT checkToggled(cell);
                    return;
                }
            }
        }
        break;
    default:
        break;
    }
    FocusAware<QTableView>::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid()) {
        const QPoint below = viewport()->mapToGlobal(visualRect(index).bottomLeft());
        Q_EMIT moreRequested(index, byKey ? below : event->globalPos());
    }
}

void TableView::setHoverRow(int row)
{
    if (row != m_delegate->hoverRow()) {
        m_delegate->setHoverRow(row);
        viewport()->update();
    }
}

QRect TableView::rowRect(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)};
}
