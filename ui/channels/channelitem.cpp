// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelitem.h"

#include "ui/channels/channelwords.h"
#include "ui/channels/probewords.h"
#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/menustyle.h"
#include "ui/kit/paint.h"
#include "ui/kit/pill.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/statelooks.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"
#include "ui/messages/messagewords.h"
#include "ui/moments.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int rowHeight = 68;
constexpr int cornerRadius = 9;
/// In a narrower row the name needs the room of the line (LOOK 5).
constexpr int widthForHours = 800;
constexpr qint64 hourMs = 60 * 60 * 1000;

/// The same in all rows, so that their states stand below each other.
int stateWidth()
{
    int widest = 0;
    for (const ChannelHealth health : {ChannelHealth::Ok, ChannelHealth::Paused,
                                       ChannelHealth::Broken, ChannelHealth::Unchecked}) {
        widest = qMax(widest, pillSize(StateLooks::channel(health)).width());
    }
    return widest;
}

/// As wide as the longest that is usual here.
int figuresWidth()
{
    const int upper = QFontMetrics(textFont(TextStyle::Med))
                          .horizontalAdvance(ChannelItem::tr("%Ln today", nullptr, 10000));
    const int lower = QFontMetrics(textFont(TextStyle::Meta))
                          .horizontalAdvance(ChannelItem::tr("%Ln waiting", nullptr, 10000));
    return qMax(96, qMax(upper, lower) + 8);
}

} // namespace

ChannelItem::ChannelItem(const ChannelFacts &facts, qint64 nowMs, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
{
    setAttribute(Qt::WA_Hover);
    setMinimumHeight(rowHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout(this);
    const int edge = isBroken() ? 12 : 8;
    row->setContentsMargins(12, edge, 8, edge);
    row->setSpacing(12);
    m_tile = new Tile(ChannelWords::tile(facts.channel), 36, this);
    row->addWidget(m_tile);
    buildWords(row);
    if (!isBroken()) {
        buildFigures(row);
    }
    buildButtons(row);
    setFacts(facts, nowMs);
}

void ChannelItem::buildWords(QHBoxLayout *row)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name = new TextLabel(TextStyle::Med, {}, this);
    m_second = new TextLabel(TextStyle::Meta, Tone::Text2, {}, this);
    m_state = new Pill({}, this);
    words->addStretch();
    if (isBroken()) {
        auto *head = new QHBoxLayout;
        head->setSpacing(10);
        m_since = new TextLabel(TextStyle::Small, Tone::Text2, {}, this);
        m_name->setEliding(Qt::ElideRight);
        m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        head->addWidget(m_name);
        head->addWidget(m_state);
        head->addWidget(m_since);
        head->addStretch();
        words->addLayout(head);
        m_second->setTextStyle(TextStyle::Small);
        m_second->setTone(Tone::Text);
        m_advice = new TextLabel(TextStyle::Small, Tone::Text2, {}, this);
        m_second->setWrapping(true);
        m_advice->setWrapping(true);
        words->addWidget(m_second);
        words->addWidget(m_advice);
    } else {
        m_name->setEliding(Qt::ElideRight);
        words->addWidget(m_name);
        words->addWidget(m_second);
    }
    words->addStretch();
    row->addLayout(words, 1);
}

void ChannelItem::buildFigures(QHBoxLayout *row)
{
    auto *state = new QWidget(this);
    state->setFixedWidth(stateWidth());
    auto *stateRow = new QHBoxLayout(state);
    stateRow->setContentsMargins(0, 0, 0, 0);
    stateRow->addWidget(m_state);
    stateRow->addStretch();
    row->addWidget(state);
    m_hours = new Sparkline(this);
    m_hours->setFixedSize(m_hours->sizeHint());
    row->addWidget(m_hours);
    auto *figures = new QWidget(this);
    figures->setFixedWidth(figuresWidth());
    auto *column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_today = new TextLabel(TextStyle::Med, {}, figures);
    m_waiting = new TextLabel(TextStyle::Meta, Tone::Text2, {}, figures);
    column->addStretch();
    column->addWidget(m_today);
    column->addWidget(m_waiting);
    column->addStretch();
    row->addWidget(figures);
}

void ChannelItem::buildButtons(QHBoxLayout *row)
{
    auto *area = new QWidget(this);
    // The same in all rows, with a button of words or without.
    const Button words(Button::Kind::Secondary, tr("Open"), QStringLiteral("phone"));
    area->setMinimumWidth(words.sizeHint().width() + 8 + 32);
    auto *buttons = new QHBoxLayout(area);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addStretch();
    row->addWidget(area);
    if (ChannelWords::isSimulator(m_facts.channel)) {
        m_open = new Button(Button::Kind::Secondary, tr("Open"), QStringLiteral("phone"), this);
        connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(Action::Open); });
        buttons->addWidget(m_open);
    } else if (isBroken()) {
        m_open = new Button(Button::Kind::Secondary, tr("Reconnect"),
                            QStringLiteral("view-refresh"), this);
        connect(m_open, &QAbstractButton::clicked, this,
                [this] { Q_EMIT wanted(Action::Reconnect); });
        auto *details = new Button(Button::Kind::Quiet, tr("Details"), {}, this);
        details->setAccessibleName(tr("Details: %1").arg(m_facts.channel.name));
        connect(details, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(Action::Fault); });
        buttons->addWidget(details);
        buttons->addWidget(m_open);
    }
    m_more = Button::iconOnly(QStringLiteral("view-more"), tr("More"), this);
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { openMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    buttons->addWidget(m_more);
}

