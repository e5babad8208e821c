// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/undopoint.h"

#include "models/store/writecontext.h"

UndoPoint::UndoPoint(WriteContext &context)
    : m_context(context)
    , m_changesBefore(context.changes().size())
{
    context.connection().prepared("SAVEPOINT part").run();
}

UndoPoint::~UndoPoint()
{
    if (m_open) {
        undo();
    }
}

void UndoPoint::keep()
{
    m_context.connection().prepared("RELEASE part").run();
    m_open = false;
}

void UndoPoint::undo()
{
    m_context.forgetChangesSince(m_changesBefore);
    m_context.configurationUncertain();
    m_context.connection().prepared("ROLLBACK TO part").run();
    m_context.connection().prepared("RELEASE part").run();
    m_open = false;
}
