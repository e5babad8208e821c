// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messageactions.h"

#include "models/actions/cancelmessage.h"
#include "models/actions/resolveuncertain.h"
#include "models/actions/retrymessage.h"
#include "models/base/clock.h"
#include "models/rules/messagelife.h"
#include "ui/errortexts.h"
#include "ui/messages/messagewords.h"
#include "ui/moments.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"
#include "ui/writes.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageActions)
};

bool isResendable(const Message &message)
{
    return MessageLife::retryPermission(message) != MessageLife::RetryPermission::Refused;
}

/// What people call it: its reference, else its first line.
QString nameOf(const Message &message)
{
    constexpr qsizetype longest = 60;
    const QString line = message.text.section(QLatin1Char('\n'), 0, 0);
    const QString name = message.reference.isEmpty() ? line : message.reference;
    if (name.size() <= longest) {
        return name;
    }
    // Never half a character.
    const bool splits = name.at(longest - 1).isHighSurrogate();
    return name.left(splits ? longest - 1 : longest) + QChar(0x2026);
}

template<class Predicate>
QList<Message> only(const QList<Message> &messages, Predicate predicate)
{
    QList<Message> kept;
    std::copy_if(messages.cbegin(), messages.cend(), std::back_inserter(kept), predicate);
    return kept;
}

} // namespace

MessageActions::MessageActions(UiServices &services, Navigator &navigator, QWidget *parent)
    : m_services(services)
    , m_navigator(navigator)
    , m_parent(parent)
{
}

bool MessageActions::canCancel(const QList<Message> &messages)
{
    return std::any_of(messages.cbegin(), messages.cend(), MessageLife::canCancel);
}

bool MessageActions::canResend(const QList<Message> &messages)
{
    return std::any_of(messages.cbegin(), messages.cend(), isResendable);
}

void MessageActions::run(const QList<Message> &messages, const One &one, const QString &failure,
                         std::function<void(int)> success)
{
    writeThen<int>(
        m_services.queue, m_parent,
        [messages, one](WriteContext &context) -> Result<int> {
            int count = 0;
            for (const Message &message : messages) {
                const auto done = one(context, message);
                if (done) {
                    ++count;
                } else if (done.error().code != Error::Code::StatusConflict ||
                           messages.size() == 1) {
                    return done.error();
                }
            }
            return count;
        },
        [this, failure, success = std::move(success)](const Result<int> &done) {
            if (done && *done > 0) {
                success(*done);
                return;
            }
            const Error why = done ? Error::of(Error::Code::StatusConflict) : done.error();
            m_services.prompts.tell(m_parent, errorNotice(failure, why));
        });
}

void MessageActions::cancel(const QList<Message> &messages)
{
    const Sender sender{std::nullopt, m_services.actor};
    const QList<Message> cancellable = only(messages, MessageLife::canCancel);
    const bool anyScheduled =
        std::any_of(cancellable.cbegin(), cancellable.cend(), [](const Message &message) {
            return message.status == MessageStatus::Scheduled || message.heldAsLate;
        });
    run(
        cancellable,
        [sender](WriteContext &context, const Message &message) {
            return cancelMessage(context, message.id, sender);
        },
        Words::tr("The message was not cancelled"),
        [this, cancellable, anyScheduled](int count) {
            const QString done = Words::tr("%n messages cancelled", nullptr, count);
            if (anyScheduled) {
                m_navigator.say(done);
            } else {
                m_navigator.offerUndo(done, [this, cancellable] { resendNow(cancellable); });
            }
        });
}

void MessageActions::resend(const QList<Message> &messages)
{
    const QList<Message> resendable = only(messages, isResendable);
    const auto uncertain =
        std::count_if(resendable.cbegin(), resendable.cend(), [](const Message &message) {
            return message.status == MessageStatus::Uncertain;
        });
    if (uncertain == 0) {
        resendNow(resendable);
        return;
    }
    Question question;
    const bool one = resendable.size() == 1;
    question.title = one ? Words::tr("Send “%1” again?").arg(nameOf(resendable.first()))
                         : Words::tr("%n messages may have arrived. Send again?", nullptr,
                                     static_cast<int>(uncertain));
    question.text = one ? whatIsKnown(resendable.first())
                        : Words::tr("The connection broke while they were being sent; the provider "
                                    "did not say what became of them.");
    question.icon = QStringLiteral("dialog-question");
    question.tone = StateTone::Warn;
    question.fates = {{QStringLiteral("edit-copy"), StateTone::Warn, Words::tr("If it had arrived"),
                       Words::tr("The person gets the same message a second time.")},
                      {QStringLiteral("check-circle"), StateTone::Ok,
                       Words::tr("If it had not arrived"),
                       Words::tr("The person gets it now, for the first time.")}};
    question.note = Words::tr("When in doubt, ask the customer.");
    question.choices = {
        {Words::tr("Leave uncertain"), Choice::Kind::Secondary},
        {Words::tr("Send again"), Choice::Kind::Main, QStringLiteral("view-refresh")}};
    if (one) {
        question.choices.append(
            {Words::tr("Mark as delivered"), Choice::Kind::Quiet, QString(), true});
    }
    m_services.prompts.ask(m_parent, question, [this, resendable](int choice) {
        if (choice == 1) {
            resendNow(resendable);
        } else if (choice == 2) {
            markArrived(resendable.first());
        }
    });
}

QString MessageActions::whatIsKnown(const Message &message) const
{
    if (message.error && message.error->code == QLatin1String("restored")) {
        return MessageWords::advice(*message.error);
    }
    return Words::tr("It left at %1 for %2, but the connection broke before the provider answered. "
                     "Nobody can know whether it arrived.")
        .arg(Moments::brief(message.updatedAt, m_services.clock.nowMs()),
             MessageWords::address(message.to));
}

void MessageActions::resendNow(const QList<Message> &messages)
{
    const Sender sender{std::nullopt, m_services.actor};
    const ChannelKinds &kinds = m_services.kinds;
    run(
        messages,
        [sender, &kinds](WriteContext &context, const Message &message) {
            return retryMessage(context, {message.id, {}, true}, sender, kinds);
        },
        Words::tr("The message was not sent again"),
        [this](int count) {
            m_navigator.say(Words::tr("%n messages queued again", nullptr, count));
        });
}

void MessageActions::markArrived(const Message &message)
{
    const Sender sender{std::nullopt, m_services.actor};
    run(
        {message},
        [sender](WriteContext &context, const Message &one) {
            return resolveUncertain(context, one.id, true, sender);
        },
        Words::tr("The message was not changed"),
        [this](int) { m_navigator.say(Words::tr("Marked as delivered")); });
}

void MessageActions::copyIds(const QList<Message> &messages)
{
    QStringList ids;
    for (const Message &message : messages) {
        ids.append(message.id.text());
    }
    QApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
    m_navigator.say(Words::tr("%n IDs copied", nullptr, static_cast<int>(ids.size())));
}
