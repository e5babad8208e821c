# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later OR 0BSD
import json
import os
import time
import urllib.error
import urllib.request

BASE = "@BASE@"
# @NOTE_TOKEN@
TOKEN = os.environ["KAROO_TOKEN"]


def call(method, path, body=None, headers=None):
    headers = {"Authorization": "Bearer " + TOKEN, **(headers or {})}
    for attempt in range(5):
        request = urllib.request.Request(BASE + path, body, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            problem = json.load(error)
            if error.code not in (429, 503):
                for fault in problem.get("errors", []):
                    print(fault["pointer"], fault["code"], fault["detail"])
                raise SystemExit(f'{error.code}: {problem["detail"]}')
            wait = int(error.headers.get("Retry-After", "1"))
        except OSError:
            wait = 2 ** attempt
        # @NOTE_RETRY@
        time.sleep(wait)
    raise SystemExit("Karoo Desk?")


with open("boleto.pdf", "rb") as file:
    document = call("POST", "/v1/documents", file.read(),
                    {"Content-Type": "application/pdf",
                     "Content-Disposition": 'attachment; filename="boleto.pdf"'})
message = {
    "chatbot": "@CHATBOT@",
    "to": {"phone": "+5511987654321", "name": "João Silva"},
    "text": "Olá {{NOME_CLIENTE}}, seu boleto chegou.",
    "document": {"id": document["id"]},
    "reference": "NF-2026-118",
}
# @NOTE_KEY@
accepted = call("POST", "/v1/messages", json.dumps(message).encode(),
                {"Content-Type": "application/json", "Idempotency-Key": "NF-2026-118"})
print(accepted["id"], accepted["status"])
