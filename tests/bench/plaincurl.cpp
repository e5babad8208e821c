// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plaincurl.h"

#include <QElapsedTimer>

#include <curl/curl.h>

#include <ctime>
#include <vector>

namespace {

size_t take(char *data, size_t size, size_t count, void *into)
{
    static_cast<QByteArray *>(into)->append(data, static_cast<qsizetype>(size * count));
    return size * count;
}

struct Handle
{
    CURL *easy = nullptr;
    QByteArray answer;
};

} // namespace

double threadCpuSeconds()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

OutgoingRate runPlainCurl(const QByteArray &url, const QList<QByteArray> &headers,
                          const QByteArray &body, int inFlight, double seconds)
{
    CURLM *multi = curl_multi_init();
    curl_slist *lines = nullptr;
    for (const QByteArray &header : headers) {
        lines = curl_slist_append(lines, header.constData());
    }
    std::vector<Handle> handles(static_cast<std::size_t>(inFlight));
    for (Handle &handle : handles) {
        handle.easy = curl_easy_init();
        curl_easy_setopt(handle.easy, CURLOPT_URL, url.constData());
        curl_easy_setopt(handle.easy, CURLOPT_HTTPHEADER, lines);
        curl_easy_setopt(handle.easy, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
        curl_easy_setopt(handle.easy, CURLOPT_POSTFIELDS, body.constData());
        curl_easy_setopt(handle.easy, CURLOPT_WRITEFUNCTION, &take);
        curl_easy_setopt(handle.easy, CURLOPT_WRITEDATA, &handle.answer);
        curl_easy_setopt(handle.easy, CURLOPT_PRIVATE, &handle);
        curl_multi_add_handle(multi, handle.easy);
    }
    OutgoingRate rate;
    QElapsedTimer timer;
    timer.start();
    const double before = threadCpuSeconds();
    int running = inFlight;
    while (running > 0) {
        curl_multi_perform(multi, &running);
        int waiting = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi, &waiting)) {
            CURL *easy = message->easy_handle;
            const CURLcode result = message->data.result;
            Handle *handle = nullptr;
            long status = 0;
            curl_easy_getinfo(easy, CURLINFO_PRIVATE, &handle);
            curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
            ++(result == CURLE_OK && status == 200 ? rate.answered : rate.wrong);
            handle->answer.clear();
            curl_multi_remove_handle(multi, easy);
            if (result == CURLE_OK && static_cast<double>(timer.elapsed()) < 1000 * seconds) {
                curl_multi_add_handle(multi, easy);
                running = 1;
            }
        }
        curl_multi_poll(multi, nullptr, 0, 100, nullptr);
    }
    rate.cpuSeconds = threadCpuSeconds() - before;
    rate.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    for (const Handle &handle : handles) {
        curl_easy_cleanup(handle.easy);
    }
    curl_multi_cleanup(multi);
    curl_slist_free_all(lines);
    return rate;
}
