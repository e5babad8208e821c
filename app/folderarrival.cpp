// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folderarrival.h"

#include "app/storepart.h"
#include "app/window/copiedfolder.h"
#include "models/actions/folderorigin.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(arrivalLog, "karoo.arrival")

FolderArrival::FolderArrival(StorePart &store, Asking asking)
    : m_store(store)
    , m_asking(std::move(asking))
{
}

Result<void> FolderArrival::settle(const QString &machine)
{
    const auto reader = m_store.reader();
    if (!reader) {
        return reader.error();
    }
    const auto origin = folderOrigin(**reader, machine);
    if (!origin) {
        return origin.error();
    }
    if (!origin->isHere) {
        return arrive(*origin, machine);
    }
    // Written once for a folder; one that cannot be written just now is asked again next time.
    m_store.queue().write<void>(
        [machine](WriteContext &context) { return keepFolder(context, machine); });
    return {};
}

Result<void> FolderArrival::arrive(const FolderOrigin &origin, const QString &machine)
{
    qCWarning(arrivalLog) << "another machine worked on this data folder last; messages that wait:"
                          << origin.waiting;
    if (origin.waiting == 0) {
        return move(machine);
    }
    if (!m_asking.mayAsk) {
        return takeAsCopy(machine);
    }
    switch (CopiedFolder::ask(origin.waiting, m_asking.theme)) {
    case CopiedFolder::Answer::Moved:
        return move(machine);
    case CopiedFolder::Answer::Copied:
        return takeAsCopy(machine);
    case CopiedFolder::Answer::Leave:
        break;
    }
    return Error::of(Error::Code::Stopping, QStringLiteral("the folder was left as it is"));
}

Result<void> FolderArrival::move(const QString &machine)
{
    const Actor actor{m_asking.mayAsk ? Actor::Kind::Window : Actor::Kind::System, 0, {}};
    return m_store.queue().writeAndWait<void>(
        [&](WriteContext &context) { return moveFolder(context, machine, actor); });
}

Result<void> FolderArrival::takeAsCopy(const QString &machine)
{
    const Actor actor{m_asking.mayAsk ? Actor::Kind::Window : Actor::Kind::System, 0, {}};
    const auto uncertain = m_store.queue().writeAndWait<int>(
        [&](WriteContext &context) { return keepCopiedFolder(context, machine, actor); });
    if (!uncertain) {
        return uncertain.error();
    }
    qCWarning(arrivalLog) << "taken for a copy: messages that are uncertain now:" << *uncertain;
    return {};
}
