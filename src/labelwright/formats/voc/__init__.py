"""Pascal VOC: a zip of one XML document for each picture, as the challenge's kit lays them out.

The container only: whole pixels, counted from 1, the last one inside. Pictures are not inside.
"""

from labelwright.formats.voc.reader import VocBox, VocFile, VocPlace, read_voc
from labelwright.formats.voc.records import VocHead, VocObject, VocPicture
from labelwright.formats.voc.writer import VocFormat
from labelwright.plugin.export_format import ExportFormat

__all__ = [
    "FORMAT",
    "VocBox",
    "VocFile",
    "VocHead",
    "VocObject",
    "VocPicture",
    "VocPlace",
    "read_voc",
]

FORMAT: ExportFormat = VocFormat()
