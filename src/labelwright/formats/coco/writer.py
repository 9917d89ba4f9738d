"""Writes COCO with constant memory: images go to the file, annotations to a spool beside it.

COCO puts every image before every annotation, while labels come with both, so the annotations wait
in a second file until ``close``. Ids count from 1 in the order of writing. Nothing is written that
changes from run to run.
"""

import shutil
from tempfile import TemporaryFile
from typing import Any, BinaryIO

import msgspec
from msgspec import UNSET, UnsetType

from labelwright.formats.coco.records import CocoAnnotation, CocoCategory, CocoImage
from labelwright.plugin.answer_parts import Json
from labelwright.plugin.export_format import (
    Exporter,
    ExportHeader,
    Importer,
    ResumableWriter,
    Writer,
)

HELD_BYTES = 256 * 2**10
"""So many bytes of images and of annotations wait in memory for the next write."""

_encoder = msgspec.json.Encoder(order="deterministic")
_encode = _encoder.encode


class CocoFormat:
    """The format: ``{"info", "licenses", "images", "annotations", "categories"}``."""

    name = "coco"
    title = "COCO instances"
    extension = "json"
    content_type = "application/json"
    universal_exporter: Exporter | None = None
    universal_importer: Importer | None = None

    def open(self, file: BinaryIO, header: ExportHeader) -> Writer:
        """Return a writer of a new document."""
        spool = TemporaryFile()  # noqa: SIM115  lives until close or discard
        return CocoWriter(file, header, spool=spool, state=None, owns_spool=True)

    def open_resumable(
        self, file: BinaryIO, header: ExportHeader, *, spool: BinaryIO, state: Json | None
    ) -> ResumableWriter:
        """Return a writer of a new document, or of one that was broken off."""
        return CocoWriter(file, header, spool=spool, state=state, owns_spool=False)


class CocoWriter:
    """One document under way."""

    def __init__(
        self,
        file: BinaryIO,
        header: ExportHeader,
        *,
        spool: BinaryIO,
        state: Json | None,
        owns_spool: bool,
    ) -> None:
        self._images = _Entries(file)
        self._annotations = _Entries(spool)
        self._file = file
        self._spool = spool
        self._owns_spool = owns_spool
        self._categories: dict[str, int] = {}
        self._category_documents: list[dict[str, Any]] = []
        if state is None:
            self._begin(header)
        else:
            self._go_on(state)

    def write(self, record: CocoCategory | CocoImage | CocoAnnotation) -> None:
        """Add one record.

        Raises
        ------
        ValueError
            For an annotation before any image, or of a category that was not written before it.
        """
        if isinstance(record, CocoImage):
            self._write_image(record)
        elif isinstance(record, CocoAnnotation):
            self._write_annotation(record)
        else:
            self._write_category(record)

    def state(self) -> Json:
        """Return the counts and the categories."""
        self._images.flush()
        self._annotations.flush()
        return {
            "images": self._images.count,
            "annotations": self._annotations.count,
            "keys": list(self._categories),
            "categories": self._category_documents,
        }

    def close(self) -> None:
        """Append annotations and categories, and end the document."""
        self._images.flush()
        self._annotations.flush()
        self._file.write(b'],"annotations":[')
        self._spool.seek(0)
        shutil.copyfileobj(self._spool, self._file, 1 << 20)
        self._file.write(b'],"categories":' + _encode(self._category_documents) + b"}\n")
        self.discard()

    def discard(self) -> None:
        """Let go of the spool."""
        if self._owns_spool:
            self._spool.close()

    def _begin(self, header: ExportHeader) -> None:
        info = {"description": header.name}
        if header.created_at:
            info["date_created"] = header.created_at
        self._file.write(b'{"info":' + _encode(info) + b',"licenses":[],"images":[')

    def _go_on(self, state: Json) -> None:
        self._images.count = state["images"]
        self._annotations.count = state["annotations"]
        self._categories = {key: number for number, key in enumerate(state["keys"], start=1)}
        self._category_documents = state["categories"]

    def _write_category(self, record: CocoCategory) -> None:
        number = len(self._categories) + 1
        self._categories[record.key] = number
        document: dict[str, Any] = {
            "id": number,
            "name": record.name,
            "supercategory": record.supercategory,
        }
        if record.keypoints:
            document |= {"keypoints": list(record.keypoints), "skeleton": []}
        self._category_documents.append(document)

    def _write_image(self, record: CocoImage) -> None:
        self._images.add(
            _Image(
                record.file_name,
                record.height,
                self._images.count + 1,
                record.ordinal,
                record.task,
                record.width,
            )
        )

    def _write_annotation(self, record: CocoAnnotation) -> None:
        category = self._categories.get(record.category)
        if category is None or not self._images.count:
            raise ValueError("an annotation needs its image and its category written before it")
        self._annotations.add(
            _Annotation(
                record.area,
                record.attributes,
                record.bbox,
                category,
                self._annotations.count + 1,
                self._images.count,
                keypoints=record.keypoints or UNSET,
                num_keypoints=_marked(record.keypoints) if record.keypoints else UNSET,
                segmentation=[record.segmentation] if record.segmentation else UNSET,
                shape=UNSET if record.shape is None else record.shape,
            )
        )


class _Image(msgspec.Struct):
    """An image as it is written: the fields in the order of their names."""

    file_name: str
    height: int
    id: int
    ordinal: int
    task: str
    width: int


class _Annotation(msgspec.Struct):
    """An annotation as it is written: the fields in the order of their names."""

    area: float
    attributes: dict[str, Any]
    bbox: tuple[float, float, float, float]
    category_id: int
    id: int
    image_id: int
    iscrowd: int = 0
    keypoints: tuple[float, ...] | UnsetType = UNSET
    num_keypoints: int | UnsetType = UNSET
    segmentation: list[tuple[float, ...]] | UnsetType = UNSET
    shape: dict[str, Any] | UnsetType = UNSET


def _marked(keypoints: tuple[float, ...]) -> int:
    """Return how many of the points are marked: every third number says it."""
    return sum(visibility > 0 for visibility in keypoints[2::3])


class _Entries:
    """The entries of one list, gathered in memory and written by the quarter of a megabyte."""

    def __init__(self, file: BinaryIO) -> None:
        self.count = 0
        self._file = file
        self._held = bytearray()

    def add(self, entry: msgspec.Struct) -> None:
        """Add one entry, with the comma that it needs."""
        held = self._held
        held += b",\n" if self.count else b"\n"
        self.count += 1
        _encoder.encode_into(entry, held, -1)
        if len(held) > HELD_BYTES:
            self.flush()

    def flush(self) -> None:
        """Hand what is held to the file."""
        self._file.write(self._held)
        self._held.clear()
