#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Renews the pictures of the user guide from the screens that `./dev screenshots` grabbed: each picture that
the guide names is taken from the light screen of the same name, with as few colours as it needs to be small."""
import collections
import pathlib
import re
import struct
import sys
import zlib

HERE = pathlib.Path(__file__).resolve().parent
GUIDE = HERE.parent / "user-guide.pt_BR.md"
SIGNATURE = b"\x89PNG\r\n\x1a\n"
COLOURS = 256


def named():
    """The pictures that the guide shows."""
    return re.findall(r"\]\(images/([\w.-]+\.png)\)", GUIDE.read_text("utf-8"))


def chunks(data):
    place = len(SIGNATURE)
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        yield kind, data[place + 8:place + 8 + length]
        place += length + 12


def paeth(left, up, corner):
    guess = left + up - corner
    distances = abs(guess - left), abs(guess - up), abs(guess - corner)
    return (left, up, corner)[distances.index(min(distances))]


def unfiltered(kind, line, above, step):
    if kind == 2:
        return bytearray((value + up) & 255 for value, up in zip(line, above))
    for place, value in enumerate(line):
        left = line[place - step] if place >= step else 0
        corner = above[place - step] if place >= step else 0
        guess = (0, left, 0, (left + above[place]) // 2, 0)[kind] if kind != 4 else paeth(
            left, above[place], corner)
        line[place] = (value + guess) & 255
    return line


def pixels(data):
    """Width, and the rows as lists of (red, green, blue)."""
    parts = list(chunks(data))
    width, _, depth, kind, _, _, laced = struct.unpack(">IIBBBBB", parts[0][1])
    if depth != 8 or kind not in (2, 6) or laced:
        sys.exit("not a picture as Qt writes it: 8 bits, true colour, not interlaced")
    step = 3 if kind == 2 else 4
    raw = zlib.decompress(b"".join(body for name, body in parts if name == b"IDAT"))
    rows, above = [], bytearray(width * step)
    for begin in range(0, len(raw), width * step + 1):
        line = bytearray(raw[begin + 1:begin + 1 + width * step])
        above = unfiltered(raw[begin], line, above, step) if raw[begin] else line
        rows.append(list(zip(above[0::step], above[1::step], above[2::step])))
    return width, rows


def distance(one, other):
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2


def palette_of(counts):
    """Half of it what is used most, then whatever would be farthest from what it would become, so that a small
    green tick stays green; and for each colour its place."""
    palette = [colour for colour, _ in counts.most_common(COLOURS // 2)]
    nearest = {}
    for colour in counts:
        nearest[colour] = min((distance(colour, kept), place) for place, kept in enumerate(palette))
    while len(palette) < min(COLOURS, len(counts)):
        worst = max(nearest, key=lambda colour: nearest[colour][0] * counts[colour] ** 0.5)
        for colour, present in nearest.items():
            nearest[colour] = min(present, (distance(colour, worst), len(palette)))
        palette.append(worst)
    return palette, {colour: place for colour, (_, place) in nearest.items()}


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def reduced(data):
    """The same picture with no more colours than a byte can name."""
    width, rows = pixels(data)
    counts = collections.Counter(colour for row in rows for colour in row)
    palette, place = palette_of(counts)
    body = b"".join(b"\0" + bytes(place[colour] for colour in row) for row in rows)
    return b"".join([SIGNATURE,
                     chunk(b"IHDR", struct.pack(">IIBBBBB", width, len(rows), 8, 3, 0, 0, 0)),
                     chunk(b"PLTE", bytes(value for colour in palette for value in colour)),
                     chunk(b"IDAT", zlib.compress(body, 9)), chunk(b"IEND", b"")])


def main():
    screens = pathlib.Path(sys.argv[1])
    for name in named():
        screen = screens / f"{pathlib.Path(name).stem}.light.png"
        if not screen.is_file():
            sys.exit(f"no screen of that name was grabbed: {screen}")
        picture = reduced(screen.read_bytes())
        (HERE / name).write_bytes(picture)
        print(f"  {name:32} {len(picture) // 1024} KiB")


if __name__ == "__main__":
    main()
