// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/httptransfer.h"

#include <sys/socket.h>

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace {

constexpr qsizetype maximumDetail = 200;

/// Visible ASCII text of the library, short; a server may have put bytes of its own into it.
QString plainDetail(const char *text)
{
    QString plain = QString::fromUtf8(text).left(maximumDetail);
    for (QChar &character : plain) {
        if (!character.isPrint()) {
            character = QLatin1Char('?');
        }
    }
    return plain;
}

bool isToken(const QByteArray &name)
{
    static const QByteArray others = QByteArrayLiteral("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
               (byte >= '0' && byte <= '9') || others.contains(byte);
    });
}

bool isHeaderValue(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(),
                        [](char byte) { return byte == '\r' || byte == '\n' || byte == '\0'; });
}

} // namespace

HttpTransfer::HttpTransfer(OutgoingRequest request, const QString &proxy, Easy easy)
    : m_request(std::move(request))
    , m_reader(m_request.maximumAnswerBytes)
    , m_easy(std::move(easy))
    , m_proxied(!proxy.isEmpty())
{
    Q_ASSERT(m_easy);
    checkAddress();
    setUpConnection(proxy);
    setUpDeadlines();
    setUpMethod();
    setUpHeaders();
    setUpAnswerFile();
    setUpCallbacks();
}

HttpTransfer::~HttpTransfer() = default;

void HttpTransfer::refuse(OutgoingFault fault, const QString &detail)
{
    if (m_answer.fault != OutgoingFault::None) {
        return;
    }
    m_answer.fault = fault;
    m_answer.detail = detail;
    m_answer.outcome = fault == OutgoingFault::AddressRefused ? OutgoingOutcome::AddressRefused
                                                              : OutgoingOutcome::NotSent;
}

void HttpTransfer::checkAddress()
{
    const QString scheme = m_request.url.scheme();
    if (!m_request.url.isValid() || m_request.url.host().isEmpty() ||
        (scheme != QLatin1String("http") && scheme != QLatin1String("https"))) {
        refuse(OutgoingFault::BadRequest, QStringLiteral("not an http or https URL with a host"));
        return;
    }
    const AddressPolicy::Verdict verdict = m_request.addresses.verdict(m_request.url);
    m_checksAddresses = verdict == AddressPolicy::Verdict::CheckAddresses;
    if (verdict == AddressPolicy::Verdict::Refused) {
        refuse(OutgoingFault::AddressRefused, QStringLiteral("the host may not be reached"));
    }
}

void HttpTransfer::setUpConnection(const QString &proxy)
{
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_URL, m_request.url.toEncoded(QUrl::RemoveFragment).constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(easy, CURLOPT_HTTP09_ALLOWED, 0L);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY, proxy.toUtf8().constData());
    // The exceptions were looked at when the proxy was chosen; curl shall not read them again.
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    // Giving up a name's look-up must not wait for the resolver's thread: it would hold up all
    // other transfers. The thread tidies up after itself.
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "KarooDesk/" KAROO_VERSION);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_errorText.data());
    curl_easy_setopt(easy, CURLOPT_PRIVATE, this);
}

void HttpTransfer::setUpDeadlines()
{
    CURL *easy = m_easy.get();
    const OutgoingDeadlines &deadlines = m_request.deadlines;
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(deadlines.connectMs));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(deadlines.totalMs));
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT,
                     static_cast<long>(deadlines.slowBytesPerSecond));
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(deadlines.slowSeconds));
    curl_easy_setopt(easy, CURLOPT_MAXFILESIZE_LARGE,
                     static_cast<curl_off_t>(std::max<qint64>(1, m_request.maximumAnswerBytes)));
}

void HttpTransfer::setUpMethod()
{
    if (!isToken(m_request.method)) {
        refuse(OutgoingFault::BadRequest, QStringLiteral("not a method"));
        return;
    }
    if (const auto *bytes = std::get_if<QByteArray>(&m_request.body)) {
        setUpBytes(*bytes);
    } else if (const auto *file = std::get_if<OutgoingFile>(&m_request.body)) {
        setUpFile(*file);
    } else {
        setUpParts(std::get<OutgoingParts>(m_request.body));
    }
    if (m_request.method == "HEAD") {
        curl_easy_setopt(m_easy.get(), CURLOPT_NOBODY, 1L);
    } else {
        curl_easy_setopt(m_easy.get(), CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    }
}

void HttpTransfer::setUpBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty() && (m_request.method == "GET" || m_request.method == "HEAD")) {
        return;
    }
    curl_easy_setopt(m_easy.get(), CURLOPT_POST, 1L);
    curl_easy_setopt(m_easy.get(), CURLOPT_POSTFIELDSIZE_LARGE,
                     static_cast<curl_off_t>(bytes.size()));
    curl_easy_setopt(m_easy.get(), CURLOPT_POSTFIELDS, bytes.constData());
}

