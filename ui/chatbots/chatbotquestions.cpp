// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/chatbotquestions.h"

#include "models/base/clock.h"
#include "models/rules/setupjson.h"
#include "models/store/auditstore.h"
#include "ui/chatbots/chatbotdraft.h"
#include "ui/chatbots/chatbotwords.h"
#include "ui/moments.h"
#include "ui/services.h"

#include <QCoreApplication>

#include <optional>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChatbotQuestions)
};

std::optional<AuditEntry> lastChange(const Chatbot &theirs, UiServices &services)
{
    const auto entries =
        AuditStore(services.reader).newestOf({theirs.externalId}, QStringLiteral("chatbot."));
    return entries && !entries->isEmpty() ? std::optional(entries->first()) : std::nullopt;
}

QString whoAndWhen(const std::optional<AuditEntry> &change, UiServices &services)
{
    if (!change || change->actor.name.isEmpty()) {
        return Words::tr("Somebody else saved changes while you were editing.");
    }
    return Words::tr("%1 saved changes while you were editing (%2).")
        .arg(change->actor.name, Moments::relative(change->at, services.clock.nowMs()));
}

} // namespace

Question ChatbotQuestions::unsaved(const QString &name)
{
    Question question;
    question.title =
        Words::tr("Save the changes to “%1”?").arg(name.isEmpty() ? ChatbotWords::unnamed() : name);
    question.text = Words::tr("What you changed is not saved yet.");
    question.icon = QStringLiteral("document-changes");
    question.tone = StateTone::Warn;
    question.choices = {{Words::tr("Discard"), Choice::Kind::Danger, {}, true},
                        {Words::tr("Keep editing"), Choice::Kind::Secondary},
                        {Words::tr("Save"), Choice::Kind::Main}};
    question.harmless = keepEditingChoice;
    return question;
}

Question ChatbotQuestions::deleted(const QString &name)
{
    Question question;
    question.title = Words::tr("“%1” was deleted by somebody else").arg(name);
    question.text = Words::tr("What you typed is still here, but there is no chatbot any more that "
                              "it could be saved to.");
    question.icon = QStringLiteral("edit-delete");
    question.tone = StateTone::Warn;
    question.note = Words::tr("Saved as a new one, it has the same name, settings and channels.");
    question.choices = {{Words::tr("Discard mine"), Choice::Kind::Danger, {}, true},
                        {Words::tr("Keep editing"), Choice::Kind::Secondary},
                        {Words::tr("Save as new"), Choice::Kind::Main}};
    question.harmless = keepEditingChoice;
    return question;
}

Question ChatbotQuestions::conflict(const ChatbotDraft &draft, const Chatbot &theirs,
                                    UiServices &services)
{
    ChatbotDraft base = draft;
    base.discard();
    const QStringList changed = SetupJson::changedMembers(base.chatbot(), theirs);
    const QStringList both = draft.changedByBoth(theirs);
    Question question;
    question.title = Words::tr("“%1” was changed by somebody else").arg(theirs.name);
    question.text = whoAndWhen(lastChange(theirs, services), services);
    question.icon = QStringLiteral("users");
    question.tone = StateTone::Warn;
    if (!changed.isEmpty()) {
        question.consequences.append(
            {QStringLiteral("document-changes"),
             Words::tr("Changed there: %1.").arg(ChatbotWords::labels(changed))});
    }
    if (!both.isEmpty()) {
        question.consequences.append(
            {QStringLiteral("dialog-warning"),
             Words::tr("Changed by you too: %1. If you save now, yours counts.")
                 .arg(ChatbotWords::labels(both))});
    }
    question.note = Words::tr("If you keep editing, you see the other changes where you have "
                              "changed nothing, and nothing is saved before you save again.");
    question.choices = {{Words::tr("Discard mine and reload"), Choice::Kind::Danger, {}, true},
                        {Words::tr("Keep editing"), Choice::Kind::Main}};
    question.harmless = keepEditingChoice;
    return question;
}
