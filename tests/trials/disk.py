# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a power failure leaves of a folder, from the record that disk/diskcalls.cpp made of a program.

Files keep what was synced of them, names what was synced of their folder; of the rest each file and each
folder keeps nothing, everything, or some of it: blocks of files at random, names in the order of their
changes.
"""
import dataclasses
import os
import pathlib
import struct

#: disk/diskrecord.cpp: kind, size of the name, size of the data, inode, offset.
HEAD = struct.Struct("<IIQQQ")
#: What is written at once by a disk.
BLOCKS = (512, 4096)
#: disk/diskrecord.h: DiskFault.
WORKS, FULL, SYNC_FAILS, READ_ONLY, UNREADABLE = b"\0", b"f", b"s", b"o", b"r"


@dataclasses.dataclass
class File:
    """`waiting`: what was not synced: (offset, bytes), or (size, None) for a change of size."""
    durable: bytearray
    waiting: list = dataclasses.field(default_factory=list)

    def sync(self):
        for offset, data in self.waiting:
            apply(self.durable, offset, data)
        self.waiting = []


@dataclasses.dataclass
class Folder:
    """`waiting`: changes of names: {name: inode or None}."""
    durable: dict
    waiting: list = dataclasses.field(default_factory=list)

    def sync(self):
        for change in self.waiting:
            self.durable.update(change)
        self.waiting = []

    def now(self):
        names = dict(self.durable)
        for change in self.waiting:
            names.update(change)
        return names


def apply(content, offset, data):
    if data is None:
        del content[offset:]
        content.extend(bytes(offset - len(content)))
        return
    content.extend(bytes(max(0, offset - len(content))))
    content[offset:offset + len(data)] = data


def blocks(size, offset, data):
    """The pieces of a write that a disk writes one by one."""
    begin = offset
    while begin < offset + len(data):
        end = min(offset + len(data), (begin // size + 1) * size)
        yield begin, data[begin - offset:end - offset]
        begin = end


class Disk:
    """The state of `root` while its record is played."""

    def __init__(self, root):
        self.root = str(root)
        self.files, self.folders = {}, {}
        self.seed(self.root)

    def seed(self, folder):
        """What is there at the start is on the disk."""
        names = {}
        for entry in os.scandir(folder):
            inode = entry.inode()
            if entry.is_dir():
                self.seed(entry.path)
                names[entry.name] = entry.path
            elif entry.is_file():
                self.files[inode] = File(bytearray(pathlib.Path(entry.path).read_bytes()))
                names[entry.name] = inode
        self.folders[str(folder)] = Folder(names)

    def play(self, records):
        for kind, inode, offset, names, data in records:
            getattr(self, "play_" + kind)(inode, offset, names, data)

    def name(self, changes):
        """Names in one folder change at once."""
        by_folder = {}
        for path, inode in changes:
            folder, name = os.path.split(path)
            if folder in self.folders:
                by_folder.setdefault(folder, {})[name] = inode
        for folder, change in by_folder.items():
            self.folders[folder].waiting.append(change)

    def target(self, path):
        folder, name = os.path.split(path)
        return self.folders[folder].now().get(name) if folder in self.folders else None

    def play_C(self, inode, _, names, __):
        self.files[inode] = File(bytearray())
        self.name([(names[0], inode)])

    def play_O(self, inode, *_):
        self.files[inode] = File(bytearray())

    def play_D(self, _, __, names, ___):
        self.folders[names[0]] = Folder({})
        self.name([(names[0], names[0])])

    def play_W(self, inode, offset, _, data):
        self.files[inode].waiting.append((offset, data))

    def play_T(self, inode, size, *_):
        self.files[inode].waiting.append((size, None))

    def play_S(self, inode, *_):
        self.files[inode].sync()

    def play_E(self, inode, *_):
        """A sync that failed: the system forgets what it could not write, and the next one that succeeds
        says nothing of it."""
        if inode in self.files:
            self.files[inode].waiting = []

    def play_F(self, _, __, names, ___):
        self.folders[names[0]].sync()

    def play_R(self, inode, _, names, __):
        if names[0] in self.folders:
            raise NotImplementedError(f"a folder was renamed: {names}")
        self.name([(names[0], None), (names[1], inode)])

    def play_L(self, inode, _, names, __):
        self.name([(names[1], inode)])

    def play_U(self, _, __, names, ___):
        self.name([(names[0], None)])

    def whole(self):
        """Everything that was written: what a kill leaves. {path: bytes}"""
        return self.state(lambda folder: folder.now(),
                          lambda file: all_of(file))

    def lost(self, random):
        """What a power failure leaves just now. {path: bytes}, folders end with /"""
        favourite = random.choice(("nothing", "nothing", "some", "mixed"))

        def way():
            return favourite if favourite != "mixed" else random.choice(("nothing", "some", "all"))

        def names(folder):
            kept = {"nothing": 0, "all": len(folder.waiting),
                    "some": random.randint(0, len(folder.waiting))}[way()]
            return Folder(dict(folder.durable), folder.waiting[:kept]).now()

        def content(file):
            how = way()
            if how == "some":
                return some_of(file, random)
            return bytes(file.durable) if how == "nothing" else all_of(file)

        return self.state(names, content)

    def state(self, names_of, content_of):
        found = {}

        def walk(path):
            found[path + "/"] = None
            for name, inode in names_of(self.folders[path]).items():
                if isinstance(inode, str):
                    walk(inode)
                elif inode is not None:
                    found[os.path.join(path, name)] = content_of(self.files[inode])

        walk(self.root)
        return found


def all_of(file):
    content = bytearray(file.durable)
    for offset, data in file.waiting:
        apply(content, offset, data)
    return bytes(content)


def some_of(file, random):
    content = bytearray(file.durable)
    share, size = random.random(), random.choice(BLOCKS)
    for offset, data in file.waiting:
        pieces = [(offset, None)] if data is None else blocks(size, offset, data)
        for begin, piece in pieces:
            if random.random() < share:
                apply(content, begin, piece)
    return bytes(content)


def put(state, root, folder):
    """Makes `folder` of what was left of `root`."""
    for path, content in state.items():
        place = pathlib.Path(str(folder) + path[len(root):])
        if content is None:
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        else:
            place.write_bytes(content)


def read(record):
    """[(where it ends in the record, (kind, inode, offset, names, data))]; a last one that was cut is
    none."""
    data = pathlib.Path(record).read_bytes()
    at, found = 0, []
    while at + HEAD.size <= len(data):
        kind, name_size, size, inode, offset = HEAD.unpack_from(data, at)
        begin = at + HEAD.size
        end = begin + name_size + size
        if end > len(data):
            break
        names = data[begin:begin + name_size].decode().split("\0")
        found.append((end, (chr(kind), inode, offset, names, data[begin + name_size:end])))
        at = end
    return found


class Preloaded:
    """The words before a program's command that put the recorder between it and `root`."""

    def __init__(self, library, root, home):
        self.library, self.root, self.home = library, str(root), home
        self.fault_file = os.path.join(home, "fault")
        pathlib.Path(self.fault_file).write_bytes(WORKS)
        self.record = None

    def before(self, number, **more):
        self.record = os.path.join(self.home, f"record-{number}")
        pathlib.Path(self.record).write_bytes(b"")
        variables = {"LD_PRELOAD": self.library, "KAROO_DISK_ROOT": self.root,
                     "KAROO_DISK_RECORD": self.record, "KAROO_DISK_FAULT": self.fault_file, **more}
        return ["env", *(f"{name}={value}" for name, value in variables.items())]

    def written(self):
        """How long the record is: what is in it has happened."""
        return os.stat(self.record).st_size

    def fails(self, fault):
        """The disk does this from now on."""
        with open(self.fault_file, "r+b") as file:
            file.write(fault)
