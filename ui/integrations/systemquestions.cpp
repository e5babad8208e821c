// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/systemquestions.h"

#include "ui/integrations/tokenwords.h"
#include "ui/moments.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SystemQuestions)
};

QList<Choice> choices(const QString &verb)
{
    return {{Words::tr("Cancel"), Choice::Kind::Secondary, {}, false},
            {verb, Choice::Kind::DangerFilled, {}, false}};
}

} // namespace

Question SystemQuestions::revoke(const AccessToken &token, const QString &systemName, qint64 nowMs)
{
    Question question;
    question.title = Words::tr("Revoke the token “%1”?").arg(TokenWords::title(token));
    question.text = Words::tr("This cannot be undone. What happens:");
    question.icon = QStringLiteral("key");
    question.tone = StateTone::Bad;
    question.consequences = {
        {QStringLiteral("plug"), Words::tr("%1 can do nothing more with %2, from this moment on.")
                                     .arg(systemName, TokenWords::shortened(token))},
        {QStringLiteral("clock"),
         token.lastUsedAt
             ? Words::tr("It was last used: %1.").arg(Moments::relative(*token.lastUsedAt, nowMs))
             : Words::tr("It was never used.")},
        {QStringLiteral("mail-send"), Words::tr("Messages that were accepted with it go out.")}};
    question.choices = choices(Words::tr("Revoke token"));
    return question;
}

Question SystemQuestions::remove(const ExternalSystem &system, const Configuration &configuration,
                                 qint64 nowMs)
{
    const auto active = std::count_if(
        configuration.tokens.cbegin(), configuration.tokens.cend(), [&](const AccessToken &token) {
            return token.system == system.id && token.state(nowMs) == AccessToken::State::Active;
        });
    QStringList chatbots;
    for (const Chatbot &chatbot : configuration.chatbots) {
        if (chatbot.system == system.id) {
            chatbots.append(chatbot.name);
        }
    }
    Question question;
    question.title = Words::tr("Delete the external system “%1”?").arg(system.name);
    question.text = Words::tr("This cannot be undone. What happens:");
    question.icon = QStringLiteral("edit-delete");
    question.tone = StateTone::Bad;
    if (active > 0) {
        question.consequences.append(
            {QStringLiteral("key"),
             Words::tr("%n token(s) are revoked at once.", nullptr, static_cast<int>(active))});
    }
    if (!chatbots.isEmpty()) {
        question.consequences.append(
            {QStringLiteral("robot"), Words::tr("Chatbots without an external system: %1.")
                                          .arg(QLocale().createSeparatedList(chatbots))});
    }
    question.consequences.append(
        {QStringLiteral("archive"), Words::tr("Its messages and their history are kept.")});
    question.nameToType = active > 0 || !chatbots.isEmpty() ? system.name : QString();
    question.choices = choices(Words::tr("Delete system"));
    return question;
}
