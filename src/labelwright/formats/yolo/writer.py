"""Writes a YOLO archive: a text file for each picture as it comes, the list of pictures at the end.

Shares of the picture have all digits that bring the same pixel back. Nothing is written that
changes from run to run.
"""

import json
from tempfile import TemporaryFile
from typing import BinaryIO

from labelwright.formats.yolo.records import YoloHead, YoloObject, YoloPicture
from labelwright.plugin.answer_parts import Json
from labelwright.plugin.archives import ZipWriter, safe_path, without_ending
from labelwright.plugin.export_format import (
    Exporter,
    ExportHeader,
    Importer,
    ResumableWriter,
    Writer,
)

DATA, PICTURES, NOTES = "data.yaml", "pictures.csv", "NOT_CARRIED.txt"
COLUMNS = ("path", "name", "task", "ordinal", "width", "height", "uri", "sha256")
LABELS, IMAGES = "labels/", "images/"


class YoloFormat:
    """The format: detection, segmentation or oriented boxes, whichever the shapes need."""

    name = "yolo"
    title = "YOLO"
    extension = "zip"
    content_type = "application/zip"
    universal_exporter: Exporter | None = None
    universal_importer: Importer | None = None

    def open(self, file: BinaryIO, header: ExportHeader) -> Writer:
        """Return a writer of a new archive."""
        spool = TemporaryFile()  # noqa: SIM115  lives until close or discard
        return YoloWriter(ZipWriter(file, spool=spool), spool)

    def open_resumable(
        self, file: BinaryIO, header: ExportHeader, *, spool: BinaryIO, state: Json | None
    ) -> ResumableWriter:
        """Return a writer of a new archive, or of one that was broken off."""
        return YoloWriter(ZipWriter(file, spool=spool, state=state), None)


class YoloWriter:
    """One archive under way; ``owned`` is a spool that nobody else closes."""

    def __init__(self, archive: ZipWriter, owned: BinaryIO | None) -> None:
        self._archive = archive
        self._owned = owned

    def write(self, record: YoloHead | YoloPicture) -> None:
        """Add the head, or a picture."""
        if isinstance(record, YoloHead):
            self._archive.add(DATA, _data(record).encode())
            if record.loses:
                self._archive.add(NOTES, "".join(f"- {loss}\n" for loss in record.loses).encode())
            self._archive.grow(PICTURES, _line(COLUMNS))
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

    def _write_picture(self, picture: YoloPicture) -> None:
        path = safe_path(picture.name)
        stem = without_ending(path)
        ending = path.removeprefix(stem)
        unlike = f"{stem}-{picture.task}-{picture.ordinal}"
        name = self._archive.take(f"{LABELS}{stem}.txt", otherwise=f"{LABELS}{unlike}.txt")
        lines = (_numbers(one, picture.width, picture.height) for one in picture.objects)
        self._archive.add(name, "".join(f"{line}\n" for line in lines).encode())
        taken = name.removeprefix(LABELS).removesuffix(".txt")
        values = (
            f"{IMAGES}{taken}{ending}",
            picture.name,
            picture.task,
            picture.ordinal,
            picture.width,
            picture.height,
            picture.uri,
            picture.sha256,
        )
        self._archive.grow(PICTURES, _line(values))


def _data(head: YoloHead) -> str:
    names = "".join(
        f"  {number}: {json.dumps(name, ensure_ascii=False)}\n"
        for number, name in enumerate(head.names)
    )
    return (
        f"# yolo {head.task}; put the pictures where {PICTURES} says.\n"
        f"path: .\ntrain: images\nval: images\nnc: {len(head.names)}\nnames:\n{names}"
    )


def _numbers(one: YoloObject, width: int, height: int) -> str:
    if one.corners:
        shares = [share for x, y in one.corners for share in (x / width, y / height)]
    else:
        x, y, w, h = one.box
        shares = [(x + w / 2) / width, (y + h / 2) / height, w / width, h / height]
    return " ".join([str(one.number), *(repr(share) for share in shares)])


def _line(values: tuple[object, ...]) -> bytes:
    cells = ('"' + str(value).replace('"', '""') + '"' for value in values)
    return (",".join(cells) + "\r\n").encode()
