// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/accepttables.h"

namespace {

using Rounds = QList<AcceptRound>;

BenchSection accepting(const Rounds &rounds)
{
    QString text = QStringLiteral(
        "`POST /v1/messages` with all that a real request does (token, validation, contact, "
        "channel, idempotency key, history, durable commit before the 202), beside a POST route of "
        "QHttpServer that stores nothing. The dispatcher is off (`--offline`).\n\n"
        "| connections | bare route/s | accepts/s | ratio | p50 ms | p99 ms | p99/p50 | messages "
        "a commit |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for (const int count : rounds.first().accepts.keys()) {
        const auto median = [&](auto function) {
            return benchMedian(
                rounds, [&](const AcceptRound &round) { return function(round.accepts[count]); });
        };
        using Accepts = AcceptRound::Accepts;
        const double p50 = median([](const Accepts &a) { return a.load.percentile(0.5); });
        const double p99 = median([](const Accepts &a) { return a.load.percentile(0.99); });
        const auto ratio = [](const Accepts &a) { return a.load.perSecond() / a.bare.perSecond(); };
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 |\n")
                    .arg(count)
                    .arg(benchNumber(median([](const Accepts &a) { return a.bare.perSecond(); })),
                         benchNumber(median([](const Accepts &a) { return a.load.perSecond(); })),
                         benchNumber(median(ratio), 2), benchNumber(p50, 2), benchNumber(p99, 2),
                         benchNumber(p99 / p50, 1),
                         benchNumber(
                             median([](const Accepts &a) { return a.usage.jobsPerCommit(); }), 1));
    }
    return {QStringLiteral("Accepting"), text};
}

/// Microseconds of a thread for each message.
double cost(const AcceptRound::Accepts &accepts, const QString &thread)
{
    return 1000 * accepts.usage.cpuMs.value(thread) / std::max(1, accepts.load.answered);
}

BenchSection costs(const Rounds &rounds)
{
    QString text = QStringLiteral("CPU of the program's threads for each accepted message, in µs "
                                  "(user and kernel).\n\n| connections | gateway | writer |\n"
                                  "| --- | --- | --- |\n");
    for (const int count : rounds.first().accepts.keys()) {
        const auto median = [&](const QString &thread) {
            return benchNumber(benchMedian(rounds,
                                           [&](const AcceptRound &round) {
                                               return cost(round.accepts[count], thread);
                                           }),
                               1);
        };
        text += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(count)
                    .arg(median(QStringLiteral("gateway")), median(QStringLiteral("writer")));
    }
    return {QStringLiteral("CPU of a message"), text};
}

BenchSection rawCommits(const Rounds &rounds)
{
    QString text = QStringLiteral(
        "The rows of messages and of their history alone, for one known contact, with "
        "nothing around them, on the same disk.\n\n"
        "| messages in a commit | messages/s |\n| --- | --- |\n");
    for (const int count : rounds.first().rawCommits.keys()) {
        const double median =
            benchMedian(rounds, [&](const AcceptRound &round) { return round.rawCommits[count]; });
        text += QStringLiteral("| %1 | %2 |\n").arg(count).arg(benchNumber(median));
    }
    return {QStringLiteral("Raw group commits"), text};
}

BenchSection batches(const Rounds &rounds)
{
    const auto single = [](const AcceptRound &r) { return r.accepts[1].load.perSecond(); };
    const auto batched = [](const AcceptRound &r) { return r.batchedPerSecond; };
    const auto ratio = [&](const AcceptRound &r) { return batched(r) / single(r); };
    return {QStringLiteral("A batch of 1,000"),
            QStringLiteral("`POST /v1/messages/batch`, one connection, beside single messages over "
                           "one connection.\n\n| messages/s in batches | single messages/s | ratio "
                           "|\n| --- | --- | --- |\n| %1 | %2 | %3 |\n")
                .arg(benchNumber(benchMedian(rounds, batched)),
                     benchNumber(benchMedian(rounds, single)),
                     benchNumber(benchMedian(rounds, ratio), 1))};
}

BenchSection delivered(const Rounds &rounds)
{
    const auto accepts = [](const AcceptRound &r) { return r.accepts[16].load.perSecond(); };
    const auto delivered = [](const AcceptRound &r) { return r.delivery[16].deliveredPerSecond; };
    const auto ratio = [&](const AcceptRound &r) { return delivered(r) / accepts(r); };
    return {QStringLiteral("Delivered end to end"),
            QStringLiteral(
                "16 connections post while a Simulador takes the messages (in_flight 32): from the "
                "first request until the last message is delivered.\n\n| delivered/s | accepts "
                "alone/s | ratio |\n| --- | --- | --- |\n| %1 | %2 | %3 |\n\nA burst of 1 s over "
                "64 connections: %4 messages, the last delivered %5 s after its end.\n")
                .arg(benchNumber(benchMedian(rounds, delivered)),
                     benchNumber(benchMedian(rounds, accepts)),
                     benchNumber(benchMedian(rounds, ratio), 2),
                     benchNumber(benchMedian(
                         rounds, [](const AcceptRound &r) { return r.delivery[64].accepted; })),
                     benchNumber(benchMedian(rounds,
                                             [](const AcceptRound &r) {
                                                 return r.delivery[64].secondsAfterwards;
                                             }),
                                 2))};
}

} // namespace

QList<BenchSection> AcceptTables::sections(const QList<AcceptRound> &rounds)
{
    QList<BenchSection> all = {accepting(rounds), costs(rounds), rawCommits(rounds)};
    const QList<int> counts = rounds.first().accepts.keys();
    if (counts.contains(1)) {
        all.append(batches(rounds));
    }
    if (counts.contains(16)) {
        all.append(delivered(rounds));
    }
    return all;
}
