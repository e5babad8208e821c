# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How honest clients fare while somebody attacks, and what the program needs for it."""
import collections
import multiprocessing
import os
import time

import trial
from program import Api, phone, wait_for

#: What is asserted in the long run: the 99th of 100 answers, and memory above that at the start.
P99_MS, MEMORY_KIB = 100, 64 * 1024


class Watch:
    """Asks for the health and sends messages while an attack runs; in a process of its own, so that
    the attacker's work does not count as the program's."""

    def __init__(self, desk, token):
        self.port, self.token, self.pid = desk.running.port, token, desk.running.process.pid
        self.started_with, self.descriptors_before = memory(self.pid), descriptors(self.pid)

    def __enter__(self):
        self.done = multiprocessing.Event()
        self.ear, mouth = multiprocessing.Pipe(duplex=False)
        self.process = multiprocessing.Process(target=self.look, args=(mouth,))
        self.process.start()
        self.began = time.monotonic()
        return self

    def __exit__(self, *_):
        self.seconds = time.monotonic() - self.began
        self.done.set()
        self.times, self.refused, self.peak = self.ear.recv()
        self.process.join()

    def look(self, mouth):
        times, refused, peak = [], [], 0
        while not self.done.is_set() or len(times) < 10:
            for method, path in (("GET", "/healthz"),) * 4 + (("POST", "/v1/messages"),):
                began = time.monotonic()
                body = {"to": {"phone": phone(len(times))}, "text": "x"} if method == "POST" else None
                api = Api(self.port, self.token)
                try:
                    status = api.call(method, path, body)[0]
                except OSError as error:
                    status = repr(error)
                api.close()
                if status not in (200, 202):
                    refused.append((path, status))
                elif method == "GET":
                    times.append((time.monotonic() - began) * 1000)
                self.done.wait(0.005)
            peak = max(peak, memory(self.pid))
        mouth.send((sorted(times), refused, peak))


def memory(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def descriptors(pid):
    """What each open descriptor of the program leads to, sockets without their number. Threads that
    wait a while for more work keep an event of their own: those are not counted."""
    found = collections.Counter()
    for name in os.listdir(f"/proc/{pid}/fd"):
        try:
            target = os.readlink(f"/proc/{pid}/fd/{name}").split("[")[0]
            found[target] += 0 if target.startswith("anon_inode:") else 1
        except FileNotFoundError:
            pass  # closed meanwhile
    return found


def judge(this, name, count, watch, long):
    """Notes the figures of one attack; faults where honest clients were harmed or something stays."""
    # One may be so slow between connecting and asking that it counts among the silent.
    if len(watch.refused) > max(1, len(watch.times) // 100):
        this.fault(f"{name}: {len(watch.refused)} honest requests failed: {watch.refused[:3]}")
    p99 = watch.times[int(len(watch.times) * 0.99)]
    grown = watch.peak - watch.started_with
    failed = f", {len(watch.refused)} refused" if watch.refused else ""
    figures = (f"{name} {count}: health p99 {p99:.0f} ms, worst {watch.times[-1]:.0f} ms of "
               f"{len(watch.times)}, memory +{max(0, grown) // 1024} MiB{failed}")
    print(f"{figures} ({watch.seconds:.0f} s)", flush=True)
    this.more += ("; " if this.more else "") + figures
    try:
        wait_for("the descriptors are back",
                 lambda: not descriptors(watch.pid) - watch.descriptors_before, 40)
    except AssertionError:
        this.fault(f"{name}: still open {descriptors(watch.pid) - watch.descriptors_before}")
    if long and p99 > P99_MS:
        this.fault(f"{name}: health took {p99:.0f} ms")
    if long and grown > MEMORY_KIB:
        this.fault(f"{name}: {grown} KiB more")
