#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends one PDF to one person by a real number of the WhatsApp Cloud API, and tells each state.

demo_whatsapp.py PROGRAM

Everything is asked on the terminal. Nothing of it is kept: the program works in a folder of its own,
which is removed at the end.
"""
import datetime
import getpass
import hashlib
import hmac
import http.client
import json
import os
import pathlib
import re
import secrets
import signal
import sys
import time

from program import Desk, chatbot, pdf

REAL_ADDRESS = "https://graph.facebook.com"
SECONDS = 120

#: What each state means; a message may go through some of them more than once.
WORDS = {
    "scheduled": "waits for its time",
    "queued": "is kept on the disk and waits for its turn",
    "sending": "is on its way to WhatsApp",
    "sent": "was taken by WhatsApp",
    "delivered": "is on the phone",
    "read": "was read",
    "failed": "will not go",
    "uncertain": "may have gone or not; it is not repeated by itself",
    "expired": "came too late",
    "cancelled": "was cancelled",
}


class Stop(Exception):
    """What ends the demo before its end, as a sentence."""


def say(text):
    print(text, flush=True)


def ask(question, default=None, may_be_empty=False):
    hint = f" [{default}]" if default else ""
    while True:
        answer = input(f"{question}{hint}: ").strip() or default or ""
        if answer or may_be_empty:
            return answer


def ask_yes_or_no(question):
    while True:
        answer = ask(f"{question} (y/n)").lower()
        if answer in ("y", "yes", "s", "sim"):
            return True
        if answer in ("n", "no", "não", "nao"):
            return False


def ask_token():
    while True:
        token = getpass.getpass("Access token (not shown): ").strip()
        if token:
            return token


def ask_pdf():
    while True:
        path = ask("PDF to send (empty: one of the demo's own)", may_be_empty=True)
        if not path:
            return "demo.pdf", pdf("Karoo Desk: demonstracao")
        file = pathlib.Path(path).expanduser()
        try:
            return file.name, file.read_bytes()
        except OSError as error:
            say(f"  {file} cannot be read: {error.strerror}")


def ask_template():
    template = {"name": ask("Name of an approved template with a document as its header"),
                "language": ask("Its language", default="pt_BR"), "parameters": []}
    while True:
        number = len(template["parameters"]) + 1
        value = ask(f"Parameter {number} (empty: no more)", may_be_empty=True)
        if not value:
            return template
        template["parameters"].append(value)


class Wishes:
    """What the person at the terminal answered."""

    def __init__(self):
        say("This sends one PDF to one person by the WhatsApp Cloud API. Meta shows the ids and the\n"
            "token at developers.facebook.com, in your app under WhatsApp > API Setup. Nothing that\n"
            "you type is kept.\n")
        self.address = ask("Base address", default=REAL_ADDRESS)
        self.number = ask("Phone number ID (not the number itself)")
        self.account = ask("WhatsApp Business Account ID")
        self.token = ask_token()
        self.person = international(ask("Phone of the person, with area code"))
        self.filename, self.file = ask_pdf()
        self.open = ask_yes_or_no("Has this person written to your number in the last 24 hours?")
        self.template = None if self.open else ask_template()


def international(phone):
    """The number with its country; Brazilian ones may come without."""
    digits = re.sub(r"\D", "", phone)
    known = phone.strip().startswith("+") or len(digits) > 11
    return "+" + (digits if known else "55" + digits)


class Demo:
    """One folder, one program, one message."""

    def __init__(self, program, wishes):
        self.wishes = wishes
        self.desk = Desk(program)
        self.app_secret = secrets.token_hex(16)
        self.api = None

    def remove(self):
        """Leaves neither a process nor a file behind; True: all went in order."""
        if self.api is not None:
            self.api.close()
        fault = ""
        try:
            if self.desk.running is not None:
                self.desk.stop()
        except AssertionError as error:
            fault = str(error)
        self.desk.remove()
        if os.path.exists(self.desk.home):
            fault += f"\nIts folder could not be removed: {self.desk.home}"
        say("\nThe program has stopped. " + (fault or "Its folder is removed; nothing was kept."))
        return not fault

    def run(self):
        self.start()
        if self.wishes.open:
            self.open_window()
        self.watch(self.send())

    def start(self):
        say("\n1. A program of its own starts in an empty folder, with one channel.")
        wishes = self.wishes
        channel = {"key": "whatsapp", "name": "WhatsApp", "kind": "whatsapp_cloud",
                   "settings": {"base_url": wishes.address, "phone_number_id": wishes.number,
                                "business_account_id": wishes.account},
                   "secrets": {"access_token": wishes.token, "app_secret": self.app_secret,
                               "verify_token": secrets.token_hex(16)}}
        try:
            self.desk.setup({"version": 1, "external_systems": [{"name": "ERP"}],
                             "channels": [channel], "chatbots": [chatbot("demo", "whatsapp")]})
            self.desk.start()
        except AssertionError as error:
            raise Stop(f"the program did not start:\n{error}") from None
        self.api = self.desk.api(self.desk.token())

    def open_window(self):
        """Meta would have told the program; this folder is new and has heard nothing."""
        say("2. It is told that the person has written, as WhatsApp would tell it, signed.")
        value = {"messaging_product": "whatsapp",
                 "metadata": {"phone_number_id": self.wishes.number},
                 "messages": [{"from": self.wishes.person[1:], "id": "wamid.demo", "type": "text",
                               "timestamp": str(int(time.time())), "text": {"body": "Oi"}}]}
        body = json.dumps({"object": "whatsapp_business_account", "entry": [
            {"id": self.wishes.account,
             "changes": [{"field": "messages", "value": value}]}]}).encode()
        signature = hmac.new(self.app_secret.encode(), body, hashlib.sha256).hexdigest()
        connection = http.client.HTTPConnection("127.0.0.1", self.desk.running.port, timeout=30)
        connection.request("POST", "/hooks/whatsapp", body=body,
                           headers={"X-Hub-Signature-256": f"sha256={signature}"})
        status = connection.getresponse().status
        connection.close()
        if status != 200:
            raise Stop(f"the program did not take the call: {status}")

    def send(self):
        """The id of the message."""
        say("3. The PDF is uploaded to the program, and a message with it is posted.")
        document = self.accepted(*self.api.call(
            "POST", "/v1/documents", self.wishes.file,
            {"Content-Type": "application/pdf",
             "Content-Disposition": f"attachment; filename*=UTF-8''{encoded(self.wishes.filename)}"}))
        request = {"chatbot": "demo", "to": {"phone": self.wishes.person},
                   "document": {"id": document["id"]}}
        if self.wishes.open:
            request["text"] = "Karoo Desk: demonstração."
        else:
            request["template"] = self.wishes.template
        message = self.accepted(*self.api.call("POST", "/v1/messages", request))
        say(f"   Accepted as {message['id']}.")
        return message["id"]

    @staticmethod
    def accepted(status, answer, _):
        if status in (201, 202):
            return answer
        faults = [f"{fault['pointer']}: {fault['detail']}" for fault in answer.get("errors", [])]
        raise Stop("refused:\n  " + "\n  ".join(faults or [answer.get("detail", str(status))]))

    def watch(self, identity):
        say("4. The message goes its way:")
        told, end = 0, time.monotonic() + SECONDS
        while time.monotonic() < end:
            message = self.api.message(identity)
            for line in message["history"][told:]:
                say(self.line(line))
            told = len(message["history"])
            if self.is_over(message):
                return
            time.sleep(0.2)
        raise Stop(f"the message is still {message['status']} after {SECONDS} s")

    @staticmethod
    def line(entry):
        at = datetime.datetime.fromisoformat(entry["at"].replace("Z", "+00:00"))
        clock = at.astimezone().strftime("%H:%M:%S")
        words = f"   {clock}  {entry['status']}: it {WORDS.get(entry['status'], '')}"
        codes = " ".join(entry[name] for name in ("code", "provider_code") if entry.get(name))
        return words + (f"\n             {codes}: {entry.get('detail') or ''}" if codes else "")

    def is_over(self, message):
        status = message["status"]
        if status in ("sent", "delivered", "read"):
            say("\nDone. Look at the phone. That it is delivered or read is told to a public address,\n"
                "which this demo does not have; a channel of yours shows it once its callback is set.")
            return True
        if status in ("failed", "expired", "cancelled", "uncertain"):
            raise Stop(f"the message ended as {status}")
        if message["error"] is not None:
            _, answer, _ = self.api.call("GET", "/v1/channels")
            if answer["channels"][0]["health"] == "broken":
                raise Stop(f"WhatsApp does not let this channel send: {message['error']['detail']}")
        return False


def encoded(name):
    return "".join(chr(byte) if chr(byte).isalnum() and byte < 128 or chr(byte) in "-._"
                   else f"%{byte:02X}" for byte in name.encode())


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if not sys.stdin.isatty():
        sys.exit("This asks for an access token, so it wants a terminal.")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    demo, code = None, 143
    try:
        demo = Demo(os.path.abspath(sys.argv[1]), Wishes())
        demo.run()
        code = 0
    except Stop as stop:
        say(f"\nThe demo stopped: {stop}")
        code = 1
    except (KeyboardInterrupt, EOFError):
        say("\nStopped.")
        code = 130
    finally:
        if demo is not None and not demo.remove():
            code = code or 1
    return code


if __name__ == "__main__":
    sys.exit(main())
