// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/documenthandler.h"

#include "app/gateway/answerdesk.h"
#include "app/gateway/commits.h"
#include "app/gateway/fileupload.h"
#include "app/gateway/gatewayloop.h"
#include "app/gateway/jsonwriter.h"
#include "app/gateway/replies.h"
#include "app/gateway/storereader.h"
#include "models/actions/storedocument.h"
#include "models/store/configurationcache.h"
#include "models/store/documentfiles.h"
#include "models/store/documentstore.h"

#include <QFileInfo>
#include <QThreadPool>

#include <utility>
#include <variant>

namespace {

constexpr qint64 bytesPerMib = 1024LL * 1024;

/// An upload that was read, on its way to the files thread.
struct ReadUpload
{
    FileUploads::Outcome outcome;
    QByteArray fingerprint;
};

QByteArray record(const Document &document)
{
    JsonWriter writer;
    writer.beginObject().key("id").value(document.id.text());
    writer.key("filename").value(document.filename).key("mime_type").value(document.mimeType);
    writer.key("size").value(document.size);
    writer.key("sha256").value(QString::fromLatin1(document.sha256.toHex())).endObject();
    return writer.text();
}

Result<ApiResponse> store(WriteContext &write, const StagedFile &staged, ExternalSystemId system)
{
    const auto row = storeDocument(write, staged, system);
    if (!row) {
        return row.error();
    }
    const auto document = DocumentStore(write.connection()).findByRow(*row);
    if (!document) {
        return Error::of(Error::Code::Internal, QStringLiteral("the document is not there"));
    }
    ApiResponse response = ApiResponse::json(201, record(*document));
    response.setField("Location", "/v1/documents/" + document->id.text().toLatin1());
    return response;
}

/// The file lies on the disk, or was refused: on the gateway thread.
void arrived(const ApiCall &call, const QByteArray &fingerprint, const QString &pointer,
             const Result<StagedFile> &staged, HandlerContext &context)
{
    if (staged) {
        context.commits.add(call, fingerprint,
                            [staged = *staged, system = call.caller->system](WriteContext &write) {
                                return store(write, staged, system);
                            });
        return;
    }
    Error error = staged.error();
    for (Finding &finding : error.findings) {
        // About the file itself, or beside it.
        finding.pointer = finding.pointer.isEmpty() ? pointer : finding.pointer;
    }
    context.desk.give(call, Replies::error(error, call, context));
}

/// On the gateway thread.
Reply goOn(ApiCall call, ReadUpload read, HandlerContext &context)
{
    if (!read.outcome.upload) {
        if (read.outcome.fault == FileUploads::Fault::Malformed) {
            return Replies::problem(Problem::MultipartMalformed, call, context);
        }
        return Replies::error(Error::invalid(QStringLiteral("/file"), FindingCode::Required), call,
                              context);
    }
    const Settings settings = context.configuration.current()->settings;
    FileUpload &upload = *read.outcome.upload;
    FileToStage file;
    file.bytes = std::move(upload.bytes);
    file.filename = upload.filename;
    file.declaredType = upload.declaredType;
    file.maximumBytes = settings.maxDocumentMib * bytesPerMib;
    file.refuseEncrypted = settings.refuseEncrypted;
    call.request.body.clear();
    context.files.stage(std::move(file),
                        [call, fingerprint = read.fingerprint, pointer = upload.pointer,
                         &context](Result<StagedFile> staged) {
                            context.loop.post([=, &context, staged = std::move(staged)] {
                                arrived(call, fingerprint, pointer, staged, context);
                            });
                        });
    return std::nullopt;
}

/// The document of the path, if the caller's system has it.
std::variant<Document, ApiResponse> documentOf(const ApiCall &call, HandlerContext &context)
{
    Connection *connection = context.store.connection();
    if (connection == nullptr) {
        return Replies::error(context.store.failure(), call, context);
    }
    const auto id = DocumentId::fromText(QString::fromUtf8(call.parameter(0)));
    const auto document = id ? DocumentStore(*connection).findById(*id) : std::nullopt;
    if (auto read = connection->takeFailure(); !read) {
        return Replies::error(read.error(), call, context);
    }
    if (!document || document->system != call.caller->system) {
        return Replies::problem(Problem::NotFound, call, context);
    }
    return *document;
}

/// `attachment` with the name as RFC 6266 writes it, readable for old and new clients.
QByteArray attachment(const QString &filename)
{
    QByteArray plain;
    for (const QChar c : filename) {
        const bool isPlain = c >= QLatin1Char(' ') && c < QChar(0x7f) && c != QLatin1Char('"') &&
                             c != QLatin1Char('\\');
        plain.append(isPlain ? c.toLatin1() : '_');
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" +
           filename.toUtf8().toPercentEncoding();
}

} // namespace

Reply DocumentHandler::upload(ApiCall call, HandlerContext &context)
{
    if (call.request.body.size() <= Replies::smallBody) {
        ReadUpload read{FileUploads::read(call.request), Commits::fingerprintOf(call.request)};
        return goOn(std::move(call), std::move(read), context);
    }
    context.heavy.start([call = std::move(call), &context] {
        ReadUpload read{FileUploads::read(call.request), Commits::fingerprintOf(call.request)};
        context.loop.post([call, read, &context] {
            if (auto reply = goOn(call, read, context)) {
                context.desk.give(call, std::move(*reply));
            }
        });
    });
    return std::nullopt;
}

Reply DocumentHandler::show(ApiCall call, HandlerContext &context)
{
    const auto found = documentOf(call, context);
    if (const auto *refused = std::get_if<ApiResponse>(&found)) {
        return *refused;
    }
    return ApiResponse::json(200, record(std::get<Document>(found)));
}

Reply DocumentHandler::content(ApiCall call, HandlerContext &context)
{
    const auto found = documentOf(call, context);
    if (const auto *refused = std::get_if<ApiResponse>(&found)) {
        return *refused;
    }
    const Document &document = std::get<Document>(found);
    const QString path = context.files.pathOf(document.sha256);
    // The clean-up may have taken the bytes of an old document.
    if (QFileInfo(path).size() != document.size) {
        return Replies::problem(Problem::NotFound, call, context);
    }
    ApiResponse response =
        ApiResponse::fromFile(document.mimeType.toLatin1(), {path, 0, document.size});
    response.setField("Content-Disposition", attachment(document.filename));
    return response;
}
