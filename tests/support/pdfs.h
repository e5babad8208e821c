// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// PDF files for tests.
namespace Pdfs {

/// A sound file of one page.
QByteArray onePage();
/// A sound file of one page whose objects and table are packed, as most programs write today.
QByteArray packed();
/// A small file whose table of objects unpacks to so many bytes.
QByteArray bomb(int bytes);
/// A sound file without any page.
QByteArray noPage();
/// One page, encrypted so that opening asks for a password.
QByteArray withPassword();

} // namespace Pdfs
