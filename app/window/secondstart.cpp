// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/secondstart.h"

#include "app/admin/adminclient.h"
#include "ui/kit/noticedialog.h"
#include "ui/kit/questiondialog.h"
#include "ui/kit/theme.h"
#include "ui/shell/themenames.h"

#include <QApplication>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

namespace {

/// A program that holds the folder may still be starting: an icon that was clicked twice.
constexpr qint64 greetingPatienceMs = 10'000;
/// One that runs answers these commands at once; one that hangs never does.
constexpr int replyPatienceMs = 5000;
/// What is in flight at the other program gets ten seconds; then it has ended.
constexpr qint64 stopPatienceMs = 20'000;
/// Sooner than that there is nothing to look at.
constexpr int unseenMs = 400;
constexpr int pauseMs = 50;

std::optional<AdminReply> ask(const DataPaths &paths, const QString &verb)
{
    AdminCommand command;
    command.verb = verb;
    return AdminClient::ask(paths.folder, command, replyPatienceMs);
}

/// Lets the windows live for a moment.
void letWindowsLive()
{
    QCoreApplication::processEvents();
    QThread::msleep(pauseMs);
}

Notice stopping()
{
    return {.title =
                QCoreApplication::translate("SecondStart", "The other Karoo Desk is being stopped"),
            .text = QCoreApplication::translate(
                "SecondStart", "What it is sending just now gets up to ten seconds. Then the "
                               "window opens here."),
            .tone = StateTone::Info};
}

} // namespace

SecondStart::SecondStart(DataPaths paths, Asking asking)
    : m_paths(std::move(paths))
    , m_asking(std::move(asking))
{
}

SecondStart::Outcome SecondStart::run() const
{
    return m_asking.mayAsk ? greet() : Outcome::Refused;
}

SecondStart::Outcome SecondStart::greet() const
{
    QElapsedTimer timer;
    timer.start();
    do {
        if (const auto hello = ask(m_paths, AdminWire::hello)) {
            return hello->out == "window" ? raise() : offerToStop();
        }
        if (isFree()) {
            return Outcome::Freed;
        }
        letWindowsLive();
    } while (timer.elapsed() < greetingPatienceMs);
    return Outcome::Refused;
}

SecondStart::Outcome SecondStart::raise() const
{
    return ask(m_paths, AdminWire::raise) ? Outcome::Raised : Outcome::Refused;
}

SecondStart::Outcome SecondStart::offerToStop() const
{
    Theme theme(*qApp);
    theme.setMode(themeModeFromName(m_asking.theme));
    if (!personWantsItStopped()) {
        return Outcome::Left;
    }
    // No answer: it has ended meanwhile, or it does not listen; both are seen below.
    [[maybe_unused]] const auto asked = ask(m_paths, AdminWire::stop);
    return waitUntilFree();
}

bool SecondStart::personWantsItStopped() const
{
    Question question;
    question.title = QCoreApplication::translate(
        "SecondStart", "Karoo Desk already runs without a window. Stop it and go on here?");
    question.text = QCoreApplication::translate("SecondStart", "It works on the data folder %1.")
                        .arg(m_paths.folder);
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

SecondStart::Outcome SecondStart::waitUntilFree() const
{
    NoticeDialog dialog(stopping(), nullptr);
    QTimer::singleShot(unseenMs, &dialog, &QWidget::show);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < stopPatienceMs) {
        if (isFree()) {
            return Outcome::Freed;
        }
        letWindowsLive();
    }
    return Outcome::Refused;
}

bool SecondStart::isFree() const
{
    return DataFolder::open(m_paths).ok(); // let go again: the caller takes it
}
