// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/messagecheck.h"

#include "models/actions/sendtest.h"
#include "models/store/messagestore.h"
#include "models/store/templatestore.h"
#include "ui/channels/checkrow.h"
#include "ui/errortexts.h"
#include "ui/fieldfindings.h"
#include "ui/kit/button.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/prompts.h"
#include "ui/messages/messagewords.h"
#include "ui/moments.h"
#include "ui/services.h"
#include "ui/writes.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace {

using State = ProbeStep::State;

/// In line with the words of the row above it.
constexpr int indent = 30;

bool needsNothing(const ProviderTemplate &one)
{
    return one.approved() && one.parameterCount() == 0 &&
           (one.header.isEmpty() || one.header == QLatin1String("text"));
}

QString whyAndWhat(const Message &message)
{
    const MessageError error = message.error.value_or(MessageError());
    return (MessageWords::reason(error) + QStringLiteral(". ") + MessageWords::advice(error))
        .trimmed();
}

} // namespace

MessageCheck::MessageCheck(UiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_row = new CheckRow(QStringLiteral("message"), this);
    column->addWidget(m_row);
    connect(m_row, &CheckRow::answerWanted, this, &MessageCheck::answerWanted);
    buildForm();
    column->addWidget(m_form);
    connect(&services.feed, &ChangeFeed::changed, this, &MessageCheck::takeChanges);
    reset({});
}

void MessageCheck::buildForm()
{
    m_form = new QWidget(this);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(indent, 0, 0, 0);
    column->setSpacing(8);
    m_phone = new QLineEdit;
    m_phone->setPlaceholderText(QStringLiteral("(11) 98765-4321"));
    m_phoneGroup = new FieldGroup(tr("Your &phone"), m_phone, m_form);
    column->addWidget(m_phoneGroup);
    m_send = new Button(Button::Kind::Secondary, tr("Send a test message"),
                        QStringLiteral("mail-send"), m_form);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    connect(m_send, &QAbstractButton::clicked, this, &MessageCheck::send);
    connect(m_phone, &QLineEdit::textChanged, m_phoneGroup, &FieldGroup::clearState);
}

void MessageCheck::reset(const QString &why)
{
    m_sent = {};
    m_running = false;
    m_state = State::Skipped;
    m_row->setWaiting(why);
    m_form->hide();
}

void MessageCheck::hold()
{
    if (!m_sent.isValid()) {
        m_row->setWaiting({});
    }
    m_form->hide();
}

void MessageCheck::offer(const Channel &channel)
{
    m_channel = channel;
    if (m_sent.isValid()) {
        follow();
    } else {
        m_row->setWaiting(tr("To a number of your own, as any other message."));
    }
    showTemplate();
    m_form->show();
}

void MessageCheck::setSeesDelivery(bool sees)
{
    if (m_seesDelivery != sees) {
        m_seesDelivery = sees;
        follow();
    }
}

bool MessageCheck::isWarning() const
{
    return m_row->isWarning();
}

bool MessageCheck::isDone() const
{
    return m_state == State::Passed || m_state == State::Warning;
}

std::optional<TemplateCall> MessageCheck::plainTemplate() const
{
    TemplateStore store(m_services.reader);
    // Meta makes this one for every new account; as long as nothing was read, it is the best guess.
    const QString usual = QStringLiteral("hello_world");
    if (!store.readAt(m_channel.id)) {
        return TemplateCall{usual, QStringLiteral("en_US"), {}};
    }
    const auto known = store.list(m_channel.id);
    const QList<ProviderTemplate> all = known ? *known : QList<ProviderTemplate>();
    auto best = all.cend();
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (needsNothing(*one) && (best == all.cend() || one->name == usual)) {
            best = one;
        }
    }
    return best == all.cend() ? std::nullopt
                              : std::optional(TemplateCall{best->name, best->language, {}});
}

void MessageCheck::showTemplate()
{
    const auto call = plainTemplate();
    m_phoneGroup->setHelp(
        call ? tr("If this phone has not written here in the last 24 hours, the template “%1” "
                  "goes.")
                   .arg(call->name)
             : tr("There is no approved template without values: write from this phone to the "
                  "channel first."));
}

