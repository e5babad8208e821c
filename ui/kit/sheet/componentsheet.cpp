// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sheet/componentsheet.h"

#include "ui/kit/badge.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/combobox.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/icons.h"
#include "ui/kit/pill.h"
#include "ui/kit/radiobutton.h"
#include "ui/kit/segment.h"
#include "ui/kit/sheet/posed.h"
#include "ui/kit/statelooks.h"
#include "ui/kit/switch.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"
#include "ui/kit/toast.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

namespace {

constexpr Pose restPose = {};
constexpr Pose hoverPose = {true, false, false};
constexpr Pose pressedPose = {false, true, false};
constexpr Pose ringPose = {false, false, true};

struct ButtonRow
{
    QString name;
    Button::Kind kind;
    QString text;
    QString icon;
};

QLineEdit *lineEdit(const QString &text, TextStyle style = TextStyle::Body)
{
    auto *edit = new QLineEdit(text);
    edit->setFont(textFont(style));
    return edit;
}

/// Shows one row as if the mouse were over it, and one as if the keyboard had led there.
class PosedTable : public TableView
{
public:
    using TableView::TableView;

protected:
    bool isRingVisible() const override { return true; }
};

} // namespace

ComponentSheet::ComponentSheet(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 20);
    column->setSpacing(8);
    buildHead(column);
    buildButtons(column);
    buildFields(column);
    buildMarks(column);
    buildPills(column);
    buildSmallParts(column);
    buildLower(column);
    column->addStretch();
    setFixedWidth(1200);
}

void ComponentSheet::addSection(QVBoxLayout *column, const QString &title)
{
    column->addWidget(new TextLabel(TextStyle::SmallStrong, Tone::Text2, title, this));
}

void ComponentSheet::buildHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    auto *mark = new QLabel(this);
    mark->setPixmap(Icons::brand().pixmap(QSize(28, 28), devicePixelRatioF()));
    row->addWidget(mark);
    row->addSpacing(4);
    row->addWidget(new TextLabel(TextStyle::Title, tr("Components"), this));
    row->addStretch();
    const bool dark = schemeOf(palette()) == ColorScheme::Dark;
    row->addWidget(new TextLabel(TextStyle::Small, Tone::Text2,
                                 dark ? tr("dark theme") : tr("light theme"), this));
    column->addLayout(row);
}

void ComponentSheet::buildButtons(QVBoxLayout *column)
{
    addSection(column, tr("Buttons"));
    const QList<ButtonRow> rows = {
        {tr("Primary"), Button::Kind::Primary, tr("Generate token"), QStringLiteral("key")},
        {tr("Secondary"), Button::Kind::Secondary, tr("Edit"), QStringLiteral("document-edit")},
        {tr("Danger"), Button::Kind::Danger, tr("Delete chatbot"), QStringLiteral("edit-delete")},
        {tr("Danger, in the question"), Button::Kind::DangerFilled, tr("Delete chatbot"), {}},
        {tr("Quiet"), Button::Kind::Quiet, tr("Test now"), {}},
    };
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(8);
    const QStringList states = {tr("normal"), tr("under the mouse"), tr("pressed"),
                                tr("with focus"), tr("disabled")};
    for (int i = 0; i < states.size(); ++i) {
        grid->addWidget(new TextLabel(TextStyle::Meta, Tone::Text2, states.at(i), this), 0, i + 1);
    }
    for (int i = 0; i < rows.size(); ++i) {
        const ButtonRow &row = rows.at(i);
        grid->addWidget(new TextLabel(TextStyle::Small, row.name, this), i + 1, 0);
        int at = 1;
        for (const Pose pose : {restPose, hoverPose, pressedPose, ringPose, restPose}) {
            auto *button = new Posed<Button>(pose, row.kind, row.text, row.icon);
            if (row.kind == Button::Kind::DangerFilled) {
                button->setButtonSize(Button::Size::Normal);
            }
            button->setEnabled(at != 5);
            grid->addWidget(button, i + 1, at++);
        }
    }
    for (int i = 0; i < 6; ++i) {
        grid->setColumnMinimumWidth(i, 184);
    }
    grid->setColumnStretch(6, 1);
    column->addLayout(grid);
}

