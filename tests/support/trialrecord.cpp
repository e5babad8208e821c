// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/trialrecord.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

int trialCount()
{
    bool set = false;
    const int count = qEnvironmentVariableIntValue("KAROO_TRIALS", &set);
    return set ? count : 20;
}

quint32 trialSeed()
{
    bool set = false;
    const int seed = qEnvironmentVariableIntValue("KAROO_TRIAL_SEED", &set);
    return set ? static_cast<quint32>(seed) : QRandomGenerator::system()->bounded(1000000000U);
}

TrialRecord::TrialRecord(const QString &ofTrial, const QString &sentence, quint32 drawnFrom)
    : name(ofTrial)
    , what(sentence)
    , seed(drawnFrom)
{
    m_since.start();
}

void TrialRecord::write() const
{
    const QString folder = qEnvironmentVariable("KAROO_RELIABILITY");
    if (folder.isEmpty()) {
        return;
    }
    QFile file(folder + QLatin1Char('/') + name + QStringLiteral(".json"));
    // The long run of today is not overwritten by the short one beside it.
    if (file.open(QIODevice::ReadOnly) &&
        QJsonDocument::fromJson(file.readAll())[QStringLiteral("times")].toInt() > times) {
        return;
    }
    file.close();
    const QJsonObject row{{QStringLiteral("name"), name},
                          {QStringLiteral("what"), what},
                          {QStringLiteral("times"), times},
                          {QStringLiteral("lost"), lost},
                          {QStringLiteral("doubled"), doubled},
                          {QStringLiteral("crashes"), crashes},
                          {QStringLiteral("faults"), faults},
                          {QStringLiteral("seed"), static_cast<qint64>(seed)},
                          {QStringLiteral("seconds"), m_since.elapsed() / 1000},
                          {QStringLiteral("more"), more},
                          {QStringLiteral("day"), QDate::currentDate().toString(Qt::ISODate)}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(row).toJson()) < 0) {
        qFatal("cannot note the trial in %s", qPrintable(file.fileName()));
    }
}
