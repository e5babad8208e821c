// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/messageintake.h"

#include "app/delivery/documentaddress.h"
#include "app/gateway/answerdesk.h"
#include "app/gateway/commits.h"
#include "app/gateway/gatewayloop.h"
#include "app/gateway/problems.h"
#include "app/gateway/replies.h"
#include "models/store/configurationcache.h"

#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace {

using MessageIntake::Intake;
using MessageIntake::Kind;
using MessageIntake::Next;
using ReadResult = MessageReader::Read<ReadMessages>;

/// A document inside a JSON body; larger ones go by upload.
constexpr qint64 inlineDocumentBytes = 4LL * 1024 * 1024;
constexpr qint64 bytesPerMib = 1024LL * 1024;

/// An intake whose files are on their way to the disk. Only touched on the gateway thread.
struct Staging
{
    Intake intake;
    qsizetype missing = 0;
    std::optional<Error> failure;
};

QString memberOf(const ProactiveRequest &request)
{
    const bool image = request.attachment == Message::Attachment::Image;
    return request.pointer + (image ? QStringLiteral("/image") : QStringLiteral("/document"));
}

void takeStaged(ReadMessage &message, const Result<StagedFile> &staged,
                std::optional<Error> &failure)
{
    // With a fault the road still looks at everything else, for all findings at once: it gets a
    // file without bytes, and what it writes is undone.
    message.request.file = StagedFile();
    if (staged) {
        message.request.file = *staged;
    } else if (staged.error().code != Error::Code::Invalid) {
        failure = staged.error();
    } else {
        const QString member = memberOf(message.request);
        for (Finding finding : staged.error().findings) {
            finding.pointer =
                member + (finding.pointer.isEmpty() ? QStringLiteral("/base64") : finding.pointer);
            message.findings.append(finding);
        }
    }
}

void stageFiles(Intake intake, HandlerContext &context, Next next)
{
    const Settings settings = context.configuration.current()->settings;
    // Shared by the tasks of the files thread; the last one hands it on.
    auto staging = std::make_shared<Staging>(Staging{std::move(intake), 0, {}});
    QList<ReadMessage> &messages = staging->intake.read.messages;
    staging->missing = std::count_if(messages.cbegin(), messages.cend(),
                                     [](const ReadMessage &message) { return message.file; });
    for (qsizetype index = 0; index < messages.size(); ++index) {
        if (!messages[index].file) {
            continue;
        }
        FileToStage file = std::move(*messages[index].file);
        messages[index].file.reset();
        file.maximumBytes = std::min(inlineDocumentBytes, settings.maxDocumentMib * bytesPerMib);
        const auto arrived = [staging, index, &context, next](const Result<StagedFile> &staged) {
            takeStaged(staging->intake.read.messages[index], staged, staging->failure);
            if (--staging->missing > 0) {
                return;
            }
            if (staging->failure) {
                const ApiCall &call = staging->intake.call;
                return context.desk.give(call, Replies::error(*staging->failure, call, context));
            }
            next(std::move(staging->intake), context);
        };
        context.files.stage(std::move(file), [arrived, &context](Result<StagedFile> staged) {
            context.loop.post([arrived, staged = std::move(staged)] { arrived(staged); });
        });
    }
}

/// Every attachment has some file, so that the road can look at the rest of a faulty request.
void fillFaultyFiles(ReadMessages &read)
{
    for (ReadMessage &message : read.messages) {
        const bool wantsFile = message.request.attachment != Message::Attachment::None;
        if (wantsFile && std::holds_alternative<std::monostate>(message.request.file)) {
            message.request.file = StagedFile();
        }
    }
}

Findings allFindings(const ReadMessages &read)
{
    Findings all = read.findings;
    for (const ReadMessage &message : read.messages) {
        all += message.findings;
    }
    return all;
}

