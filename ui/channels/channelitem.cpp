// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelitem.h"

#include "ui/channels/channelwords.h"
#include "ui/kit/button.h"
#include "ui/kit/pill.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"
#include "ui/moments.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int rowHeight = 68;
constexpr int figuresWidth = 150;
constexpr int stateWidth = 150;
/// The same in all rows, so that their figures stand below each other.
constexpr int buttonsWidth = 150;

StateTone tileTone(const Channel &channel)
{
    if (channel.health() == ChannelHealth::Broken) {
        return StateTone::Bad;
    }
    return ChannelWords::isSimulator(channel) ? StateTone::Neutral : StateTone::Ok;
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
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(new Tile(
        {ChannelWords::kindIcon(facts.channel.kind), tileTone(facts.channel), {}}, 36, this));
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
        m_second->setEliding(Qt::ElideRight);
        words->addWidget(m_name);
        words->addWidget(m_second);
    }
    words->addStretch();
    row->addLayout(words, 1);
}

void ChannelItem::buildFigures(QHBoxLayout *row)
{
    auto *state = new QWidget(this);
    state->setFixedWidth(stateWidth);
    auto *stateRow = new QHBoxLayout(state);
    stateRow->setContentsMargins(0, 0, 0, 0);
    stateRow->addWidget(m_state);
    stateRow->addStretch();
    row->addWidget(state);
    auto *figures = new QWidget(this);
    figures->setFixedWidth(figuresWidth);
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
    area->setMinimumWidth(buttonsWidth);
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
        m_open =
            new Button(Button::Kind::Secondary, tr("Edit"), QStringLiteral("document-edit"), this);
        connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(Action::Edit); });
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
    m_state->setLook(ChannelWords::state(channel));
    if (isBroken()) {
        m_second->setText(ChannelWords::reason(channel));
        m_second->setToolTip(channel.brokenDetail);
        m_advice->setText(ChannelWords::advice(channel));
        m_since->setText(channel.brokenSince
                             ? tr("since %1").arg(Moments::brief(*channel.brokenSince, nowMs))
                             : QString());
    } else {
        m_second->setText(
            ChannelWords::isSimulator(channel)
                ? tr("%1 · only on this computer, never sends").arg(channel.key)
                : tr("%1 · %2").arg(channel.key, ChannelWords::kindName(channel.kind)));
        m_today->setText(tr("%n today", nullptr, facts.today));
        m_waiting->setText(facts.waiting > 0 ? tr("%n waiting", nullptr, facts.waiting)
                                             : tr("nothing waits"));
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

void ChannelItem::openMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, Action action) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, action] { Q_EMIT wanted(action); });
    };
    if (ChannelWords::isSimulator(m_facts.channel)) {
        add(tr("Open"), Action::Open);
    }
    if (m_facts.channel.active) {
        add(tr("Pause"), Action::Pause);
    } else {
        add(tr("Resume"), Action::Resume);
    }
    add(tr("Edit"), Action::Edit);
    menu->addSeparator();
    add(tr("Delete…"), Action::Delete);
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

void ChannelItem::paintEvent(QPaintEvent *)
{
    if (underMouse()) {
        QPainter(this).fillRect(rect(), toneColor(Tone::Hover, this));
    }
}
