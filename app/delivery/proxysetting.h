// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QUrl>

/// The setting `proxy`: which proxy, if any, a URL is fetched through.
namespace ProxySetting {

/// The proxy for `url` as libcurl takes it; empty: straight. `setting` is `system` (the usual
/// variables http_proxy, https_proxy, all_proxy, no_proxy), `none`, or `http://…`, `socks5://…`.
/// This machine itself is always reached straight.
QString proxyFor(const QUrl &url, const QString &setting, const QProcessEnvironment &environment);

} // namespace ProxySetting
