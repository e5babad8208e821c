// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Error;
class FieldFindings;
class Prompts;
class QWidget;

/// The dialog whose content was not saved; it stays open with all that was typed.
struct UnsavedForm
{
    QWidget *dialog;
    FieldFindings &findings;
    Prompts &prompts;
};

/// Shows why: findings below their fields, everything else (also findings that have no field here)
/// as a notice with the way out. `what` names what did not happen.
void showSaveFailure(const UnsavedForm &form, const QString &what, const Error &error);
