// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/weekcard.h"

#include "models/base/clock.h"
#include "models/store/messagestatisticsstore.h"
#include "ui/integrations/tokenwords.h"
#include "ui/kit/button.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/textlabel.h"
#include "ui/services.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace {

constexpr int days = 7;
/// So many points a day show when the work is done without making the line restless.
constexpr int partsOfDay = 4;
constexpr qint64 partMs = 24LL * 60 * 60 * 1000 / partsOfDay;

/// The begins of all parts of the week that have begun, and the end of the last of them.
QList<qint64> boundsOf(qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    QList<qint64> bounds;
    for (int day = days - 1; day >= 0; --day) {
        const qint64 begin = today.addDays(-day).startOfDay().toMSecsSinceEpoch();
        for (int part = 0; part < partsOfDay && begin + part * partMs <= nowMs; ++part) {
            bounds.append(begin + part * partMs);
        }
    }
    return bounds << bounds.last() + partMs;
}

QString dayWord(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(WeekCard::tr("MM/dd"));
}

} // namespace

WeekCard::WeekCard(const UiServices &services, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_line(new Sparkline(this))
{
    addHead();
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_line->setMinimumHeight(48);
    body()->addWidget(m_line, 1);
    addDays();
}

void WeekCard::addHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    // On one line with the card beside it, which has a button in its head.
    head->addStrut(Button::heightOf(Button::Size::Small));
    auto *title = new TextLabel(TextStyle::Section, tr("Messages in 7 days"), this);
    title->setEliding(Qt::ElideRight);
    head->addWidget(title, 1);
    m_total = new TextLabel(TextStyle::Small, Tone::Text2, {}, this);
    head->addWidget(m_total);
    body()->addLayout(head);
}

void WeekCard::addDays()
{
    auto *foot = new QHBoxLayout;
    m_firstDay = new TextLabel(TextStyle::Meta, Tone::Text2, {}, this);
    foot->addWidget(m_firstDay);
    foot->addStretch();
    foot->addWidget(new TextLabel(TextStyle::Meta, Tone::Text2, tr("today"), this));
    body()->addLayout(foot);
}

void WeekCard::show(ExternalSystemId system)
{
    const QList<qint64> bounds = boundsOf(m_services.clock.nowMs());
    if (read(system, bounds)) {
        m_system = system;
        m_bounds = bounds;
    } else {
        m_system = {};
        m_counts.clear();
    }
    showCounts();
}

bool WeekCard::read(ExternalSystemId system, const QList<qint64> &bounds)
{
    MessageStatisticsStore store(m_services.reader);
    if (system == m_system && bounds == m_bounds) {
        const auto newest = store.bySystem(system, bounds.last(2));
        if (newest) {
            m_counts.last() = newest->first();
        }
        return newest.ok();
    }
    const auto counts = store.bySystem(system, bounds);
    if (counts) {
        m_counts = *counts;
    }
    return counts.ok();
}

void WeekCard::showCounts()
{
    const bool known = !m_counts.isEmpty();
    const int total = std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
    QList<double> values(m_counts.cbegin(), m_counts.cend());
    m_total->setText(known ? tr("%Ln accepted", nullptr, total) : QString());
    m_firstDay->setText(known ? dayWord(m_bounds.first()) : QString());
    if (!known) {
        m_sentence = tr("The messages could not be counted.");
    } else if (total == 0) {
        m_sentence = tr("No message in the last 7 days.");
    } else {
        const auto most = std::max_element(m_counts.cbegin(), m_counts.cend());
        const qint64 begin = m_bounds.at(std::distance(m_counts.cbegin(), most));
        m_sentence =
            tr("%Ln message(s) accepted in 7 days.", nullptr, total) + QLatin1Char(' ') +
            tr("Most of them on %1 from %2 on: %3.")
                .arg(dayWord(begin),
                     QDateTime::fromMSecsSinceEpoch(begin).toString(QStringLiteral("HH:mm")),
                     QLocale().toString(*most));
    }
    m_line->setValues(values, m_sentence);
}
