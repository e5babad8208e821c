#!/bin/bash
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# demo.sh PROGRAM: walks the main job once, in a folder of its own, and tells each step in words.
set -euo pipefail
program=$(readlink -f "$1")
folder=$(mktemp -d "${TMPDIR:-/tmp}/karoo-demo.XXXXXX")
data=$folder/data
pid=''
began=$SECONDS

finish() {
    local code=$?
    if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; then
        kill -TERM "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    fi
    if [ "$code" -ne 0 ] && [ -s "$folder/log" ]; then
        printf '\nThe log of the program:\n' >&2
        tail -n 30 "$folder/log" >&2
    fi
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT TERM

step() { printf '\n%s\n' "$*"; }
say() { printf '  %s\n' "$*"; }
die() {
    printf 'The demo stopped: %s\n' "$*" >&2
    exit 1
}

# member NAME: the first text with that name in the JSON on standard input.
member() { grep -o "\"$1\" *: *\"[^\"]*\"" | sed -n "1s/.*: *\"\(.*\)\"/\1/p"; }

admin() { "$program" admin --data "$data" "$@"; }

# call METHOD PATH [CURL OPTIONS]: the body goes to standard output; another code than 2xx ends it.
call() {
    local method=$1 path=$2
    shift 2
    curl --silent --show-error --fail-with-body --max-time 10 --noproxy '*' -X "$method" \
        -H "Authorization: Bearer $token" "$@" "$url$path"
}

# A page with one line of text, with a table of offsets that a reader accepts.
write_pdf() {
    local text='BT /F1 18 Tf 72 740 Td (Boleto de demonstracao) Tj ET' body='' offsets=() object
    local objects=(
        '<< /Type /Catalog /Pages 2 0 R >>'
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'
        "<< /Length ${#text} >>"$'\nstream\n'"$text"$'\nendstream'
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
    )
    body=$'%PDF-1.4\n'
    for object in "${!objects[@]}"; do
        offsets+=("${#body}")
        body+="$((object + 1)) 0 obj"$'\n'"${objects[$object]}"$'\nendobj\n'
    done
    {
        printf '%s' "$body"
        printf 'xref\n0 %d\n0000000000 65535 f \n' $((${#objects[@]} + 1))
        printf '%010d 00000 n \n' "${offsets[@]}"
        printf 'trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n' \
            $((${#objects[@]} + 1)) "${#body}"
    } >"$1"
}

start_program() {
    step "1. The program starts without a window, in an empty folder."
    local word=''
    exec {ready}< <(exec "$program" --headless --data "$data" --listen 127.0.0.1:0 2>"$folder/log")
    pid=$!
    read -t 15 -r word url <&"$ready" || die "the program did not say that it is ready."
    [[ $word == ready && $url == http* ]] || die "instead of 'ready URL' it said '$word $url'."
    say "It answers at $url"
}

set_up() {
    step "2. A setup file makes an external system, a simulated telephone and a chatbot."
    admin setup - <<'END' | sed 's/^/  /' || die "the setup was refused."
{"version": 1,
 "external_systems": [{"name": "ERP"}],
 "channels": [{"key": "simulador", "name": "Simulador", "kind": "simulator"}],
 "chatbots": [{"external_id": "cobranca", "name": "Cobrança", "active": true,
               "proactive_only": true, "external_system": "ERP", "channels": ["simulador"],
               "variables": {"EMPRESA": "Loja da Ana"}}]}
END
    step "3. The system gets a token. Its secret is shown this once; Karoo Desk keeps a hash of it."
    token=$(admin issue-token --system ERP --name Demo) || die "no token was issued."
    say "${token:0:12}…"
}

send_message() {
    step "4. The system uploads a PDF and posts a message with it."
    write_pdf "$folder/boleto.pdf"
    local answer
    answer=$(call POST /v1/documents -H 'Content-Type: application/pdf' \
        -H 'Content-Disposition: attachment; filename="boleto.pdf"' \
        --data-binary "@$folder/boleto.pdf") || die "the upload was refused: $answer"
    local document
    document=$(member id <<<"$answer")
    say "Document $document"
    answer=$(call POST /v1/messages -H 'Content-Type: application/json' \
        -H 'Idempotency-Key: demo-1' --data-binary @- <<END
{"chatbot": "cobranca", "to": {"phone": "+5511987654321", "name": "João Silva"},
 "text": "Olá {{NOME_CLIENTE}}, aqui é {{EMPRESA}}. Segue o seu boleto.",
 "document": {"id": "$document"}, "reference": "NF-2026-118"}
END
    ) || die "the message was refused: $answer"
    message=$(member id <<<"$answer")
    [ -n "$message" ] || die "the answer names no message: $answer"
    say "Accepted as $message. From here on not even a power cut loses it."
}

watch_message() {
    step "5. The message goes its way."
    local state='' last='' answer
    for _ in $(seq 100); do
        answer=$(call GET "/v1/messages/$message") || die "the message cannot be read: $answer"
        # Its history has states too: only the one of the message counts here.
        state=$(tr -d '\n' <<<"$answer" | sed 's/"history" *: *\[[^]]*\]//' | member status)
        [ "$state" = "$last" ] || say "$state"
        last=$state
        case $state in
        delivered | read) return ;;
        failed | expired | cancelled | uncertain) die "the message ended as $state: $answer" ;;
        esac
        sleep 0.1
    done
    die "the message is still $state after 10 s."
}

show_arrival() {
    step "6. What the simulated telephone shows:"
    local shown
    shown=$(admin simulator simulador) || die "the simulator did not answer."
    say "$shown"
    grep -q 'Olá João Silva, aqui é Loja da Ana' <<<"$shown" || die "the text did not arrive."
    grep -q 'boleto.pdf' <<<"$shown" || die "the PDF did not arrive."
}

stop_program() {
    step "7. The program is asked to stop."
    kill -TERM "$pid"
    local code=0
    wait "$pid" || code=$?
    pid=''
    [ "$code" -eq 0 ] || die "it ended with $code."
    say "It ended in order. The folder of the demo is removed."
    printf '\nDone in %d s. Your turn: ./dev run\n' $((SECONDS - began))
}

start_program
set_up
send_message
watch_message
show_arrival
stop_program
