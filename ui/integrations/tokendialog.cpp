// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/tokendialog.h"

#include "models/actions/savesystem.h"
#include "models/rules/systemrules.h"
#include "models/store/configurationcache.h"
#include "models/store/writecontext.h"
#include "ui/errortexts.h"
#include "ui/integrations/tokenwords.h"
#include "ui/kit/button.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/combobox.h"
#include "ui/kit/fieldgroup.h"
#include "ui/services.h"
#include "ui/writes.h"

#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

/// Choices of the expiry besides so many days.
enum Expiry { NoEnd = 0, ChosenDay = -1 };

Findings renamed(const Findings &findings, const QString &from, const QString &to)
{
    Findings result = findings;
    for (Finding &finding : result) {
        if (finding.pointer == from) {
            finding.pointer = to;
        }
    }
    return result;
}

} // namespace

TokenDialog::TokenDialog(UiServices &services, ExternalSystemId system, QWidget *parent)
    : KitDialog(tr("Generate token"), parent)
    , m_services(services)
{
    fitToWidth(560);
    body()->setSpacing(20);
    buildSystem(system);
    m_name = new QLineEdit;
    auto *name = new FieldGroup(tr("&Name of the token"), m_name);
    name->setHelp(tr("Where it will be used, for example Invoicing."));
    body()->addWidget(name);
    m_findings.add(QStringLiteral("/name"), name);
    buildRights();
    buildExpiry();
    addCancel();
    m_generate = addMain(tr("Generate token"), QStringLiteral("key"));
    connect(m_generate, &QAbstractButton::clicked, this, &TokenDialog::submit);
    systemChanged();
    expiryChanged();
    (m_newSystemGroup->isVisibleTo(this) ? m_newSystem : m_name)->setFocus();
}

void TokenDialog::buildSystem(ExternalSystemId system)
{
    m_system = new ComboBox;
    const ConfigurationPointer configuration = m_services.configuration.current();
    for (const ExternalSystem &known : SystemRules::byName(*configuration)) {
        m_system->addItem(known.name, known.id.value);
    }
    m_system->addItem(tr("A new system…"), qint64(0));
    m_system->setCurrentIndex(qMax(0, m_system->findData(system.value)));
    auto *systemGroup = new FieldGroup(tr("External &system"), m_system);
    systemGroup->setVisible(!configuration->systems.isEmpty());
    m_newSystem = new QLineEdit;
    m_newSystemGroup = new FieldGroup(tr("Name of the s&ystem"), m_newSystem);
    m_newSystemGroup->setRequired(true);
    m_newSystemGroup->setHelp(tr("The program that will use the token, for example the ERP."));
    body()->addWidget(systemGroup);
    body()->addWidget(m_newSystemGroup);
    m_findings.add(QStringLiteral("/system"), systemGroup);
    m_findings.add(QStringLiteral("/new_system"), m_newSystemGroup);
    connect(m_system, &QComboBox::currentIndexChanged, this, &TokenDialog::systemChanged);
}

void TokenDialog::buildRights()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(8);
    m_send = new CheckBox(tr("Send: messages, and cancel or repeat its own"));
    m_read = new CheckBox(tr("Read: the state of its messages, chatbots and channels"));
    m_documents = new CheckBox(tr("Documents: upload and read files"));
    for (CheckBox *right : {m_send, m_read, m_documents}) {
        right->setChecked(true);
        column->addWidget(right);
        connect(right, &QAbstractButton::toggled, this, [this] { m_rightsGroup->clearState(); });
    }
    box->setFocusProxy(m_send);
    m_rightsGroup = new FieldGroup(tr("Rights"), box);
    body()->addWidget(m_rightsGroup);
    m_findings.add(QStringLiteral("/rights"), m_rightsGroup);
    // "Fill it in" says little at boxes that are ticked.
    m_findings.sayWhenMissing(QStringLiteral("/rights"), tr("Choose at least one right."));
}

