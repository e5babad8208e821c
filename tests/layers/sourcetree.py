# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the repository, and C++ text without what is not code."""
import pathlib
import re
import shutil
import subprocess

SKIPPED = {"build", ".git", ".cache", "__pycache__"}
TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^\s()\\]{0,16})\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL,
)
# After the last bracket, so that a struct among the parameters does not count, and a macro before
# a namespace does no harm.
HEAD_OF_SCOPE = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b[^()]*$")


class SourceTree:
    """Paths are relative to the root, with forward slashes."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.paths = sorted(self._listed())
        self._texts = {}

    def _listed(self):
        if (self.root / ".git").exists() and shutil.which("git"):
            # Files that are about to be added count too.
            command = ["git", "-c", "safe.directory=*", "-C", str(self.root), "ls-files", "-z",
                       "--cached", "--others", "--exclude-standard"]
            listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            return {path for path in listed.split("\0") if path and (self.root / path).is_file()}
        files = (path.relative_to(self.root) for path in self.root.rglob("*") if path.is_file())
        return {path.as_posix() for path in files if not SKIPPED & set(path.parts)}

    def text(self, path):
        if path not in self._texts:
            self._texts[path] = (self.root / path).read_text("utf-8", errors="replace")
        return self._texts[path]

    def under(self, *rooms, suffixes=(".h", ".cpp")):
        heads = tuple(room + "/" for room in rooms)
        return [path for path in self.paths if path.startswith(heads) and path.endswith(suffixes)]


def code_only(text, keep_strings=False):
    """The text with comments (and strings) blanked; lines stay where they are."""

    def blank(match):
        token = match.group(0)
        if keep_strings and not token.startswith("/"):
            return token
        return re.sub(r"[^\n]", " ", token)

    # A separator in a number (1'000) is no quote.
    return TOKEN.sub(blank, re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", "_", text))


def strings(text):
    """Yields (line, content) of every string; neighbours that the compiler joins come as one."""
    last_end, line, content = None, 0, ""
    for match in TOKEN.finditer(text):
        token = match.group(0)
        if token.startswith(("/", "'")):
            continue
        inner = token[token.index("(") + 1 : token.rindex(")")] if token[0] == "R" else token[1:-1]
        if last_end is not None and not text[last_end : match.start()].strip():
            content += inner
        else:
            if last_end is not None:
                yield line, content
            line, content = text.count("\n", 0, match.start()) + 1, inner
        last_end = match.end()
    if last_end is not None:
        yield line, content


def includes(text):
    """Yields (line, name, quoted) of every #include."""
    for number, line in enumerate(code_only(text, keep_strings=True).split("\n"), 1):
        match = re.match(r'\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', line)
        if match:
            yield number, match.group(1) or match.group(2), match.group(1) is not None


def functions(text):
    """Yields (line, head, lines of the body) of every function with a body."""
    code = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda m: re.sub(r"[^\n]", " ", m.group(0)),
                  code_only(text), flags=re.MULTILINE)
    stack, head_start = [], 0
    for match in re.finditer(r"[{};]", code):
        position = match.start()
        if match.group(0) == "{":
            head = " ".join(code[head_start:position].split())
            stack.append((_kind(head, stack), head, position))
        elif match.group(0) == "}" and stack:
            kind, head, start = stack.pop()
            if kind == "function":
                line = code.count("\n", 0, start) + 1
                yield line, head, max(0, code.count("\n", start, position) - 1)
        head_start = position + 1


def _kind(head, stack):
    if stack and stack[-1][0] != "scope":
        return "block"
    if head.endswith("=") or head.endswith(","):
        return "block"
    if HEAD_OF_SCOPE.search(head):
        return "scope"
    return "function" if ")" in head else "block"
