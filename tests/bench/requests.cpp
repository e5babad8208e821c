// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/requests.h"

namespace {

QByteArray messageBody(const QByteArray &phone, const QByteArray &number)
{
    return "{\"chatbot\": \"cobranca\", \"to\": {\"phone\": \"+55119" + phone +
           "\", \"name\": \"Joao Silva\"}, \"text\": \"Ola {{NOME_CLIENTE}}, seu boleto " + number +
           " chegou.\", \"reference\": \"NF-" + number + "\"}";
}

} // namespace

BenchRequest BenchRequest::message()
{
    return {"/v1/messages", messageBody("@@@@@@@@", "@@@@@@@@"), 202};
}

BenchRequest BenchRequest::batch(int messages)
{
    QByteArray body = "{\"messages\": [";
    for (int index = 0; index < messages; ++index) {
        body += index == 0 ? "" : ", ";
        const QByteArray number = QByteArray::number(index).rightJustified(8, '0');
        body += messageBody(number, "@@@@@@@@-" + number);
    }
    return {"/v1/messages/batch", body + "]}", 207};
}

QByteArray BenchRequest::bytes(quint16 port, const QByteArray &token) const
{
    return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
           "\r\nAuthorization: Bearer " + token +
           "\r\nContent-Type: application/json\r\nIdempotency-Key: bench-@@@@@@@@\r\n"
           "Content-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}
