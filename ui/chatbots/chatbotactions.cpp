// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/chatbotactions.h"

#include "models/actions/deletechatbot.h"
#include "models/actions/savechatbot.h"
#include "models/rules/chatbotrules.h"
#include "models/store/configurationcache.h"
#include "ui/errortexts.h"
#include "ui/kit/prompts.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"
#include "ui/writes.h"

#include <QPointer>
#include <QWidget>

namespace {

constexpr int longestName = 80;

/// So much of a name that "(copy 12)" still fits behind it; never half a character.
QString stemOf(const QString &name)
{
    QString stem = name.left(longestName - 16);
    if (!stem.isEmpty() && stem.back().isHighSurrogate()) {
        stem.chop(1);
    }
    return stem;
}

} // namespace

ChatbotActions::ChatbotActions(UiServices &services, Navigator &navigator, QWidget *parent)
    : QObject(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_parent(parent)
{
}

void ChatbotActions::duplicate(ChatbotId id)
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    const Chatbot *original = configuration->chatbot(id);
    if (!original) {
        return;
    }
    Chatbot copy = *original;
    copy.id = {};
    copy.revision = 0;
    copy.externalId.clear();
    // Two that answer on one channel would get in each other's way.
    copy.active = false;
    const QString stem = stemOf(original->name);
    copy.name = tr("%1 (copy)").arg(stem);
    for (int number = 2; !ChatbotRules::isNameFree(copy.name, *configuration); ++number) {
        copy.name = tr("%1 (copy %2)").arg(stem).arg(number);
    }
    writeThen<Chatbot>(
        m_services.queue, this,
        [copy, &kinds = m_services.kinds, actor = m_services.actor](WriteContext &context) {
            return saveChatbot(context, copy, kinds, actor);
        },
        [this](const Result<Chatbot> &saved) {
            if (!saved) {
                m_services.prompts.tell(
                    m_parent, errorNotice(tr("The chatbot was not duplicated"), saved.error()));
                return;
            }
            m_navigator.say(tr("“%1” was created. It is inactive.").arg(saved->name));
            Q_EMIT duplicated(saved->id);
        });
}

void ChatbotActions::setActive(ChatbotId id, bool active)
{
    saveActive(id, active, true);
}

void ChatbotActions::saveActive(ChatbotId id, bool active, bool offerUndo)
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    const Chatbot *kept = configuration->chatbot(id);
    if (!kept) {
        return;
    }
    Chatbot chatbot = *kept;
    chatbot.active = active;
    writeThen<Chatbot>(
        m_services.queue, this,
        [chatbot, &kinds = m_services.kinds, actor = m_services.actor](WriteContext &context) {
            return saveChatbot(context, chatbot, kinds, actor);
        },
        [this, active, offerUndo](const Result<Chatbot> &saved) {
            if (saved) {
                tellActive(*saved, offerUndo);
                return;
            }
            const QString what = active ? tr("The chatbot was not activated")
                                        : tr("The chatbot was not deactivated");
            m_services.prompts.tell(m_parent, errorNotice(what, saved.error()));
        });
}

void ChatbotActions::tellActive(const Chatbot &chatbot, bool offerUndo)
{
    const QString text = chatbot.active ? tr("“%1” is active.").arg(chatbot.name)
                                        : tr("“%1” is inactive.").arg(chatbot.name);
    if (!offerUndo) {
        m_navigator.say(text);
        return;
    }
    const QPointer<ChatbotActions> actions(this);
    m_navigator.offerUndo(text, [actions, id = chatbot.id, before = !chatbot.active] {
        if (actions) {
            actions->saveActive(id, before, false);
        }
    });
}

void ChatbotActions::askToDelete(ChatbotId id)
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    const Chatbot *kept = configuration->chatbot(id);
    if (!kept) {
        return;
    }
    const Chatbot chatbot = *kept;
    const int channels = static_cast<int>(chatbot.channels.size());
    Question question;
    question.title = tr("Delete the chatbot “%1”?").arg(chatbot.name);
    question.icon = QStringLiteral("edit-delete");
    question.tone = StateTone::Bad;
    question.consequences = {
        {QStringLiteral("plug"),
         tr("Requests of the API that name “%1” are refused from now on.").arg(chatbot.externalId)},
        {QStringLiteral("mail-send"), tr("Messages that were accepted before still go out.")}};
    if (channels > 0) {
        question.consequences.append(
            {QStringLiteral("antenna"),
             tr("It answers no more on %n channel(s); the channels stay.", nullptr, channels)});
    }
    question.note = tr("This cannot be undone. Its name and external ID are free again.");
    question.choices = {{tr("Cancel"), Choice::Kind::Secondary},
                        {tr("Delete chatbot"), Choice::Kind::DangerFilled}};
    const bool inUse = chatbot.active && channels > 0;
    question.nameToType = inUse ? chatbot.name : QString();
    m_services.prompts.ask(m_parent, question, [this, chatbot](int choice) {
        if (choice == 1) {
            remove(chatbot);
        }
    });
}

void ChatbotActions::remove(const Chatbot &chatbot)
{
    writeThen<void>(
        m_services.queue, this,
        [id = chatbot.id, actor = m_services.actor](WriteContext &context) {
            return deleteChatbot(context, id, actor);
        },
        [this, name = chatbot.name](const Result<void> &deleted) {
            if (deleted) {
                m_navigator.say(tr("“%1” was deleted.").arg(name));
            } else {
                m_services.prompts.tell(
                    m_parent, errorNotice(tr("The chatbot was not deleted"), deleted.error()));
            }
        });
}
