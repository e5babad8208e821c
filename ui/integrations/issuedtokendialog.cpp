// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/issuedtokendialog.h"

#include "ui/integrations/apiaddress.h"
#include "ui/integrations/tokenwords.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/paint.h"
#include "ui/kit/prompts.h"
#include "ui/kit/secretbox.h"
#include "ui/kit/secretclipboard.h"
#include "ui/kit/textlabel.h"
#include "ui/moments.h"
#include "ui/services.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int widthOfDialog = 720;
constexpr int copiedWordMs = 2000;

/// The number of a step on a round ground.
class StepNumber : public QWidget
{
public:
    StepNumber(int number, QWidget *parent)
        : QWidget(parent)
        , m_number(number)
    {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Paint::box(painter, {rect(), 10, toneColor(Tone::Soft, this), QColor()});
        painter.setFont(textFont(TextStyle::MetaStrong));
        painter.setPen(toneColor(Tone::SoftText, this));
        painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_number));
    }

private:
    int m_number;
};

} // namespace

IssuedTokenDialog::IssuedTokenDialog(UiServices &services, SecretClipboard &clipboard,
                                     const Shown &shown, QWidget *parent)
    : KitDialog(tr("Token generated"), parent)
    , m_services(services)
{
    setMinimumWidth(widthOfDialog);
    auto *intro = new TextLabel(TextStyle::Body, introduction(shown), this);
    intro->setWrapping(true);
    body()->addWidget(intro);
    auto *secret = new SecretBox(shown.issued.secret, clipboard, this);
    body()->addWidget(secret);
    auto *banner = new Banner(this);
    banner->setMessage(StateTone::Warn, tr("Shown only now."),
                       tr("Keep it before you close. Later only %1 is seen.")
                           .arg(TokenWords::shortened(shown.issued.token)));
    body()->addWidget(banner);
    buildSteps(shown);
    buildFoot();
    connect(&clipboard, &SecretClipboard::copied, this, [this] {
        m_copied = true;
        allowToLeave();
    });
    // The words wrap: only for a width is their height known.
    layout()->setSizeConstraint(QLayout::SetNoConstraint);
    const int wide = qMax(widthOfDialog, layout()->totalMinimumSize().width());
    setMinimumSize(wide, layout()->totalHeightForWidth(wide));
    secret->copyButton()->setFocus();
}

QString IssuedTokenDialog::introduction(const Shown &shown) const
{
    const QString name = TokenWords::title(shown.issued.token);
    if (shown.oldWorksUntil) {
        return tr("This is the new token of “%1”, of the system %2. The old one works until %3.")
            .arg(name, shown.systemName,
                 Moments::brief(*shown.oldWorksUntil, m_services.clock.nowMs()));
    }
    return tr("This is the token of “%1”, of the system %2.").arg(name, shown.systemName);
}

void IssuedTokenDialog::buildSteps(const Shown &shown)
{
    body()->addWidget(new TextLabel(TextStyle::SmallStrong, tr("What to do with it"), this));
    addStep(1,
            tr("Copy the token and keep it where %1 reads its passwords.").arg(shown.systemName));
    addStep(2, tr("In %1, enter the address %2 and send the token in the header "
                  "Authorization: Bearer.")
                   .arg(shown.systemName, ApiAddress::base(m_services)));
    addStep(3, tr("Try it: put the token in place of $TOKEN, run the line below, and see the "
                  "message in Messages."));
    buildCurlLine(shown.issued.token.system);
}

void IssuedTokenDialog::addStep(int number, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new StepNumber(number, this), 0, Qt::AlignTop);
    auto *words = new TextLabel(TextStyle::Small, text, this);
    words->setWrapping(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    words->setMinimumHeight(20);
    row->addWidget(words, 1);
    body()->addLayout(row);
}

void IssuedTokenDialog::buildCurlLine(ExternalSystemId system)
{
    auto *box = new Card(this);
    box->setTones(Tone::Sunken, Tone::Line);
    box->setRadius(8);
    box->setPadding(QMargins(12, 8, 8, 8));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *line = new TextLabel(TextStyle::Mono, ApiAddress::curlLine(m_services, system), box);
    line->setWrapping(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line->setAccessibleDescription(tr("A line for the terminal that sends a test message"));
    auto *copy =
        new Button(Button::Kind::Secondary, tr("Copy line"), QStringLiteral("edit-copy"), box);
    row->addWidget(line, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    box->body()->addLayout(row);
    body()->addWidget(box);
    connect(copy, &QAbstractButton::clicked, this, [line, copy] {
        QGuiApplication::clipboard()->setText(line->text());
        copy->setText(tr("Copied"));
        QTimer::singleShot(copiedWordMs, copy, [copy] { copy->setText(tr("Copy line")); });
    });
}

void IssuedTokenDialog::buildFoot()
{
    m_kept = new CheckBox(tr("I have kept the token"), this);
    addFootStart(m_kept);
    m_howTo =
        new Button(Button::Kind::Secondary, tr("How to integrate"), QStringLiteral("book"), this);
    m_finish = new Button(Button::Kind::Secondary, tr("Finish"), {}, this);
    for (Button *button : {m_howTo, m_finish}) {
        button->setButtonSize(Button::Size::Large);
        addFootEnd(button);
        connect(button, &QAbstractButton::clicked, this, &QDialog::accept);
    }
    connect(m_howTo, &QAbstractButton::clicked, this, &IssuedTokenDialog::howToWanted);
    connect(m_kept, &QAbstractButton::toggled, this, &IssuedTokenDialog::allowToLeave);
    allowToLeave();
}

void IssuedTokenDialog::allowToLeave()
{
    const bool isKept = m_copied || m_kept->isChecked();
    m_howTo->setEnabled(isKept);
    m_finish->setEnabled(isKept);
}

void IssuedTokenDialog::reject()
{
    if (m_copied || m_kept->isChecked()) {
        KitDialog::reject();
        return;
    }
    Question question;
    question.title = tr("Close without the token?");
    question.text = tr("It was not copied yet, and nobody can show it again. Without it you need "
                       "to generate another one.");
    question.icon = QStringLiteral("key");
    question.tone = StateTone::Warn;
    question.choices = {{tr("Close without it"), Choice::Kind::Danger, {}, true},
                        {tr("Back to the token"), Choice::Kind::Secondary, {}, false}};
    question.harmless = 1;
    m_services.prompts.ask(this, question, [this](int choice) {
        if (choice == 0) {
            KitDialog::reject();
        }
    });
}
