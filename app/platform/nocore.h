// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Has the system write no core of this process: its memory holds tokens, secrets and what
/// customers wrote. For those who collect cores in spite of the limit (a handler behind a pipe gets
/// them unasked) it holds none of the memory. A debugger may still attach: desktops ask /proc about
/// a program before they serve it, and could not if that were forbidden as well.
void forbidCores();