void ChannelItem::setFacts(const ChannelFacts &facts, qint64 nowMs)
{
    m_facts = facts;
    const Channel &channel = facts.channel;
    m_name->setText(channel.name);
    m_tile->setLook(ChannelWords::tile(channel));
    m_state->setLook(ChannelWords::state(channel));
    if (isBroken()) {
        m_second->setText(ChannelWords::reason(channel));
        m_second->setToolTip(channel.brokenDetail);
        const QString held =
            m_facts.waiting > 0
                ? tr("%n message(s) are held.", nullptr, m_facts.waiting) + QLatin1Char(' ')
                : QString();
        m_advice->setText(held + ChannelWords::advice(channel));
        m_since->setText(channel.brokenSince
                             ? tr("since %1").arg(Moments::brief(*channel.brokenSince, nowMs))
                             : QString());
    } else {
        showSecond(nowMs);
        showFigures(nowMs);
        m_name->update();
        m_second->update();
    }
    if (m_open) {
        m_open->setAccessibleName(tr("%1: %2").arg(m_open->text(), channel.name));
    }
    m_more->setAccessibleName(tr("More actions: %1").arg(channel.name));
    m_more->setToolTip(m_more->accessibleName());
    setAccessibleName(channel.name);
}

/// The worst that is known of it: a test that failed, what the provider reported, else what it is.
void ChannelItem::showSecond(qint64 nowMs)
{
    const Channel &channel = m_facts.channel;
    const QString kind = ChannelWords::kindName(channel.kind);
    const bool failed = m_facts.tested && m_facts.tested->state == ProbeStep::State::Failed;
    const bool reported = !failed && m_facts.notice;
    m_second->setTone(failed ? Tone::Bad : reported ? Tone::Warn : Tone::Text2);
    // What is wrong is read whole; what it is may be cut.
    m_second->setWrapping(failed || reported);
    m_second->setEliding(failed || reported ? Qt::ElideNone : Qt::ElideRight);
    m_second->setHint(reported ? m_facts.notice->error.detail : QString());
    if (failed) {
        m_second->setText(ProbeWords::sentence(*m_facts.tested));
    } else if (reported) {
        m_second->setText(tr("Reported by %1 (%2): %3")
                              .arg(kind, Moments::brief(m_facts.notice->lastAt, nowMs),
                                   MessageWords::reason(m_facts.notice->error)));
    } else if (m_facts.tested) {
        m_second->setText(
            tr("%1 · tested at %2").arg(channel.key, Moments::clock(m_facts.tested->at)));
    } else if (ChannelWords::isSimulator(channel)) {
        m_second->setText(tr("%1 · only on this computer, never sends").arg(channel.key));
    } else {
        m_second->setText(tr("%1 · %2").arg(channel.key, kind));
    }
}

