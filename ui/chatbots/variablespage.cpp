// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/variablespage.h"

#include "models/store/configurationcache.h"
#include "ui/chatbots/chatbotdraft.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/stylesheet.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"
#include "ui/shell/navigator.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace {

/// Name and what it does, value, who fills it: the three columns of a row.
QHBoxLayout *addColumns(Card *card, const QString &name, const QString &what, QWidget *value,
                        QWidget *source)
{
    if (card->body()->count() > 0) {
        card->body()->addWidget(new Hairline(card));
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(
        new TextLabel(TextStyle::Mono, Tone::AccentText, QStringLiteral("{{%1}}").arg(name), card));
    auto *second = new TextLabel(TextStyle::Meta, Tone::Text2, what, card);
    second->setEliding(Qt::ElideRight);
    words->addWidget(second);
    row->addLayout(words, 5);
    row->addWidget(value, 4);
    row->addWidget(source, 3);
    card->body()->addLayout(row);
    return row;
}

/// The titles over the three columns.
void addTitles(Card *card)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(12);
    const auto title = [card](const QString &text) {
        auto *label = new TextLabel(TextStyle::MetaMed, Tone::Text2, text, card);
        label->setEliding(Qt::ElideRight);
        // The columns below share their room by these numbers, not by their words.
        label->setMinimumWidth(1);
        return label;
    };
    row->addWidget(title(ChatbotVariablesPage::tr("Variable")), 5);
    row->addWidget(title(ChatbotVariablesPage::tr("Value or example")), 4);
    row->addWidget(title(ChatbotVariablesPage::tr("Where it comes from")), 3);
    card->body()->addLayout(row);
}

QWidget *sourceLabel(const QString &icon, const QString &text, QWidget *parent)
{
    auto *held = new QWidget(parent);
    auto *row = new QHBoxLayout(held);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconView(icon, Tone::Text2, 16, held));
    auto *words = new TextLabel(TextStyle::Small, Tone::Text2, text, held);
    words->setEliding(Qt::ElideRight);
    row->addWidget(words, 1);
    return held;
}

Card *tableCard(QWidget *parent)
{
    auto *card = new Card(parent);
    card->setPadding(1);
    card->body()->setSpacing(0);
    return card;
}

} // namespace

ChatbotVariablesPage::ChatbotVariablesPage(ChatbotDraft &draft,
                                           const ConfigurationCache &configuration,
                                           Navigator &navigator, QWidget *parent)
    : ChatbotPage(draft, parent)
    , m_configuration(configuration)
    , m_navigator(navigator)
{
    auto *column = new QVBoxLayout(this);
    // The six and two of one's own fit a window of the usual height.
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(TextStyle::Section, tr("Global variables"), this));
    auto *second = new TextLabel(TextStyle::Small, Tone::Text2,
                                 tr("Values that can be used again and again. Write {{EMPRESA}}, "
                                    "for example, in any text of the chatbot."),
                                 this);
    // One line: a wrapped one claims more height than it needs, and the page would scroll.
    second->setEliding(Qt::ElideRight);
    words->addWidget(second);
    column->addLayout(words);
    buildFixed(column);
    buildOwn(column);
    column->addStretch();
}

void ChatbotVariablesPage::buildFixed(QVBoxLayout *column)
{
    Card *card = tableCard(this);
    addTitles(card);
    m_endFlow = addCommand(card, QStringLiteral("ENCERRA_FLUXO"),
                           tr("Ends the flow and goes back to its beginning"));
    m_mainMenu = addCommand(card, QStringLiteral("MENU_PRINCIPAL"),
                            tr("Takes the customer to the main menu"));
    m_account = addFilled(card, {QStringLiteral("ID_CONTA_KAROO"),
                                 tr("Karoo account of the company"),
                                 {},
                                 QStringLiteral("preferences-system"),
                                 tr("from Settings")});
    addFilled(card, {QStringLiteral("NUMERO_CLIENTE"), tr("Customer's code in your system"),
                     QStringLiteral("987654321"), QStringLiteral("users"),
                     tr("from request or contact")});
    addFilled(card, {QStringLiteral("NOME_CLIENTE"), tr("Full name or nickname"),
                     QStringLiteral("JO\u00c3O SILVA"), QStringLiteral("users"),
                     tr("from request or contact")});
    addFilled(card, {QStringLiteral("OMNICHANNEL_SESSION"), tr("Session across all channels"),
                     QStringLiteral("ses_01J8\u2026"), QStringLiteral("chats"),
                     tr("from the conversation")});
    column->addWidget(card);
    connect(m_endFlow, &QLineEdit::textEdited, this, [this](const QString &text) {
        draft().setEndFlow(text);
        Q_EMIT edited();
    });
    connect(m_mainMenu, &QLineEdit::textEdited, this, [this](const QString &text) {
        draft().setMainMenu(text);
        Q_EMIT edited();
    });
}

