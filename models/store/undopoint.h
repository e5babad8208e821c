// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class WriteContext;

/// A place inside a job to which its writes can be taken back, while the job goes on. Failures of
/// the store are remembered by the connection and undo the whole job. Ends with the undo unless it
/// was kept.
class UndoPoint
{
public:
    explicit UndoPoint(WriteContext &context);
    ~UndoPoint();
    UndoPoint(const UndoPoint &) = delete;
    UndoPoint &operator=(const UndoPoint &) = delete;

    void keep();
    void undo();

private:
    WriteContext &m_context;
    qsizetype m_changesBefore;
    bool m_open = true;
};
