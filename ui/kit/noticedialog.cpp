// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/noticedialog.h"

#include "ui/kit/button.h"
#include "ui/kit/detailsbox.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

NoticeDialog::NoticeDialog(const Notice &notice, QWidget *parent)
    : KitDialog(notice.title, parent)
{
    setHeadVisible(false);
    fitToWidth(564);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    const QString icon = notice.tone == StateTone::Bad ? QStringLiteral("alert-circle")
                                                       : QStringLiteral("dialog-information");
    row->addWidget(new Tile({icon, notice.tone, {}}, 40, this), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    auto *title = new TextLabel(TextStyle::Head, notice.title, this);
    auto *text = new TextLabel(TextStyle::Body, notice.text, this);
    title->setWrapping(true);
    text->setWrapping(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(title);
    words->addWidget(text);
    if (!notice.details.isEmpty()) {
        words->addWidget(new DetailsBox(notice.details, this));
    }
    words->addStretch();
    row->addLayout(words, 1);
    body()->addLayout(row);
    auto *close = new Button(Button::Kind::Secondary, tr("Close"), {}, this);
    close->setButtonSize(Button::Size::Large);
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    addFootEnd(close);
    close->setFocus(Qt::TabFocusReason);
}