void ComponentSheet::buildFields(QVBoxLayout *column)
{
    addSection(column, tr("Fields"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    auto *focus = new FieldGroup(tr("With focus"), lineEdit(QStringLiteral("Loja Centro")), this);
    setFieldState(focus->field(), FieldState::Focus);
    auto *fault = new FieldGroup(tr("With a fault"), lineEdit(QStringLiteral("5")), this);
    fault->setFault(tr("Use at least 15 minutes."));
    auto *checked =
        new FieldGroup(tr("Checked"), lineEdit(QStringLiteral("cobranca"), TextStyle::Mono), this);
    checked->setChecked(tr("Free."));
    auto *disabled = new FieldGroup(tr("Disabled"), lineEdit(QStringLiteral("Loja Centro")), this);
    disabled->field()->setEnabled(false);
    int at = 0;
    grid->addWidget(new FieldGroup(tr("Normal"), lineEdit(QStringLiteral("Loja Centro")), this), 0,
                    at++, Qt::AlignTop);
    for (FieldGroup *group : {focus, fault, checked, disabled}) {
        grid->addWidget(group, 0, at++, Qt::AlignTop);
    }
    buildChoices(grid, 1);
    for (int i = 0; i < 5; ++i) {
        grid->setColumnStretch(i, 1);
    }
    column->addLayout(grid);
}

void ComponentSheet::buildChoices(QGridLayout *grid, int row)
{
    auto *combo = new ComboBox;
    combo->addItems({tr("Local network"), tr("This computer")});
    auto *empty = lineEdit({});
    empty->setPlaceholderText(QStringLiteral("nome@empresa.com.br"));
    auto *readOnly = lineEdit(QStringLiteral("krd_8f3a\u2026"), TextStyle::Mono);
    readOnly->setReadOnly(true);
    auto *segment = new Segment(tr("Alternatives"), {tr("Active"), tr("Inactive")});
    auto *switches = new QWidget(this);
    auto *line = new QHBoxLayout(switches);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto *off = new Switch(tr("Off"));
    auto *on = new Switch(tr("On"));
    auto *ring = new Posed<Switch>(ringPose, tr("With focus"));
    auto *disabled = new Switch(tr("Disabled"));
    on->setChecked(true);
    ring->setChecked(true);
    disabled->setChecked(true);
    disabled->setEnabled(false);
    for (Switch *part : {on, off, static_cast<Switch *>(ring), disabled}) {
        line->addWidget(part);
    }
    line->addStretch();
    int at = 0;
    grid->addWidget(new FieldGroup(tr("Choice"), combo, this), row, at++, Qt::AlignTop);
    grid->addWidget(new FieldGroup(tr("Empty"), empty, this), row, at++, Qt::AlignTop);
    grid->addWidget(new FieldGroup(tr("Read only"), readOnly, this), row, at++, Qt::AlignTop);
    grid->addWidget(new FieldGroup(tr("Alternatives"), segment, this), row, at++, Qt::AlignTop);
    grid->addWidget(new FieldGroup(tr("Switches"), switches, this), row, at, Qt::AlignTop);
}

void ComponentSheet::buildMarks(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    auto *checked = new CheckBox(tr("Ticked"), this);
    checked->setChecked(true);
    auto *chosen = new RadioButton(tr("Chosen"), this);
    chosen->setChecked(true);
    row->addWidget(checked);
    row->addWidget(new CheckBox(tr("Unchecked"), this));
    row->addWidget(chosen);
    row->addWidget(new RadioButton(tr("Other"), this));
    row->addStretch();
    column->addLayout(row);
}

void ComponentSheet::buildPills(QVBoxLayout *column)
{
    addSection(column, tr("States of a message: word, icon and colour"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const MessageStatus status :
         {MessageStatus::Scheduled, MessageStatus::Queued, MessageStatus::Sending,
          MessageStatus::Sent, MessageStatus::Delivered, MessageStatus::Read, MessageStatus::Failed,
          MessageStatus::Uncertain, MessageStatus::Expired, MessageStatus::Cancelled}) {
        row->addWidget(new Pill(StateLooks::message(status), this));
    }
    row->addStretch();
    column->addLayout(row);
}

void ComponentSheet::buildSmallParts(QVBoxLayout *column)
{
    addSection(column, tr("Filters, counters, variables, figures"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *today = new FilterChip(tr("Today"), this);
    today->setRemovable(true);
    today->setChecked(true);
    auto *channel = new FilterChip(tr("Channel"), this);
    channel->setChevron(true);
    auto *proactive = new FilterChip(tr("Proactive"), this);
    proactive->setCount(4);
    auto *ring = new Posed<FilterChip>(ringPose, tr("With focus"), this);
    for (FilterChip *chip : {today, channel, proactive, static_cast<FilterChip *>(ring)}) {
        row->addWidget(chip);
    }
    row->addSpacing(8);
    for (const auto &[count, kind] :
         {std::pair(9, BadgeKind::Unread), std::pair(7, BadgeKind::Failure),
          std::pair(128, BadgeKind::Unread)}) {
        auto *badge = new Badge(kind, this);
        badge->setCount(count, tr("%n message(s)", nullptr, count));
        row->addWidget(badge);
    }
    row->addSpacing(8);
    row->addWidget(new Pill({QStringLiteral("NOME_CLIENTE"), {}, StateTone::Accent}, this));
    row->addWidget(new Pill({QStringLiteral("VIP"), {}, StateTone::Neutral}, this));
    row->addSpacing(8);
    row->addWidget(new Tile({{}, StateTone::Info, QStringLiteral("MS")}, 32, this));
    row->addWidget(new Tile({QStringLiteral("channel-whatsapp"), StateTone::Ok, {}}, 32, this));
    row->addWidget(new Tile({QStringLiteral("robot"), StateTone::Accent, {}}, 36, this));
    row->addStretch();
    column->addLayout(row);
}

void ComponentSheet::buildLower(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(buildBanners(), 658);
    row->addWidget(buildTable(), 470);
    column->addLayout(row);
}

QWidget *ComponentSheet::buildBanners()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addSection(column, tr("Banners"));
    auto *bad = new Banner(left);
    bad->setMessage(StateTone::Bad, tr("Instagram without access since 09:12."),
                    tr("Sign in again to receive."));
    bad->setAction(tr("Reconnect"));
    auto *warn = new Banner(left);
    warn->setMessage(StateTone::Warn, tr("Token \u201cLoja virtual\u201d expires in 6 days."),
                     tr("Generate another before 30/11."));
    warn->setAction(tr("Generate token"));
    warn->setDismissible(true);
    auto *info = new Banner(left);
    info->setMessage(StateTone::Info, tr("There is a new version."),
                     tr("The update keeps a copy of the data."));
    info->setDismissible(true);
    auto *ok = new Banner(left);
    ok->setMessage(StateTone::Ok, tr("Backup finished."), tr("312 MB in 14 s."));
    ok->setDismissible(true);
    for (Banner *banner : {bad, warn, info, ok}) {
        column->addWidget(banner);
    }
    addSection(column, tr("Notice with undo"));
    auto *page = new QWidget(left);
    page->setFixedHeight(72);
    auto *toast = new Toast(page);
    toast->offerUndo(tr("Step \u201cNew date\u201d removed."), []() {});
    column->addWidget(page);
    return left;
}

QWidget *ComponentSheet::buildTable()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addSection(column, tr("Rows of a table"));
    auto *card = new Card(right);
    card->setPadding(1);
    auto *table = new PosedTable(tr("Rows of a table"), card);
    table->setModel(tableModel());
    table->setMaker(0, [](const QModelIndex &index) {
        return Cell::twoLines(index.data().toString(), index.data(Qt::UserRole).toString());
    });
    table->setMaker(1, [](const QModelIndex &index) {
        return Cell::pillCell(StateLooks::message(MessageStatus(index.data(Qt::UserRole).toInt())));
    });
    table->setColumnWidthFixed(1, 116);
    table->setColumnSample(2, QStringLiteral("00:00"));
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->selectionModel()->setCurrentIndex(table->model()->index(3, 0),
                                             QItemSelectionModel::NoUpdate);
    table->selectionModel()->select(table->model()->index(2, 0),
                                    QItemSelectionModel::ClearAndSelect |
                                        QItemSelectionModel::Rows);
    table->setFixedHeight(36 + 4 * 48);
    card->body()->addWidget(table);
    column->addWidget(card);
    column->addStretch();
    return right;
}

QStandardItemModel *ComponentSheet::tableModel()
{
    struct Row
    {
        QString name;
        QString phone;
        MessageStatus status;
        const char *time;
    };
    const QList<Row> rows = {
        {tr("Normal row"), QStringLiteral("(11) 9\u2022\u2022\u2022\u2022-4321"),
         MessageStatus::Delivered, "14:31"},
        {tr("Another row"), QStringLiteral("(11) 9\u2022\u2022\u2022\u2022-0917"),
         MessageStatus::Queued, "14:30"},
        {tr("Selected"), QStringLiteral("(19) 9\u2022\u2022\u2022\u2022-2208"), MessageStatus::Read,
         "14:28"},
        {tr("With focus"), QStringLiteral("(21) 9\u2022\u2022\u2022\u2022-7730"),
         MessageStatus::Failed, "14:20"},
    };
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Contact"), tr("State"), tr("Time")});
    for (const Row &row : rows) {
        auto *name = new QStandardItem(row.name);
        name->setData(row.phone, Qt::UserRole);
        auto *pill = new QStandardItem(StateLooks::message(row.status).text);
        pill->setData(int(row.status), Qt::UserRole);
        model->appendRow({name, pill, new QStandardItem(QString::fromLatin1(row.time))});
    }
    return model;
}
