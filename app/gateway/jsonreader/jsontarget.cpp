// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/jsonreader/jsontarget.h"

void JsonTarget::truth(int, bool) {}

void JsonTarget::bytes(int, QByteArray) {}

void JsonTarget::entry(int, const QString &, const QString &) {}

void JsonTarget::item(int, const QString &) {}

void JsonTarget::beginList(int) {}

void JsonTarget::begin(int, int) {}

void JsonTarget::end(int) {}
