"""Writes a VOC archive: an XML document for each picture as it comes, the list of them at the end.

``task``, ``ordinal`` and ``name`` of a document are ours: readers pass over them, and ours finds
the pictures of one task again. Nothing is written that changes from run to run.
"""

import re
from collections.abc import Iterator
from tempfile import TemporaryFile
from typing import BinaryIO
from xml.sax.saxutils import escape

from labelwright.formats.voc.records import VocHead, VocObject, VocPicture
from labelwright.plugin.answer_parts import Json
from labelwright.plugin.archives import ZipWriter, safe_path, without_ending
from labelwright.plugin.export_format import (
    Exporter,
    ExportHeader,
    Importer,
    ResumableWriter,
    Writer,
)

DOCUMENTS, PICTURES = "Annotations/", "JPEGImages"
LISTED, CLASSES, NOTES = "ImageSets/Main/default.txt", "classes.txt", "NOT_CARRIED.txt"
SIDES = ("xmin", "ymin", "xmax", "ymax")
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class VocFormat:
    """The format: boxes of whole pixels."""

    name = "voc"
    title = "Pascal VOC"
    extension = "zip"
    content_type = "application/zip"
    universal_exporter: Exporter | None = None
    universal_importer: Importer | None = None

    def open(self, file: BinaryIO, header: ExportHeader) -> Writer:
        """Return a writer of a new archive."""
        spool = TemporaryFile()  # noqa: SIM115  lives until close or discard
        return VocWriter(ZipWriter(file, spool=spool), header, spool)

    def open_resumable(
        self, file: BinaryIO, header: ExportHeader, *, spool: BinaryIO, state: Json | None
    ) -> ResumableWriter:
        """Return a writer of a new archive, or of one that was broken off."""
        return VocWriter(ZipWriter(file, spool=spool, state=state), header, None)


class VocWriter:
    """One archive under way; ``owned`` is a spool that nobody else closes."""

    def __init__(self, archive: ZipWriter, header: ExportHeader, owned: BinaryIO | None) -> None:
        self._archive = archive
        self._project = header.name
        self._owned = owned

    def write(self, record: VocHead | VocPicture) -> None:
        """Add the head, or a picture."""
        if isinstance(record, VocHead):
            self._archive.add(CLASSES, _lines(record.names))
            if record.loses:
                self._archive.add(NOTES, _lines(f"- {loss}" for loss in record.loses))
            self._archive.grow(LISTED, b"")
        else:
            self._write_picture(record)

    def state(self) -> Json:
        """Return the state of the archive."""
        return self._archive.state()

    def close(self) -> None:
        """Write the list of pictures and end the archive."""
        self._archive.close()
        self.discard()

    def discard(self) -> None:
        """Let go of the spool."""
        if self._owned is not None:
            self._owned.close()

    def _write_picture(self, picture: VocPicture) -> None:
        path = safe_path(picture.name)
        stem = without_ending(path)
        unlike = f"{stem}-{picture.task}-{picture.ordinal}"
        name = self._archive.take(f"{DOCUMENTS}{stem}.xml", otherwise=f"{DOCUMENTS}{unlike}.xml")
        taken = name.removeprefix(DOCUMENTS).removesuffix(".xml")
        filename = taken + path.removeprefix(stem)
        document = "\n".join(_document(picture, filename, self._project))
        self._archive.add(name, f"{document}\n".encode())
        self._archive.grow(LISTED, _lines([taken]))


def _document(picture: VocPicture, filename: str, project: str) -> Iterator[str]:
    yield "<annotation>"
    yield f"  <folder>{PICTURES}</folder>"
    yield f"  <filename>{_text(filename)}</filename>"
    yield f"  <path>{_text(picture.uri)}</path>"
    yield f"  <source><database>{_text(project)}</database></source>"
    yield f"  <task>{_text(picture.task)}</task>"
    yield f"  <ordinal>{picture.ordinal}</ordinal>"
    yield f"  <name>{_text(picture.name)}</name>"
    size = f"<width>{picture.width}</width><height>{picture.height}</height><depth>3</depth>"
    yield f"  <size>{size}</size>"
    yield "  <segmented>0</segmented>"
    for one in picture.objects:
        yield from _object(one)
    yield "</annotation>"


def _object(one: VocObject) -> Iterator[str]:
    sides = zip(SIDES, one.pixels, strict=True)
    yield "  <object>"
    yield f"    <name>{_text(one.name)}</name>"
    yield "    <pose>Unspecified</pose>"
    yield "    <truncated>0</truncated>"
    yield "    <difficult>0</difficult>"
    yield f"    <bndbox>{''.join(f'<{side}>{at}</{side}>' for side, at in sides)}</bndbox>"
    yield "  </object>"


def _text(text: str) -> str:
    return escape(_NO_XML.sub("\ufffd", text), {"\r": "&#13;"})


def _lines(texts: Iterator[str] | tuple[str, ...] | list[str]) -> bytes:
    return "".join(f"{text}\n" for text in texts).encode()
