// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/channelrow.h"

#include "models/domain/channel.h"
#include "ui/channels/channelwords.h"
#include "ui/chatbots/faultline.h"
#include "ui/kit/button.h"
#include "ui/kit/pill.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace {

constexpr int tileSize = 36;

void rename(Button *button, const QString &name, const QString &keys)
{
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
}

} // namespace

ChannelRow::ChannelRow(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_number = new TextLabel(TextStyle::SmallMed, Tone::Text2, {}, this);
    m_number->setMinimumWidth(16);
    m_tile = new Tile({}, tileSize, this);
    row->addWidget(m_number);
    row->addWidget(m_tile);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_name = new TextLabel(TextStyle::Med, {}, this);
    m_second = new TextLabel(TextStyle::Meta, Tone::Text2, {}, this);
    m_name->setEliding(Qt::ElideRight);
    m_second->setEliding(Qt::ElideMiddle);
    words->addWidget(m_name);
    words->addWidget(m_second);
    row->addLayout(words, 1);
    m_state = new Pill({}, this);
    m_up = Button::iconOnly(QStringLiteral("go-up"), tr("Move up"), this);
    m_down = Button::iconOnly(QStringLiteral("go-down"), tr("Move down"), this);
    m_remove = Button::iconOnly(QStringLiteral("edit-delete"), tr("Remove channel"), this);
    row->addWidget(m_state);
    row->addSpacing(12);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_remove);
    column->addLayout(row);
    m_fault = new FaultLine(this);
    // Below the name that it speaks of.
    m_fault->setContentsMargins(m_number->minimumWidth() + tileSize + 2 * row->spacing(), 0, 0, 0);
    column->addWidget(m_fault);
    addKey(Qt::ALT | Qt::Key_Up, [this] { Q_EMIT moveWanted(-1); });
    addKey(Qt::ALT | Qt::Key_Down, [this] { Q_EMIT moveWanted(1); });
    addKey(Qt::Key_Delete, [this] { Q_EMIT removeWanted(); });
    connect(m_up, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_remove, &QAbstractButton::clicked, this, &ChannelRow::removeWanted);
}

void ChannelRow::display(const Channel *channel, const Place &place)
{
    const QString name = channel ? channel->name : tr("Deleted channel");
    m_number->setText(QString::number(place.index + 1));
    m_tile->setLook(channel ? ChannelWords::tile(*channel)
                            : TileLook{ChannelWords::kindIcon({}), StateTone::Neutral, {}});
    m_name->setText(name);
    const QString key = channel ? channel->key : QString();
    m_second->setText(channel && place.index == 0 ? tr("%1 · tried first").arg(key) : key);
    m_state->setVisible(channel);
    if (channel) {
        m_state->setLook(ChannelWords::state(*channel));
    }
    m_up->setEnabled(place.index > 0);
    m_down->setEnabled(place.index + 1 < place.count);
    rename(m_up, tr("Move %1 up").arg(name), tr("Alt+Up"));
    rename(m_down, tr("Move %1 down").arg(name), tr("Alt+Down"));
    rename(m_remove, tr("Remove %1").arg(name), tr("Del"));
}

void ChannelRow::setFault(const QString &sentence)
{
    m_fault->setSentence(sentence);
    m_remove->setAccessibleDescription(sentence);
}

QWidget *ChannelRow::firstButton() const
{
    return m_remove;
}

void ChannelRow::focusMover(int by)
{
    Button *wanted = by < 0 ? m_up : m_down;
    Button *twin = by < 0 ? m_down : m_up;
    (wanted->isEnabled() ? wanted : twin)->setFocus(Qt::OtherFocusReason);
}

void ChannelRow::addKey(const QKeySequence &keys, std::function<void()> todo)
{
    // Not keyPressEvent(): buttons take the arrows for themselves, also with Alt.
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(todo));
}
