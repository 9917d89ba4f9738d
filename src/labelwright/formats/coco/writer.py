"""Writes COCO with constant memory: images go to the file, annotations to a spool beside it.

COCO puts every image before every annotation, while labels come with both, so the annotations wait
in a temporary file until ``close``. Ids count from 1 in the order of writing. Nothing is written
that changes from run to run.
"""

import shutil
from tempfile import TemporaryFile
from typing import Any, BinaryIO

import msgspec

from labelwright.formats.coco.records import CocoAnnotation, CocoCategory, CocoImage
from labelwright.plugin.export_format import Exporter, ExportHeader, Importer, Writer

_encode = msgspec.json.Encoder(order="deterministic").encode


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
        return CocoWriter(file, header)


class CocoWriter:
    """One document under way."""

    def __init__(self, file: BinaryIO, header: ExportHeader) -> None:
        self._file = file
        self._spool = TemporaryFile()  # noqa: SIM115  lives until close or discard
        self._categories: dict[str, int] = {}
        self._category_documents: list[dict[str, Any]] = []
        self._images = 0
        self._annotations = 0
        info = {"description": header.name}
        if header.created_at:
            info["date_created"] = header.created_at
        file.write(b'{"info":' + _encode(info) + b',"licenses":[],"images":[')

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

    def close(self) -> None:
        """Append annotations and categories, and end the document."""
        self._file.write(b'],"annotations":[')
        self._spool.seek(0)
        shutil.copyfileobj(self._spool, self._file, 1 << 20)
        self._file.write(b'],"categories":' + _encode(self._category_documents) + b"}\n")
        self._spool.close()

    def discard(self) -> None:
        """Let go of the spool."""
        self._spool.close()

    def _write_category(self, record: CocoCategory) -> None:
        number = len(self._categories) + 1
        self._categories[record.key] = number
        self._category_documents.append(
            {"id": number, "name": record.name, "supercategory": record.supercategory}
        )

    def _write_image(self, record: CocoImage) -> None:
        separator = b",\n" if self._images else b"\n"
        self._images += 1
        document = {
            "id": self._images,
            "width": record.width,
            "height": record.height,
            "file_name": record.file_name,
            "task": record.task,
            "ordinal": record.ordinal,
        }
        self._file.write(separator + _encode(document))

    def _write_annotation(self, record: CocoAnnotation) -> None:
        if not self._images or record.category not in self._categories:
            raise ValueError("an annotation needs its image and its category written before it")
        separator = b",\n" if self._annotations else b"\n"
        self._annotations += 1
        document = {
            "id": self._annotations,
            "image_id": self._images,
            "category_id": self._categories[record.category],
            "bbox": record.bbox,
            "area": record.area,
            "iscrowd": 0,
            "attributes": record.attributes,
        }
        self._spool.write(separator + _encode(document))
