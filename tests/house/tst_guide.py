#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The user guide says what is on the screen: every label in bold is a text of the Portuguese translation,
every picture is there and small, every link leads somewhere."""
import pathlib
import re
import sys
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
GUIDE = DOCS / "user-guide.pt_BR.md"
IMAGES = DOCS / "images"
PNG = b"\x89PNG\r\n\x1a\n"
LARGEST = 150 * 1024
ALL_TOGETHER = 1536 * 1024


def screen_texts():
    """All that the window says in Portuguese, without the marks of its keys."""
    tree = xml.etree.ElementTree.parse(ROOT / "translations/karoo-desk_pt_BR.ts")
    texts = set()
    for translation in tree.iter("translation"):
        forms = [form.text or "" for form in translation.findall("numerusform")]
        for text in forms or [translation.text or ""]:
            texts.add(text.replace("&&", "\0").replace("&", "").replace("\0", "&"))
    return texts


def labels(text):
    """What stands in bold, a way of several clicks in its parts."""
    prose = re.sub(r"`[^`\n]*`", "", text)
    found = []
    for bold in re.findall(r"\*\*(.+?)\*\*", prose, re.S):
        found += [" ".join(part.split()) for part in bold.split(" > ")]
    return found


def is_on_screen(label, texts):
    if label in texts:
        return True
    # A choice that names the thing: "Sistemas Externos · ERP" of "Sistemas Externos · %1".
    return any("%1" in text and len(text) > len("%1 · %2") and
               re.fullmatch(re.escape(text).replace("%1", ".+"), label) for text in texts)


def anchor(heading):
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


class Guide(unittest.TestCase):
    def setUp(self):
        self.text = GUIDE.read_text("utf-8")

    def test_every_label_is_on_the_screen(self):
        texts = screen_texts()
        found = labels(self.text)
        self.assertGreater(len(found), 100)
        self.assertEqual([label for label in found if not is_on_screen(label, texts)], [])

    def test_notices_a_label_that_is_not_there(self):
        texts = screen_texts()
        found = labels("Vá a **Integrações > Sistemas\nExternos** e clique em **Fazer mágica**, `**x**`.")
        self.assertEqual(found, ["Integrações", "Sistemas Externos", "Fazer mágica"])
        self.assertEqual([label for label in found if not is_on_screen(label, texts)], ["Fazer mágica"])
        self.assertTrue(is_on_screen("Sistemas Externos · ERP", texts))

    def test_every_picture_is_there_and_small(self):
        pictures = re.findall(r"!\[([^\]]+)\]\(([^)]+)\)", self.text)
        self.assertGreater(len(pictures), 8)
        for words, path in pictures:
            self.assertGreater(len(words), 10, "a picture says in words what it shows")
            data = (DOCS / path).read_bytes()
            self.assertTrue(data.startswith(PNG), path)
            self.assertLess(len(data), LARGEST, path)
        self.assertLess(sum(picture.stat().st_size for picture in IMAGES.glob("*.png")), ALL_TOGETHER)

    def test_no_picture_is_left_over(self):
        shown = self.text + (ROOT / "README.md").read_text("utf-8")
        self.assertEqual([picture.name for picture in IMAGES.glob("*.png")
                          if f"images/{picture.name}" not in shown], [])

    def test_every_link_leads_somewhere(self):
        headings = {anchor(line.lstrip("# ")) for line in self.text.splitlines() if line.startswith("#")}
        links = re.findall(r"(?<!!)\[[^\]]+\]\(([^)]+)\)", self.text)
        self.assertTrue(links)
        for link in links:
            if link.startswith("#"):
                self.assertIn(link[1:], headings)
            else:
                self.assertTrue((DOCS / link).is_file(), link)

    def test_is_led_to(self):
        self.assertIn("docs/user-guide.pt_BR.md", (ROOT / "README.md").read_text("utf-8"))
        self.assertIn("user-guide.pt_BR.md", (DOCS / "architecture.md").read_text("utf-8"))


if __name__ == "__main__":
    sys.exit(unittest.main())
