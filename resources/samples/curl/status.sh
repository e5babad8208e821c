#!/bin/sh
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later OR 0BSD
# @NOTE_TOKEN@
# @NOTE_ID@
MESSAGE=${1:?msg_...}
curl -sS --retry 5 --retry-connrefused -w '\n%{http_code}\n' \
  -H "Authorization: Bearer $KAROO_TOKEN" \
  "@BASE@/v1/messages/$MESSAGE"
