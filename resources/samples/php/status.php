<?php
// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later OR 0BSD
const BASE = '@BASE@';

function call(string $method, string $path, ?string $body = null, array $headers = []): array
{
    // @NOTE_TOKEN@
    $headers[] = 'Authorization: Bearer ' . getenv('KAROO_TOKEN');
    for ($attempt = 0; $attempt < 5; $attempt++) {
        $wait = 2 ** $attempt;
        $curl = curl_init(BASE . $path);
        curl_setopt_array($curl, [
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_HTTPHEADER => $headers,
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_TIMEOUT => 60,
            CURLOPT_HEADERFUNCTION => function ($curl, string $line) use (&$wait): int {
                if (stripos($line, 'Retry-After:') === 0) {
                    $wait = (int) trim(substr($line, 12));
                }
                return strlen($line);
            },
        ]);
        if ($body !== null) {
            curl_setopt($curl, CURLOPT_POSTFIELDS, $body);
        }
        $answer = curl_exec($curl);
        $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
        if ($answer !== false && $status < 300) {
            return json_decode($answer, true);
        }
        if ($answer !== false && $status !== 429 && $status !== 503) {
            $problem = json_decode($answer, true);
            foreach ($problem['errors'] ?? [] as $fault) {
                fwrite(STDERR, "{$fault['pointer']} {$fault['code']} {$fault['detail']}\n");
            }
            fwrite(STDERR, "$status: {$problem['detail']}\n");
            exit(1);
        }
        // @NOTE_RETRY@
        sleep($wait);
    }
    fwrite(STDERR, "Karoo Desk?\n");
    exit(1);
}

// @NOTE_ID@
$message = call('GET', '/v1/messages/' . $argv[1]);
echo $message['id'], ' ', $message['status'], "\n";
foreach ($message['history'] as $change) {
    echo $change['at'], ' ', $change['status'], ' ', $change['detail'] ?? '', "\n";
}
