// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;
struct UiServices;

/// Secrets can only be sealed with a key. Where it cannot be read, asks whether to begin with a new
/// one; `goOn` is called when there is one, not at all where the person does not want it.
void withSealingKey(UiServices &services, QWidget *parent, std::function<void()> goOn);
