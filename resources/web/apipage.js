// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";
// The page of the API: made from /openapi.json, by the same program, without anything from outside.

const texts = {
    "pt-BR": {
        token: "Token de acesso", calls: "Chamadas", loading: "Carregando…",
        tokenHelp: "De Integrações > Sistemas Externos. Fica só nesta aba e some quando ela é fechada.",
        failed: "A descrição não pôde ser lida. Recarregue a página.",
        parameters: "Parâmetros", name: "Nome", where: "Onde", meaning: "O que é", body: "Corpo",
        members: "Membros", answers: "Respostas", tryIt: "Experimentar", send: "Enviar",
        sending: "Enviando…", copy: "Copiar como curl", copied: "Copiado", file: "Arquivo",
        noFile: "Escolha um arquivo.", noAnswer: "Sem resposta. O Karoo Desk está aberto?",
        required: "obrigatório", path: "caminho", query: "consulta", header: "cabeçalho",
        example: "Exemplo", real: "Isto é de verdade: uma mensagem enviada aqui chega ao cliente.",
        missing: "Preencha: ",
    },
    en: {
        token: "Access token", calls: "Calls", loading: "Loading…",
        tokenHelp: "From Integrations > External systems. It stays in this tab and is gone when it is closed.",
        failed: "The description could not be read. Load the page again.",
        parameters: "Parameters", name: "Name", where: "Where", meaning: "What it is", body: "Body",
        members: "Members", answers: "Answers", tryIt: "Try it", send: "Send",
        sending: "Sending…", copy: "Copy as curl", copied: "Copied", file: "File",
        noFile: "Choose a file.", noAnswer: "No answer. Is Karoo Desk open?",
        required: "required", path: "path", query: "query", header: "header",
        example: "Example", real: "This is real: a message sent here reaches the customer.",
        missing: "Fill in: ",
    },
};
const language = navigator.language.toLowerCase().startsWith("pt") ? "pt-BR" : "en";
const say = (key) => texts[language][key];
let api = null;

/** An element; children are elements or texts, never markup. */
function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith("on")) {
            made.addEventListener(key.slice(2), value);
        } else if (value !== undefined && value !== false) {
            made.setAttribute(key, value === true ? "" : value);
        }
    }
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
}

/** What a {"$ref": "#/…"} points at. */
function resolved(value) {
    if (!value || !value.$ref) {
        return value;
    }
    return value.$ref.slice(2).split("/").reduce(
        (at, part) => at[part.replaceAll("~1", "/").replaceAll("~0", "~")], api);
}

function allCalls() {
    return Object.entries(api.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, call]) => ({path, method: method.toUpperCase(), call})));
}

function pretty(value) {
    return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}

function typeOf(schema) {
    const known = resolved(schema) || {};
    if (known.enum) {
        return known.enum.map((one) => JSON.stringify(one)).join(" | ");
    }
    if (known.type === "array") {
        return `[${typeOf(known.items)}]`;
    }
    const several = known.oneOf || known.anyOf;
    return several ? several.map(typeOf).join(" | ") : [].concat(known.type || "object").join(" | ");
}

function parameterTable(parameters) {
    const rows = parameters.map((parameter) => element("tr", {},
        element("td", {}, element("code", {}, parameter.name)),
        element("td", {}, say(parameter.in) + (parameter.required ? `, ${say("required")}` : "")),
        element("td", {}, parameter.description || typeOf(parameter.schema))));
    return table(["name", "where", "meaning"], rows);
}

function memberTable(schema) {
    const known = resolved(schema) || {};
    const rows = Object.entries(known.properties || {}).map(([name, member]) => element("tr", {},
        element("td", {}, element("code", {}, name)),
        element("td", {}, typeOf(member) + ((known.required || []).includes(name)
            ? `, ${say("required")}` : "")),
        element("td", {}, (resolved(member) || {}).description || member.description || "")));
    return rows.length ? table(["name", "where", "meaning"], rows) : null;
}

function table(heads, rows) {
    return element("table", {},
        element("thead", {}, element("tr", {}, ...heads.map((head) =>
            element("th", {scope: "col"}, say(head))))),
        element("tbody", {}, ...rows));
}

