// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/budgetshare.h"

#include "app/gateway/guardstate.h"

#include <utility>

BudgetShare::BudgetShare(GuardState &guard)
    : m_guard(guard)
{
}

BudgetShare::~BudgetShare()
{
    giveBody();
    giveAnswer();
}

void BudgetShare::takeBody(qint64 length, const BodyAllowance &allowance)
{
    giveBody();
    m_bodyBytes = length;
    m_strangerBytes = allowance.fromStranger ? length : 0;
    m_large = allowance.large;
    m_guard.bodyBytes += m_bodyBytes;
    m_guard.strangerBytes += m_strangerBytes;
    m_guard.largeBodies += m_large ? 1 : 0;
}

void BudgetShare::giveBody()
{
    m_guard.bodyBytes -= std::exchange(m_bodyBytes, 0);
    m_guard.strangerBytes -= std::exchange(m_strangerBytes, 0);
    m_guard.largeBodies -= std::exchange(m_large, false) ? 1 : 0;
}

void BudgetShare::takeAnswer(qint64 bytes)
{
    giveAnswer();
    m_answerBytes = bytes;
    m_guard.unsentBytes += bytes;
}

void BudgetShare::giveAnswer()
{
    m_guard.unsentBytes -= std::exchange(m_answerBytes, 0);
}
