// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Whether this session can show windows.
namespace Displays {

/// A Wayland or X11 display is named, or a platform is asked for by QT_QPA_PLATFORM.
bool areThere();

} // namespace Displays
