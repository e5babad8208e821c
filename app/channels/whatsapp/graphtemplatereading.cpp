// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/graphtemplatereading.h"

#include "app/channels/whatsapp/graphaccount.h"
#include "app/channels/whatsapp/graphanswers.h"
#include "app/channels/whatsapp/graphtemplates.h"
#include "app/delivery/httpclient.h"

#include <utility>

namespace {

/// Far above what an account may have (6,000 templates); a provider that never ends does not hold
/// us.
constexpr qsizetype mostPages = 200;
constexpr qint64 largestPage = qint64(8) * 1024 * 1024;

} // namespace

GraphTemplateReading::GraphTemplateReading(const DriverEnvironment &environment,
                                           const ChannelAccess &access,
                                           const OutgoingDeadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_access(access)
    , m_deadlines(deadlines)
{
}

void GraphTemplateReading::start(QObject *context, ChannelDriver::TemplatesRead read)
{
    m_context = context;
    m_read = std::move(read);
    ask({});
}

void GraphTemplateReading::ask(const QString &cursor)
{
    const GraphAccount account(m_access);
    QUrlQuery query{
        {QStringLiteral("fields"), QStringLiteral("name,status,language,category,components,id")},
        {QStringLiteral("limit"), QStringLiteral("100")}};
    if (!cursor.isEmpty()) {
        query.addQueryItem(QStringLiteral("after"),
                           QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    }
    OutgoingRequest asked = account.get(GraphAccount::segment(account.businessAccountId()) +
                                            QLatin1String("/message_templates"),
                                        query);
    asked.deadlines = m_deadlines;
    asked.maximumAnswerBytes = largestPage;
    m_environment.http.start(asked, this, [this](const OutgoingAnswer &answer) { onPage(answer); });
}

void GraphTemplateReading::onPage(const OutgoingAnswer &answer)
{
    const QJsonObject page = GraphAnswers::objectOf(answer);
    if (answer.httpStatus != 200 || !page.value(QLatin1String("data")).isArray()) {
        end({{}, GraphAnswers::failureOf(answer)});
        return;
    }
    m_templates += GraphTemplates::read(page, m_environment.clock.nowMs());
    const QString cursor = GraphTemplates::nextCursor(page);
    if (cursor.isEmpty()) {
        end({m_templates, std::nullopt});
    } else if (m_cursors.contains(cursor) || m_cursors.size() >= mostPages) {
        end({{},
             MessageError{QStringLiteral("no_answer"),
                          QStringLiteral("The provider's list of templates does not end."),
                          {}}});
    } else {
        m_cursors.insert(cursor);
        ask(cursor);
    }
}

void GraphTemplateReading::end(const TemplatesOutcome &outcome)
{
    deleteLater();
    if (m_context) {
        m_read(outcome);
    }
}
