// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditentry.h"

#include <QString>
#include <QStringList>

/// Words about chatbots that several of its pages say, the same each time.
namespace ChatbotWords {

/// The label of the field that a member of the setup file has, for example "inactivity_minutes".
QString label(const QString &member);
/// The labels of several members, each once, as an enumeration.
QString labels(const QStringList &members);
/// What the list and the head call it.
QString kind(bool proactiveOnly);
QString kindIcon(bool proactiveOnly);
/// Who did what last: "ana · 3 changes"; empty if that is not known.
QString change(const AuditEntry &change);
/// What a chatbot of this name is called when it has none yet.
QString unnamed();

} // namespace ChatbotWords
