// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphprovider.h"
#include "tests/support/standinserver.h"
#include "tests/support/testhttpprovider.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace {

/// The plan is JSON itself, or the name of a file that holds it.
bool readPlan(const QString &text, StandInPlan &plan)
{
    if (text.isEmpty() || text.trimmed().startsWith(QLatin1Char('['))) {
        return text.isEmpty() || plan.addJson(text.toUtf8());
    }
    QFile file(text);
    return file.open(QIODevice::ReadOnly) && plan.addJson(file.readAll());
}

/// Its own token unless another is named.
std::unique_ptr<StandInProvider> providerFor(bool graph, const QByteArray &token)
{
    std::unique_ptr<StandInProvider> provider;
    if (graph) {
        provider = std::make_unique<GraphProvider>();
    } else {
        provider = std::make_unique<TestHttpProvider>();
        provider->setToken(QByteArrayLiteral("testhttp-token"));
    }
    if (!token.isEmpty()) {
        provider->setToken(token);
    }
    return provider;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption port(QStringLiteral("port"), QStringLiteral("0 picks one"),
                                  QStringLiteral("port"), QStringLiteral("0"));
    const QCommandLineOption log(QStringLiteral("log"), QStringLiteral("a line for each request"),
                                 QStringLiteral("file"));
    const QCommandLineOption plan(QStringLiteral("plan"), QStringLiteral("rules, JSON or a file"),
                                  QStringLiteral("plan"));
    const QCommandLineOption token(QStringLiteral("token"), QStringLiteral("the bearer token"),
                                   QStringLiteral("token"));
    const QCommandLineOption graph(QStringLiteral("graph"),
                                   QStringLiteral("plays Meta's Graph API, not testhttp"));
    parser.addOptions({port, log, plan, token, graph});
    parser.addHelpOption();
    parser.process(application);

    StandInServer server(providerFor(parser.isSet(graph), parser.value(token).toUtf8()));
    if (!readPlan(parser.value(plan), server.plan())) {
        std::fputs("the plan cannot be read\n", stderr);
        return 2;
    }
    if (parser.isSet(log) && !server.logTo(parser.value(log))) {
        std::fputs("the log cannot be written\n", stderr);
        return 1;
    }
    if (!server.start(static_cast<quint16>(parser.value(port).toUInt()))) {
        std::fputs("the port cannot be taken\n", stderr);
        return 4;
    }
    QTextStream(stdout) << "ready http://127.0.0.1:" << server.serverPort() << Qt::endl;
    return QCoreApplication::exec();
}
