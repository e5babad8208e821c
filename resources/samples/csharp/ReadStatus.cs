// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later OR 0BSD
using System;
using System.IO;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

static class ReadStatus
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
        // @NOTE_ID@
        string message = await Call(() =>
            new HttpRequestMessage(HttpMethod.Get, Base + "/v1/messages/" + arguments[0]));
        Console.WriteLine(Member(message, "id") + " " + Member(message, "status"));
    }
}