void HttpTransfer::setUpFile(const OutgoingFile &file)
{
    m_file.setFileName(file.path);
    if (!m_file.open(QIODevice::ReadOnly)) {
        refuse(OutgoingFault::BadRequest, QStringLiteral("the file cannot be read"));
        return;
    }
    curl_easy_setopt(m_easy.get(), CURLOPT_POST, 1L);
    curl_easy_setopt(m_easy.get(), CURLOPT_POSTFIELDSIZE_LARGE,
                     static_cast<curl_off_t>(m_file.size()));
    curl_easy_setopt(m_easy.get(), CURLOPT_READFUNCTION, &HttpTransfer::onRead);
    curl_easy_setopt(m_easy.get(), CURLOPT_READDATA, this);
    curl_easy_setopt(m_easy.get(), CURLOPT_SEEKFUNCTION, &HttpTransfer::onSeek);
    curl_easy_setopt(m_easy.get(), CURLOPT_SEEKDATA, this);
}

void HttpTransfer::setUpParts(const OutgoingParts &parts)
{
    m_mime.reset(curl_mime_init(m_easy.get()));
    for (const OutgoingPart &part : parts) {
        setUpPart(curl_mime_addpart(m_mime.get()), part);
    }
    curl_easy_setopt(m_easy.get(), CURLOPT_MIMEPOST, m_mime.get());
}

void HttpTransfer::setUpPart(curl_mimepart *target, const OutgoingPart &part)
{
    curl_mime_name(target, part.name.constData());
    if (const auto *file = std::get_if<OutgoingFile>(&part.content)) {
        if (!QFileInfo(file->path).isReadable() || !QFileInfo(file->path).isFile() ||
            curl_mime_filedata(target, QFile::encodeName(file->path).constData()) != CURLE_OK) {
            refuse(OutgoingFault::BadRequest, QStringLiteral("the file cannot be read"));
        }
    } else {
        const QByteArray &bytes = std::get<QByteArray>(part.content);
        curl_mime_data(target, bytes.constData(), static_cast<size_t>(bytes.size()));
    }
    if (!isHeaderValue(part.contentType)) {
        refuse(OutgoingFault::BadRequest, QStringLiteral("not a content type"));
    } else if (!part.contentType.isEmpty()) {
        curl_mime_type(target, part.contentType.constData());
    }
    // The name on our disk is nobody's business.
    curl_mime_filename(target,
                       part.fileName.isEmpty() ? nullptr : part.fileName.toUtf8().constData());
}

void HttpTransfer::setUpHeaders()
{
    bool namesType = false;
    for (const OutgoingHeader &header : m_request.headers) {
        if (!isToken(header.name) || !isHeaderValue(header.value)) {
            refuse(OutgoingFault::BadRequest, QStringLiteral("a header cannot be written"));
            return;
        }
        namesType = namesType || header.name.compare("Content-Type", Qt::CaseInsensitive) == 0;
        // "Name;" is how curl is told to send a header without a value.
        appendHeader(header.value.trimmed().isEmpty() ? header.name + ';'
                                                      : header.name + ": " + header.value);
    }
    // No waiting for 100, and no type that we did not name.
    appendHeader(QByteArrayLiteral("Expect:"));
    if (!namesType && !m_mime) {
        appendHeader(QByteArrayLiteral("Content-Type:"));
    }
    curl_easy_setopt(m_easy.get(), CURLOPT_HTTPHEADER, m_headers.get());
}

void HttpTransfer::appendHeader(const QByteArray &line)
{
    curl_slist *longer = curl_slist_append(m_headers.get(), line.constData());
    Q_ASSERT(longer != nullptr);
    static_cast<void>(m_headers.release());
    m_headers.reset(longer);
}

void HttpTransfer::setUpAnswerFile()
{
    if (m_request.answerFile.isEmpty() || !isReady()) {
        return;
    }
    m_answerFile.setFileName(m_request.answerFile);
    // Unbuffered: a full disk is seen where it happens.
    const auto mode = QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered;
    if (!m_answerFile.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        refuse(OutgoingFault::NoRoom, QStringLiteral("the file of the answer cannot be made"));
        return;
    }
    m_reader.setFile(&m_answerFile);
}

void HttpTransfer::setUpCallbacks()
{
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &HttpTransfer::onOpenSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, &HttpTransfer::onBeforeRequest);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &HttpTransfer::onHead);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &HttpTransfer::onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
}

