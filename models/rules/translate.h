// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// Gives the text of a source text in the language of whoever reads it: the window's by
/// QCoreApplication::translate, a request's by the catalogue of its Accept-Language.
using Translate = std::function<QString(const char *context, const char *source)>;
