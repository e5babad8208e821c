// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/banner.h"

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace {

QString iconFor(StateTone tone)
{
    switch (tone) {
    case StateTone::Bad:
        return QStringLiteral("dialog-error");
    case StateTone::Warn:
        return QStringLiteral("dialog-warning");
    case StateTone::Ok:
        return QStringLiteral("check-circle");
    default:
        return QStringLiteral("dialog-information");
    }
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView(iconFor(m_tone), inkOf(m_tone), 20, this))
    , m_sentence(new TextLabel(TextStyle::SmallStrong, {}, this))
    , m_reason(new TextLabel(TextStyle::Small, {}, this))
    , m_action(new Button(Button::Kind::Secondary, {}, {}, this))
    , m_close(Button::iconOnly(QStringLiteral("window-close"), tr("Dismiss"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    m_sentence->setEliding(Qt::ElideRight);
    m_reason->setEliding(Qt::ElideRight);
    // The reason gives way first; a long name in the sentence must not keep the window wide.
    m_sentence->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_action->setButtonSize(Button::Size::Small);
    row->addWidget(m_icon);
    row->addWidget(m_sentence);
    row->addWidget(m_reason, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_action->hide();
    m_close->hide();
    setMinimumHeight(40);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_action, &QAbstractButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QAbstractButton::clicked, this, [this]() {
        hide();
        Q_EMIT dismissed();
    });
}

void Banner::setMessage(StateTone tone, const QString &sentence, const QString &reason)
{
    if (tone == m_tone && sentence == m_sentence->text() && reason == m_reason->text()) {
        // Said already: it is not read aloud again.
        return;
    }
    m_tone = tone;
    m_icon->setIcon(iconFor(tone), inkOf(tone));
    m_sentence->setText(sentence);
    m_reason->setText(reason);
    m_reason->update();
    update();
    QAccessibleEvent announced(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setDismissible(bool dismissible)
{
    m_close->setVisible(dismissible);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::box(painter, {rect(), 8, toneColor(groundOf(m_tone), this), QColor()});
}
