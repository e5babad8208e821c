// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/datafolder.h"

#include <QString>

class Theme;
struct AdminReply;

/// What a start does on a folder that another Karoo Desk holds: it brings that one's window to the
/// front or, where it has none, offers to stop it.
class SecondStart
{
public:
    enum class Outcome {
        Raised,  ///< the other one has a window, which is in front now: exit 0
        Freed,   ///< the other one has ended, asked or by itself: go on
        Left,    ///< the person leaves it running: exit 3 with the command to type
        Refused, ///< it does not answer, or nobody can be asked: the same, said on the screen too
    };

    struct Asking
    {
        /// There is a screen.
        bool mayAsk = false;
        /// Of the command line; empty: that of the system.
        QString theme;
    };

    SecondStart(DataPaths paths, Asking asking);

    /// Blocks until the other program has answered and the person has decided.
    Outcome run() const;

private:
    Outcome greet() const;
    Outcome raise() const;
    Outcome offerToStop() const;
    bool personWantsItStopped() const;
    Outcome waitUntilFree() const;
    bool isFree() const;

    DataPaths m_paths;
    Asking m_asking;
};
