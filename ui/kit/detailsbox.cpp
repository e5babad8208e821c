// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/detailsbox.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

DetailsBox::DetailsBox(const QString &details, QWidget *parent)
    : Card(parent)
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
    auto *text = new TextLabel(TextStyle::Mono, Tone::Text2, details, this);
    text->setWrapping(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::ClickFocus);
    body()->addWidget(text);
    connect(copy, &QAbstractButton::clicked, this,
            [details]() { QGuiApplication::clipboard()->setText(details); });
}
