// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apilanguage.h"

#include <QString>

#include <memory>

class QTranslator;

/// The program's translations by language of the caller, whatever the window speaks. Read from any
/// thread.
class ApiTexts
{
public:
    ApiTexts();
    ~ApiTexts();

    /// The translation of an English source text; the source itself where there is none.
    QString translate(ApiLanguage language, const char *context, const char *source) const;

private:
    std::unique_ptr<QTranslator> m_portuguese;
    std::unique_ptr<QTranslator> m_english;
};
