// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/systemactions.h"

#include "models/actions/deletesystem.h"
#include "models/actions/revoketoken.h"
#include "models/base/clock.h"
#include "models/store/configurationcache.h"
#include "ui/errortexts.h"
#include "ui/integrations/issuedtokendialog.h"
#include "ui/integrations/rotatedialog.h"
#include "ui/integrations/systemdialog.h"
#include "ui/integrations/systemquestions.h"
#include "ui/integrations/tokendialog.h"
#include "ui/integrations/tokenwords.h"
#include "ui/kit/secretclipboard.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"
#include "ui/writes.h"

SystemActions::SystemActions(UiServices &services, Navigator &navigator, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_navigator(navigator)
    , m_window(window)
    , m_clipboard(new SecretClipboard(services.clock, this))
{
}

QString SystemActions::systemName(ExternalSystemId id) const
{
    const auto configuration = m_services.configuration.current();
    const ExternalSystem *system = configuration->system(id);
    return system ? system->name : QString();
}

void SystemActions::issueToken(ExternalSystemId system)
{
    auto *dialog = new TokenDialog(m_services, system, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TokenDialog::issued, this,
            [this](const IssuedToken &issued) { showIssued(issued, std::nullopt); });
    dialog->open();
}

void SystemActions::rotate(const AccessToken &token)
{
    auto *dialog = new RotateDialog(m_services, token, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RotateDialog::rotated, this, &SystemActions::showIssued);
    dialog->open();
}

void SystemActions::showIssued(const IssuedToken &issued, std::optional<qint64> oldWorksUntil)
{
    m_clipboard->setSeconds(m_services.configuration.current()->settings.clipboardSeconds);
    Q_EMIT changed(issued.token.system);
    auto *dialog =
        new IssuedTokenDialog(m_services, *m_clipboard,
                              {issued, systemName(issued.token.system), oldWorksUntil}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IssuedTokenDialog::howToWanted, this, &SystemActions::openSamples);
    dialog->open();
}

void SystemActions::openSamples()
{
    m_navigator.open(QStringLiteral("integrations/howto"),
                     {{QStringLiteral("page"), QStringLiteral("samples")}});
}

void SystemActions::revoke(const AccessToken &token)
{
    const Question question =
        SystemQuestions::revoke(token, systemName(token.system), m_services.clock.nowMs());
    m_services.prompts.ask(m_window, question, [this, token](int choice) {
        if (choice == SystemQuestions::doIt) {
            revokeNow(token);
        }
    });
}

void SystemActions::revokeNow(const AccessToken &token)
{
    const Actor actor = m_services.actor;
    writeThen<void>(
        m_services.queue, this,
        [id = token.id, actor](WriteContext &context) { return revokeToken(context, id, actor); },
        [this, token](const Result<void> &result) {
            if (result) {
                m_navigator.say(tr("Token “%1” revoked.").arg(TokenWords::title(token)));
            } else {
                m_services.prompts.tell(
                    m_window, errorNotice(tr("The token was not revoked"), result.error()));
            }
        });
}

void SystemActions::create()
{
    openSystemDialog({});
}

void SystemActions::edit(const ExternalSystem &system)
{
    openSystemDialog(system);
}

void SystemActions::openSystemDialog(const ExternalSystem &system)
{
    auto *dialog = new SystemDialog(m_services, system, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SystemDialog::saved, this,
            [this](const ExternalSystem &saved) { Q_EMIT changed(saved.id); });
    dialog->open();
}

void SystemActions::remove(const ExternalSystem &system)
{
    const Question question = SystemQuestions::remove(system, *m_services.configuration.current(),
                                                      m_services.clock.nowMs());
    m_services.prompts.ask(m_window, question, [this, system](int choice) {
        if (choice == SystemQuestions::doIt) {
            removeNow(system);
        }
    });
}

void SystemActions::removeNow(const ExternalSystem &system)
{
    const Actor actor = m_services.actor;
    writeThen<void>(
        m_services.queue, this,
        [id = system.id, actor](WriteContext &context) { return deleteSystem(context, id, actor); },
        [this, system](const Result<void> &result) {
            if (result) {
                m_navigator.say(tr("System “%1” deleted.").arg(system.name));
            } else {
                m_services.prompts.tell(
                    m_window, errorNotice(tr("The system was not deleted"), result.error()));
            }
        });
}
