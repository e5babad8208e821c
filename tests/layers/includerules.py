# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about who may include whom. Each yields (path, line, sentence)."""
import re

from sourcetree import includes

ROOMS = ("models", "ui", "app")
RANKS = {"base": 0, "domain": 1, "rules": 2, "store": 2, "ports": 2, "actions": 3, "lists": 3}
SIDEWAYS = {("store", "rules"), ("lists", "actions")}
LISTENER = "app/gateway/httplistener.cpp"
WRAPPED = {"sqlite3": r"sqlite3\.h", "libphonenumber": r"phonenumbers/", "libsodium": r"sodium(/|\.h)"}
#: SQLite has a second door: below it, to its files. It opens no database and runs no statement.
BELOW = {"sqlite3": "models/store/walbuffer.cpp"}
MODULES = re.compile(r"(Qt(Core|Gui|Widgets|Network|Sql|Svg|Test|DBus|HttpServer|Concurrent))(/\1)?$")
HTTP_SERVER = re.compile(r"(QtHttpServer/|Q(Abstract)?HttpServer\w*$)")
GENERATED = re.compile(r'(ui_\w+\.h|\w+\.moc|moc_\w+\.cpp)$')


def _allowed(source, target):
    """Whether a file of room `source` may include one of room `target`, both as path parts."""
    if source[0] != target[0]:
        return ROOMS.index(target[0]) < ROOMS.index(source[0])
    if source[0] != "models":
        return True
    if source[1] == target[1]:
        return True
    if (source[1], target[1]) in SIDEWAYS:
        return True
    return RANKS.get(target[1], 9) < RANKS.get(source[1], -1)


def arrows(tree):
    """No arrow up between app, ui and models, nor inside models."""
    for path in tree.under(*ROOMS):
        source = path.split("/")
        for line, name, _ in includes(tree.text(path)):
            target = name.split("/")
            if target[0] == "tests":
                yield path, line, f"the product does not include tests ({name})"
            elif target[0] in ROOMS and len(target) > 1 and not _allowed(source, target):
                yield path, line, f"includes up or sideways: {name}"


def from_root(tree):
    """Project includes are written from the root, and a .cpp begins with its own header."""
    known = set(tree.paths)
    for path in tree.under(*ROOMS, "tests"):
        own = path[: -len(".cpp")] + ".h" if path.endswith(".cpp") else ""
        found = list(includes(tree.text(path)))
        for line, name, quoted in found:
            if quoted and name not in known and not GENERATED.search(name):
                yield path, line, f'"{name}" is no path from the root of the repository'
        if own in known and found and found[0][1] != own:
            yield path, found[0][0], f'the first include is the own header "{own}"'


def circles(tree):
    """No circle between pairs of .h and .cpp."""
    known = {path.rsplit(".", 1)[0] for path in tree.under(*ROOMS)}
    graph = {name: set() for name in known}
    for path in tree.under(*ROOMS):
        name = path.rsplit(".", 1)[0]
        targets = {other.rsplit(".", 1)[0] for _, other, _ in includes(tree.text(path))}
        graph[name] |= (targets & known) - {name}
    # What includes nothing, or only what is cleared already, is in no circle.
    while cleared := {name for name, targets in graph.items() if not targets}:
        graph = {name: targets - cleared for name, targets in graph.items() if name not in cleared}
    for circle in _walks(graph):
        yield circle[0], 1, "circle of includes: " + " -> ".join(circle)


def _walks(graph):
    """One walk that bites its tail for each group of names that are left."""
    seen = set()
    for start in sorted(graph):
        walk, name = [], start
        while name not in seen and name not in walk:
            walk.append(name)
            name = sorted(graph[name])[0]
        if name in walk:
            yield walk[walk.index(name) :] + [name]
        seen.update(walk)


def http_server(tree):
    """Qt HTTP Server, and every Qt version switch of the gateway, in one file. The benchmark
    measures the bare library, so it may include it."""
    for path in tree.under(*ROOMS, "tests"):
        if path == LISTENER or path.startswith("tests/bench/"):
            continue
        for line, name, _ in includes(tree.text(path)):
            if HTTP_SERVER.match(name):
                yield path, line, f"{name} belongs into {LISTENER}"
    for path in tree.under("app/gateway"):
        for number, text in enumerate(tree.text(path).split("\n"), 1):
            if path != LISTENER and re.search(r"\bQT_VERSION(_CHECK|_MAJOR|_MINOR)?\b", text):
                yield path, number, f"Qt versions of the server are told apart in {LISTENER}"


def libraries(tree):
    """Foreign libraries stay behind one door."""
    homes = {}
    for path in tree.under(*ROOMS):
        for line, name, _ in includes(tree.text(path)):
            for library, pattern in WRAPPED.items():
                if re.match(pattern, name) and path != BELOW.get(library):
                    homes.setdefault(library, []).append((path, line))
            if re.match(r"Qt?Sql", name) and not path.startswith("models/store/"):
                yield path, line, f"{name} belongs into models/store"
            if name.startswith("curl/") and not path.startswith("app/"):
                yield path, line, "libcurl belongs into app"
            if name.startswith("rapidjson/") and path.startswith("ui/"):
                yield path, line, "RapidJSON has no place in ui"
            if MODULES.match(name):
                yield path, line, f"<{name}> draws in a whole module"
            if path.startswith("models/") and re.match(r"(Q(Widget|Icon|Color|Pixmap|Font|Painter|"
                                                       r"Brush|Palette|Application|Style\w*)$|"
                                                       r"Qt(Widgets|Gui)/)", name):
                yield path, line, f"models knows no screen ({name})"
    for library, places in sorted(homes.items()):
        files = sorted({path for path, _ in places})
        for path, line in places:
            if not path.startswith("models/") or path.endswith(".h"):
                yield path, line, f"{library} is included in one .cpp of models only"
            elif path != files[0]:
                yield path, line, f"{library} is included in {files[0]} already"


RULES = (arrows, from_root, circles, http_server, libraries)
