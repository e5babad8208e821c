// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/preferencespage.h"

#include "models/rules/systemrules.h"
#include "models/store/configurationcache.h"
#include "ui/chatbots/chatbotdraft.h"
#include "ui/chatbots/chatbotwords.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/combobox.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/stylesheet.h"
#include "ui/kit/switch.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

constexpr int minutesWidth = 96;

void setTextKept(QLineEdit *field, const QString &text)
{
    if (field->text() != text) {
        field->setText(text);
    }
}

} // namespace

ChatbotPreferencesPage::ChatbotPreferencesPage(ChatbotDraft &draft,
                                               const ConfigurationCache &configuration,
                                               QWidget *parent)
    : ChatbotPage(draft, parent)
    , m_configuration(configuration)
{
    QWidget *beside = hint(tr("Inactivity"),
                           {tr("After this time without an answer the conversation is closed with "
                               "the message of the tab Messages."),
                            tr("Whoever writes again begins anew.")},
                           this);
    QVBoxLayout *column =
        buildForm(tr("Preferences"),
                  tr("How the chatbot behaves, and who may use it through the API."), beside);
    m_transfer =
        addSwitch(column, ChatbotWords::label(QStringLiteral("transfer_on_invalid_answer")),
                  tr("Switch on to hand the session to a person after 3 invalid answers to a "
                     "menu."));
    column->addWidget(new Hairline(this));
    buildMinutes(column);
    buildExternalId(column);
    buildSystem(column);
    connect(m_transfer, &QAbstractButton::toggled, this, [this](bool on) {
        this->draft().setTransferOnInvalidAnswer(on);
        Q_EMIT edited();
    });
}

void ChatbotPreferencesPage::buildMinutes(QVBoxLayout *column)
{
    auto *held = new QWidget(this);
    auto *row = new QHBoxLayout(held);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_minutes = new QLineEdit(held);
    m_minutes->setFixedWidth(minutesWidth);
    row->addWidget(m_minutes);
    row->addWidget(
        new TextLabel(TextStyle::Small, Tone::Text2, tr("minutes without answer"), held));
    row->addStretch();
    held->setFocusProxy(m_minutes);
    const QString label = ChatbotWords::label(QStringLiteral("inactivity_minutes"));
    auto *group = new FieldGroup(label, held, this);
    group->setLimit(tr("minimum %1").arg(Chatbot::minimumInactivityMinutes));
    group->setHelp(tr("30 is usual."));
    m_minutes->setAccessibleName(label);
    column->addWidget(group);
    const auto show = [this, group](const QString &sentence) {
        if (sentence.isEmpty()) {
            group->clearState();
        } else {
            group->setFault(sentence);
        }
        setFieldState(m_minutes, sentence.isEmpty() ? FieldState::Normal : FieldState::Fault);
        m_minutes->setAccessibleDescription(sentence);
    };
    addField(Field{QStringLiteral("/inactivity_minutes"), group, m_minutes, show});
    connect(m_minutes, &QLineEdit::textEdited, this, [this](const QString &text) {
        draft().setMinutes(text);
        Q_EMIT edited();
    });
}

void ChatbotPreferencesPage::buildExternalId(QVBoxLayout *column)
{
    m_externalId = new QLineEdit(this);
    m_externalId->setFont(textFont(TextStyle::Mono));
    auto *group =
        new FieldGroup(ChatbotWords::label(QStringLiteral("external_id")), m_externalId, this);
    group->setHelp(tr("This is the value of \"chatbot\" in requests of the API. Left empty, it is "
                      "made from the name."));
    column->addWidget(group);
    addField(QStringLiteral("/external_id"), group);
    connect(m_externalId, &QLineEdit::textEdited, this, [this](const QString &text) {
        draft().setExternalId(text);
        Q_EMIT edited();
    });
}

void ChatbotPreferencesPage::buildSystem(QVBoxLayout *column)
{
    m_system = new ComboBox(this);
    auto *group =
        new FieldGroup(ChatbotWords::label(QStringLiteral("external_system")), m_system, this);
    group->setHelp(tr("The tokens of this system may use the chatbot. They are made under "
                      "Integrations, in External systems."));
    column->addWidget(group);
    addField(QStringLiteral("/external_system"), group);
    m_createSystem =
        new Button(Button::Kind::Quiet, tr("Go to External systems"), QStringLiteral("plug"), this);
    column->addWidget(m_createSystem, 0, Qt::AlignLeft);
    connect(m_system, &QComboBox::activated, this, &ChatbotPreferencesPage::takeSystem);
    connect(m_createSystem, &QAbstractButton::clicked, this,
            &ChatbotPreferencesPage::systemsWanted);
}

void ChatbotPreferencesPage::load()
{
    const ChatbotDraft::State &state = draft().state();
    const QSignalBlocker quiet(m_transfer);
    m_transfer->setChecked(state.chatbot.transferOnInvalidAnswer);
    m_transfer->update();
    if (m_minutes->text().trimmed() != state.minutes) {
        m_minutes->setText(state.minutes);
    }
    setTextKept(m_externalId, state.chatbot.externalId);
    loadSystems();
}

void ChatbotPreferencesPage::loadSystems()
{
    const ConfigurationPointer configuration = m_configuration.current();
    const QList<ExternalSystem> systems = SystemRules::byName(*configuration);
    const std::optional<ExternalSystemId> chosen = draft().state().chatbot.system;
    SystemChoices choices = {{tr("None (only from this window)"), QVariant()}};
    for (const ExternalSystem &system : systems) {
        choices.append({tr("External systems · %1").arg(system.name), system.id.value});
    }
    if (chosen && !configuration->system(*chosen)) {
        choices.append({tr("Deleted system"), chosen->value});
    }
    offerSystems(choices);
    m_system->setCurrentIndex(chosen ? qMax(0, m_system->findData(chosen->value)) : 0);
    m_createSystem->setVisible(systems.isEmpty());
}

/// Filled anew only when something in it changed: somebody may be choosing.
void ChatbotPreferencesPage::offerSystems(const SystemChoices &choices)
{
    if (choices == m_choices) {
        return;
    }
    m_choices = choices;
    m_system->clear();
    for (const auto &[text, id] : choices) {
        m_system->addItem(text, id);
    }
}

void ChatbotPreferencesPage::takeSystem(int index)
{
    const QVariant id = m_system->itemData(index);
    draft().setSystem(id.isValid() ? std::optional(ExternalSystemId{id.toLongLong()})
                                   : std::nullopt);
    Q_EMIT edited();
    Q_EMIT settled(QStringLiteral("/external_system"));
}
