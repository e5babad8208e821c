// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktopkeychain.h"

#include <qt6keychain/keychain.h>

namespace {

const QString service = QStringLiteral("Karoo Desk");

Error failureOf(const QKeychain::Job &job)
{
    return Error::of(Error::Code::Unavailable, job.errorString());
}

/// The job ends itself; `answer` is not called when the context is gone.
template<class Job, class Answer>
void start(Job *job, const QString &entry, QObject *context, Answer answer)
{
    job->setKey(entry);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, answer = std::move(answer)] { answer(*job); });
    job->start();
}

} // namespace

void DesktopKeychain::read(const QString &entry, QObject *context, Read done)
{
    start(new QKeychain::ReadPasswordJob(service), entry, context,
          [done = std::move(done)](const QKeychain::ReadPasswordJob &job) {
              if (job.error() == QKeychain::EntryNotFound) {
                  done(std::optional<Secret>());
              } else if (job.error() != QKeychain::NoError) {
                  done(failureOf(job));
              } else {
                  done(std::optional(Secret(job.binaryData())));
              }
          });
}

void DesktopKeychain::write(const QString &entry, const Secret &secret, QObject *context, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret.reveal());
    start(job, entry, context, [done = std::move(done)](const QKeychain::WritePasswordJob &ended) {
        done(ended.error() == QKeychain::NoError ? Result<void>() : failureOf(ended));
    });
}

void DesktopKeychain::remove(const QString &entry, QObject *context, Done done)
{
    start(new QKeychain::DeletePasswordJob(service), entry, context,
          [done = std::move(done)](const QKeychain::DeletePasswordJob &job) {
              const bool gone =
                  job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
              done(gone ? Result<void>() : failureOf(job));
          });
}
