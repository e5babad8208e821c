// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/tableview.h"

#include <QClipboard>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QToolTip>

class TableViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursTheWholeRowUnderTheMouse()
    {
        KitFixture kit;
        TableView table(QStringLiteral("Rows"));
        fill(table);
        QTest::mouseMove(table.viewport(), {20, 48 + 20});
        const QColor hover = toneColor(Tone::Hover, ColorScheme::Light);
        QTRY_COMPARE(colourAt(table, {190, 48 + 6}), hover);
        QCOMPARE(colourAt(table, {290, 48 + 6}), hover);
        QVERIFY(colourAt(table, {290, 6}) != hover);
    }

    void marksTheSelectedRow()
    {
        KitFixture kit;
        TableView table(QStringLiteral("Rows"));
        fill(table);
        table.selectRow(0);
        QCOMPARE(colourAt(table, {2, 24}), toneColor(Tone::Accent, ColorScheme::Light));
        QCOMPARE(colourAt(table, {290, 6}), toneColor(Tone::Soft, ColorScheme::Light));
        QCOMPARE(table.selectedRows(), QList<int>{0});
    }

    void opensByEnterAndCopiesByTabs()
    {
        KitFixture kit;
        TableView table(QStringLiteral("Rows"));
        fill(table);
        table.setMultiSelection(true);
        table.setCurrentIndex(table.model()->index(1, 0));
        QSignalSpy opened(&table, &TableView::opened);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().first().toModelIndex().row(), 1);
        table.selectAll();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a\t1\t\nb\t2\t"));
        QSignalSpy removed(&table, &TableView::deleteRequested);
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
    }

    void namesATitleThatIsCut()
    {
        KitFixture kit;
        TableView table(QStringLiteral("Rows"));
        fill(table);
        table.model()->setHeaderData(1, Qt::Horizontal, QStringLiteral("Messages of the week"));
        const auto tipAt = [&table](int section) {
            QHeaderView *header = table.horizontalHeader();
            const QPoint place(header->sectionViewportPosition(section) + 20, 10);
            QHelpEvent asked(QEvent::ToolTip, place, header->viewport()->mapToGlobal(place));
            QApplication::sendEvent(header->viewport(), &asked);
            return QToolTip::text();
        };
        QCOMPARE(tipAt(1), QStringLiteral("Messages of the week"));
        table.setColumnWidthFixed(1, 200);
        QTRY_COMPARE(tipAt(1), QString());
    }

    void asksForTheMenuByClick()
    {
        KitFixture kit;
        TableView table(QStringLiteral("Rows"));
        fill(table);
        QSignalSpy more(&table, &TableView::moreRequested);
        const QRect dots = table.visualRect(table.model()->index(0, 2));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, dots.center());
        QCOMPARE(more.takeFirst().first().toModelIndex().row(), 0);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, {10, 10});
        QCOMPARE(more.count(), 0);
    }

private:
    static void fill(TableView &table)
    {
        auto *model = new QStandardItemModel(0, 3, &table);
        model->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Count"), {}});
        for (const auto &[name, count] : {std::pair("a", "1"), std::pair("b", "2")}) {
            model->appendRow({new QStandardItem(QString::fromLatin1(name)),
                              new QStandardItem(QString::fromLatin1(count)), new QStandardItem});
        }
        table.setModel(model);
        table.setMaker(2, [](const QModelIndex &) { return Cell::more(); });
        table.setColumnWidthFixed(1, 60);
        table.setColumnWidthFixed(2, 44);
        table.resize(320, 240);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
    }

    static QColor colourAt(TableView &table, const QPoint &point)
    {
        return table.viewport()->grab().toImage().pixelColor(point);
    }
};

KAROO_TEST(TableViewTest, tst_tableview)
#include "tst_tableview.moc"