QLineEdit *ChatbotVariablesPage::addCommand(Card *card, const QString &name, const QString &what)
{
    auto *held = new QWidget(card);
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *field = new QLineEdit(held);
    field->setFont(textFont(TextStyle::Mono));
    field->setAccessibleName(tr("Value of %1").arg(name));
    setFieldDense(field, true);
    auto *fault = new TextLabel(TextStyle::Small, Tone::Bad, {}, held);
    fault->setWrapping(true);
    fault->hide();
    column->addWidget(field);
    column->addWidget(fault);
    addColumns(card, name, what, held,
               sourceLabel(QStringLiteral("document-edit"), tr("you define it"), card));
    const auto show = [field, fault](const QString &sentence) {
        fault->setText(sentence);
        fault->setVisible(!sentence.isEmpty());
        setFieldState(field, sentence.isEmpty() ? FieldState::Normal : FieldState::Fault);
        field->setAccessibleDescription(sentence);
    };
    addField(Field{QStringLiteral("/variables/") + name, held, field, show});
    return field;
}

TextLabel *ChatbotVariablesPage::addFilled(Card *card, const Filled &filled)
{
    auto *value = new TextLabel(TextStyle::Mono, filled.example, card);
    value->setEliding(Qt::ElideRight);
    addColumns(card, filled.name, filled.what, value,
               sourceLabel(filled.icon, filled.source, card));
    return value;
}

void ChatbotVariablesPage::buildOwn(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(TextStyle::Section, tr("Your variables"), this));
    m_count = new TextLabel(TextStyle::Small, Tone::Text2, {}, this);
    head->addWidget(m_count);
    head->addStretch();
    auto *add =
        new Button(Button::Kind::Secondary, tr("New variable"), QStringLiteral("list-add"), this);
    head->addWidget(add);
    column->addLayout(head);
    m_none = new TextLabel(TextStyle::Small, Tone::Text2,
                           tr("None yet. EMPRESA, for example, saves writing the company's name in "
                              "each text."),
                           this);
    m_none->setWrapping(true);
    column->addWidget(m_none);
    m_own = tableCard(this);
    column->addWidget(m_own);
    connect(add, &QAbstractButton::clicked, this, &ChatbotVariablesPage::addVariable);
}

void ChatbotVariablesPage::load()
{
    const ChatbotDraft::State &state = draft().state();
    if (m_endFlow->text() != state.endFlow) {
        m_endFlow->setText(state.endFlow);
    }
    if (m_mainMenu->text() != state.mainMenu) {
        m_mainMenu->setText(state.mainMenu);
    }
    const QString account = m_configuration.current()->settings.accountId;
    m_account->setText(account.isEmpty() ? tr("not set yet") : account);
    m_account->setTextStyle(account.isEmpty() ? TextStyle::Small : TextStyle::Mono);
    m_account->setTone(account.isEmpty() ? Tone::Text2 : Tone::Text);
    rebuildRows();
}

void ChatbotVariablesPage::rebuildRows()
{
    const QList<OwnVariable> &own = draft().state().own;
    while (m_rows.size() > own.size()) {
        delete m_rows.takeLast();
        delete m_lines.takeLast();
        removeFields(QStringLiteral("/variables/%1").arg(m_rows.size()));
    }
    while (m_rows.size() < own.size()) {
        addRow();
    }
    for (int index = 0; index < own.size(); ++index) {
        m_rows.at(index)->display(own.at(index));
    }
    m_count->setText(own.isEmpty() ? QString() : QString::number(own.size()));
    m_none->setVisible(own.isEmpty());
    m_own->setVisible(!own.isEmpty());
}

void ChatbotVariablesPage::addRow()
{
    const int index = static_cast<int>(m_rows.size());
    auto *line = new Hairline(m_own);
    line->setVisible(index > 0);
    auto *row = new VariableRow(m_own);
    m_own->body()->addWidget(line);
    m_own->body()->addWidget(row);
    m_lines.append(line);
    m_rows.append(row);
    connectRow(row, index);
    addField(Field{QStringLiteral("/variables/%1").arg(index), row, row->nameField(),
                   [row](const QString &sentence) { row->setFault(sentence); }});
}

void ChatbotVariablesPage::connectRow(VariableRow *row, int index)
{
    connect(row, &VariableRow::nameEdited, this, [this, index](const QString &name) {
        draft().setVariableName(index, name);
        m_rows.at(index)->display(draft().state().own.at(index));
        Q_EMIT edited();
    });
    connect(row, &VariableRow::valueEdited, this, [this, index](const QString &value) {
        draft().setVariableValue(index, value);
        Q_EMIT edited();
    });
    // Queued: the row that was clicked goes away by this.
    connect(
        row, &VariableRow::removeWanted, this, [this, index] { removeVariable(index); },
        Qt::QueuedConnection);
}

void ChatbotVariablesPage::addVariable()
{
    draft().insertVariable(static_cast<int>(draft().state().own.size()), {});
    rebuildRows();
    m_rows.last()->nameField()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ChatbotVariablesPage::removeVariable(int index)
{
    if (index >= draft().state().own.size()) {
        return;
    }
    const OwnVariable removed = draft().takeVariable(index);
    rebuildRows();
    if (!m_rows.isEmpty()) {
        const auto next = qMin(index, static_cast<int>(m_rows.size()) - 1);
        m_rows.at(next)->nameField()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT edited();
    if (removed == OwnVariable()) {
        return;
    }
    const QPointer<ChatbotVariablesPage> page(this);
    m_navigator.offerUndo(tr("Variable %1 removed.").arg(removed.name), [page, removed, index] {
        if (page) {
            page->draft().insertVariable(index, removed);
            page->rebuildRows();
            Q_EMIT page->edited();
        }
    });
}
