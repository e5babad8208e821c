// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/detailsbox.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr int usualWidth = 455;

} // namespace

DetailsBox::DetailsBox(const QString &details, QWidget *parent)
    : Card(parent)
    , m_text(new TextLabel(TextStyle::Mono, Tone::Text2, {}, this))
{
    setTones(Tone::Sunken, Tone::Sunken);
    setRadius(8);
    setPadding(QMargins(12, 4, 6, 12));
    body()->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextStyle::SmallMed, tr("Details"), this));
    head->addStretch();
    auto *copy =
        new Button(Button::Kind::Quiet, tr("Copy details"), QStringLiteral("edit-copy"), this);
    head->addWidget(copy);
    body()->addLayout(head);
    m_text->setWrapping(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    body()->addWidget(m_text);
    connect(copy, &QAbstractButton::clicked, this,
            [this]() { QGuiApplication::clipboard()->setText(m_text->text()); });
    m_text->setText(details);
}

QSize DetailsBox::sizeHint() const
{
    return Card::sizeHint().expandedTo({usualWidth, 0});
}

void DetailsBox::setDetails(const QString &details)
{
    m_text->setText(details);
    setVisible(!details.isEmpty());
}
