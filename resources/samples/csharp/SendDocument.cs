// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later OR 0BSD
using System;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

static class SendDocument
{
    const string Base = "@BASE@";
    static readonly HttpClient Client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };

    static async Task<string> Call(Func<HttpRequestMessage> make)
    {
        for (int attempt = 0; attempt < 5; attempt++)
        {
            TimeSpan wait = TimeSpan.FromSeconds(1 << attempt);
            try
            {
                HttpRequestMessage request = make();
                // @NOTE_TOKEN@
                request.Headers.Add("Authorization",
                    "Bearer " + Environment.GetEnvironmentVariable("KAROO_TOKEN"));
                request.Headers.ExpectContinue = false;
                HttpResponseMessage answer = await Client.SendAsync(request);
                string body = await answer.Content.ReadAsStringAsync();
                int status = (int)answer.StatusCode;
                if (status < 300)
                    return body;
                if (status != 429 && status != 503)
                {
                    Console.Error.WriteLine(status + ": " + body);
                    Environment.Exit(1);
                }
                wait = answer.Headers.RetryAfter?.Delta ?? wait;
            }
            catch (HttpRequestException error)
            {
                Console.Error.WriteLine(error.Message);
            }
            // @NOTE_RETRY@
            await Task.Delay(wait);
        }
        throw new IOException("Karoo Desk?");
    }

    static string Member(string json, string name)
    {
        return Regex.Match(json, "\"" + name + "\":\\s*\"([^\"]*)\"").Groups[1].Value;
    }

    static void Main(string[] arguments)
    {
        Run(arguments).GetAwaiter().GetResult();
    }

    static async Task Run(string[] arguments)
    {
        string document = await Call(() =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, Base + "/v1/documents");
            request.Content = new ByteArrayContent(File.ReadAllBytes("boleto.pdf"));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
            request.Content.Headers.ContentDisposition =
                new ContentDispositionHeaderValue("attachment") { FileName = "boleto.pdf" };
            return request;
        });
        string message = @"{
            ""chatbot"": ""@CHATBOT@"",
            ""to"": {""phone"": ""+5511987654321"", ""name"": ""João Silva""},
            ""text"": ""Olá {{NOME_CLIENTE}}, seu boleto chegou."",
            ""document"": {""id"": ""@ID@""},
            ""reference"": ""NF-2026-118""
        }".Replace("@ID@", Member(document, "id"));
        // @NOTE_KEY@
        string accepted = await Call(() =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, Base + "/v1/messages");
            request.Headers.Add("Idempotency-Key", "NF-2026-118");
            request.Content = new StringContent(message, Encoding.UTF8, "application/json");
            return request;
        });
        Console.WriteLine(Member(accepted, "id") + " " + Member(accepted, "status"));
    }
}
