// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// The languages in which the API speaks to people.
enum class ApiLanguage { Portuguese, English };

/// The best language for an Accept-Language field (RFC 9110, with weights); Portuguese where the
/// field is missing or names neither.
ApiLanguage apiLanguageFor(QByteArrayView acceptLanguage);

/// "pt-BR" or "en", for Content-Language.
QByteArray languageTag(ApiLanguage language);