void MessageCheck::send()
{
    // One at a time; the button keeps the keyboard.
    if (m_running) {
        return;
    }
    m_running = true;
    m_row->setRunning(tr("In the queue…"));
    const TestMessage test{m_channel.id, m_phone->text(),
                           tr("This is a test of Karoo Desk: “%1” sends.").arg(m_channel.name),
                           plainTemplate()};
    writeThen<Message>(
        m_services.queue, this,
        [test, actor = m_services.actor](WriteContext &context) {
            return sendTest(context, test, actor);
        },
        [this](const Result<Message> &queued) { takeQueued(queued); });
}

void MessageCheck::takeQueued(const Result<Message> &queued)
{
    if (queued) {
        m_sent = queued->row;
        follow();
        return;
    }
    m_running = false;
    m_row->setWaiting({});
    const Findings &findings = queued.error().findings;
    if (queued.error().code == Error::Code::Invalid && !findings.isEmpty()) {
        m_phoneGroup->setFault(findingText(findings.first()));
        m_phone->setFocus();
    } else {
        m_services.prompts.tell(this,
                                errorNotice(tr("The test message was not queued"), queued.error()));
    }
}

void MessageCheck::takeChanges(const Changes &changes)
{
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Message && m_sent.isValid() &&
            (change.row == m_sent.value || change.row == 0)) {
            follow();
        } else if (change.kind == Change::Kind::Template && m_channel.id.isValid()) {
            showTemplate();
        }
    }
}

void MessageCheck::follow()
{
    const auto message =
        m_sent.isValid() ? MessageStore(m_services.reader).find(m_sent) : std::nullopt;
    if (message) {
        showMessage(*message);
        Q_EMIT changed();
    }
}

void MessageCheck::showMessage(const Message &message)
{
    const QString at = Moments::clock(message.updatedAt);
    m_running = true;
    m_state = State::Skipped;
    switch (message.status) {
    case MessageStatus::Sending:
        m_row->setRunning(tr("Being sent…"));
        break;
    case MessageStatus::Sent:
        if (m_seesDelivery) {
            // The phone may be off for long: another try is not held up by that.
            m_running = false;
            m_row->setRunning(tr("Sent at %1. It is not on the phone yet…").arg(at));
        } else {
            conclude(message, State::Warning,
                     tr("Sent at %1. Without Meta's calls nothing more is seen: look at the phone.")
                         .arg(at));
        }
        break;
    case MessageStatus::Delivered:
        conclude(message, State::Passed, tr("Delivered at %1").arg(at));
        break;
    case MessageStatus::Read:
        conclude(message, State::Passed, tr("Read at %1").arg(at));
        break;
    case MessageStatus::Uncertain:
        conclude(message, State::Warning, whyAndWhat(message));
        break;
    case MessageStatus::Failed:
    case MessageStatus::Expired:
    case MessageStatus::Cancelled:
        conclude(message, State::Failed, whyAndWhat(message));
        break;
    default:
        m_row->setRunning(
            message.error
                ? tr("Waits for its next attempt: %1").arg(MessageWords::reason(*message.error))
                : tr("In the queue…"));
        break;
    }
}

void MessageCheck::conclude(const Message &message, State state, const QString &words)
{
    m_running = false;
    m_state = state;
    ProbeStep step;
    step.name = QStringLiteral("message");
    step.state = state;
    step.detail = words;
    step.rawAnswer = journal(message);
    step.at = message.updatedAt;
    m_row->setStep(step, message.updatedAt - message.createdAt);
}

QString MessageCheck::journal(const Message &message) const
{
    QStringList lines{message.id.text(), message.providerId};
    const auto history = MessageStore(m_services.reader).history(message.row);
    for (const StatusChange &change : history ? *history : QList<StatusChange>()) {
        QStringList parts{Moments::exact(change.at), messageStatusName(change.status), change.code,
                          change.providerCode, change.detail};
        parts.removeAll(QString());
        lines.append(parts.join(QLatin1Char(' ')));
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}
