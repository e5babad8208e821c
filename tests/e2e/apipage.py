# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page /docs in a real browser without a network: what it shows and what it sends."""
import http.client
import json
import os
import subprocess
import tempfile
import unittest

from program import Desk, main, simulator_setup, wait_for


def started_driver():
    """ChromeDriver and its port. It takes a port that is free for IPv4 and ends when another program
    has that one for IPv6: then it is asked anew."""
    for _ in range(10):
        driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, text=True)
        for line in driver.stdout:
            if "started successfully on port" in line:
                return driver, int(line.rstrip(".\n").rsplit(" ", 1)[1])
        driver.wait()
        driver.stdout.close()
    raise AssertionError("chromedriver does not start")


class Browser:
    """Chromium by WebDriver (W3C), started for one test."""

    def __init__(self):
        self.driver, self.port = started_driver()
        self.profile = tempfile.TemporaryDirectory()
        options = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu",
                            "--disable-dev-shm-usage", "--lang=pt-BR",
                            f"--user-data-dir={self.profile.name}", "--window-size=1200,900"]}
        answer = self.command("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL"}}}}, session="")
        self.session = f"/session/{answer['sessionId']}"

    def command(self, method, path, body=None, session=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, (self.session if session is None else session) + path,
                           body=json.dumps(body) if body is not None else None,
                           headers={"Content-Type": "application/json"})
        value = json.loads(connection.getresponse().read())["value"]
        connection.close()
        if isinstance(value, dict) and "error" in value:
            raise AssertionError(value)
        return value

    def open(self, url):
        self.command("POST", "/url", {"url": url})

    def run(self, script, *arguments):
        return self.command("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def element(self, selector):
        found = self.command("POST", "/element", {"using": "css selector", "value": selector})
        return "/element/" + next(iter(found.values()))

    def click(self, selector):
        self.command("POST", self.element(selector) + "/click", {})

    def type(self, selector, text):
        element = self.element(selector)
        self.command("POST", element + "/clear", {})
        self.command("POST", element + "/value", {"text": text})

    def text(self, selector):
        return self.run("const e = document.querySelector(arguments[0]);"
                        "return e ? e.innerText : null", selector)

    def complaints(self):
        return [entry["message"] for entry in self.command("POST", "/se/log", {"type": "browser"})
                if entry["level"] == "SEVERE"]

    def close(self):
        self.command("DELETE", "")
        self.driver.terminate()
        self.driver.wait()
        self.driver.stdout.close()
        self.profile.cleanup()


class ApiPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = Desk()
        cls.desk.setup(simulator_setup())
        cls.token = cls.desk.token()
        cls.desk.start()
        cls.browser = Browser()
        cls.url = f"http://127.0.0.1:{cls.desk.running.port}/docs"

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.desk.stop()
        cls.desk.remove()

    def show(self, call):
        self.browser.open("about:blank")
        self.browser.open(f"{self.url}#{call}")
        wait_for(call, lambda: self.browser.run("return document.querySelector('#send') !== null"))

    def answer(self):
        wait_for("an answer", lambda: self.browser.text("#answer-status"))
        return self.browser.text("#answer-status"), json.loads(self.browser.text("#answer-body"))

    def test_lists_every_call_of_the_description(self):
        self.show("sendMessage")
        api = self.desk.api(self.token)
        paths = api.call("GET", "/openapi.json")[1]["paths"]
        api.close()
        listed = self.browser.run("return [...document.querySelectorAll('nav a')]"
                                  ".map(a => a.innerText.replace(/\\s+/g, ' '))")
        wanted = [f"{method.upper()} {path}" for path, calls in paths.items() for method in calls]
        self.assertEqual(listed, wanted)

    def test_every_call_can_be_shown_without_a_complaint(self):
        self.show("sendMessage")
        for call in self.browser.run("return [...document.querySelectorAll('nav a')]"
                                     ".map(a => a.hash.slice(1))"):
            self.show(call)
        self.assertEqual(self.browser.complaints(), [])

    def test_sends_a_message_that_arrives(self):
        self.show("sendMessage")
        self.browser.type("#token", self.token)
        self.browser.type("#body", json.dumps({"to": {"phone": "+5511987654321"}, "text": "Olá"}))
        self.browser.click("#send")
        status, body = self.answer()
        self.assertTrue(status.startswith("202"), (status, body))
        api = self.desk.api(self.token)
        api.ends(body["id"], "delivered")
        api.close()

    def test_shows_findings_in_the_language_of_the_browser(self):
        self.show("sendMessage")
        self.browser.type("#token", self.token)
        self.browser.type("#body", '{"to": {"phone": "12"}, "text": ""}')
        self.browser.click("#send")
        status, body = self.answer()
        self.assertTrue(status.startswith("422"), status)
        self.assertIn("/to/phone", [error["pointer"] for error in body["errors"]])

    def test_asks_for_what_is_missing_before_it_sends(self):
        self.show("showMessage")
        self.browser.click("#send")
        self.assertIn("id", self.browser.text("#answer"))

    def test_uploads_a_file(self):
        path = os.path.join(self.desk.home, "nota.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write("Nota 118\n")
        self.show("uploadDocument")
        self.browser.type("#token", self.token)
        self.browser.command("POST", self.browser.element("#file") + "/value", {"text": path})
        self.browser.click("#send")
        status, body = self.answer()
        self.assertTrue(status.startswith("201"), (status, body))
        self.assertEqual(body["filename"], "nota.txt")

    def test_a_strange_page_cannot_use_the_api(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.desk.running.port, timeout=30)
        for origin in ("https://loja.example", "null", "http://127.0.0.1:1"):
            connection.request("POST", "/v1/messages", body="{}", headers={
                "Authorization": f"Bearer {self.token}", "Content-Type": "application/json",
                "Origin": origin})
            answer = connection.getresponse()
            answer.read()
            self.assertEqual(answer.status, 403, origin)
        connection.close()

    def test_keeps_nothing_of_the_token(self):
        self.show("sendMessage")
        self.browser.type("#token", self.token)
        self.assertEqual(self.browser.run("return [localStorage.length, sessionStorage.length,"
                                          " document.cookie]"), [0, 0, ""])


if __name__ == "__main__":
    main()
