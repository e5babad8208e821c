// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

/// How often a trial is repeated: KAROO_TRIALS, which ctest sets; 20 without.
int trialCount();

/// With which seed: KAROO_TRIAL_SEED, else a new one. Whoever draws from it prints it.
quint32 trialSeed();

/// One row of docs/reliability.md, as tests/trials/trial.py notes it for scripts: written where
/// KAROO_RELIABILITY names a folder.
struct TrialRecord
{
    QString name;
    /// The sentence in the table, English.
    QString what;
    int times = 0;
    int lost = 0;
    int doubled = 0;
    int crashes = 0;
    int faults = 0;
    QString more;
    quint32 seed = 0;

    TrialRecord(const QString &ofTrial, const QString &sentence, quint32 drawnFrom);
    void write() const;

private:
    QElapsedTimer m_since;
};
