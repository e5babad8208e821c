// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QImage>
#include <QTranslator>

class QWidget;

/// The theme on the test's application, and pictures.
class KitFixture
{
public:
    explicit KitFixture(bool dark = false);

    /// As users in Brazil see it, while this object lives.
    void speakPortuguese();
    Theme &theme() { return m_theme; }
    /// Keeps a picture for people to look at.
    QImage grab(QWidget *widget, const QString &name) const;

private:
    Theme m_theme;
    QTranslator m_translator;
};
