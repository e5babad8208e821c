// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tone.h"

#include <QObject>

class QApplication;
class SystemColorScheme;

/// Gives the application its style, palette, fonts and style sheet, and changes them at run time.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QApplication &application, QObject *parent = nullptr);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    ColorScheme scheme() const { return m_scheme; }
    /// System asks the desktop portal without waiting; until it answers, and where there is none,
    /// the lightness of the palette at the start counts.
    void setMode(Mode mode);

Q_SIGNALS:
    void themeChanged(ColorScheme scheme);

private:
    void applyScheme(ColorScheme scheme);
    ColorScheme wantedScheme() const;
    void systemSchemeChanged();

    QApplication &m_application;
    SystemColorScheme *m_system = nullptr;
    Mode m_mode = Mode::System;
    ColorScheme m_scheme = ColorScheme::Light;
    ColorScheme m_schemeAtStart = ColorScheme::Light;
    bool m_applied = false;
};
