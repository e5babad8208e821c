// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/loglines.h"

#include "models/rules/contenttexts.h"
#include "models/store/connection.h"
#include "models/store/contactstore.h"
#include "models/store/documentstore.h"

#include <QCoreApplication>

namespace {

/// More names than this are asked for again.
constexpr int namesMost = 4096;

} // namespace

QString LogLine::subject() const
{
    if (!documentName.isEmpty()) {
        return documentName;
    }
    const QString text =
        ContentTexts::readable(message, [](const char *context, const char *source) {
            return QCoreApplication::translate(context, source);
        });
    if (!text.isEmpty()) {
        return text.section(QLatin1Char('\n'), 0, 0);
    }
    return message.templateCall ? message.templateCall->name : message.reference;
}

LogLine LogLines::line(const Message &message)
{
    LogLine line{message, contactName(message.contact), {}};
    if (message.document) {
        if (const auto document = DocumentStore(m_reader).findByRow(*message.document)) {
            line.documentName = document->filename;
        }
    }
    return line;
}

QString LogLines::contactName(ContactId contact)
{
    const auto known = m_names.constFind(contact);
    if (known != m_names.constEnd()) {
        return *known;
    }
    const auto found = ContactStore(m_reader).find(contact);
    const QString name = found ? found->name : QString();
    if (m_names.size() >= namesMost) {
        m_names.clear();
    }
    m_names.insert(contact, name);
    return name;
}