void ChannelItem::showFigures(qint64 nowMs)
{
    m_today->setText(tr("%Ln today", nullptr, m_facts.today));
    const QString rest = m_facts.waiting > 0  ? tr("%Ln waiting", nullptr, m_facts.waiting)
                         : m_facts.failed > 0 ? tr("%Ln failed", nullptr, m_facts.failed)
                                              : tr("no failure");
    m_waiting->setText(rest);
    QList<double> values;
    int sum = 0;
    for (const int count : m_facts.hours) {
        values.append(count);
        sum += count;
    }
    const auto most = std::max_element(m_facts.hours.cbegin(), m_facts.hours.cend());
    if (sum == 0) {
        m_hours->setValues(values, tr("No message in the last 24 hours"));
        return;
    }
    const auto hoursAgo = std::distance(most, m_facts.hours.cend()) - 1;
    const QString when = Moments::clock((nowMs / hourMs - hoursAgo) * hourMs);
    m_hours->setValues(values, tr("%Ln message(s) in the last 24 hours", nullptr, sum) +
                                   QLatin1String("; ") +
                                   tr("most at %1: %Ln in the hour", nullptr, *most).arg(when));
}

void ChannelItem::focusButton()
{
    (m_open ? m_open : m_more)->setFocus(Qt::OtherFocusReason);
}

void ChannelItem::openMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const char *icon, const QString &text, Action action) {
        QAction *entry = menu->addAction(Icons::icon(QString::fromLatin1(icon)), text);
        connect(entry, &QAction::triggered, this, [this, action] { Q_EMIT wanted(action); });
        return entry;
    };
    if (ChannelWords::isSimulator(m_facts.channel)) {
        add("phone", tr("Open"), Action::Open);
    }
    if (ChannelWords::isWhatsApp(m_facts.channel)) {
        add("layout-template", tr("Templates"), Action::Templates);
    }
    if (m_facts.channel.active) {
        add("media-playback-pause", tr("Pause"), Action::Pause);
    } else {
        add("media-playback-start", tr("Resume"), Action::Resume);
    }
    // The keys are only shown: the row has them.
    QAction *edit = add("document-edit", tr("Edit"), Action::Edit);
    edit->setShortcut(Qt::Key_F2);
    edit->setShortcutContext(Qt::WidgetShortcut);
    menu->addSeparator();
    QAction *remove = add("edit-delete", tr("Delete…"), Action::Delete);
    markDestructive(*remove);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    menu->popup(position);
}

void ChannelItem::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT wanted(ChannelWords::isSimulator(m_facts.channel) ? Action::Open : Action::Edit);
}

void ChannelItem::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
}

void ChannelItem::keyPressEvent(QKeyEvent *event)
{
    // One of the row's buttons has the focus.
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT wanted(Action::Delete);
    } else if (event->key() == Qt::Key_F2) {
        Q_EMIT wanted(Action::Edit);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChannelItem::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_hours) {
        const bool wide = width() >= widthForHours;
        m_hours->setVisible(wide);
        Q_EMIT hoursShown(wide);
    }
}

void ChannelItem::paintEvent(QPaintEvent *)
{
    if (!underMouse()) {
        return;
    }
    QPainter painter(this);
    const QColor hover = toneColor(Tone::Hover, this);
    // Only the first and the last row of a card reach its round corners.
    Paint::box(painter, {rect(), cornerRadius, hover, QColor()});
    if (y() > 1) {
        painter.fillRect(rect().adjusted(0, 0, 0, -cornerRadius), hover);
    }
    if (geometry().bottom() < parentWidget()->height() - 2) {
        painter.fillRect(rect().adjusted(0, cornerRadius, 0, 0), hover);
    }
}
