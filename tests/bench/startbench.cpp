// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/startbench.h"

#include "app/platform/servicenotice.h"
#include "tests/bench/memory.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QWidget>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

constexpr int patienceMs = 60000;
constexpr int idleMs = 3000;
constexpr int queuedMessages = 100000;

struct Start
{
    double readyMs = 0;
    double pss = 0;
};

/// A process that says by systemd's notice that it is ready.
class Starting
{
public:
    Starting()
        : m_folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"))
        , m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = QFile::encodeName(m_folder.filePath(QStringLiteral("notice")));
        qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
            qFatal("no socket for the notice");
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("NOTIFY_SOCKET"), QString::fromUtf8(path));
        m_process.setProcessEnvironment(environment);
    }
    ~Starting()
    {
        kill();
        ::close(m_socket);
    }
    Starting(const Starting &) = delete;
    Starting &operator=(const Starting &) = delete;

    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
    double ready(const QString &program, const QStringList &arguments)
    {
        QElapsedTimer timer;
        timer.start();
        m_process.start(program, arguments);
        m_process.waitForStarted(patienceMs);
        pollfd waiting{m_socket, POLLIN, 0};
        ::poll(&waiting, 1, patienceMs);
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        char notice[256];
        return ::recv(m_socket, notice, sizeof notice, MSG_DONTWAIT) > 0 ? took : patienceMs;
    }
    double idlePss() const
    {
        QThread::msleep(idleMs);
        return processPss(m_process.processId());
    }

private:
    QTemporaryDir m_folder;
    int m_socket;
    QProcess m_process;
};

QStringList desk(const Starting &starting, bool window)
{
    QStringList arguments = {QStringLiteral("--data"), starting.data(), QStringLiteral("--listen"),
                             QStringLiteral("127.0.0.1:0"), QStringLiteral("--offline")};
    if (!window) {
        arguments.append(QStringLiteral("--headless"));
    }
    return arguments;
}

/// The second start on the same folder: the first one makes the database.
Start startOf(bool window)
{
    Starting starting;
    Start start;
    starting.ready(QStringLiteral(KAROO_DESK), desk(starting, window));
    starting.kill();
    start.readyMs = starting.ready(QStringLiteral(KAROO_DESK), desk(starting, window));
    start.pss = starting.idlePss();
    return start;
}

double emptyFolder()
{
    Starting starting;
    return starting.ready(QStringLiteral(KAROO_DESK), desk(starting, false));
}

double bareWindow(const QString &self)
{
    Starting starting;
    return starting.ready(self, {QStringLiteral("--window")});
}

double afterAKill(const QString &self)
{
    Starting starting;
    starting.ready(QStringLiteral(KAROO_DESK), desk(starting, false));
    starting.kill();
    QProcess::execute(
        self, {QStringLiteral("--fill"), starting.data() + QStringLiteral("/karoo.db"),
               QString::number(queuedMessages),
               QString::number(QDateTime::currentMSecsSinceEpoch()), QStringLiteral("queued")});
    starting.ready(QStringLiteral(KAROO_DESK), desk(starting, false));
    starting.kill();
    return starting.ready(QStringLiteral(KAROO_DESK), desk(starting, false));
}

} // namespace

Result<QList<BenchSection>> measureStart(const BenchPlan &plan)
{
    struct Round
    {
        double bare;
        Start window;
        Start headless;
        double empty;
        double queued;
    };
    QList<Round> rounds;
    for (int round = 0; round < plan.rounds; ++round) {
        rounds.append({bareWindow(plan.self), startOf(true), startOf(false), emptyFolder(),
                       afterAKill(plan.self)});
    }
    const auto of = [&rounds](auto value, int decimals) {
        return benchNumber(benchMedian(rounds, value), decimals);
    };
    const QString text =
        QStringLiteral(
            "From the start of the process until it is ready (offscreen; with a window: until that "
            "is shown). Memory (PSS) 3 s later.\n\n| | ready, ms | memory, MiB |\n"
            "| --- | --- | --- |\n| a window of Qt with nothing in it | %1 | |\n"
            "| with a window | %2 (%3 x) | %4 |\n| headless | %5 | %6 |\n"
            "| headless, empty folder | %7 | |\n| headless, 100,000 queued, after a kill | %8 | "
            "|\n")
            .arg(of([](const Round &one) { return one.bare; }, 0),
                 of([](const Round &one) { return one.window.readyMs; }, 0),
                 of([](const Round &one) { return one.window.readyMs / one.bare; }, 2),
                 of([](const Round &one) { return one.window.pss; }, 1),
                 of([](const Round &one) { return one.headless.readyMs; }, 0),
                 of([](const Round &one) { return one.headless.pss; }, 1),
                 of([](const Round &one) { return one.empty; }, 0),
                 of([](const Round &one) { return one.queued; }, 0));
    return QList<BenchSection>{{QStringLiteral("Start and memory"), text}};
}

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1200, 760);
    window.show();
    ServiceNotice::send("READY=1");
    return QApplication::exec();
}
