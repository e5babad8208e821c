// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/publicaddressdialog.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

PublicAddressDialog::PublicAddressDialog(const QString &local, QWidget *parent)
    : KitDialog(tr("How Meta reaches this computer"), parent)
{
    setMinimumWidth(600);
    addPart(
        tr("What it is for"),
        tr("Meta tells by a call over the internet what became of a message and what customers "
           "reply. This computer stands behind a router; from outside nobody finds it. It needs "
           "an https address that leads here."));
    addPart(tr("A tunnel (simplest)"),
            tr("A small program, for example cloudflared or Tailscale Funnel, keeps a line open "
               "from here to its provider, who gives you an https address. Point it to %1. The "
               "router stays as it is.")
                .arg(local));
    addPart(tr("A reverse proxy (where there is a server)"),
            tr("A server with a name of yours, for example with nginx or Caddy, takes calls to "
               "/hooks/ and hands them on to %1. Its name must stay in the header Host, its "
               "certificate must be valid.")
                .arg(local));
    addSteps(tr("Then"),
             {tr("Enter the address in Settings, API and network, “Public address”."),
              tr("Save this channel and paste its callback address and verify token at Meta for "
                 "Developers: WhatsApp, Configuration, Webhook; subscribe to “messages”."),
              tr("Check again: here stands when Meta last called. From outside only /hooks/ is "
                 "reached.")});
    auto *settings = new Button(Button::Kind::Quiet, tr("Open the settings"),
                                QStringLiteral("preferences-system"), this);
    addFootStart(settings);
    connect(settings, &QAbstractButton::clicked, this, [this] {
        accept();
        Q_EMIT settingsWanted();
    });
    Button *close = addMain(tr("Close"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    layout()->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumHeight(layout()->totalHeightForWidth(minimumWidth()));
}

void PublicAddressDialog::addPart(const QString &title, const QString &text)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(4);
    part->addWidget(new TextLabel(TextStyle::SmallStrong, title, this));
    auto *words = new TextLabel(TextStyle::Small, text, this);
    words->setWrapping(true);
    part->addWidget(words);
    body()->addLayout(part);
}

void PublicAddressDialog::addSteps(const QString &title, const QStringList &steps)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(4);
    part->addWidget(new TextLabel(TextStyle::SmallStrong, title, this));
    for (int index = 0; index < steps.size(); ++index) {
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        auto *number = new TextLabel(TextStyle::Small, tr("%1.").arg(index + 1), this);
        auto *words = new TextLabel(TextStyle::Small, steps.at(index), this);
        words->setWrapping(true);
        // Digits are not equally wide, the words begin below each other all the same.
        number->setMinimumWidth(number->fontMetrics().horizontalAdvance(tr("%1.").arg(8)));
        row->addWidget(number, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        part->addLayout(row);
    }
    body()->addLayout(part);
}
