// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/callbackbox.h"

#include "models/store/configurationcache.h"
#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/services.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int copiedWordMs = 2000;

} // namespace

CallbackBox::CallbackBox(UiServices &services, QWidget *parent)
    : Card(parent)
    , m_services(services)
{
    setRadius(8);
    setPadding(QMargins(12, 8, 8, 8));
    body()->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(TextStyle::SmallMed, Tone::Text2, tr("Callback address (webhook)"), this));
    head->addStretch();
    auto *help = Button::iconOnly(QStringLiteral("dialog-question"),
                                  tr("How to get a public address"), this);
    help->setButtonSize(Button::Size::Small);
    m_copy = Button::iconOnly(QStringLiteral("edit-copy"), tr("Copy the address"), this);
    m_copy->setButtonSize(Button::Size::Small);
    head->addWidget(help);
    head->addWidget(m_copy);
    body()->addLayout(head);
    m_text = new TextLabel(TextStyle::Small, {}, this);
    m_text->setWrapping(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_text);
    connect(help, &QAbstractButton::clicked, this, &CallbackBox::helpWanted);
    connect(m_copy, &QAbstractButton::clicked, this, &CallbackBox::copyAddress);
    setKey({});
}

QString CallbackBox::address() const
{
    QString base = m_services.configuration.current()->settings.publicUrl;
    while (base.endsWith(QLatin1Char('/'))) {
        base.chop(1);
    }
    return base.isEmpty() || m_key.isEmpty() ? QString() : base + QStringLiteral("/hooks/") + m_key;
}

void CallbackBox::setKey(const QString &key)
{
    m_key = key;
    const QString shown = address();
    m_text->setTextStyle(shown.isEmpty() ? TextStyle::Small : TextStyle::Mono);
    // A long line breaks after a slash.
    QString breakable = shown;
    breakable.replace(QLatin1String("/hooks/"), QStringLiteral("/\u200bhooks/"));
    m_text->setText(shown.isEmpty() ? tr("None yet: Settings, API and network, “Public address”.")
                                    : breakable);
    m_copy->setEnabled(!shown.isEmpty());
}

void CallbackBox::copyAddress()
{
    QGuiApplication::clipboard()->setText(address());
    m_copy->setToolTip(tr("Copied"));
    m_copy->setIconName(QStringLiteral("check"));
    QTimer::singleShot(copiedWordMs, m_copy, [this] {
        m_copy->setToolTip(tr("Copy the address"));
        m_copy->setIconName(QStringLiteral("edit-copy"));
    });
}
