// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/httplistener.h"

#include "app/gateway/guardserver.h"
#include "app/gateway/guardstate.h"
#include "app/gateway/listensocket.h"
#include "app/gateway/tlsidentity.h"

#include <QAbstractEventDispatcher>
#include <QAbstractHttpServer>
#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMutex>
#include <QSemaphore>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QtHttpServerVersion>

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QHttpServerConfiguration>
#endif

#include <utility>

namespace {

/// How long a stop waits for clients to take their last answers, and for clients that have them to
/// close their end; real time.
constexpr int answerPatienceMs = 1000;
constexpr int closePatienceMs = 100;

ListenerLimits withinFileLimit(ListenerLimits limits)
{
    limits.maxConnections = connectionsWithinFileLimit(limits.maxConnections);
    return limits;
}

/// The library's server: it announces requests, the guard has their contents. Nothing that it hands
/// over (request, responder, socket) is kept: it may be gone when the answer is known.
class LibraryServer : public QAbstractHttpServer
{
public:
    explicit LibraryServer(GuardState &state, RequestSink &sink)
        : m_guard(new GuardServer(state, sink, this))
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
        // The guard has the deadlines; to the library a request under way looks idle.
        QHttpServerConfiguration configuration;
        configuration.setKeepAliveTimeout(std::chrono::hours(24));
        setConfiguration(configuration);
#endif
    }

    GuardServer &guard()
    {
        return *m_guard;
    }

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &, QTcpSocket *socket) override
    {
        if (!m_guard->dispatch(socket)) {
            socket->abort();
        }
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *socket) override
    {
        socket->abort();
    }
#else
    bool handleRequest(const QHttpServerRequest &, QHttpServerResponder &responder) override
    {
        if (!m_guard->dispatch(nullptr)) {
            responder.write(QHttpServerResponder::StatusCode::BadRequest);
        }
        return true;
    }
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override {}
#else
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#endif
#endif

private:
    GuardServer *const m_guard;
};

} // namespace

/// The thread, what lives on it, and the answers on their way to it.
class HttpListener::Private
{
public:
    Private(const ListenerLimits &limits, Preflight &preflight, RequestSink &givenSink,
            const Clock &clock, ProblemWriter problems)
        : state(withinFileLimit(limits), preflight, clock, std::move(problems))
        , sink(givenSink)
    {
    }

    /// The whole life of the gateway thread.
    void run();
    /// Runs the function on the gateway thread; false if that does not live.
    template<class Function>
    bool onGateway(Function function, Qt::ConnectionType type);
    void deliverAnswers();

    struct Answer
    {
        Ticket ticket;
        ApiResponse response;
    };

    GuardState state;
    RequestSink &sink;
    ListenSocket socket;
    quint16 port = 0;
    std::optional<QSslConfiguration> tls;
    std::unique_ptr<QThread> thread;
    QSemaphore started;

    QMutex mutex;
    QList<Answer> answers;           ///< under mutex
    QObject *receiver = nullptr;     ///< under mutex; lives on the gateway thread
    LibraryServer *server = nullptr; ///< gateway thread only
    QEventLoop *loop = nullptr;      ///< gateway thread only
};

void HttpListener::Private::run()
{
    QObject here;
    QEventLoop life;
    LibraryServer library(state, sink);
    if (tls) {
        library.guard().useTls(*tls);
    }
    server = &library;
    loop = &life;
    [[maybe_unused]] const bool listening = library.guard().setSocketDescriptor(socket.release());
    Q_ASSERT(listening);
    library.bind(&library.guard());
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock,
                     &here, [this] { sink.turnEnded(); });
    sink.gatewayStarted();
    {
        const QMutexLocker locker(&mutex);
        receiver = &here;
    }
    started.release();
    life.exec();
    {
        const QMutexLocker locker(&mutex);
        receiver = nullptr;
    }
    deliverAnswers();
    library.guard().dropAll();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    sink.gatewayEnds();
    server = nullptr;
    loop = nullptr;
}

template<class Function>
bool HttpListener::Private::onGateway(Function function, Qt::ConnectionType type)
{
    QObject *target = nullptr;
    {
        const QMutexLocker locker(&mutex);
        target = receiver;
    }
    // Only start() and stop() change it, and they are called on the thread that calls this.
    return target && QMetaObject::invokeMethod(target, std::move(function), type);
}

void HttpListener::Private::deliverAnswers()
{
    QList<Answer> ready;
    {
        const QMutexLocker locker(&mutex);
        ready.swap(answers);
    }
    for (Answer &answer : ready) {
        server->guard().answer(answer.ticket, std::move(answer.response));
    }
}

HttpListener::HttpListener(const ListenerLimits &limits, Preflight &preflight, RequestSink &sink,
                           const Clock &clock, ProblemWriter problems)
    : d(std::make_unique<Private>(limits, preflight, sink, clock, std::move(problems)))
{
}

HttpListener::~HttpListener()
{
    stop();
}

void HttpListener::useTls(const TlsIdentity &identity)
{
    d->tls = identity.configuration();
}

Result<quint16> HttpListener::bind(const QHostAddress &address, quint16 port)
{
    auto opened = ListenSocket::open(address, port, d->state.limits.listenBacklog);
    if (!opened) {
        return opened.error();
    }
    d->socket = std::move(opened).value();
    d->port = d->socket.port();
    return d->port;
}

void HttpListener::start()
{
    Q_ASSERT(d->socket.isOpen() && !d->thread);
    d->thread.reset(QThread::create([this] { d->run(); }));
    d->thread->setObjectName(QStringLiteral("gateway"));
    d->thread->start();
    d->started.acquire();
}

quint16 HttpListener::port() const
{
    return d->port;
}

void HttpListener::answer(Ticket ticket, ApiResponse response)
{
    const QMutexLocker locker(&d->mutex);
    d->answers.append({ticket, std::move(response)});
    if (d->answers.size() == 1 && d->receiver) {
        QMetaObject::invokeMethod(
            d->receiver, [this] { d->deliverAnswers(); }, Qt::QueuedConnection);
    }
}

void HttpListener::refuseNewRequests()
{
    const auto refuse = [this] {
        d->server->guard().refuseNewRequests();
        d->sink.turnEnded();
    };
    d->onGateway(refuse, Qt::BlockingQueuedConnection);
}

void HttpListener::stop()
{
    if (!d->thread) {
        return;
    }
    refuseNewRequests();
    const auto end = [this] {
        GuardServer &guard = d->server->guard();
        QEventLoop *loop = d->loop;
        d->deliverAnswers();
        const auto quitUnlessAnswering = [&guard, loop] {
            if (!guard.isAnswering()) {
                loop->quit();
            }
        };
        QObject::connect(&guard, &GuardServer::emptied, loop, &QEventLoop::quit);
        QTimer::singleShot(guard.isEmpty() ? 0 : closePatienceMs, loop, quitUnlessAnswering);
        QTimer::singleShot(answerPatienceMs, loop, &QEventLoop::quit);
    };
    d->onGateway(end, Qt::QueuedConnection);
    d->thread->wait();
    d->thread.reset();
}

ListenerLoad HttpListener::load() const
{
    return d->state.load();
}
