// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/writequeue.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

/// Queues work for the writer and tells `done` in the context's thread (the GUI) with its Result;
/// not at all if the context is gone by then.
template<class T>
void writeThen(WriteQueue &queue, QObject *context, std::function<Result<T>(WriteContext &)> work,
               std::function<void(const Result<T> &)> done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         done(watcher->result());
                     });
    watcher->setFuture(queue.write<T>(std::move(work)));
}
