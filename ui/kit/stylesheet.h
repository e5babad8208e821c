// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tone.h"

#include <QString>

class QWidget;

/// What a field shows by its edge. Focus is the look of a focused field without the focus.
enum class FieldState { Normal, Focus, Fault, Checked };

/// Sets the dynamic property `state` that the style sheet knows, and polishes the widget again.
void setFieldState(QWidget *field, FieldState state);
/// 32 instead of 36 high: search, sort, cells.
void setFieldDense(QWidget *field, bool dense);

/// The small style sheet of what Qt paints itself: fields, menus, headers, scroll bars, tooltips.
QString styleSheetFor(ColorScheme scheme);
