// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tone.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;

/// Our own icons (resources/icons, one SVG each), drawn sharp at any size in any colour.
///
/// Names follow the freedesktop specification where it has one (edit-copy, mail-send), the channels
/// are channel-whatsapp, -instagram, -messenger, -telegram, -email, -web and -simulator. A name
/// that does not exist is a bug and stops a debug build.
namespace Icons {

/// All names, sorted.
QStringList names();
bool exists(const QString &name);
/// A square of `size` device independent pixels.
QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);
void paint(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour);
/// Always in this colour.
QIcon icon(const QString &name, const QColor &colour);
/// In the colour that the tone has in the theme of the moment; grey when disabled.
QIcon icon(const QString &name, Tone tone = Tone::Text2);
/// The mark of the program, in its own colours.
QIcon brand();

} // namespace Icons
