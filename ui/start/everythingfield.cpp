// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/everythingfield.h"

#include "ui/kit/icons.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace {

constexpr int listWidth = 420;

} // namespace

EverythingField::EverythingField(const UiServices &services, Navigator &navigator, QWidget *parent)
    : SearchField(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_model(new QStandardItemModel(this))
    , m_list(new QCompleter(m_model, this))
{
    setPlaceholderText(tr("Search everything"));
    setAccessibleName(tr("Search everything"));
    setToolTip(tr("Rooms, chatbots, channels, systems, messages"));
    // The menu has the key, from every room.
    showShortcut(Qt::CTRL | Qt::Key_K);
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setWidget(this);
    m_list->popup()->setObjectName(QStringLiteral("results"));
    m_list->popup()->setAccessibleName(tr("Results of the search"));
    connect(this, &SearchField::searched, this, &EverythingField::search);
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { go(index.row()); });
}

void EverythingField::search(const QString &text)
{
    m_hits = findEverything(m_services, text);
    m_model->clear();
    for (const EverythingHit &hit : std::as_const(m_hits)) {
        auto *item = new QStandardItem(Icons::icon(hit.icon),
                                       QStringLiteral("%1 \u00b7 %2").arg(hit.text, hit.detail));
        item->setToolTip(item->text());
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (m_hits.isEmpty() && !text.isEmpty()) {
        auto *none = new QStandardItem(tr("Nothing found for “%1”").arg(text));
        none->setFlags(Qt::NoItemFlags);
        m_model->appendRow(none);
    }
    if (text.isEmpty()) {
        m_list->popup()->hide();
        return;
    }
    // Wider than the field, up to its right edge: names and what they are stand in one line.
    m_list->complete(QRect(width() - listWidth, 0, listWidth, height()));
    if (!m_hits.isEmpty()) {
        // Enter leads to the first at once.
        m_list->popup()->setCurrentIndex(m_list->completionModel()->index(0, 0));
    }
}

void EverythingField::go(int row)
{
    if (row < 0 || row >= m_hits.size()) {
        return;
    }
    const EverythingHit hit = m_hits.at(row);
    clear();
    m_navigator.open(hit.room, hit.arguments);
}
