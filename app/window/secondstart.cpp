// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/secondstart.h"

#include "app/admin/adminclient.h"
#include "app/datafolder.h"
#include "ui/kit/questiondialog.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

namespace {

/// What is in flight at the other program gets ten seconds; then it has ended.
constexpr qint64 stopWaitMs = 20'000;

AdminCommand commandOf(const QString &verb)
{
    AdminCommand command;
    command.verb = verb;
    return command;
}

bool personWantsItStopped(const DataPaths &paths)
{
    Theme theme(*qApp);
    theme.setMode(Theme::Mode::System);
    Question question;
    question.title = QCoreApplication::translate(
        "SecondStart", "Karoo Desk already runs without a window. Stop it and go on here?");
    question.text = QCoreApplication::translate("SecondStart", "It works on the data folder %1.")
                        .arg(paths.folder);
    question.icon = QStringLiteral("server");
    question.consequences = {
        {QStringLiteral("check"),
         QCoreApplication::translate("SecondStart",
                                     "It ends in order; nothing that it has accepted is lost.")}};
    question.choices = {
        {QCoreApplication::translate("SecondStart", "Leave it running"), Choice::Kind::Secondary},
        {QCoreApplication::translate("SecondStart", "Stop it and go on"), Choice::Kind::Main}};
    QuestionDialog dialog(question, nullptr);
    dialog.exec();
    return dialog.value() == 1;
}

bool hasStopped(const DataPaths &paths)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < stopWaitMs) {
        if (DataFolder::open(paths)) {
            return true; // free again: the caller takes it
        }
        QCoreApplication::processEvents();
        QThread::msleep(50);
    }
    return false;
}

} // namespace

SecondStart::Outcome SecondStart::handle(const DataPaths &paths, bool mayAsk)
{
    const auto hello = AdminClient::ask(paths.folder, commandOf(AdminWire::hello));
    if (!hello || !mayAsk) {
        return Outcome::Refused;
    }
    if (hello->out == "window") {
        const auto raised = AdminClient::ask(paths.folder, commandOf(AdminWire::raise));
        return raised ? Outcome::Raised : Outcome::Refused;
    }
    if (!personWantsItStopped(paths)) {
        return Outcome::Refused;
    }
    const auto stopped = AdminClient::ask(paths.folder, commandOf(AdminWire::stop));
    return stopped && hasStopped(paths) ? Outcome::Stopped : Outcome::Refused;
}
