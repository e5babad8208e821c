// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/outgoingbench.h"

#include "app/delivery/httpclient.h"
#include "tests/bench/plaincurl.h"
#include "tests/bench/subject.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <cstdio>

namespace {

/// As many as a channel of a provider has under way where much is to be sent.
constexpr int inFlight = 32;

const QByteArray body = R"({"messaging_product":"whatsapp","recipient_type":"individual","to":)"
                        R"("5511987654321","type":"text","text":{"preview_url":false,"body":)"
                        R"("Seu boleto de R$ 149,90 vence amanhã. Código de barras: )"
                        R"(34191.79001 01043.510047 91020.150008 5 91070026000"}})";
const QByteArray access =
    QByteArrayLiteral("Bearer EAAGm0PX4ZCpsBAKZCkmHk3rQ7vJmZBzZAmZCdZBKo1ZAPz6wVZCkZB3sT1n");

/// Starts a request for each that ends, until the time is over.
class Sending : public QObject
{
public:
    Sending(HttpClient &client, const QUrl &url, double seconds)
        : m_client(client)
        , m_seconds(seconds)
    {
        m_request.method = "POST";
        m_request.url = url;
        m_request.headers = {{"Authorization", access}, {"Content-Type", "application/json"}};
        m_request.body = body;
    }

    OutgoingRate run()
    {
        const double before = threadCpuSeconds();
        m_timer.start();
        for (int index = 0; index < inFlight; ++index) {
            next();
        }
        m_loop.exec();
        m_rate.seconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e9;
        m_rate.cpuSeconds = threadCpuSeconds() - before;
        return m_rate;
    }

private:
    void next()
    {
        m_client.start(m_request, this, [this](const OutgoingAnswer &answer) { take(answer); });
    }

    void take(const OutgoingAnswer &answer)
    {
        const bool right = answer.outcome == OutgoingOutcome::Answered && answer.httpStatus == 200;
        ++(right ? m_rate.answered : m_rate.wrong);
        if (right && static_cast<double>(m_timer.elapsed()) < 1000 * m_seconds) {
            next();
        } else if (m_client.inFlight() == 0) {
            m_loop.quit();
        }
    }

    HttpClient &m_client;
    OutgoingRequest m_request;
    double m_seconds;
    QElapsedTimer m_timer;
    QEventLoop m_loop;
    OutgoingRate m_rate;
};

struct OutgoingRound
{
    OutgoingRate plain;
    OutgoingRate client;
};

Result<OutgoingRound> measureRound(const BenchPlan &plan)
{
    Subject server;
    if (const QString why = server.startAnswers(plan.self); !why.isEmpty()) {
        return Error::of(Error::Code::Unavailable, why);
    }
    const QByteArray url =
        "http://127.0.0.1:" + QByteArray::number(server.port()) + "/v23.0/1055/messages";
    OutgoingRound round;
    round.plain = runPlainCurl(url, {"Authorization: " + access, "Content-Type: application/json"},
                               body, inFlight, plan.seconds);
    HttpClient client(QStringLiteral("none"));
    round.client = Sending(client, QUrl(QString::fromLatin1(url)), plan.seconds).run();
    if (round.plain.wrong + round.client.wrong > 0) {
        return Error::of(Error::Code::Unavailable, QStringLiteral("a request went wrong"));
    }
    std::printf("libcurl alone %.0f/s (%.1f us of CPU each), the client %.0f/s (%.1f us) = %.2f\n",
                round.plain.perSecond(), round.plain.cpuMicroseconds(), round.client.perSecond(),
                round.client.cpuMicroseconds(), round.client.perSecond() / round.plain.perSecond());
    std::fflush(stdout);
    return round;
}

} // namespace

Result<QList<BenchSection>> measureOutgoing(const BenchPlan &plan)
{
    QList<OutgoingRound> rounds;
    for (int index = 0; index < plan.rounds; ++index) {
        auto round = measureRound(plan);
        if (!round) {
            return round.error();
        }
        rounds.append(std::move(round).value());
    }
    const auto median = [&](auto function) { return benchMedian(rounds, function); };
    const QString text =
        QStringLiteral(
            "%1 requests under way to a provider that answers at once, over kept connections: the "
            "client of the program (addresses judged, deadlines, limits, one start each, what "
            "became of each) beside a plain loop of libcurl's multi interface with the same "
            "requests. CPU of the sending thread.\n\n"
            "| libcurl alone/s | client/s | ratio | CPU each, libcurl µs | CPU each, client µs |\n"
            "| --- | --- | --- | --- | --- |\n| %2 | %3 | %4 | %5 | %6 |")
            .arg(inFlight)
            .arg(benchNumber(median([](const auto &round) { return round.plain.perSecond(); })),
                 benchNumber(median([](const auto &round) { return round.client.perSecond(); })),
                 benchNumber(median([](const auto &round) {
                                 return round.client.perSecond() / round.plain.perSecond();
                             }),
                             2),
                 benchNumber(
                     median([](const auto &round) { return round.plain.cpuMicroseconds(); }), 1),
                 benchNumber(
                     median([](const auto &round) { return round.client.cpuMicroseconds(); }), 1));
    return QList<BenchSection>{{QStringLiteral("The outgoing client"), text}};
}
