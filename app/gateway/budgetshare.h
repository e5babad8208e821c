// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class GuardState;
struct BodyAllowance;

/// What one connection takes from the budgets that all share; given back at the latest when it
/// ends.
class BudgetShare
{
public:
    explicit BudgetShare(GuardState &guard);
    ~BudgetShare();
    BudgetShare(const BudgetShare &) = delete;
    BudgetShare &operator=(const BudgetShare &) = delete;

    void takeBody(qint64 length, const BodyAllowance &allowance);
    void giveBody();
    void takeAnswer(qint64 bytes);
    void giveAnswer();

private:
    GuardState &m_guard;
    qint64 m_bodyBytes = 0;
    qint64 m_strangerBytes = 0;
    bool m_large = false;
    qint64 m_answerBytes = 0;
};
