#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev before there is anything to build: on the wrong system, and with packages missing. Its tools
are replaced by small scripts that write down what they were asked."""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n'
NEEDED = ("bash", "dirname", "readlink", "sed", "tr", "head", "awk", "cat", "mkdir", "env", "rm",
          "grep", "true")
FAKES = {
    "dpkg-query": 'case "$*" in *Version*) echo "$QT";; *) [ -z "$HAVE" ] || printf "installed %s\\n" $HAVE;; esac',
    "dpkg": '[[ $2 < $4 ]]',
    "apt-cache": 'shift; for name in "$@"; do echo "$name:"; echo "  Candidate: ${OFFERED:-(none)}"; done',
    "apt-get": 'echo "apt-get $*" >>"$CALLS"',
    "sudo": 'echo "sudo $*" >>"$CALLS"; [ -z "$NO_SUDO" ] || exit 1; exec "$@"',
    "id": 'echo "$FAKE_ID"',
    "cmake": 'echo "no compiler here"; exit 1',
    "ninja": 'echo "ninja: no work to do."',
}
#: In the place of the program: it is ready at once, and ends.
PROGRAM = 'echo "  called with: $*"; echo "in: $PWD"; echo "ready http://127.0.0.1:8640"\n'


def listed():
    lines = (ROOT / "packaging/packages.txt").read_text("utf-8").splitlines()
    return [line.split(maxsplit=2) for line in lines if line and not line.startswith("#")]


class Dev(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        (self.folder / "packaging").mkdir()
        shutil.copy(ROOT / "dev", self.folder)
        shutil.copy(ROOT / "CMakePresets.json", self.folder)
        shutil.copy(ROOT / "packaging/packages.txt", self.folder / "packaging")
        self.tools = self.folder / "bin"
        self.tools.mkdir()
        for name in NEEDED:
            (self.tools / name).symlink_to(shutil.which(name))
        self.calls = self.folder / "calls"
        self.calls.touch()

    def fake(self, *names):
        for name in names:
            tool = self.tools / name
            tool.write_text(f"#!{shutil.which('bash')}\n{FAKES[name]}\n")
            tool.chmod(0o755)

    def dev(self, *arguments, system=DEBIAN, cwd=None, **variables):
        release = self.folder / "os-release"
        release.write_text(system)
        environment = {"PATH": str(self.tools), "KAROO_OS_RELEASE": str(release), "HAVE": "",
                       "CALLS": str(self.calls), "QT": "6.4.2", "OFFERED": "1", "FAKE_ID": "0",
                       "NO_SUDO": ""}
        environment.update(variables)
        return subprocess.run([str(self.folder / "dev"), *arguments], env=environment, text=True,
                              capture_output=True, check=False, stdin=subprocess.DEVNULL, cwd=cwd)

    def test_every_package_has_its_use_and_its_reason(self):
        uses = {"build", "run", "test", "e2e", "asan", "long", "lint", "tidy", "package"}
        for row in listed():
            self.assertEqual(len(row), 3, row)
            self.assertIn(row[1], uses)
        names = [row[0] for row in listed()]
        self.assertEqual(len(names), len(set(names)))

    def test_help_names_every_command(self):
        done = self.dev("--help")
        self.assertEqual(done.returncode, 0)
        text = (ROOT / "dev").read_text("utf-8")
        for command in re.findall(r"^command_(\w+)\(\)", text, re.MULTILINE):
            self.assertRegex(done.stdout, rf"(?m)^  {command}\b")

    def test_tells_what_a_command_does_and_does_not_do_it(self):
        for verb in ("test", "build", "package"):
            done = self.dev(verb, "--help")
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertEqual(done.stdout, self.dev("--help").stdout)

    def test_tells_the_words_of_the_demo(self):
        done = self.dev("demo", "--help")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("Usage: ./dev demo [--whatsapp]", done.stdout)

    def test_refuses_unknown_commands(self):
        done = self.dev("fly")
        self.assertEqual(done.returncode, 2)
        self.assertIn("no command 'fly'", done.stderr)

    def test_names_the_presets_when_it_does_not_know_one(self):
        self.fake(*FAKES)
        done = self.dev("build", "--preset", "fast", HAVE=" ".join(row[0] for row in listed()))
        self.assertEqual(done.returncode, 1)
        self.assertIn("no preset 'fast'", done.stderr)
        self.assertRegex(done.stderr, r"\brelease\b.*\basan\b")
        self.assertNotIn("base", done.stderr)
        again = self.dev("build", "--preset=fast", HAVE=" ".join(row[0] for row in listed()))
        self.assertEqual(again.stderr, done.stderr)

    def test_configures_anew_where_the_folder_was_moved(self):
        self.fake(*FAKES)
        build = self.folder / "build/release"
        build.mkdir(parents=True)
        (build / "build.ninja").touch()
        (build / "CMakeCache.txt").write_text("CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\n", "utf-8")
        done = self.dev("build", HAVE=" ".join(row[0] for row in listed()))
        self.assertIn("Configuring build/release", done.stdout)
        self.assertFalse((build / "CMakeCache.txt").exists())

    def test_configures_anew_where_the_presets_are_newer(self):
        self.fake(*FAKES)
        build = self.folder / "build/release"
        build.mkdir(parents=True)
        cache = build / "CMakeCache.txt"
        cache.write_text(f"CMAKE_HOME_DIRECTORY:INTERNAL={self.folder}\n", "utf-8")
        (build / "build.ninja").touch()
        os.utime(build / "build.ninja", (0, 0))
        done = self.dev("build", HAVE=" ".join(row[0] for row in listed()))
        self.assertIn("Configuring build/release", done.stdout)
        self.assertFalse(cache.exists())

    def test_says_which_systems_it_supports(self):
        done = self.dev("build", system='PRETTY_NAME="Fedora Linux 39"\nID=fedora\n')
        self.assertEqual(done.returncode, 1)
        self.assertIn("Debian 12 or newer", done.stderr)
        self.assertIn("Fedora Linux 39", done.stderr)

    def test_says_so_where_a_system_does_not_even_tell_its_name(self):
        done = self.dev("build", KAROO_OS_RELEASE=str(self.folder / "nowhere"))
        self.assertEqual(done.returncode, 1)
        self.assertIn("this system is 'unknown'", done.stderr)

    def test_refuses_an_older_debian(self):
        self.fake(*FAKES)
        done = self.dev("build", system='PRETTY_NAME="Debian 11"\nID=debian\nVERSION_ID="11"\n')
        self.assertEqual(done.returncode, 1)
        self.assertIn("Debian 11", done.stderr)
        self.assertEqual(self.calls.read_text(), "")

    def test_installs_what_is_missing_and_says_why(self):
        self.fake(*FAKES)
        have = " ".join(row[0] for row in listed() if row[0] not in ("ninja-build", "clang-format-14"))
        done = self.dev("build", HAVE=have)
        self.assertRegex(done.stdout, r"ninja-build +runs the compiler")
        self.assertRegex(self.calls.read_text(), r"^apt-get install .* ninja-build\n$")
        self.assertNotIn("clang-format", self.calls.read_text())

    def test_asks_sudo_only_when_not_root(self):
        self.fake(*FAKES)
        self.dev("build", FAKE_ID="0")
        self.assertNotIn("sudo", self.calls.read_text())
        self.dev("build", FAKE_ID="1000")
        self.assertRegex(self.calls.read_text(), r"\nsudo true\nsudo env \S+ apt-get install .*\n"
                                                 r"apt-get install ")

    def test_tells_what_to_type_where_there_is_no_sudo(self):
        self.fake(*(set(FAKES) - {"sudo"}))
        done = self.dev("build", FAKE_ID="1000")
        self.assertEqual(done.returncode, 1)
        self.assertIn("apt-get install --no-install-recommends cmake", done.stderr)

    def test_tells_what_to_type_where_sudo_refuses(self):
        self.fake(*FAKES)
        done = self.dev("build", FAKE_ID="1000", NO_SUDO="1")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(self.calls.read_text(), "sudo true\n")
        self.assertIn("as root: apt-get install --no-install-recommends cmake", done.stderr)

    def test_fetches_the_lists_and_then_says_what_no_source_has(self):
        self.fake(*FAKES)
        done = self.dev("build", OFFERED="")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(self.calls.read_text(), "apt-get update -q\n")
        self.assertRegex(done.stderr, r"do not have: .*qt6-httpserver-dev.*Qt 6\.4")

    def test_refuses_an_older_qt(self):
        self.fake(*FAKES)
        done = self.dev("build", HAVE=" ".join(row[0] for row in listed()), QT="6.2.4")
        self.assertEqual(done.returncode, 1)
        self.assertIn("Qt 6.2.4 is too old", done.stderr)

    def test_installs_nothing_when_nothing_is_missing(self):
        self.fake(*FAKES)
        done = self.dev("build", HAVE=" ".join(row[0] for row in listed()))
        self.assertEqual(self.calls.read_text(), "")
        self.assertIn("no compiler here", done.stderr)
        self.assertEqual(done.returncode, 1)

    def built(self):
        """As if it had been built: a program that says what it was called with, and where."""
        self.fake(*FAKES)
        build = self.folder / "build/release"
        build.mkdir(parents=True)
        (build / "CMakeCache.txt").write_text(f"CMAKE_HOME_DIRECTORY:INTERNAL={self.folder}\n", "utf-8")
        (build / "build.ninja").touch()
        program = build / "karoo-desk"
        program.write_text(f"#!{shutil.which('bash')}\n" + PROGRAM, "utf-8")
        program.chmod(0o755)
        return program

    def run_dev(self, *arguments, **variables):
        return self.dev("run", *arguments, HAVE=" ".join(row[0] for row in listed()), **variables)

    def test_opens_the_window_where_there_is_a_display(self):
        self.built()
        for display in ({"DISPLAY": ":7"}, {"WAYLAND_DISPLAY": "wayland-0"},
                        {"QT_QPA_PLATFORM": "offscreen"}):
            done = self.run_dev("--lang", "en", **display)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("called with: --lang en\n", done.stdout)

    def test_starts_without_a_window_where_there_is_no_display(self):
        program = self.built()
        data = self.folder / "the data"
        done = self.run_dev(f"--data={data}")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("no display", done.stdout)
        self.assertIn(f"called with: --headless --data={data}\n", done.stdout)
        self.assertIn("ready http://127.0.0.1:8640\n", done.stdout)
        self.assertIn("curl http://127.0.0.1:8640/healthz\n", done.stdout)
        words = re.search(r"TOKEN=\$\((.*)\)", done.stdout)[1]
        self.assertEqual(shlex.split(words), [str(program), "admin", "--data", str(data),
                                              "issue-token", "--system", "ERP"])

    def test_hands_on_what_needs_no_display_as_it_is(self):
        self.built()
        for words in (["--help"], ["--version"], ["admin", "tokens"], ["--headless"]):
            done = self.run_dev(*words)
            self.assertIn(f"  called with: {' '.join(words)}\n", done.stdout)
            self.assertNotIn("no display", done.stdout)

    def test_means_folders_from_where_it_was_called(self):
        self.built()
        done = self.run_dev("--headless", "--data", "here", cwd=self.tools)
        self.assertIn(f"in: {self.tools}\n", done.stdout)
        done = self.run_dev("--data", "here", cwd=self.tools)
        self.assertIn(f"--data {self.tools / 'here'} ", done.stdout)


if __name__ == "__main__":
    unittest.main()
