// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// PDF files for tests.
namespace Pdfs {

/// A sound file of one page.
QByteArray onePage();
/// A sound file without any page.
QByteArray noPage();
/// One page, encrypted so that opening asks for a password.
QByteArray withPassword();

} // namespace Pdfs
