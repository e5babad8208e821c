// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/httpanswerreader.h"
#include "app/delivery/outgoing.h"

#include <QFile>

#include <curl/curl.h>

#include <array>
#include <memory>

/// One request on libcurl's easy handle: sets it up, takes the answer, and knows at the end what
/// became of it. Stands still in memory, because curl holds its address.
class HttpTransfer
{
public:
    struct Freer
    {
        void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
        void operator()(curl_mime *mime) const { curl_mime_free(mime); }
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };
    using Easy = std::unique_ptr<CURL, Freer>;

    /// `easy` is new or that of an earlier transfer; `proxy` as libcurl takes it, empty for none.
    HttpTransfer(OutgoingRequest request, const QString &proxy, Easy easy);
    ~HttpTransfer();
    HttpTransfer(const HttpTransfer &) = delete;
    HttpTransfer &operator=(const HttpTransfer &) = delete;

    /// Whether it can be started; else answer() says why not.
    bool isReady() const { return m_answer.fault == OutgoingFault::None; }
    CURL *handle() const { return m_easy.get(); }
    /// The handle for another transfer, with nothing of this one; after that this one is only to be
    /// deleted.
    Easy takeHandle()
    {
        curl_easy_reset(m_easy.get());
        return std::move(m_easy);
    }
    /// Whether a byte of the request may have left already.
    bool hasStarted() const { return m_starts > 0; }
    /// What became of it, after curl has ended it with this code.
    OutgoingAnswer answer(CURLcode code);
    /// What became of it when it never ran, see isReady().
    OutgoingAnswer answer() const { return m_answer; }

private:
    void refuse(OutgoingFault fault, const QString &detail);
    void checkAddress();
    void setUpConnection(const QString &proxy);
    void setUpDeadlines();
    void setUpMethod();
    void setUpHeaders();
    void appendHeader(const QByteArray &line);
    void setUpBytes(const QByteArray &bytes);
    void setUpFile(const OutgoingFile &file);
    void setUpParts(const OutgoingParts &parts);
    void setUpPart(curl_mimepart *target, const OutgoingPart &part);
    void setUpAnswerFile();
    void setUpCallbacks();

    bool mayConnect(const sockaddr *address);
    bool mayStart(const char *peerAddress);
    OutgoingFault faultOf(CURLcode code) const;

    static curl_socket_t onOpenSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int onBeforeRequest(void *self, char *peer, char *local, int peerPort, int localPort);
    static size_t onHead(char *data, size_t size, size_t count, void *self);
    static size_t onBody(char *data, size_t size, size_t count, void *self);
    static size_t onRead(char *buffer, size_t size, size_t count, void *self);
    static int onSeek(void *self, curl_off_t offset, int origin);

    OutgoingRequest m_request;
    OutgoingAnswer m_answer;
    HttpAnswerReader m_reader;
    std::unique_ptr<curl_mime, Freer> m_mime;
    std::unique_ptr<curl_slist, Freer> m_headers;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
    QFile m_file;
    QFile m_answerFile;
    // After what it points at, so that it is closed before them.
    Easy m_easy;
    int m_starts = 0;
    bool m_checksAddresses = false;
    bool m_proxied = false;
    bool m_addressRefused = false;
    bool m_addressTried = false;
    bool m_secondStart = false;
};
