// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pageheader.h"

#include "ui/kit/button.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr int leastSearchWidth = 160;
/// Below this the words of the secondary buttons fold (LOOK 5: window 1100 less the side menu).
constexpr int foldBelow = 1100 - 216 - 48;

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_trail = new Button(Button::Kind::Quiet, {}, {}, this);
    m_trail->setButtonSize(Button::Size::Small);
    m_trail->setFlush(true);
    m_trail->hide();
    m_title = new TextLabel(TextStyle::Title, title, this);
    m_title->setEliding(Qt::ElideRight);
    m_subtitle = new TextLabel(TextStyle::Small, Tone::Text2, {}, this);
    m_subtitle->setEliding(Qt::ElideRight);
    m_subtitle->hide();
    words->addStretch();
    words->addWidget(m_trail);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch();
    m_row->addLayout(words, 1);
    connect(m_trail, &QAbstractButton::clicked, this, &PageHeader::trailActivated);
    setMinimumHeight(60);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->update();
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setTrail(const QString &trail)
{
    m_trail->setText(trail.isEmpty() ? trail : trail + QStringLiteral("  \u203a"));
    m_trail->setAccessibleName(trail.isEmpty() ? QString() : tr("Back to %1").arg(trail));
    m_trail->setVisible(!trail.isEmpty());
}

SearchField *PageHeader::searchField()
{
    if (!m_search) {
        setSearchField(new SearchField(this));
    }
    return m_search;
}

void PageHeader::setSearchField(SearchField *field)
{
    m_search = field;
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->insertWidget(1, m_search);
}

void PageHeader::addAction(QWidget *widget)
{
    m_row->insertWidget(m_primary ? m_row->count() - 1 : m_row->count(), widget);
}

Button *PageHeader::addPrimary(const QString &text, const QString &iconName)
{
    Q_ASSERT_X(!m_primary, "PageHeader", "one primary action a window");
    m_primary = new Button(Button::Kind::Primary, text, iconName, this);
    m_row->addWidget(m_primary);
    return m_primary;
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
    narrowSearch();
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        narrowSearch();
    }
    return QWidget::event(event);
}

/// The words of the page are worth more than a wide field, whose hint is the first to go.
void PageHeader::narrowSearch()
{
    if (!m_search) {
        return;
    }
    int room = width() - qMax(m_title->sizeHint().width(),
                              m_subtitle->isHidden() ? 0 : m_subtitle->sizeHint().width());
    for (int index = 1; index < m_row->count(); ++index) {
        const QWidget *widget = m_row->itemAt(index)->widget();
        if (widget && !widget->isHidden()) {
            room -= m_row->spacing() + (widget == m_search ? 0 : widget->sizeHint().width());
        }
    }
    const int most = qMax(m_search->sizeHint().width(), m_search->minimumWidth());
    const int least = qMax(m_search->widthWithoutHint(), m_search->minimumWidth());
    m_search->setMaximumWidth(qBound(qMin(least, most), room, most));
}

void PageHeader::fold()
{
    const bool narrow = width() < foldBelow;
    const QList<Button *> buttons = findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly);
    for (Button *button : buttons) {
        if (button != m_trail && button->kind() == Button::Kind::Secondary) {
            button->setCompact(narrow);
        }
    }
}
