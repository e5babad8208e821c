// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/admin/adminsession.h"
#include "app/application.h"
#include "app/console.h"
#include "app/platform/logfile.h"
#include "app/platform/nocore.h"
#include "app/platform/nocryptoend.h"
#include "app/platform/servicenotice.h"
#include "app/platform/unixsignals.h"
#include "app/startfailure.h"
#include "app/window/displays.h"
#include "app/window/secondstart.h"
#include "app/window/startnotice.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QProcessEnvironment>

#include <csignal>

#include <sys/stat.h>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index) {
        arguments.append(QString::fromLocal8Bit(argv[index]));
    }
    return arguments;
}

QByteArray line(const QString &text)
{
    return text.toUtf8() + '\n';
}

} // namespace

Program::Program(int argc, char **argv, ProgramParts parts)
    : m_arguments(argv)
    , m_parts(std::move(parts))
    , m_parsed(parseOptions(argumentsOf(argc, argv)))
{
}

int Program::run()
{
    // What this program makes is its user's alone; a client that leaves or a limit of the file size
    // (a write fails then, as on a full disk) is no reason to die.
    ::umask(077);
    forbidCores();
    leaveCryptoAtTheEnd();
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const std::unique_ptr<QCoreApplication> application =
        wantsWindow() ? std::make_unique<QApplication>(m_argumentCount, m_arguments)
                      : std::make_unique<QCoreApplication>(m_argumentCount, m_arguments);
    // A question before there is a window is not the last window: the program goes on behind it.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setApplicationName(QStringLiteral("karoo-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KAROO_VERSION));
    const QString asked = m_parsed.options.language;
    m_languages.install(asked.isEmpty()
                            ? Languages::ofEnvironment(QProcessEnvironment::systemEnvironment())
                            : asked);
    return runAction();
}

bool Program::wantsWindow() const
{
    const Options &options = m_parsed.options;
    return !m_parsed.error && options.action == Options::Action::Run && !options.headless &&
           Displays::areThere();
}

int Program::runAction()
{
    if (m_parsed.error) {
        Console::err(line(usageSentence(*m_parsed.error)) +
                     line(QCoreApplication::translate(
                         "Usage", "karoo-desk --help lists all options and commands.")));
        return 2;
    }
    switch (m_parsed.options.action) {
    case Options::Action::Help:
        Console::out(helpText().toUtf8());
        return 0;
    case Options::Action::Version:
        Console::out("karoo-desk " KAROO_VERSION "\n");
        return 0;
    case Options::Action::Admin:
        return runAdmin();
    case Options::Action::Run:
        break;
    }
    return runOnFolder();
}

int Program::runAdmin()
{
    // Standard error belongs to the findings: of our own log only what is wrong.
    QLoggingCategory::setFilterRules(QStringLiteral("karoo.*.info=false"));
    return AdminSession({m_parsed.options, m_parts, m_clock, m_languages}).run();
}

int Program::runOnFolder()
{
    const DataPaths paths = DataPaths::of(m_parsed.options.dataFolder);
    const auto folder = DataFolder::open(paths);
    return folder ? runApplication(paths) : secondStart(folder.error(), paths);
}

int Program::runApplication(const DataPaths &paths)
{
    LogFile log(paths.logs(), m_clock);
    const UnixSignals signalsOfUnix;
    const bool window = wantsWindow();
    Application application({paths, m_parsed.options, m_parts, m_clock, m_languages, log, window});
    QObject::connect(&signalsOfUnix, &UnixSignals::stopRequested, &application,
                     &Application::requestStop);
    if (const auto started = application.start(); !started) {
        if (started.error().code == Error::Code::Stopping) {
            return 0; // somebody was asked something, and chose not to go on
        }
        return fail(started.error(), paths);
    }
    if (!window) {
        Console::out("ready " + application.url().toUtf8() + '\n');
    }
    ServiceNotice::send("READY=1");
    application.startSending();
    if (!application.isAskedToStop()) {
        QCoreApplication::exec();
    }
    ServiceNotice::send("STOPPING=1");
    application.stop();
    return 0;
}

int Program::secondStart(const Error &error, const DataPaths &paths)
{
    if (error.code == Error::Code::FolderInUse) {
        const SecondStart start(paths, {wantsWindow(), m_parsed.options.theme});
        switch (start.run()) {
        case SecondStart::Outcome::Raised:
            return 0;
        case SecondStart::Outcome::Freed:
            if (const auto folder = DataFolder::open(paths)) {
                return runApplication(paths);
            }
            break;
        case SecondStart::Outcome::Left:
            return complain(error, paths);
        case SecondStart::Outcome::Refused:
            break;
        }
    }
    return fail(error, paths);
}

int Program::fail(const Error &error, const DataPaths &paths)
{
    const int code = complain(error, paths);
    if (wantsWindow()) {
        StartNotice::show(StartFailure::sentence(error, paths), StartFailure::details(error, paths),
                          m_parsed.options.theme);
    }
    return code;
}

int Program::complain(const Error &error, const DataPaths &paths)
{
    Console::err(StartFailure::lines(error, paths).toUtf8());
    return StartFailure::exitCode(error);
}
