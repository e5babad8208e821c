// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/systemdialog.h"

#include "models/actions/savesystem.h"
#include "ui/kit/button.h"
#include "ui/kit/fieldgroup.h"
#include "ui/ratefield.h"
#include "ui/savefailure.h"
#include "ui/services.h"
#include "ui/writes.h"

#include <QLineEdit>
#include <QVBoxLayout>

SystemDialog::SystemDialog(UiServices &services, const ExternalSystem &system, QWidget *parent)
    : KitDialog(system.id.isValid() ? tr("Edit external system") : tr("New external system"),
                parent)
    , m_services(services)
    , m_system(system)
{
    fitToWidth(560);
    body()->setSpacing(20);
    m_name = new QLineEdit(system.name);
    auto *name = new FieldGroup(tr("&Name"), m_name);
    name->setRequired(true);
    name->setHelp(tr("The program that sends messages, for example the ERP."));
    m_rate = new QLineEdit(RateField::text(system.ratePerSecond));
    auto *rate = new FieldGroup(tr("&Requests per second"), m_rate);
    rate->setLimit(tr("optional"));
    rate->setHelp(tr("All its tokens together; empty: without a limit."));
    body()->addWidget(name);
    body()->addWidget(rate);
    m_findings.add(QStringLiteral("/name"), name);
    m_findings.add(QStringLiteral("/rate_per_second"), rate);
    addCancel();
    m_save = addMain(system.id.isValid() ? tr("Save") : tr("Create system"));
    connect(m_save, &QAbstractButton::clicked, this, &SystemDialog::submit);
    m_name->setFocus();
    m_name->selectAll();
}

std::optional<ExternalSystem> SystemDialog::value() const
{
    ExternalSystem system = m_system;
    system.name = m_name->text();
    const auto rate = RateField::value(m_rate->text());
    if (!rate) {
        return std::nullopt;
    }
    system.ratePerSecond = *rate;
    return system;
}

void SystemDialog::submit()
{
    const auto system = value();
    if (!system) {
        m_findings.show({RateField::notANumber()});
        return;
    }
    m_save->setEnabled(false);
    const Actor actor = m_services.actor;
    writeThen<ExternalSystem>(
        m_services.queue, this,
        [system = *system, actor](WriteContext &context) {
            return saveSystem(context, system, actor);
        },
        [this](const Result<ExternalSystem> &result) { takeResult(result); });
}

void SystemDialog::takeResult(const Result<ExternalSystem> &result)
{
    m_save->setEnabled(true);
    if (result) {
        accept();
        Q_EMIT saved(*result);
    } else {
        showSaveFailure({this, m_findings, m_services.prompts}, tr("The system was not saved"),
                        result.error());
    }
}