function answerList(responses) {
    return Object.entries(responses).map(([status, response]) => {
        const known = resolved(response);
        const content = Object.values(known.content || {})[0];
        const pill = element("span", {class: status < "400" ? "pill" : "pill bad"}, status);
        if (!content || content.example === undefined) {
            return element("div", {class: "row"}, pill, known.description || "");
        }
        return element("details", {},
            element("summary", {}, pill, ` ${known.description || ""}`),
            element("pre", {}, pretty(content.example)));
    });
}

/** The controls with which a call is tried, and what they say now. */
class Trial {
    constructor({path, method, call}) {
        this.path = path;
        this.method = method;
        this.parameters = (call.parameters || []).map(resolved);
        this.content = Object.entries((resolved(call.requestBody) || {}).content || {});
        this.inputs = new Map();
        this.isFile = this.content.some(([type]) => type === "multipart/form-data");
        this.isJson = this.content.some(([type]) => type === "application/json");
    }

    fields() {
        return this.parameters.map((parameter) => {
            const id = `p-${parameter.name}`;
            const input = element("input", {id, required: parameter.required, spellcheck: "false"});
            this.inputs.set(parameter, input);
            return element("div", {},
                element("label", {for: id}, parameter.name
                    + (parameter.required ? ` (${say("required")})` : "")), input);
        });
    }

    body() {
        if (this.isFile) {
            this.file = element("input", {id: "file", type: "file"});
            return [element("label", {for: "file"}, say("file")), this.file];
        }
        if (!this.isJson) {
            return [];
        }
        const example = this.content[0][1].example;
        this.json = element("textarea", {id: "body", spellcheck: "false"});
        this.json.value = example === undefined ? "{}" : pretty(example);
        return [element("label", {for: "body"}, say("body")), this.json];
    }

    /** The names of required parameters that are empty. */
    missing() {
        return this.parameters.filter((parameter) =>
            parameter.required && !this.inputs.get(parameter).value.trim()).map((one) => one.name);
    }

    url() {
        let path = this.path;
        const query = new URLSearchParams();
        for (const [parameter, input] of this.inputs) {
            const value = input.value.trim();
            if (parameter.in === "path") {
                path = path.replace(`{${parameter.name}}`, encodeURIComponent(value));
            } else if (parameter.in === "query" && value) {
                query.append(parameter.name, value);
            }
        }
        return query.size ? `${path}?${query}` : path;
    }

    headers() {
        const headers = {"Accept-Language": language};
        const token = document.getElementById("token").value.trim();
        if (token) {
            headers.Authorization = `Bearer ${token}`;
        }
        for (const [parameter, input] of this.inputs) {
            if (parameter.in === "header" && input.value.trim()) {
                headers[parameter.name] = input.value.trim();
            }
        }
        if (this.json) {
            headers["Content-Type"] = "application/json";
        }
        return headers;
    }

    options() {
        const options = {method: this.method, headers: this.headers(), cache: "no-store"};
        if (this.json) {
            options.body = this.json.value;
        } else if (this.file) {
            options.body = new FormData();
            options.body.append("file", this.file.files[0]);
        }
        return options;
    }

    /** The same call for a shell; the token as a variable, so that it stays out of histories. */
    curl() {
        const quoted = (value) => `'${value.replaceAll("'", "'\\''")}'`;
        const words = ["curl", "-X", this.method, quoted(location.origin + this.url())];
        for (const [name, value] of Object.entries(this.headers())) {
            words.push("-H", name === "Authorization" ? "\"Authorization: Bearer $KAROO_TOKEN\""
                : quoted(`${name}: ${value}`));
        }
        if (this.json) {
            words.push("--data", quoted(this.json.value));
        } else if (this.file) {
            words.push("-F", quoted(`file=@${this.file.files[0] ? this.file.files[0].name : "boleto.pdf"}`));
        }
        return words.join(" ");
    }
}

async function run(trial, output, button) {
    const missing = trial.missing();
    if (missing.length || (trial.file && !trial.file.files.length)) {
        output.replaceChildren(element("p", {class: "help"},
            missing.length ? say("missing") + missing.join(", ") : say("noFile")));
        return;
    }
    button.disabled = true;
    output.replaceChildren(say("sending"));
    const begun = performance.now();
    try {
        const answer = await fetch(trial.url(), trial.options());
        await showAnswer(output, answer, performance.now() - begun);
    } catch {
        output.replaceChildren(element("p", {class: "help"}, say("noAnswer")));
    }
    button.disabled = false;
}

