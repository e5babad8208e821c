// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/providertemplate.h"

#include <QJsonObject>
#include <QList>
#include <QString>

/// The approved messages as the Graph API tells them.
namespace GraphTemplates {

/// The templates of one page. Rows without a name or language are left out.
QList<ProviderTemplate> read(const QJsonObject &page, qint64 nowMs);
/// Where the next page begins; empty on the last one.
QString nextCursor(const QJsonObject &page);
/// The names within {{ }}: numbers in their order, names as they come; each once.
QStringList placeholders(const QString &text);

} // namespace GraphTemplates
