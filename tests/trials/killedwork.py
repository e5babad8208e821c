#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program in the middle of a migration, a backup, a clean-up.

The next start ends what was begun or begins anew: nothing that should stay is gone, nothing half-made has
the name of something whole, nothing that should go stays for ever.

killedwork.py migration|backup|cleanup PROGRAM
"""
import hashlib
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

import trial
from load import Kept
from program import Desk, ends_with_the_test, environment, pdf, programs, simulator_setup, wait_for

DAY_MS = 24 * 3600 * 1000
SQL = pathlib.Path(__file__).resolve().parents[2] / "resources" / "sql"


def open_database(folder):
    return sqlite3.connect(os.path.join(folder, "karoo.db"))


def multiply(database, times):
    """Makes rows of rows, each with an id of its own."""
    columns = [row[1] for row in database.execute("PRAGMA table_info(messages)")
               if row[1] not in ("row", "id", "text")]
    names = ", ".join(columns)
    with database:
        for _ in range(times):
            database.execute(f"INSERT INTO messages (id, text, {names}) SELECT randomblob(16), "
                             f"printf('%.*c', 1500, 'x'), {names} FROM messages ORDER BY row LIMIT 200")


def first_folder(home):
    """A folder with messages and documents, ended in order."""
    desk = Desk(folder=home)
    desk.setup(simulator_setup())
    token = desk.token()
    desk.start("--offline")
    api = desk.api(token)
    for number in range(40):
        status, document, _ = api.call("POST", "/v1/documents", pdf(f"{number}"),
                                       {"Content-Type": "application/pdf"})
        assert status == 201, document
        if number % 2:
            api.send(f"+55119{number:08d}", document={"id": document["id"]})
    status, _, _ = api.call("POST", "/v1/messages/batch", {"messages": [
        {"to": {"phone": f"+5511982{number:06d}"}, "text": "Olá"} for number in range(200)]})
    assert status == 207
    api.close()
    desk.stop()
    return desk


class Work:
    """One kind of work: prepared once, then killed again and again on copies."""

    def __init__(self, this):
        self.this = this
        self.home = tempfile.mkdtemp(prefix="karoo-work-")
        self.first = first_folder(os.path.join(self.home, "first"))
        self.prepare()
        self.takes = 0.0
        self.met = 0
        self.copy("measured", self.measure)

    def prepare(self):
        """Makes of the first folder what the work is done on."""

    def copy(self, name, use):
        desk = Desk(folder=os.path.join(self.home, name))
        shutil.copytree(self.first.folder, desk.folder, ignore=shutil.ignore_patterns("*.socket"))
        for path in pathlib.Path(self.first.folder, "documents").rglob("*"):
            os.utime(os.path.join(desk.folder, path.relative_to(self.first.folder)),
                     (path.stat().st_mtime,) * 2)
        try:
            use(desk)
        finally:
            desk.remove()

    def measure(self, desk):
        began = time.monotonic()
        self.whole(desk)
        self.takes = time.monotonic() - began

    def once(self, number):
        what = f"trial {number}"
        met = self.met

        def use(desk):
            try:
                self.killed(desk, what)
            except AssertionError as complaint:
                self.this.crashes += 1
                self.this.fault(f"{what}: {complaint}")
        self.copy(f"trial-{number}", use)
        # The machine may be faster or slower than it was when the work was measured.
        self.takes *= 1.1 if self.met > met else 0.8

    def kept(self, desk, what):
        faults = Kept(desk.folder).faults([])
        if faults:
            self.this.lost += len(faults)
            self.this.fault(f"{what}: {faults[:3]}")

    def kill_after(self, command, seconds, **variables):
        """Whether it was killed before it ended."""
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=environment(**variables), preexec_fn=ends_with_the_test)
        try:
            process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            return True
        return False


class Migration(Work):
    """From the first version of the schema, with enough rows that it takes its time."""

    def prepare(self):
        path = os.path.join(self.first.folder, "karoo.db")
        old = sqlite3.connect(path + ".old")
        old.executescript("PRAGMA page_size = 4096; PRAGMA auto_vacuum = INCREMENTAL;"
                          "PRAGMA application_id = 1262777195; PRAGMA journal_mode = WAL;"
                          + (SQL / "001_first.sql").read_text() + "PRAGMA user_version = 1;")
        old.execute("ATTACH ? AS new", (path,))
        with old:
            for name, in old.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name "
                                     "NOT LIKE 'sqlite_%'").fetchall():
                names = ", ".join(row[1] for row in old.execute(f"PRAGMA table_info({name})"))
                old.execute(f"DELETE FROM main.{name}")
                old.execute(f"INSERT INTO main.{name} ({names}) SELECT {names} FROM new.{name}")
        multiply(old, 60)
        self.rows = old.execute("SELECT count(*) FROM messages").fetchone()[0]
        old.execute("DETACH new")
        old.close()
        os.replace(path + ".old", path)

    def whole(self, desk):
        desk.start("--offline")
        desk.running.kill()
        desk.running = None

    def killed(self, desk, what):
        command = [desk.program, "--headless", "--offline", "--data", desk.folder,
                   "--listen", "127.0.0.1:0"]
        for _ in range(self.this.random.randint(1, 2)):
            self.kill_after(command, self.this.random.uniform(0, self.takes * 1.1))
            self.look_at_copies(desk, what)
        self.met += "new" in "".join(os.listdir(desk.folder)) or self.version(desk) == 1
        desk.start("--offline")
        desk.stop()
        self.look_at_copies(desk, what)
        if self.version(desk) != len(list(SQL.glob("*.sql"))):
            self.this.fault(f"{what}: not migrated")
        database = open_database(desk.folder)
        rows = database.execute("SELECT count(*) FROM messages").fetchone()[0]
        database.close()
        if rows != self.rows:
            self.this.lost += self.rows - rows
            self.this.fault(f"{what}: {rows} rows of {self.rows}")
        if not os.path.exists(os.path.join(desk.folder, "karoo.db.before-2")):
            self.this.fault(f"{what}: no copy of what was before")
        if list(pathlib.Path(desk.folder).glob("*.new*")):
            self.this.fault(f"{what}: a draft stays: {os.listdir(desk.folder)}")
        self.kept(desk, what)

    @staticmethod
    def version(desk):
        database = open_database(desk.folder)
        version = database.execute("PRAGMA user_version").fetchone()[0]
        database.close()
        return version

    def look_at_copies(self, desk, what):
        """Whatever has the name of a copy is one."""
        for copy in pathlib.Path(desk.folder).glob("karoo.db.before-?"):
            try:
                database = sqlite3.connect(f"file:{copy}?mode=ro", uri=True)
                verdict = database.execute("PRAGMA integrity_check").fetchone()[0]
                rows = database.execute("SELECT count(*) FROM messages").fetchone()[0]
                database.close()
            except sqlite3.DatabaseError as broken:
                verdict, rows = str(broken), 0
            if verdict != "ok" or rows != self.rows:
                self.this.fault(f"{what}: {copy.name} is half a copy: {verdict}, {rows} rows")


class Backup(Work):
    """By the program that runs, or on the folder itself."""

    def prepare(self):
        database = open_database(self.first.folder)
        multiply(database, 40)
        self.rows = database.execute("SELECT count(*) FROM messages").fetchone()[0]
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()

    def whole(self, desk):
        desk.admin("backup", os.path.join(desk.home, "a.backup"))

    def killed(self, desk, what):
        backup = os.path.join(desk.home, "a.backup")
        command = [desk.program, "admin", "--data", desk.folder, "backup", backup]
        moment = self.this.random.uniform(0, self.takes)
        if self.this.random.random() < 0.5:
            self.met += self.kill_after(command, moment)
        else:
            desk.start("--offline")
            asking = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                      env=environment(), preexec_fn=ends_with_the_test)
            time.sleep(moment)
            self.met += asking.poll() is None
            desk.running.kill()
            desk.running = None
            asking.wait(timeout=60)
        if os.path.exists(backup):
            self.restore(desk, backup, what)
        left = [name for name in os.listdir(desk.home)
                if name not in ("a.backup", "data", "stderr.log")
                and not name.startswith(".karoo-backup-")]
        if left:
            self.this.fault(f"{what}: left for ever: {left}")
        desk.start("--offline")
        desk.stop()
        self.count(desk, what)

    def restore(self, desk, backup, what):
        """What has the name is a whole backup."""
        other = Desk(folder=os.path.join(desk.home, "other"))
        os.makedirs(other.home)
        other.admin("restore", backup)
        other.start("--offline")
        other.stop()
        self.count(other, what + ", restored")
        shutil.rmtree(other.home)

    def count(self, desk, what):
        self.kept(desk, what)
        database = open_database(desk.folder)
        rows = database.execute("SELECT count(*) FROM messages").fetchone()[0]
        database.close()
        if rows != self.rows:
            self.this.lost += 1
            self.this.fault(f"{what}: {rows} rows of {self.rows}")


class CleanUp(Work):
    """Old messages go with their documents; young ones stay, and the documents that they name."""

    def prepare(self):
        database = open_database(self.first.folder)
        multiply(database, 10)
        now = int(time.time() * 1000)
        old = now - 400 * DAY_MS
        with database:
            # Half of all, ended and old; documents are all old, of the young ones some are named.
            database.execute("UPDATE messages SET status = 4, created_at = ?, updated_at = ? "
                             "WHERE row % 2 = 0", (old, old))
            database.execute("UPDATE documents SET created_at = ?, last_used_at = ?", (old, old))
        self.young = {bytes(row[0]) for row in
                      database.execute("SELECT id FROM messages WHERE created_at > ?", (old,))}
        self.named = {bytes(row[0]).hex() for row in database.execute(
            "SELECT sha256 FROM documents JOIN messages ON document_row = documents.row "
            "WHERE messages.created_at > ?", (old,))}
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
        self.orphans()

    def orphans(self):
        """Files that no row names, whole and in part, and all of them old."""
        folder = pathlib.Path(self.first.folder, "documents")
        for number in range(60):
            content = f"orphan {number}".encode()
            name = hashlib.sha256(content).hexdigest()
            place = folder / name[:2]
            place.mkdir(exist_ok=True)
            (place / (name if number % 3 else name + ".part-abcdef")).write_bytes(content)
        for path in folder.rglob("*"):
            if path.is_file():
                os.utime(path, (time.time() - 3 * 24 * 3600,) * 2)

    def whole(self, desk):
        self.start(desk)
        self.finished(desk)
        desk.stop()

    def start(self, desk):
        desk.start("--offline", before=["env", "KAROO_TEST_CLEANUP_MS=0"])

    def finished(self, desk):
        wait_for("nothing old is left", lambda: self.rows(desk) == self.young
                 and self.files(desk) == self.named, 60,
                 explain=lambda: (len(self.rows(desk)), len(self.young),
                                  len(self.files(desk)), len(self.named)))

    @staticmethod
    def rows(desk):
        database = open_database(desk.folder)
        rows = {bytes(row[0]) for row in database.execute("SELECT id FROM messages")}
        database.close()
        return rows

    @staticmethod
    def files(desk):
        return {path.name for path in pathlib.Path(desk.folder, "documents").rglob("*")
                if path.is_file()}

    def killed(self, desk, what):
        self.start(desk)
        time.sleep(self.this.random.uniform(0, self.takes))
        desk.running.kill()
        desk.running = None
        self.met += self.files(desk) != self.named or self.rows(desk) != self.young
        gone = self.young - self.rows(desk)
        if gone:
            self.this.lost += len(gone)
            self.this.fault(f"{what}: {len(gone)} young messages are gone")
        self.kept(desk, what)
        self.start(desk)
        self.finished(desk)
        desk.stop()
        self.kept(desk, what)


KINDS = {"migration": (Migration, "killed during a migration"),
         "backup": (Backup, "killed during a backup"),
         "cleanup": (CleanUp, "killed during the clean-up")}


def main():
    kind, programs.program = sys.argv[1:3]
    work_of, what = KINDS[kind]
    this = trial.Trial(f"killed-{kind}", what)
    work = work_of(this)
    for number in range(trial.COUNT):
        work.once(number)
        this.times += 1
    shutil.rmtree(work.home)
    this.more = f"{work.met} of them in the middle of it"
    if work.met < trial.COUNT // 4:
        this.fault(f"only {work.met} kills met the work")
    return this.end()


if __name__ == "__main__":
    sys.exit(main())
