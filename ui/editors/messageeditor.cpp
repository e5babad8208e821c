// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/messageeditor.h"

#include "models/rules/placeholders.h"
#include "models/rules/proactiverules.h"
#include "ui/editors/placeholderedit.h"
#include "ui/editors/placeholderhighlighter.h"
#include "ui/kit/button.h"
#include "ui/kit/stylesheet.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QTextCursor>
#include <QVBoxLayout>

namespace {

QString braced(const QString &name)
{
    return QStringLiteral("{{%1}}").arg(name);
}

} // namespace

MessageEditor::MessageEditor(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new PlaceholderEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildBar());
    column->addWidget(m_edit, 1);
    column->addWidget(buildProposal());
    // Whatever room there is belongs to the text.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_edit->setAccessibleName(accessibleName);
    m_edit->setMinimumHeight(120);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MessageEditor::contentChanged);
    showCounter();
}

QWidget *MessageEditor::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_insert =
        new Button(Button::Kind::Quiet, tr("Insert variable"), QStringLiteral("braces"), bar);
    m_menu = new QMenu(m_insert);
    m_insert->setMenu(m_menu);
    m_insert->setEnabled(false);
    m_counter = new TextLabel(TextStyle::Small, Tone::Text2, {}, bar);
    row->addWidget(m_insert);
    row->addStretch();
    row->addWidget(m_counter);
    connect(m_menu, &QMenu::triggered, this,
            [this](QAction *action) { insertPlaceholder(action->data().toString()); });
    return bar;
}

QWidget *MessageEditor::buildProposal()
{
    m_proposalRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_proposalRow);
    row->setContentsMargins(0, 0, 0, 0);
    // As far apart as in the foot of a field.
    row->setSpacing(6);
    m_proposalIcon = new IconView(QStringLiteral("dialog-warning"), Tone::Warn, 16, m_proposalRow);
    m_proposalText = new TextLabel(TextStyle::Small, {}, m_proposalRow);
    m_proposalButton = new Button(Button::Kind::Secondary, {}, {}, m_proposalRow);
    m_proposalButton->setButtonSize(Button::Size::Small);
    row->addWidget(m_proposalIcon);
    row->addWidget(m_proposalText);
    row->addWidget(m_proposalButton);
    row->addStretch();
    m_proposalRow->setMinimumHeight(m_proposalButton->sizeHint().height());
    // The room is kept, so that the text does not move while typing.
    QSizePolicy kept = m_proposalRow->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_proposalRow->setSizePolicy(kept);
    m_proposalRow->hide();
    connect(m_proposalButton, &QAbstractButton::clicked, this, &MessageEditor::useProposal);
    return m_proposalRow;
}

QString MessageEditor::text() const
{
    return m_edit->toPlainText();
}

void MessageEditor::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void MessageEditor::setPlaceholders(const QStringList &names)
{
    if (names == m_edit->highlighter()->known()) {
        return;
    }
    m_edit->highlighter()->setKnown(names);
    m_menu->clear();
    for (const QString &name : names) {
        m_menu->addAction(name)->setData(name);
    }
    m_insert->setEnabled(!names.isEmpty());
    showProposal();
}

void MessageEditor::setLimit(int limit)
{
    m_limit = limit;
    showCounter();
}

int MessageEditor::length() const
{
    return static_cast<int>(ProactiveRules::codePoints(text()));
}

bool MessageEditor::isTooLong() const
{
    return m_limit > 0 && length() > m_limit;
}

QStringList MessageEditor::unknownPlaceholders() const
{
    QStringList unknown;
    const QList<Placeholders::Place> places = Placeholders::find(text());
    for (const Placeholders::Place &place : places) {
        if (!m_edit->highlighter()->isKnown(place.name) && !unknown.contains(place.name)) {
            unknown.append(place.name);
        }
    }
    return unknown;
}

void MessageEditor::insertPlaceholder(const QString &name)
{
    m_edit->textCursor().insertText(braced(name));
    m_edit->setFocus(Qt::OtherFocusReason);
}

void MessageEditor::setFault(const QString &sentence)
{
    const bool isNew = !sentence.isEmpty() && sentence != m_fault;
    m_fault = sentence;
    m_edit->setAccessibleDescription(sentence);
    showCounter();
    showProposal();
    if (isNew) {
        QAccessibleEvent announced(m_edit, QAccessible::Alert);
        QAccessible::updateAccessibility(&announced);
    }
}

int MessageEditor::noteHeight() const
{
    return m_proposalRow->minimumHeight();
}

void MessageEditor::contentChanged()
{
    // New colours and a new edge are told by Qt like a new text.
    if (text() == m_seen) {
        return;
    }
    m_seen = text();
    showCounter();
    showProposal();
    Q_EMIT textChanged();
}

void MessageEditor::showCounter()
{
    const QLocale locale;
    const QString used = locale.toString(length());
    m_counter->setText(m_limit > 0 ? tr("%1 / %2").arg(used, locale.toString(m_limit)) : used);
    m_counter->setTone(isTooLong() ? Tone::Bad : Tone::Text2);
    setFieldState(m_edit,
                  !m_fault.isEmpty() || isTooLong() ? FieldState::Fault : FieldState::Normal);
}

void MessageEditor::showProposal()
{
    const QStringList unknown = unknownPlaceholders();
    if (unknown.isEmpty()) {
        showNote(m_fault, {});
        return;
    }
    const QString name = unknown.first();
    const QString proposal = Placeholders::proposal(name, m_edit->highlighter()->known());
    showNote(proposal.isEmpty() ? tr("%1 does not exist.").arg(braced(name))
                                : tr("%1 does not exist. Use:").arg(braced(name)),
             proposal);
}

/// One sentence and one state: a warning while it is written, a fault once it was to be saved.
void MessageEditor::showNote(const QString &text, const QString &proposal)
{
    const bool fault = !m_fault.isEmpty();
    m_proposalIcon->setIcon(fault ? QStringLiteral("alert-circle")
                                  : QStringLiteral("dialog-warning"),
                            fault ? Tone::Bad : Tone::Warn);
    m_proposalText->setTone(fault ? Tone::Bad : Tone::Text);
    m_proposalText->setText(text);
    // The button stands beside its sentence; without one the sentence has all the room.
    const bool alone = proposal.isEmpty();
    m_proposalText->setWrapping(alone);
    qobject_cast<QHBoxLayout *>(m_proposalRow->layout())
        ->setStretchFactor(m_proposalText, alone ? 1 : 0);
    m_proposalButton->setText(proposal);
    m_proposalButton->setVisible(!alone);
    m_proposalRow->setVisible(!text.isEmpty());
}

void MessageEditor::useProposal()
{
    const QStringList unknown = unknownPlaceholders();
    const QString proposal = m_proposalButton->text();
    if (unknown.isEmpty() || proposal.isEmpty()) {
        return;
    }
    const QString all = text();
    const QList<Placeholders::Place> places = Placeholders::find(all);
    QTextCursor cursor(m_edit->document());
    cursor.beginEditBlock();
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        if (place->name == unknown.first()) {
            cursor.setPosition(static_cast<int>(place->position));
            cursor.setPosition(static_cast<int>(place->position + place->length),
                               QTextCursor::KeepAnchor);
            cursor.insertText(braced(proposal));
        }
    }
    cursor.endEditBlock();
}
