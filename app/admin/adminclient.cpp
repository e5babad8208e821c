// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/adminclient.h"

#include "app/datafolder.h"
#include "app/platform/shortpath.h"

#include <QLocalSocket>

namespace {

constexpr int connectTimeoutMs = 5000;

} // namespace

std::optional<AdminReply> AdminClient::ask(const QString &folder, const AdminCommand &command,
                                           int patienceMs)
{
    const ShortPath path(folder);
    if (!path.isValid()) {
        return {};
    }
    QLocalSocket socket;
    socket.connectToServer(path.path() + QLatin1Char('/') + DataPaths::adminSocketName());
    if (!socket.waitForConnected(connectTimeoutMs)) {
        return {};
    }
    socket.write(AdminWire::encoded(command));
    QByteArray line;
    while (!line.endsWith('\n')) {
        line += socket.readLine();
        if (line.endsWith('\n')) {
            break;
        }
        if (line.size() > AdminWire::replyLimitBytes ||
            (!socket.waitForReadyRead(patienceMs) && socket.bytesAvailable() == 0)) {
            return {};
        }
    }
    return AdminWire::decodedReply(line);
}
