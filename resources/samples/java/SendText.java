// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later OR 0BSD
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

public class SendText {
    static final String BASE = "@BASE@";
    // @NOTE_TOKEN@
    static final String TOKEN = System.getenv("KAROO_TOKEN");
    static final HttpClient CLIENT =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static String call(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + TOKEN).build();
        for (int attempt = 0; attempt < 5; attempt++) {
            long wait = 1L << attempt;
            try {
                HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
                int status = answer.statusCode();
                if (status < 300) {
                    return answer.body();
                }
                if (status != 429 && status != 503) {
                    System.err.println(status + ": " + answer.body());
                    System.exit(1);
                }
                wait = answer.headers().firstValueAsLong("Retry-After").orElse(wait);
            } catch (IOException error) {
                System.err.println(error);
            }
            // @NOTE_RETRY@
            Thread.sleep(wait * 1000);
        }
        throw new IOException("Karoo Desk?");
    }

    static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(BASE + path));
    }

    /** Only for this sample; a JSON library of your project reads every member. */
    static String member(String json, String name) {
        String mark = "\"" + name + "\":\"";
        int begin = json.replace("\": \"", "\":\"").indexOf(mark) + mark.length();
        String text = json.replace("\": \"", "\":\"");
        return text.substring(begin, text.indexOf('"', begin));
    }

    public static void main(String[] arguments) throws Exception {
        String message = """
            {
              "chatbot": "@CHATBOT@",
              "to": {"phone": "+5511987654321", "name": "João Silva", "customer_id": "987654321"},
              "text": "Olá {{NOME_CLIENTE}}, seu pedido saiu para entrega.",
              "reference": "NF-2026-118"
            }""";
        // @NOTE_KEY@
        String accepted = call(to("/v1/messages")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "NF-2026-118-aviso")
            .POST(BodyPublishers.ofString(message)));
        System.out.println(member(accepted, "id") + " " + member(accepted, "status"));
    }
}
