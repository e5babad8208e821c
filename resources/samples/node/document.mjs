// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later OR 0BSD
import { readFile } from "node:fs/promises";

// @NOTE_TOKEN@
const base = "@BASE@";
const token = process.env.KAROO_TOKEN;

async function call(method, path, body, headers = {}) {
  for (let attempt = 0; attempt < 5; attempt++) {
    let wait = 2 ** attempt;
    try {
      const answer = await fetch(base + path, {
        method, body, headers: { Authorization: `Bearer ${token}`, ...headers },
      });
      const json = await answer.json();
      if (answer.ok) return json;
      if (answer.status !== 429 && answer.status !== 503) {
        for (const fault of json.errors ?? []) {
          console.error(fault.pointer, fault.code, fault.detail);
        }
        console.error(`${answer.status}: ${json.detail}`);
        process.exit(1);
      }
      wait = Number(answer.headers.get("Retry-After") ?? 1);
    } catch (error) {
      console.error(error.message);
    }
    // @NOTE_RETRY@
    await new Promise((done) => setTimeout(done, wait * 1000));
  }
  console.error("Karoo Desk?");
  process.exit(1);
}

const document = await call("POST", "/v1/documents", await readFile("boleto.pdf"), {
  "Content-Type": "application/pdf",
  "Content-Disposition": 'attachment; filename="boleto.pdf"',
});
// @NOTE_KEY@
const accepted = await call("POST", "/v1/messages", JSON.stringify({
  chatbot: "@CHATBOT@",
  to: { phone: "+5511987654321", name: "João Silva" },
  text: "Olá {{NOME_CLIENTE}}, seu boleto chegou.",
  document: { id: document.id },
  reference: "NF-2026-118",
}), { "Content-Type": "application/json", "Idempotency-Key": "NF-2026-118" });
console.log(accepted.id, accepted.status);
