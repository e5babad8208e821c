// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/pagehandler.h"

#include <QCryptographicHash>
#include <QFile>

namespace {

struct Page
{
    QByteArray html;
    QByteArray policy;
};

QByteArray contentOf(const char *name)
{
    QFile file(QStringLiteral(":/web/") + QLatin1String(name));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

/// As a browser names the content of an element that it may use (CSP Level 3, section 2.3.1).
QByteArray sourceOf(const QByteArray &content)
{
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() +
           '\'';
}

/// One file, so that the page needs no further address; only this style and this script may run in
/// it, and it may talk to nobody but this program.
Page assembled()
{
    const QByteArray style = contentOf("apipage.css");
    const QByteArray script = contentOf("apipage.js");
    Page page;
    page.html = contentOf("apipage.html");
    page.html.replace("/*STYLE*/", style);
    page.html.replace("/*SCRIPT*/", script);
    page.policy = "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
                  "frame-ancestors 'none'; style-src " +
                  sourceOf(style) + "; script-src " + sourceOf(script);
    return page;
}

} // namespace

Reply PageHandler::docs(ApiCall, HandlerContext &)
{
    static const Page page = assembled();
    ApiResponse response = ApiResponse::withType(200, "text/html; charset=utf-8", page.html);
    response.setField("Content-Security-Policy", page.policy);
    response.setField("Referrer-Policy", "no-referrer");
    return response;
}
