#!/bin/sh
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later OR 0BSD
# @NOTE_TOKEN@
# @NOTE_KEY@
curl -sS --retry 5 --retry-connrefused -w '\n%{http_code}\n' \
  -X POST '@BASE@/v1/messages' \
  -H "Authorization: Bearer $KAROO_TOKEN" \
  -H 'Content-Type: application/json' \
  -H 'Idempotency-Key: NF-2026-118-aviso' \
  --data '{
    "chatbot": "@CHATBOT@",
    "to": {
      "phone": "+5511987654321",
      "name": "João Silva",
      "customer_id": "987654321"
    },
    "text": "Olá {{NOME_CLIENTE}}, seu pedido saiu para entrega.",
    "reference": "NF-2026-118"
  }'
