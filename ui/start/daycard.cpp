// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/daycard.h"

#include "ui/kit/barchart.h"
#include "ui/kit/paint.h"
#include "ui/kit/textlabel.h"
#include "ui/start/startfacts.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <numeric>

namespace {

/// The hours of a working day are always shown; earlier and later ones when something happened.
constexpr int usualBegin = 7;
constexpr int usualEnd = 18;

/// The colour of one kind of bar, beside its word.
class LegendMark : public QWidget
{
public:
    LegendMark(Tone tone, QWidget *parent)
        : QWidget(parent)
        , m_tone(tone)
    {
        setFixedSize(10, 10);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Paint::box(painter, {rect(), 3, toneColor(m_tone, this), QColor()});
    }

private:
    Tone m_tone;
};

int hourOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).time().hour();
}

QString hourWord(qint64 ms)
{
    return DayCard::tr("%1 h", "hour of the day").arg(hourOf(ms));
}

bool isEmpty(const StartFacts &facts, qsizetype hour)
{
    return facts.hours.at(hour) == SpanFigures() && facts.plannedByHour.at(hour) == 0;
}

QString summary(const StartFacts &facts)
{
    const auto peak = std::max_element(
        facts.hours.cbegin(), facts.hours.cend(),
        [](const SpanFigures &a, const SpanFigures &b) { return a.sent < b.sent; });
    const int planned = std::accumulate(facts.plannedByHour.cbegin() + facts.currentHour,
                                        facts.plannedByHour.cend(), 0);
    QStringList sentences;
    if (peak->sent > 0) {
        const qint64 begin = facts.hourBegins.at(std::distance(facts.hours.cbegin(), peak));
        sentences.append(DayCard::tr("Peak at %1 with %n message(s).", nullptr, peak->sent)
                             .arg(hourWord(begin)));
    } else {
        sentences.append(DayCard::tr("No message has gone out today yet."));
    }
    if (planned > 0) {
        sentences.append(DayCard::tr("%n scheduled for later today.", nullptr, planned));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

DayCard::DayCard(QWidget *parent)
    : Card(parent)
    , m_chart(new BarChart(this))
    , m_sentence(new TextLabel(TextStyle::Meta, Tone::Text2, {}, this))
{
    addHead();
    // As high as there is room, so that the page scrolls as late as possible.
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_sentence->setWrapping(true);
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_sentence);
}

void DayCard::addHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(new TextLabel(TextStyle::Section, tr("Messages by the hour"), this));
    head->addStretch();
    const QList<QPair<Tone, QString>> kinds{
        {Tone::Accent, tr("sent")}, {Tone::Bad, tr("failed")}, {Tone::Plan, tr("scheduled")}};
    for (const auto &[tone, word] : kinds) {
        head->addSpacing(8);
        head->addWidget(new LegendMark(tone, this));
        head->addWidget(new TextLabel(TextStyle::Meta, Tone::Text2, word, this));
    }
    body()->addLayout(head);
}

void DayCard::setFacts(const StartFacts &facts)
{
    QList<Bar> bars;
    qsizetype first = facts.hours.size();
    qsizetype last = 0;
    for (qsizetype hour = 0; hour < facts.hours.size(); ++hour) {
        const int named = hourOf(facts.hourBegins.at(hour));
        const bool usual = named >= usualBegin && named <= usualEnd;
        if (usual || hour == facts.currentHour || !isEmpty(facts, hour)) {
            first = qMin(first, hour);
            last = qMax(last, hour);
        }
    }
    for (qsizetype hour = first; hour <= last; ++hour) {
        bars.append({hourWord(facts.hourBegins.at(hour)), facts.hours.at(hour).sent,
                     facts.hours.at(hour).failed, facts.plannedByHour.at(hour),
                     hour == facts.currentHour});
    }
    const QString words = summary(facts);
    m_chart->setBars(bars, words);
    m_sentence->setText(words);
}

QString DayCard::sentence() const
{
    return m_sentence->text();
}
