// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QFile>
#include <QSaveFile>
#include <QSysInfo>
#include <QThread>

namespace {

/// In this order they stand in the report; what is not named here comes last.
const QStringList order = {QStringLiteral("Accepting"),
                           QStringLiteral("Raw group commits"),
                           QStringLiteral("A batch of 1,000"),
                           QStringLiteral("Delivered end to end"),
                           QStringLiteral("CPU of a message"),
                           QStringLiteral("Where the time goes"),
                           QStringLiteral("Outgoing client"),
                           QStringLiteral("Window open"),
                           QStringLiteral("The log"),
                           QStringLiteral("Start and memory"),
                           QStringLiteral("Soak")};

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

QString head()
{
    return QStringLiteral("<!-- SPDX-FileCopyrightText: 2026 Karoo Desk authors -->\n"
                          "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
                          "# Benchmarks\n\n"
                          "Written by `./dev bench`; run it to repeat them (`--only NAME` measures "
                          "one part and leaves the others as they stand). Medians of interleaved "
                          "rounds, the client included, on %1 with %2 cores, %3. Ratios are of the "
                          "same round; absolute figures say little about another machine.\n")
        .arg(processor())
        .arg(QThread::idealThreadCount())
        .arg(QSysInfo::prettyProductName());
}

QList<BenchSection> sectionsOf(const QString &text)
{
    QList<BenchSection> sections;
    const QStringList parts = text.split(QStringLiteral("\n## "));
    for (const QString &part : parts.mid(1)) {
        const qsizetype end = part.indexOf(QLatin1Char('\n'));
        sections.append({part.left(end), part.mid(end + 1).trimmed()});
    }
    return sections;
}

qsizetype placeOf(const BenchSection &section)
{
    const qsizetype place = order.indexOf(section.title);
    return place < 0 ? order.size() : place;
}

} // namespace

QString benchNumber(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

Result<void> writeBenchReport(const QString &file, const QList<BenchSection> &measured)
{
    if (file.isEmpty()) {
        return {};
    }
    QFile old(file);
    QList<BenchSection> sections;
    if (old.open(QIODevice::ReadOnly)) {
        sections = sectionsOf(QString::fromUtf8(old.readAll()));
    }
    for (const BenchSection &section : measured) {
        const auto same = [&](const BenchSection &other) { return other.title == section.title; };
        const auto known = std::find_if(sections.begin(), sections.end(), same);
        if (known == sections.end()) {
            sections.append(section);
        } else {
            *known = section;
        }
    }
    std::stable_sort(sections.begin(), sections.end(),
                     [](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
    QString text = head();
    for (const BenchSection &section : std::as_const(sections)) {
        text += QStringLiteral("\n## %1\n\n%2\n").arg(section.title, section.text.trimmed());
    }
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) || saved.write(text.toUtf8()) < 0 || !saved.commit()) {
        return Error::of(Error::Code::Unavailable, saved.errorString());
    }
    return {};
}