async function showAnswer(output, answer, milliseconds) {
    const type = answer.headers.get("Content-Type") || "";
    const head = element("div", {class: "row"},
        element("span", {class: answer.ok ? "pill" : "pill bad", id: "answer-status"},
            `${answer.status} ${answer.statusText}`),
        element("span", {class: "help"}, `${Math.round(milliseconds)} ms`));
    for (const name of ["Location", "Retry-After", "Idempotency-Replayed", "X-Request-Id"]) {
        if (answer.headers.get(name)) {
            head.append(element("code", {}, `${name}: ${answer.headers.get(name)}`));
        }
    }
    let body;
    if (type.includes("json")) {
        body = element("pre", {id: "answer-body"}, pretty(await answer.json()));
    } else if (type.startsWith("text/")) {
        body = element("pre", {id: "answer-body"}, await answer.text());
    } else {
        const bytes = await answer.blob();
        body = element("p", {}, `${type}, ${bytes.size} bytes`);
    }
    output.replaceChildren(head, body);
}

function trialSection(entry) {
    const trial = new Trial(entry);
    const output = element("div", {id: "answer", role: "status", "aria-live": "polite"});
    const send = element("button", {type: "submit", id: "send"}, say("send"));
    const copy = element("button", {type: "button", class: "second", onclick: async () => {
        await navigator.clipboard.writeText(trial.curl());
        copy.textContent = say("copied");
    }}, say("copy"));
    const fields = trial.fields();
    return element("section", {},
        element("h2", {}, say("tryIt")),
        entry.method === "POST" ? element("p", {class: "help"}, say("real")) : null,
        element("form", {autocomplete: "off", onsubmit: (event) => {
            event.preventDefault();
            run(trial, output, send);
        }, novalidate: true},
            fields.length ? element("div", {class: "fields"}, ...fields) : null,
            ...trial.body(), element("div", {class: "row"}, send, copy)),
        output);
}

function show(entry) {
    const {path, method, call} = entry;
    const parameters = (call.parameters || []).map(resolved);
    const content = Object.entries((resolved(call.requestBody) || {}).content || {});
    const main = document.getElementById("main");
    main.replaceChildren(
        element("h2", {}, element("span", {class: `method ${method}`}, method), " ",
            element("code", {}, path)),
        element("p", {}, call.summary || ""),
        element("p", {class: "help"}, call.description || ""),
        trialSection(entry),
        ...(parameters.length ? [element("section", {},
            element("h2", {}, say("parameters")), parameterTable(parameters))] : []),
        ...content.filter(([type]) => type === "application/json").map(([type, described]) =>
            element("section", {}, element("h2", {}, `${say("members")} (${type})`),
                memberTable(described.schema))),
        element("section", {}, element("h2", {}, say("answers")), ...answerList(call.responses)));
    for (const link of document.querySelectorAll("nav a")) {
        link.toggleAttribute("aria-current", link.hash === `#${call.operationId}`);
    }
    document.title = `${method} ${path} · Karoo Desk API`;
}

function showCurrent() {
    const calls = allCalls();
    show(calls.find(({call}) => `#${call.operationId}` === location.hash) || calls[0]);
}

function fillMenu() {
    document.getElementById("calls").replaceChildren(...allCalls().map(({path, method, call}) =>
        element("a", {href: `#${call.operationId}`, title: call.summary},
            element("span", {class: `method ${method}`}, method), element("span", {}, path))));
}

async function start() {
    document.documentElement.lang = language;
    for (const place of document.querySelectorAll("[data-text]")) {
        place.textContent = say(place.dataset.text);
    }
    document.getElementById("calls").setAttribute("aria-label", say("calls"));
    document.getElementById("access").addEventListener("submit", (event) => event.preventDefault());
    try {
        api = await (await fetch("/openapi.json")).json();
    } catch {
        document.getElementById("state").textContent = say("failed");
        return;
    }
    fillMenu();
    showCurrent();
    window.addEventListener("hashchange", () => {
        showCurrent();
        document.getElementById("main").focus();
    });
}

start();
