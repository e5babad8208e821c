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

constexpr int auditDepth = 200;

std::optional<AuditEntry> lastChange(const Chatbot &theirs, UiServices &services)
{
    const auto entries = AuditStore(services.reader).newest(auditDepth);
    if (!entries) {
        return std::nullopt;
    }
    for (const AuditEntry &entry : *entries) {
        if (entry.subject == theirs.externalId &&
            entry.verb.startsWith(QLatin1String("chatbot."))) {
            return entry;
        }
    }
    return std::nullopt;
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
