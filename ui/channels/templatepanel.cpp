// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/templatepanel.h"

#include "models/rules/placeholders.h"
#include "ui/channels/templatewords.h"
#include "ui/kit/bubble.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/pill.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int bubbleWidth = 280;
/// How a template names what the request says; people read another word.
const QString messageText = QStringLiteral("TEXT");

void empty(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QStringList variablesOf(const Chatbot *chatbot)
{
    QStringList names = chatbot ? chatbot->variables.keys() : QStringList();
    names += Placeholders::filledBySystem();
    names.removeDuplicates();
    std::sort(names.begin(), names.end());
    names.prepend(messageText);
    return names;
}

} // namespace

TemplatePanel::TemplatePanel(QWidget *parent)
    : Card(parent)
{
    buildHead();
    buildUse();
    body()->addStretch(1);
}

void TemplatePanel::buildHead()
{
    auto *head = new QHBoxLayout;
    m_name = new TextLabel(TextStyle::Section, {}, this);
    m_name->setEliding(Qt::ElideMiddle);
    m_state = new Pill({}, this);
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    body()->addLayout(head);
    m_kind = new TextLabel(TextStyle::Small, Tone::Text2, {}, this);
    body()->addWidget(m_kind);
    auto *wall = new Card(this);
    wall->setTones(Tone::Wall, Tone::Line);
    wall->setRadius(8);
    wall->setPadding(12);
    m_preview = wall->body();
    body()->addWidget(wall);
}

void TemplatePanel::buildUse()
{
    m_chatbot = new ComboBox;
    body()->addWidget(new FieldGroup(tr("&Chatbot"), m_chatbot, this));
    connect(m_chatbot, &QComboBox::activated, this, [this] {
        fillValues();
        showUses();
    });
    auto *values = new QWidget(this);
    m_values = new QVBoxLayout(values);
    m_values->setContentsMargins(0, 0, 0, 0);
    m_values->setSpacing(8);
    body()->addWidget(values);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_choose = new Button(Button::Kind::Secondary, {}, QStringLiteral("check"), this);
    m_stop = new Button(Button::Kind::Quiet, tr("Stop using"), {}, this);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    body()->addLayout(buttons);
    auto *uses = new Card(this);
    uses->setTones(Tone::Sunken, Tone::Line);
    uses->setRadius(8);
    uses->setPadding(12);
    m_uses = new TextLabel(TextStyle::Small, {}, uses);
    m_uses->setWrapping(true);
    uses->body()->addWidget(m_uses);
    body()->addWidget(uses);
    connect(m_choose, &QAbstractButton::clicked, this, &TemplatePanel::choose);
    connect(m_stop, &QAbstractButton::clicked, this, &TemplatePanel::stop);
}

void TemplatePanel::showTemplate(const ConfigurationPointer &configuration, ChannelId channel,
                                 const ProviderTemplate &one)
{
    const bool sameTemplate =
        channel == m_channel && one.name == m_template.name && one.language == m_template.language;
    if (sameTemplate && one == m_template && m_configuration &&
        m_configuration->chatbots == configuration->chatbots) {
        // What was chosen and is not saved yet stays.
        return;
    }
    m_configuration = configuration;
    m_channel = channel;
    m_template = one;
    m_name->setText(one.name);
    m_state->setLook(TemplateWords::state(one));
    m_kind->setText(tr("%1 · %2").arg(TemplateWords::kind(one), one.language));
    fillChatbots(sameTemplate);
    fillValues();
    showUses();
}

void TemplatePanel::fillChatbots(bool sameTemplate)
{
    const QVariant before = m_chatbot->currentData();
    m_chatbot->clear();
    for (const Chatbot &one : m_configuration->chatbots) {
        if (one.channels.contains(m_channel)) {
            m_chatbot->addItem(one.name, one.id.value);
        }
    }
    const int kept = m_chatbot->findData(before);
    if (sameTemplate && kept >= 0) {
        m_chatbot->setCurrentIndex(kept);
        return;
    }
    // The one that uses it, else the one that was shown.
    for (int index = 0; index < m_chatbot->count(); ++index) {
        m_chatbot->setCurrentIndex(index);
        if (isUsed()) {
            return;
        }
    }
    m_chatbot->setCurrentIndex(qMax(0, kept));
}

