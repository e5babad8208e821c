// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/drivernews.h"

#include "app/delivery/storehand.h"
#include "models/actions/recordevidence.h"
#include "models/store/mediastore.h"
#include "models/store/writecontext.h"

#include <QLoggingCategory>

#include <utility>

Q_LOGGING_CATEGORY(newsLog, "karoo.delivery.news")

namespace {

Result<bool> done(const Result<void> &written)
{
    return written ? Result(true) : written.error();
}

} // namespace

DriverEnvironment DriverNews::environment(HttpClient &http, const Clock &clock)
{
    return {http, clock,
            [this](const DeliveryEvidence &evidence) {
                write([evidence](WriteContext &context) {
                    return ::recordEvidence(context, evidence);
                });
            },
            [this](ChannelId channel, const QByteArray &sha256, const QString &mediaId,
                   qint64 expiresAt) {
                const MediaStore::Media media{channel, sha256, mediaId, expiresAt};
                write([media](WriteContext &context) {
                    return done(MediaStore(context.connection()).keep(media));
                });
            },
            [this](ChannelId channel, const QByteArray &sha256) {
                write([channel, sha256](WriteContext &context) {
                    return done(MediaStore(context.connection()).forget(channel, sha256));
                });
            }};
}

void DriverNews::write(std::function<Result<bool>(WriteContext &)> work)
{
    m_store.add<bool>(std::move(work), [](const Result<bool> &written) {
        if (!written) {
            qCWarning(newsLog) << "news of a provider could not be kept:" << written.error().detail;
        }
    });
    m_told();
}
