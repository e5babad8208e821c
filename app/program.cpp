// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/admin/adminsession.h"
#include "app/application.h"
#include "app/console.h"
#include "app/platform/logfile.h"
#include "app/platform/servicenotice.h"
#include "app/platform/unixsignals.h"
#include "app/startfailure.h"

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
    // What this program makes is its user's alone; a client that leaves is no reason to die.
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    int onlyTheName = 1; // Qt reads no options of its own from ours
    const QCoreApplication application(onlyTheName, m_arguments);
    QCoreApplication::setApplicationName(QStringLiteral("karoo-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KAROO_VERSION));
    const QString asked = m_parsed.options.language;
    m_languages.install(asked.isEmpty()
                            ? Languages::ofEnvironment(QProcessEnvironment::systemEnvironment())
                            : asked);
    return runAction();
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
    if (!folder) {
        return secondStart(folder.error(), paths);
    }
    LogFile log(paths.logs(), m_clock);
    const UnixSignals signalsOfUnix;
    Application application({paths, m_parsed.options, m_parts, m_clock, m_languages, log});
    QObject::connect(&signalsOfUnix, &UnixSignals::stopRequested, &application,
                     &Application::requestStop);
    if (const auto started = application.start(); !started) {
        return fail(started.error(), paths);
    }
    Console::out("ready " + application.url().toUtf8() + '\n');
    ServiceNotice::send("READY=1");
    application.startSending();
    QCoreApplication::exec();
    ServiceNotice::send("STOPPING=1");
    application.stop();
    return 0;
}

int Program::secondStart(const Error &error, const DataPaths &paths)
{
    return fail(error, paths);
}

int Program::fail(const Error &error, const DataPaths &paths)
{
    Console::err(line(StartFailure::sentence(error, paths)));
    return StartFailure::exitCode(error);
}