/// Goes on with what was read: an answer at once, or later.
Reply goOn(ReadResult result, Intake intake, HandlerContext &context, const Kind &kind)
{
    if (const auto *malformed = std::get_if<ShapedReader::Malformed>(&result)) {
        return Replies::malformed(*malformed, intake.call, context);
    }
    intake.read = std::get<ReadMessages>(std::move(result));
    if (intake.call.request.body.size() - intake.read.fileBytes > kind.limitWithoutFiles) {
        return context.problems.tooLarge(Problem::TooLargeBesideFiles, kind.limitWithoutFiles,
                                         intake.call.audience());
    }
    if (!intake.read.findings.isEmpty()) {
        return Replies::error(Error::invalid(allFindings(intake.read)), intake.call, context);
    }
    intake.call.request.body.clear();
    fillFaultyFiles(intake.read);
    MessageIntake::checkAddresses(intake.read, context.configuration.current()->settings);
    const bool hasFiles =
        std::any_of(intake.read.messages.cbegin(), intake.read.messages.cend(),
                    [](const ReadMessage &message) { return message.file.has_value(); });
    if (hasFiles) {
        stageFiles(std::move(intake), context, kind.next);
    } else {
        kind.next(std::move(intake), context);
    }
    return std::nullopt;
}

} // namespace

Reply MessageIntake::begin(ApiCall call, HandlerContext &context, const Kind &kind)
{
    if (call.request.body.size() <= Replies::smallBody) {
        const QByteArray fingerprint = Commits::fingerprintOf(call.request);
        ReadResult result = kind.reader(call.request.body);
        return goOn(std::move(result), {std::move(call), fingerprint, {}}, context, kind);
    }
    context.heavy.start([call = std::move(call), &context, kind] {
        const QByteArray fingerprint = Commits::fingerprintOf(call.request);
        auto result = std::make_shared<ReadResult>(kind.reader(call.request.body));
        context.loop.post([call, fingerprint, result, &context, kind] {
            if (auto reply = goOn(std::move(*result), {call, fingerprint, {}}, context, kind)) {
                context.desk.give(call, std::move(*reply));
            }
        });
    });
    return std::nullopt;
}

void MessageIntake::checkAddresses(ReadMessages &read, const Settings &settings)
{
    for (ReadMessage &message : read.messages) {
        const auto *remote = std::get_if<RemoteFile>(&message.request.file);
        auto fault = remote ? DocumentAddress::faultOf(remote->url, settings.documentHosts)
                            : std::optional<Finding>();
        if (fault) {
            fault->pointer = memberOf(message.request) + QStringLiteral("/url");
            message.findings.append(*fault);
        }
    }
}

Findings MessageIntake::together(const Findings &read, const Findings &road, const QString &root)
{
    const auto contentIsFaulty = [&] {
        return std::any_of(read.cbegin(), read.cend(), [&](const Finding &finding) {
            const QString member = finding.pointer.mid(root.size()).section(QLatin1Char('/'), 1, 1);
            return member == QLatin1String("text") || member == QLatin1String("document") ||
                   member == QLatin1String("image") || member == QLatin1String("template");
        });
    };
    const auto follows = [&](const Finding &later) {
        if (later.code == FindingCode::Required && later.pointer == root) {
            return contentIsFaulty();
        }
        return std::any_of(read.cbegin(), read.cend(), [&](const Finding &earlier) {
            if (earlier.code == FindingCode::UnknownMember) {
                return false;
            }
            const bool below = later.pointer == earlier.pointer ||
                               later.pointer.startsWith(earlier.pointer + QLatin1Char('/'));
            const bool above = earlier.pointer.startsWith(later.pointer + QLatin1Char('/'));
            const bool lacks = later.code == FindingCode::Required ||
                               later.code == FindingCode::ChannelCannotReach;
            return below || (above && lacks);
        });
    };
    Findings all = read;
    std::copy_if(road.cbegin(), road.cend(), std::back_inserter(all),
                 [&](const Finding &finding) { return !follows(finding); });
    return all;
}