void TokenDialog::buildExpiry()
{
    m_expiry = new ComboBox;
    m_expiry->addItem(tr("Without end"), int(NoEnd));
    m_expiry->addItem(tr("30 days"), 30);
    m_expiry->addItem(tr("90 days"), 90);
    m_expiry->addItem(tr("1 year"), 365);
    m_expiry->addItem(tr("Until a day…"), int(ChosenDay));
    m_expiryGroup = new FieldGroup(tr("&Expires"), m_expiry);
    m_date = new QDateEdit;
    m_date->setDisplayFormat(tr("MM/dd/yyyy"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs()).date();
    m_date->setDate(today.addDays(30));
    m_dateGroup = new FieldGroup(tr("Last &day"), m_date);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_expiryGroup, 1, Qt::AlignTop);
    row->addWidget(m_dateGroup, 1, Qt::AlignTop);
    body()->addLayout(row);
    m_findings.add(QStringLiteral("/expires"), m_dateGroup);
    connect(m_expiry, &QComboBox::currentIndexChanged, this, &TokenDialog::expiryChanged);
}

void TokenDialog::systemChanged()
{
    m_newSystemGroup->setVisible(m_system->currentData().toLongLong() == 0);
}

void TokenDialog::expiryChanged()
{
    const bool byDay = m_expiry->currentData().toInt() == ChosenDay;
    QSizePolicy kept = m_dateGroup->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_dateGroup->setSizePolicy(kept);
    m_dateGroup->setVisible(byDay);
    const auto end = expiresAt();
    m_expiryGroup->setHelp(end && !byDay ? tr("It works until %1.").arg(TokenWords::day(*end - 1))
                           : byDay       ? tr("That day counts to its end.")
                                         : tr("It works until you revoke it."));
}

std::optional<qint64> TokenDialog::expiresAt() const
{
    const int days = m_expiry->currentData().toInt();
    if (days == NoEnd) {
        return std::nullopt;
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs()).date();
    const QDate last = days == ChosenDay ? m_date->date() : today.addDays(days);
    return last.addDays(1).startOfDay().toMSecsSinceEpoch();
}

TokenDialog::Wish TokenDialog::value() const
{
    Wish wish;
    wish.request.system = {m_system->currentData().toLongLong()};
    if (!wish.request.system.isValid()) {
        // Nothing typed is a finding of the system's rules.
        wish.newSystem = m_newSystem->text();
    }
    wish.request.name = m_name->text();
    wish.request.rights = Rights();
    wish.request.rights.setFlag(Right::Send, m_send->isChecked());
    wish.request.rights.setFlag(Right::Read, m_read->isChecked());
    wish.request.rights.setFlag(Right::Documents, m_documents->isChecked());
    wish.request.expiresAt = expiresAt();
    return wish;
}

Result<IssuedToken> TokenDialog::issue(WriteContext &context, const Wish &wish, const Actor &actor)
{
    TokenRequest request = wish.request;
    if (request.system.isValid()) {
        return issueToken(context, request, actor);
    }
    ExternalSystem system;
    system.name = wish.newSystem;
    const auto saved = saveSystem(context, system, actor);
    if (saved) {
        request.system = saved->id;
        return issueToken(context, request, actor);
    }
    if (saved.error().code != Error::Code::Invalid) {
        return saved.error();
    }
    Findings findings =
        renamed(saved.error().findings, QStringLiteral("/name"), QStringLiteral("/new_system"));
    // What else is wrong is told at once; without a system this cannot succeed.
    const auto token = issueToken(context, request, actor);
    for (const Finding &finding : token ? Findings() : token.error().findings) {
        if (finding.pointer != QLatin1String("/system")) {
            findings.append(finding);
        }
    }
    return Error::invalid(findings);
}

void TokenDialog::submit()
{
    m_generate->setEnabled(false);
    const Wish wish = value();
    const Actor actor = m_services.actor;
    writeThen<IssuedToken>(
        m_services.queue, this,
        [wish, actor](WriteContext &context) { return issue(context, wish, actor); },
        [this](const Result<IssuedToken> &result) { takeResult(result); });
}

void TokenDialog::reject()
{
    if (m_generate->isEnabled()) {
        KitDialog::reject();
    }
}

void TokenDialog::takeResult(const Result<IssuedToken> &result)
{
    m_generate->setEnabled(true);
    if (result) {
        accept();
        Q_EMIT issued(*result);
    } else if (result.error().code == Error::Code::Invalid) {
        m_findings.show(result.error().findings);
    } else {
        m_services.prompts.tell(this, errorNotice(tr("The token was not made"), result.error()));
    }
}
