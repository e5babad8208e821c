#!/bin/sh
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later OR 0BSD
# @NOTE_TOKEN@
# @NOTE_KEY@
PDF=boleto.pdf

DOCUMENT=$(curl -sS --retry 5 --retry-connrefused \
  -X POST '@BASE@/v1/documents' \
  -H "Authorization: Bearer $KAROO_TOKEN" \
  -H 'Content-Type: application/pdf' \
  -H 'Content-Disposition: attachment; filename="boleto.pdf"' \
  --data-binary "@$PDF" | sed -n 's/.*"id": *"\(doc_[^"]*\)".*/\1/p')
[ -n "$DOCUMENT" ] || { echo 'upload?' >&2; exit 1; }

curl -sS --retry 5 --retry-connrefused -w '\n%{http_code}\n' \
  -X POST '@BASE@/v1/messages' \
  -H "Authorization: Bearer $KAROO_TOKEN" \
  -H 'Content-Type: application/json' \
  -H 'Idempotency-Key: NF-2026-118' \
  --data '{
    "chatbot": "@CHATBOT@",
    "to": {"phone": "+5511987654321", "name": "João Silva"},
    "text": "Olá {{NOME_CLIENTE}}, seu boleto chegou.",
    "document": {"id": "'"$DOCUMENT"'"},
    "reference": "NF-2026-118"
  }'
