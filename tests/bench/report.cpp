// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <functional>

namespace {

double median(const QList<Round> &rounds, const std::function<double(const Round &)> &value)
{
    QList<double> values;
    for (const Round &round : rounds) {
        values.append(value(round));
    }
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

QString number(double value, int digits = 0)
{
    return QString::number(value, 'f', digits);
}

QString processor()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("model name")) {
                return QString::fromUtf8(line.mid(line.indexOf(':') + 2));
            }
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

QString acceptTable(const QList<Round> &rounds)
{
    QString text = QStringLiteral(
        "| connections | bare route/s | accepts/s | ratio | p50 ms | p99 ms | p99/p50 |\n"
        "| --- | --- | --- | --- | --- | --- | --- |\n");
    for (const int connections : rounds.first().accepts.keys()) {
        const auto accepts = [&](const Round &r) { return r.accepts[connections].perSecond(); };
        const auto bare = [&](const Round &r) { return r.bare[connections].perSecond(); };
        const double p50 =
            median(rounds, [&](const Round &r) { return r.accepts[connections].percentile(0.5); });
        const double p99 =
            median(rounds, [&](const Round &r) { return r.accepts[connections].percentile(0.99); });
        text +=
            QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n")
                .arg(connections)
                .arg(
                    number(median(rounds, bare)), number(median(rounds, accepts)),
                    number(median(rounds, [&](const Round &r) { return accepts(r) / bare(r); }), 2),
                    number(p50, 2), number(p99, 2), number(p99 / p50, 1));
    }
    return text;
}

} // namespace

QString benchmarkReport(const QList<Round> &rounds)
{
    QString text =
        QStringLiteral(
            "<!-- SPDX-FileCopyrightText: 2026 Karoo Desk authors -->\n"
            "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
            "# Benchmarks\n\n"
            "Written by `./dev bench`; run it to repeat them. Medians of %1 interleaved rounds, "
            "the "
            "client included, on %2 with %3 cores, %4. Ratios are of the same round; absolute "
            "figures "
            "say little about another machine.\n\n"
            "## Accepting\n\n"
            "`POST /v1/messages` with all that a real request does (token, validation, contact, "
            "channel, history, durable commit before the 202), beside a POST route of QHttpServer "
            "that stores nothing. The dispatcher is off (`--offline`).\n\n")
            .arg(rounds.size())
            .arg(processor())
            .arg(QThread::idealThreadCount())
            .arg(QSysInfo::prettyProductName());
    text += acceptTable(rounds);
    text += QStringLiteral("\n## Raw group commits\n\nThe same rows with nothing around them, on "
                           "the same disk.\n\n| messages in a commit | messages/s |\n| --- | --- "
                           "|\n| 1 | %1 |\n| 16 | %2 |\n| 64 | %3 |\n")
                .arg(number(median(rounds, [](const Round &r) { return r.rawCommits1; })),
                     number(median(rounds, [](const Round &r) { return r.rawCommits16; })),
                     number(median(rounds, [](const Round &r) { return r.rawCommits64; })));
    text +=
        QStringLiteral("\n## Delivered end to end\n\n16 connections post while a Simulador "
                       "takes the messages (in_flight 32): from the first request until the "
                       "last message is delivered.\n\n| delivered/s | accepts alone/s | ratio "
                       "|\n| --- | --- | --- |\n| %1 | %2 | %3 |\n")
            .arg(number(median(rounds, [](const Round &r) { return r.deliveredPerSecond; })),
                 number(median(rounds, [](const Round &r) { return r.accepts[16].perSecond(); })),
                 number(median(rounds,
                               [](const Round &r) {
                                   return r.deliveredPerSecond / r.accepts[16].perSecond();
                               }),
                        2));
    return text;
}