void TemplatePanel::fillValues()
{
    empty(m_values);
    m_parameters.clear();
    const QStringList names = variablesOf(chatbot());
    const QStringList kept = isUsed() ? use()->parameters : QStringList();
    const QStringList places = TemplateWords::places(m_template);
    for (int index = 0; index < places.size(); ++index) {
        auto *combo = new ComboBox;
        for (const QString &name : names) {
            combo->addItem(name == messageText ? tr("Text of the message") : name, name);
        }
        if (!kept.value(index).isEmpty() && !names.contains(kept.value(index))) {
            combo->addItem(kept.value(index), kept.value(index));
        }
        combo->setCurrentIndex(qMax(0, combo->findData(kept.value(index, names.value(0)))));
        m_parameters.append(combo);
        m_values->addWidget(new FieldGroup(tr("Value %1").arg(places.at(index)), combo));
        connect(combo, &QComboBox::currentIndexChanged, this, &TemplatePanel::showPreview);
    }
    showPreview();
}

void TemplatePanel::showPreview()
{
    empty(m_preview);
    QStringList values;
    for (const QString &name : parameters()) {
        values.append(TemplateWords::example(name, chatbot()));
    }
    BubbleContent content;
    content.text = TemplateWords::preview(m_template, values);
    content.widest = bubbleWidth;
    if (m_template.header == QLatin1String("document")) {
        content.fileName = QStringLiteral("documento.pdf");
        content.fileDetail = QStringLiteral("PDF");
    }
    m_preview->addWidget(new Bubble(content), 0, Qt::AlignLeft);
}

void TemplatePanel::showUses()
{
    const Chatbot *shown = chatbot();
    const QString purpose = TemplateWords::purpose(m_template);
    m_choose->setVisible(shown && !purpose.isEmpty());
    m_choose->setText(isUsed() ? tr("Save the values")
                               : tr("Use for: %1").arg(TemplateWords::purposeName(purpose)));
    m_choose->setEnabled(isUsed() || m_template.approved());
    m_choose->setToolTip(m_choose->isEnabled() ? QString() : tr("Only approved ones can be sent."));
    m_stop->setVisible(isUsed());
    if (!shown) {
        m_uses->setText(tr("No chatbot uses this channel."));
        return;
    }
    QStringList lines{tr("%1 uses, outside the 24-hour window:").arg(shown->name)};
    const QList<TemplateUse> uses = shown->templates.value(m_channel);
    for (const char *one : {"text", "document", "image"}) {
        const auto found = std::find_if(uses.cbegin(), uses.cend(), [one](const TemplateUse &use) {
            return use.purpose == QLatin1String(one);
        });
        lines.append(tr("%1: %2").arg(TemplateWords::purposeName(QLatin1String(one)),
                                      found == uses.cend() ? tr("none, fails") : found->name));
    }
    m_uses->setText(lines.join(QLatin1Char('\n')));
}

const Chatbot *TemplatePanel::chatbot() const
{
    return m_configuration
               ? m_configuration->chatbot(ChatbotId{m_chatbot->currentData().toLongLong()})
               : nullptr;
}

const TemplateUse *TemplatePanel::use() const
{
    const Chatbot *shown = chatbot();
    if (!shown) {
        return nullptr;
    }
    const auto uses = shown->templates.constFind(m_channel);
    if (uses == shown->templates.constEnd()) {
        return nullptr;
    }
    const QString purpose = TemplateWords::purpose(m_template);
    const auto found = std::find_if(uses->cbegin(), uses->cend(),
                                    [&](const TemplateUse &one) { return one.purpose == purpose; });
    return found == uses->cend() ? nullptr : &*found;
}

bool TemplatePanel::isUsed() const
{
    const TemplateUse *used = use();
    return used && used->name == m_template.name && used->language == m_template.language;
}

QStringList TemplatePanel::parameters() const
{
    QStringList names;
    for (const ComboBox *combo : m_parameters) {
        names.append(combo->currentData().toString());
    }
    return names;
}

void TemplatePanel::choose()
{
    const QString purpose = TemplateWords::purpose(m_template);
    const TemplateUse use{purpose, m_template.name, m_template.language, parameters()};
    Q_EMIT chosen({chatbot()->id, m_channel, purpose, use});
}

void TemplatePanel::stop()
{
    Q_EMIT chosen({chatbot()->id, m_channel, TemplateWords::purpose(m_template), std::nullopt});
}
