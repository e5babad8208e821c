// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/rotatedialog.h"

#include "models/base/clock.h"
#include "ui/errortexts.h"
#include "ui/integrations/tokenwords.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/textlabel.h"
#include "ui/services.h"
#include "ui/writes.h"

#include <QVBoxLayout>

namespace {

constexpr qint64 hourMs = 60 * 60 * 1000;
constexpr qint64 dayMs = 24 * hourMs;

} // namespace

RotateDialog::RotateDialog(UiServices &services, const AccessToken &token, QWidget *parent)
    : KitDialog(tr("Rotate the token “%1”").arg(TokenWords::title(token)), parent)
    , m_services(services)
    , m_token(token)
{
    fitToWidth(560);
    auto *words = new TextLabel(TextStyle::Body,
                                tr("A new token with the same rights is generated. The old one "
                                   "goes on for a while, so that "
                                   "you can change it in the external system without a break."),
                                this);
    words->setWrapping(true);
    body()->addWidget(words);
    m_overlap = new ComboBox;
    m_overlap->addItem(tr("1 hour"), hourMs);
    m_overlap->addItem(tr("24 hours"), dayMs);
    m_overlap->addItem(tr("7 days"), 7 * dayMs);
    m_overlap->addItem(tr("30 days"), 30 * dayMs);
    m_overlap->addItem(tr("Not at all: revoke it now"), qint64(0));
    m_overlap->setCurrentIndex(1);
    auto *group = new FieldGroup(tr("The &old token works for another"), m_overlap);
    if (token.expiresAt) {
        group->setHelp(tr("Not longer than it has: it expires on %1.")
                           .arg(TokenWords::day(*token.expiresAt - 1)));
    }
    body()->addWidget(group);
    addCancel();
    m_rotate = addMain(tr("Generate new token"), QStringLiteral("key"));
    connect(m_rotate, &QAbstractButton::clicked, this, &RotateDialog::submit);
}

qint64 RotateDialog::value() const
{
    return m_overlap->currentData().toLongLong();
}

void RotateDialog::reject()
{
    if (m_rotate->isEnabled()) {
        KitDialog::reject();
    }
}

void RotateDialog::submit()
{
    m_rotate->setEnabled(false);
    const qint64 overlap = value();
    const TokenId id = m_token.id;
    const Actor actor = m_services.actor;
    std::optional<qint64> oldEnd;
    if (overlap > 0) {
        const qint64 end = m_services.clock.nowMs() + overlap;
        oldEnd = qMin(end, m_token.expiresAt.value_or(end));
    }
    writeThen<IssuedToken>(
        m_services.queue, this,
        [id, overlap, actor](WriteContext &context) {
            return rotateToken(context, id, overlap, actor);
        },
        [this, oldEnd](const Result<IssuedToken> &result) {
            m_rotate->setEnabled(true);
            if (result) {
                accept();
                Q_EMIT rotated(*result, oldEnd);
            } else {
                m_services.prompts.tell(
                    this, errorNotice(tr("The token was not rotated"), result.error()));
            }
        });
}
