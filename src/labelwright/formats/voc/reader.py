"""Reads VOC archives of any maker; their XML by a parser that refuses entities and doctypes.

Pixels count from 1 as in the challenge; fractions that some tools write are taken as they are.
Nothing is unpacked to the disk.
"""

from collections.abc import Iterator
from math import isfinite
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from msgspec import Struct

from labelwright.formats.voc.writer import DOCUMENTS, SIDES
from labelwright.kernel.errors import InvalidInputError
from labelwright.plugin.archives import ZipReader
from labelwright.plugin.problems import Problem


class VocPlace(Struct, frozen=True):
    """One picture: by name, and with what our own documents say of it."""

    name: str
    task: str | None = None
    ordinal: int = 0


class VocBox(Struct, frozen=True):
    """One object: ``x, y, width, height`` in pixels from 0, as everywhere but in these files."""

    path: str
    name: str
    box: tuple[float, float, float, float]


class VocFile:
    """An archive that is open for reading."""

    def __init__(self, archive: ZipReader) -> None:
        self._archive = archive
        self._names = [name for name in archive.order if name.endswith(".xml")]
        if any(f"/{DOCUMENTS}" in f"/{name}" for name in self._names):
            self._names = [name for name in self._names if f"/{DOCUMENTS}" in f"/{name}"]

    def pictures(self) -> Iterator[tuple[VocPlace, list[VocBox | Problem]] | Problem]:
        """Yield each picture with its objects, in the order in which they were packed."""
        for name in self._names:
            try:
                yield self._picture(name)
            except InvalidInputError as error:
                yield Problem(error.field or "", error.code, error.message, error.cure or "")

    def _picture(self, name: str) -> tuple[VocPlace, list[VocBox | Problem]]:
        path = f"/{name}"
        try:
            root = fromstring(self._archive.text(name))
        except (ParseError, DefusedXmlException, ValueError) as error:
            raise InvalidInputError(
                f"{name} is no XML document that is safe to read.",
                code="no_xml",
                field=path,
                cure="Write it without doctype and entities.",
            ) from error
        ordinal = _word(root, "ordinal")
        place = VocPlace(
            name=_word(root, "name") or _word(root, "filename") or name,
            task=_word(root, "task") or None,
            ordinal=int(ordinal) if ordinal.isdecimal() else 0,
        )
        found = enumerate(root.iterfind("object"))
        return place, [_box(one, f"{path}/object/{n}") for n, one in found]


def read_voc(file: BinaryIO) -> VocFile | Problem:
    """Return what an archive holds, or why it is none."""
    try:
        return VocFile(ZipReader(file))
    except InvalidInputError as error:
        return Problem(error.field or "", error.code, error.message, error.cure or "")


def _box(one: Element, path: str) -> VocBox | Problem:
    try:
        left, top, right, bottom = (float(_word(one, f"bndbox/{side}")) for side in SIDES)
    except ValueError:
        return _no_box(path)
    width, height = right - left + 1, bottom - top + 1
    if not all(isfinite(n) for n in (left, top, width, height)) or width <= 0 or height <= 0:
        return _no_box(path)
    return VocBox(path, _word(one, "name"), (left - 1, top - 1, width, height))


def _no_box(path: str) -> Problem:
    return Problem(
        f"{path}/bndbox",
        "no_box",
        "The object has no box of four numbers.",
        f"Write {', '.join(SIDES)}.",
    )


def _word(element: Element, path: str) -> str:
    return element.findtext(path) or ""
