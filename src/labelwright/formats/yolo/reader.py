"""Reads YOLO archives of any maker: detection, segmentation, oriented boxes, with scores or not.

Where the archive has our ``pictures.csv``, it says what the text files cannot: which picture each
is about, and its size. Files of others need both from whoever reads. Nothing is unpacked to the
disk.
"""

import csv
import re
from collections.abc import Iterator
from io import StringIO
from typing import BinaryIO

from msgspec import Struct

from labelwright.formats.yolo.writer import DATA, IMAGES, LABELS, PICTURES
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.strict_json import decode
from labelwright.plugin.archives import ZipReader, without_ending
from labelwright.plugin.problems import Problem

BOX = 4
FARTHEST = 2
"""A shape may hang over the edge of its picture, but not by more than another picture."""
_ENTRY = re.compile(r"^\s+(?:-|(?P<number>\d+)\s*:)\s*(?P<name>.+?)\s*$")
_INLINE = re.compile(
    r"(?P<number>\d+\s*:)?\s*(?P<name>\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^,{}\[\]]+)"
)


class YoloPlace(Struct, frozen=True):
    """One picture: by name, and with what our own list says of it."""

    name: str
    task: str | None = None
    ordinal: int = 0
    size: tuple[int, int] | None = None


class YoloFound(Struct, frozen=True):
    """One line, as shares of the picture: a box by its centre, or corners."""

    path: str
    number: int
    box: tuple[float, float, float, float] | None
    corners: tuple[tuple[float, float], ...]
    score: float | None


class YoloFile:
    """An archive that is open for reading."""

    def __init__(self, archive: ZipReader) -> None:
        self._archive = archive
        self._root = _root(archive)
        self.names = _names(archive.text(f"{self._root}{DATA}"))

    def pictures(self) -> Iterator[tuple[YoloPlace, list[YoloFound | Problem]]]:
        """Yield each picture with its lines, in the order of our list, else of the names."""
        listed = self._root + PICTURES
        if listed in self._archive.names:
            rows = csv.DictReader(StringIO(self._archive.text(listed), newline=""))
            for number, row in enumerate(rows, start=2):
                stem = without_ending((row.get("path") or "").removeprefix(IMAGES))
                yield _place(row, number), self._lines(f"{self._root}{LABELS}{stem}.txt")
            return
        for name in sorted(self._archive.names):
            if f"/{LABELS}" in f"/{name}" and name.endswith(".txt"):
                stem = f"/{name}".rpartition(f"/{LABELS}")[2].removesuffix(".txt")
                yield YoloPlace(stem), self._lines(name)

    def _lines(self, name: str) -> list[YoloFound | Problem]:
        if name not in self._archive.names:
            return []
        lines = self._archive.text(name).splitlines()
        return [
            _found(line.split(), f"/{name}/{number}")
            for number, line in enumerate(lines, start=1)
            if line.strip()
        ]


def read_yolo(file: BinaryIO) -> YoloFile | Problem:
    """Return what an archive holds, or why it is none of YOLO's."""
    try:
        return YoloFile(ZipReader(file))
    except InvalidInputError as error:
        return Problem(error.field or "", error.code, error.message, error.cure or "")


def _root(archive: ZipReader) -> str:
    """Return the folder that ``data.yaml`` lies in: the top, or the one folder that was packed."""
    places = sorted((name for name in archive.names if name.endswith(DATA)), key=len)
    if not places or places[0].removesuffix(DATA).count("/") > 1:
        raise InvalidInputError(
            f"The archive has no {DATA}.",
            code="no_data_yaml",
            cure=f"Pack the folder that holds {DATA} and {LABELS}.",
        )
    return places[0].removesuffix(DATA)


def _place(row: dict[str, str], number: int) -> YoloPlace:
    try:
        size = int(row["width"]), int(row["height"])
        return YoloPlace(row["name"], row["task"] or None, int(row["ordinal"]), size)
    except (KeyError, TypeError, ValueError) as error:
        raise InvalidInputError(
            f"Row {number} of {PICTURES} does not say what a picture is.",
            code="no_picture",
            field=f"/{PICTURES}/{number}",
            cure=f"Mend the row, or leave {PICTURES} out and name the pictures' sizes.",
        ) from error


def _found(words: list[str], path: str) -> YoloFound | Problem:
    try:
        number, shares = int(words[0]), [float(word) for word in words[1:]]
    except ValueError:
        return Problem(path, "no_numbers", "The line is not a class and numbers.", "Mend the line.")
    score = shares.pop() if len(shares) > BOX and len(shares) % 2 else None
    is_sound = len(shares) >= BOX and not len(shares) % 2
    if not is_sound or not all(abs(share) <= FARTHEST for share in (*shares, score or 0.0)):
        return Problem(
            path,
            "no_shape",
            "The line is neither a box nor an outline in shares of the picture.",
            "Write class, centre, width and height, or class and three corners or more.",
        )
    if len(shares) == BOX:
        return YoloFound(path, number, (shares[0], shares[1], shares[2], shares[3]), (), score)
    corners = tuple(zip(shares[::2], shares[1::2], strict=True))
    return YoloFound(path, number, None, corners, score)


def _names(text: str) -> dict[int, str]:
    """Return number → name out of the few ways in which ``names`` is written in YAML."""
    lines = iter(text.splitlines())
    found: list[tuple[str | None, str]] = []
    for line in lines:
        key, _, rest = line.partition(":")
        if key != "names":
            continue
        if rest.strip().startswith(("[", "{")):
            found = [(m["number"], m["name"]) for m in _INLINE.finditer(rest.strip(" []{}"))]
            break
        for entry in lines:
            match = _ENTRY.match(entry)
            if match is None:
                break
            found.append((match["number"], match["name"]))
        break
    return {
        place if number is None else int(number.rstrip(" :")): _plain(name.strip())
        for place, (number, name) in enumerate(found)
    }


def _plain(name: str) -> str:
    if name.startswith('"'):
        try:
            return decode(name.encode(), str)
        except InvalidInputError:
            return name.strip('"')
    return name[1:-1].replace("''", "'") if name[:1] == name[-1:] == "'" else name
