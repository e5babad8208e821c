// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sidemenu.h"

#include "ui/kit/footcard.h"
#include "ui/kit/icons.h"
#include "ui/kit/sidemenubutton.h"
#include "ui/kit/textlabel.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

constexpr int narrowest = 216;
constexpr int widest = 240;
/// What the foot card has beside its second line.
constexpr int besideFoot = 8 + 4 + 28 + 8 + 4 + 8;

/// As wide as the foot's words need, within LOOK's limits; their font may be a large one.
int menuWidth()
{
    const QString sample = QStringLiteral("porta 8640 \u00b7 desde 00:00");
    const int words = QFontMetrics(textFont(TextStyle::Meta)).horizontalAdvance(sample);
    return qBound(narrowest, words + besideFoot, widest);
}

class BrandMark : public QWidget
{
public:
    explicit BrandMark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(32, 32);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Icons::brand().paint(&painter, rect());
    }
};

} // namespace

SideMenu::SideMenu(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(menuWidth());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(0);
    buildHead(column);
    column->addSpacing(16);
    m_rooms = new QVBoxLayout;
    m_rooms->setSpacing(4);
    column->addLayout(m_rooms);
    column->addStretch();
    m_foot = new FootCard(this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(4, 0, 4, 0);
    foot->addWidget(m_foot);
    column->addLayout(foot);
}

void SideMenu::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(12);
    head->addWidget(new BrandMark(this));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new TextLabel(TextStyle::Strong, QStringLiteral("Karoo Desk"), this);
    m_company = new TextLabel(TextStyle::Meta, Tone::Text2, {}, this);
    m_company->setEliding(Qt::ElideRight);
    words->addWidget(name);
    words->addWidget(m_company);
    head->addLayout(words, 1);
    column->addLayout(head);
}

void SideMenu::setCompany(const QString &company)
{
    m_company->setText(company);
    m_company->setVisible(!company.isEmpty());
}

void SideMenu::setEntries(const QList<SideMenuEntry> &entries)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    while (QLayoutItem *item = m_rooms->takeAt(0)) {
        delete item;
    }
    int group = entries.isEmpty() ? 0 : entries.first().group;
    for (const SideMenuEntry &entry : entries) {
        if (entry.group != group) {
            m_rooms->addSpacing(12);
            group = entry.group;
        }
        addButton(entry, nullptr);
        SideMenuButton *room = m_buttons.last();
        for (const SideMenuEntry &page : entry.pages) {
            addButton(page, room);
        }
    }
    if (!m_buttons.isEmpty()) {
        setTabOrder(m_buttons.last(), m_foot);
        for (qsizetype i = m_buttons.size() - 1; i > 0; --i) {
            setTabOrder(m_buttons.at(i - 1), m_buttons.at(i));
        }
    }
    setCurrent(m_current);
}

void SideMenu::addButton(const SideMenuEntry &entry, SideMenuButton *room)
{
    auto *button = new SideMenuButton(entry.id, entry.text, entry.icon, room, this);
    m_rooms->addWidget(button);
    m_buttons.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, button]() { open(button); });
    // Assistive technology toggles what can be checked, and that is no click.
    connect(button, &QAbstractButton::toggled, this, [this, button]() { open(button); });
}

void SideMenu::setCurrent(const QString &id)
{
    m_current = id;
    const SideMenuButton *current = nullptr;
    for (const SideMenuButton *button : std::as_const(m_buttons)) {
        if (button->id() == id) {
            current = button;
        }
    }
    const SideMenuButton *room = current && current->room() ? current->room() : current;
    for (SideMenuButton *button : std::as_const(m_buttons)) {
        const QSignalBlocker quiet(button);
        button->setChecked(current && (button == current || button == room));
        if (button->room()) {
            button->setVisible(button->room() == room);
        }
    }
}

void SideMenu::focusCurrent()
{
    for (SideMenuButton *button : std::as_const(m_buttons)) {
        if (button->id() == m_current) {
            button->focusQuietly();
        }
    }
}

void SideMenu::setBadge(const QString &id, int count, BadgeKind kind, const QString &accessibleText)
{
    for (SideMenuButton *button : std::as_const(m_buttons)) {
        if (button->id() == id) {
            button->setBadge(count, kind, accessibleText);
        }
    }
}

void SideMenu::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(Tone::Side, this));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), toneColor(Tone::Line, this));
}

void SideMenu::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (!up && event->key() != Qt::Key_Down) {
        QWidget::keyPressEvent(event);
        return;
    }
    QList<SideMenuButton *> shown;
    for (SideMenuButton *button : std::as_const(m_buttons)) {
        if (!button->isHidden()) {
            shown.append(button);
        }
    }
    const auto focused = std::find_if(shown.cbegin(), shown.cend(),
                                      [](const auto *button) { return button->hasFocus(); });
    if (focused == shown.cend()) {
        return;
    }
    const qsizetype next = std::distance(shown.cbegin(), focused) + (up ? -1 : 1);
    if (next >= 0 && next < shown.size()) {
        shown.at(next)->setFocus(up ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    }
}

void SideMenu::open(SideMenuButton *button)
{
    SideMenuButton *target = button;
    for (SideMenuButton *candidate : std::as_const(m_buttons)) {
        if (candidate->room() == button) {
            target = candidate;
            break;
        }
    }
    setCurrent(target->id());
    Q_EMIT activated(target->id());
}
