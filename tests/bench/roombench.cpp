// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/roombench.h"

#include "models/actions/sendproactive.h"
#include "models/lists/messagelistmodel.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

namespace {

constexpr int arrivalEveryMs = 5;
constexpr int scrollEveryMs = 16;
/// Two rows.
constexpr int scrollStep = 108;
/// Where the room stops to count.
constexpr int countLimit = 10000;
constexpr int searchedCountLimit = 1000;

double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void RoomBench::takeUp()
{
    const auto told = m_ui.store.write<bool>([](WriteContext &context) -> Result<bool> {
        context.note(Change::Kind::Channel, 0);
        context.note(Change::Kind::Chatbot, 0);
        context.note(Change::Kind::ExternalSystem, 0);
        return true;
    });
    if (!told) {
        qFatal("%s", qPrintable(told.error().detail));
    }
    m_ui.settle();
}

template<class Work>
double RoomBench::painted(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    if (m_screen) {
        m_screen->repaint();
    }
    return elapsed(timer);
}

RoomFigures RoomBench::round(double seconds)
{
    RoomFigures figures;
    m_count = 0;
    figures["open"] = painted([this] {
        m_screen = std::make_unique<MessagesScreen>(m_ui.services(), m_ui.navigator);
        m_screen->resize(984, 728);
        m_screen->show();
    });
    m_table = m_screen->findChild<TableView *>();
    m_model = m_screen->findChild<MessageListModel *>();
    m_table->setFocus();
    figures["end"] =
        painted([this] { QTest::keyClick(m_table, Qt::Key_End, Qt::ControlModifier); });
    figures["words"] = searched();
    filters(figures);
    figures["count"] = m_count;
    filtered({});
    gaps(seconds, figures);
    m_screen.reset();
    return figures;
}

/// As a person does: typed, and Return.
double RoomBench::searched()
{
    auto *field = m_screen->findChild<SearchField *>();
    double slowest = 0;
    for (const char *words : {"silva", "zanetti", "joao costa", "1198000", "2026-1000500"}) {
        field->setText(QString::fromLatin1(words));
        const double took = painted([field] { QTest::keyClick(field, Qt::Key_Return); });
        slowest = std::max(slowest, took);
        QElapsedTimer timer;
        timer.start();
        m_model->total(searchedCountLimit);
        m_count = std::max(m_count, elapsed(timer));
    }
    field->clear();
    QTest::keyClick(field, Qt::Key_Return);
    return slowest;
}

double RoomBench::filtered(const MessageFilter &filter)
{
    const double took = painted([&] { m_model->setFilter(filter); });
    QElapsedTimer timer;
    timer.start();
    m_model->total(countLimit);
    m_count = std::max(m_count, elapsed(timer));
    return took;
}

void RoomBench::filters(RoomFigures &figures)
{
    MessageFilter filter;
    for (const QList<MessageStatus> &statuses :
         {QList<MessageStatus>{MessageStatus::Failed},
          QList<MessageStatus>{MessageStatus::Sent, MessageStatus::Delivered, MessageStatus::Read},
          QList<MessageStatus>{MessageStatus::Queued, MessageStatus::Uncertain}}) {
        filter.statuses = statuses;
        figures["states"] = std::max(figures.value("states"), filtered(filter));
    }
    filter.statuses.clear();
    for (const qint64 channel : {1, 2}) {
        filter.channel = ChannelId{channel};
        figures["channel"] = std::max(figures.value("channel"), filtered(filter));
    }
}

void RoomBench::send(int number)
{
    const auto posted = m_ui.store.queue->post(WriteQueue::Job{
        [number](WriteContext &context) -> Result<void> {
            ProactiveRequest request;
            request.to.phone = QStringLiteral("+55219%1").arg(80000000 + number % 500);
            request.to.name = QStringLiteral("Bruna Alves");
            request.text = QStringLiteral("Seu boleto vence amanhã.");
            request.reference = QStringLiteral("PED-%1").arg(number);
            const auto accepted =
                sendProactive(context, request,
                              {ExternalSystemId{1}, {Actor::Kind::Token, 1, QStringLiteral("t")}},
                              ChannelKinds::released());
            return accepted ? Result<void>() : Result<void>(accepted.error());
        },
        [](const Result<void> &outcome) {
            if (!outcome) {
                qFatal("%s", qPrintable(outcome.error().detail));
            }
        }});
    if (!posted) {
        qFatal("%s", qPrintable(posted.error().detail));
    }
}

/// What lies between two turns of the loop that a timer of 1 ms would have: what a hand at the
/// mouse waits for.
void RoomBench::gaps(double seconds, RoomFigures &figures)
{
    QList<double> gaps;
    QElapsedTimer since;
    QElapsedTimer all;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QTimer scroll;
    QTimer arrive;
    arrive.setTimerType(Qt::PreciseTimer);
    QEventLoop loop;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        gaps.append(elapsed(since));
        since.start();
        if (elapsed(all) > seconds * 1000) {
            loop.quit();
        }
    });
    QObject::connect(&scroll, &QTimer::timeout, &loop, [this] {
        QScrollBar *bar = m_table->verticalScrollBar();
        bar->setValue(bar->value() + scrollStep);
    });
    QObject::connect(&arrive, &QTimer::timeout, &loop, [&] {
        while (m_sent < all.elapsed() / arrivalEveryMs) {
            send(++m_sent);
        }
    });
    m_sent = 0;
    all.start();
    since.start();
    tick.start(1);
    scroll.start(scrollEveryMs);
    arrive.start(arrivalEveryMs);
    loop.exec();
    std::sort(gaps.begin(), gaps.end());
    figures["gap99"] = gaps.at(gaps.size() * 99 / 100);
    figures["gapmost"] = gaps.last();
    m_ui.settle();
}