bool HttpTransfer::mayConnect(const sockaddr *address)
{
    // Through a proxy the socket leads to the proxy, which the office has set.
    if (m_checksAddresses && !m_proxied && !m_request.addresses.allows(QHostAddress(address))) {
        m_addressRefused = true;
        return false;
    }
    m_addressTried = true;
    return true;
}

bool HttpTransfer::mayStart(const char *peerAddress)
{
    // A kept connection was opened under the policy of another request.
    if (m_checksAddresses && !m_proxied &&
        !m_request.addresses.allows(QHostAddress(QString::fromLatin1(peerAddress)))) {
        m_addressRefused = true;
        m_addressTried = false;
        return false;
    }
    if (m_starts > 0 && !m_request.repeatable) {
        m_secondStart = true;
        return false;
    }
    ++m_starts;
    m_reader.restart();
    return true;
}

OutgoingAnswer HttpTransfer::answer(CURLcode code)
{
    m_answer.bytesSentAny = hasStarted();
    m_answerFile.close();
    m_reader.moveInto(m_answer);
    m_answer.hideAccess(m_request.headers);
    if (code == CURLE_OK && m_reader.isHeadComplete()) {
        m_answer.outcome = OutgoingOutcome::Answered;
        return std::move(m_answer);
    }
    m_answer.fault = faultOf(code);
    m_answer.detail =
        plainDetail(m_errorText[0] != '\0' ? m_errorText.data() : curl_easy_strerror(code));
    if (code == CURLE_OK) {
        m_answer.detail = QStringLiteral("closed before the head of the answer was complete");
    } else if (m_secondStart) {
        m_answer.detail = QStringLiteral("closed without an answer; not sent again");
    } else if (m_answer.fault == OutgoingFault::AddressRefused) {
        m_answer.detail = QStringLiteral("the host leads to an address that may not be reached");
    }
    if (hasStarted()) {
        m_answer.outcome = OutgoingOutcome::Unknown;
    } else if (m_answer.fault == OutgoingFault::AddressRefused) {
        m_answer.outcome = OutgoingOutcome::AddressRefused;
    }
    return std::move(m_answer);
}

OutgoingFault HttpTransfer::faultOf(CURLcode code) const
{
    if (m_secondStart) {
        return OutgoingFault::SecondStart;
    }
    if (m_reader.isTooLarge()) {
        return OutgoingFault::AnswerTooLarge;
    }
    if (m_reader.hasNoRoom()) {
        return OutgoingFault::NoRoom;
    }
    if (m_addressRefused && !m_addressTried) {
        return OutgoingFault::AddressRefused;
    }
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return OutgoingFault::NoName;
    case CURLE_OPERATION_TIMEDOUT:
        return OutgoingFault::Timeout;
    case CURLE_FILESIZE_EXCEEDED:
        return OutgoingFault::AnswerTooLarge;
    case CURLE_UNSUPPORTED_PROTOCOL: // how curl calls HTTP/0.9
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP2:
    case CURLE_BAD_CONTENT_ENCODING:
        return OutgoingFault::NotHttp;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return OutgoingFault::Tls;
    case CURLE_URL_MALFORMAT:
        return OutgoingFault::BadRequest;
    default:
        return hasStarted() ? OutgoingFault::Cut : OutgoingFault::NoConnection;
    }
}

curl_socket_t HttpTransfer::onOpenSocket(void *self, curlsocktype, curl_sockaddr *address)
{
    if (!static_cast<HttpTransfer *>(self)->mayConnect(&address->addr)) {
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

int HttpTransfer::onBeforeRequest(void *self, char *peer, char *, int, int)
{
    return static_cast<HttpTransfer *>(self)->mayStart(peer) ? CURL_PREREQFUNC_OK
                                                             : CURL_PREREQFUNC_ABORT;
}

size_t HttpTransfer::onHead(char *data, size_t size, size_t count, void *self)
{
    return static_cast<HttpTransfer *>(self)->m_reader.takeHead(data, size * count);
}

size_t HttpTransfer::onBody(char *data, size_t size, size_t count, void *self)
{
    return static_cast<HttpTransfer *>(self)->m_reader.takeBody(data, size * count);
}

size_t HttpTransfer::onRead(char *buffer, size_t size, size_t count, void *self)
{
    QFile &file = static_cast<HttpTransfer *>(self)->m_file;
    const qint64 read = file.read(buffer, static_cast<qint64>(size) * static_cast<qint64>(count));
    return read < 0 ? CURL_READFUNC_ABORT : static_cast<size_t>(read);
}

int HttpTransfer::onSeek(void *self, curl_off_t offset, int origin)
{
    QFile &file = static_cast<HttpTransfer *>(self)->m_file;
    return origin == SEEK_SET && file.seek(offset) ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
}
