"""COCO: one JSON document with images, annotations and categories.

The container only: it numbers what it is given and knows nothing of tasks. Records are written in
the order in which they come; an annotation belongs to the image before it.
"""

from labelwright.formats.coco.reader import CocoEntry, CocoFile, CocoPicture, read_coco
from labelwright.formats.coco.records import CocoAnnotation, CocoCategory, CocoImage
from labelwright.formats.coco.writer import CocoFormat
from labelwright.plugin.export_format import ExportFormat

__all__ = [
    "FORMAT",
    "CocoAnnotation",
    "CocoCategory",
    "CocoEntry",
    "CocoFile",
    "CocoImage",
    "CocoPicture",
    "read_coco",
]

FORMAT: ExportFormat = CocoFormat()
