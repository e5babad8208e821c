// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelquestions.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChannelQuestions)
};

} // namespace

Question ChannelQuestions::remove(const Channel &channel, const Configuration &configuration,
                                  int waiting)
{
    QStringList chatbots;
    for (const Chatbot &chatbot : configuration.chatbots) {
        if (chatbot.channels.contains(channel.id)) {
            chatbots.append(chatbot.name);
        }
    }
    Question question;
    question.title = Words::tr("Delete the channel “%1”?").arg(channel.name);
    question.text = Words::tr("This cannot be undone. What happens:");
    question.icon = QStringLiteral("edit-delete");
    question.tone = StateTone::Bad;
    question.consequences.append(
        {QStringLiteral("clock"),
         waiting > 0 ? Words::tr("%n message(s) that wait end as “failed”.", nullptr, waiting)
                     : Words::tr("No message waits on it.")});
    if (!chatbots.isEmpty()) {
        question.consequences.append(
            {QStringLiteral("robot"), Words::tr("These chatbots lose the channel: %1.")
                                          .arg(QLocale().createSeparatedList(chatbots))});
    }
    question.consequences.append(
        {QStringLiteral("archive"), Words::tr("The history of its messages is kept.")});
    question.nameToType = waiting > 0 || !chatbots.isEmpty() ? channel.name : QString();
    question.choices = {{Words::tr("Cancel"), Choice::Kind::Secondary, {}, false},
                        {Words::tr("Delete channel"), Choice::Kind::DangerFilled, {}, false}};
    return question;
}

Question ChannelQuestions::discard(const QString &name)
{
    Question question;
    question.title = Words::tr("Discard what you entered for “%1”?").arg(name);
    question.text = Words::tr("It is not saved yet.");
    question.icon = QStringLiteral("document-changes");
    question.tone = StateTone::Warn;
    question.choices = {{Words::tr("Keep editing"), Choice::Kind::Secondary, {}, false},
                        {Words::tr("Discard"), Choice::Kind::Danger, {}, false}};
    return question;
}
