// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

/// Turns the event loop until all has found its place: a layout in a layout takes a round each.
/// Only for what must not change; what is to come is waited for by QTRY_*.
void layOut();
/// The rows "light" and "dark" of a test that takes pictures, with the column `dark`.
void addLightAndDark();
/// NAME.light.png or NAME.dark.png in KAROO_SCREENSHOTS, else beside the test program.
QImage savePicture(QWidget &widget, const QString &name, bool dark);
/// Chooses this entry of the menu that is open; fails hard when there is none.
void chooseInMenu(const QString &entry);
/// What the fields in it say is wrong.
QStringList faultsOf(const QWidget &widget);
/// Whether a label in it that is to be seen has these words, or says them to a screen reader.
bool shows(const QWidget &widget, const QString &words);
