"""YOLO as Ultralytics reads it: a zip of ``data.yaml`` and one text file for each picture.

The container only: it turns pixels into shares of the picture and knows nothing of tasks. Pictures
are not inside; ``pictures.csv`` says where each is and under which path it belongs.
"""

from labelwright.formats.yolo.reader import YoloFile, YoloFound, YoloPlace, read_yolo
from labelwright.formats.yolo.records import YoloHead, YoloObject, YoloPicture
from labelwright.formats.yolo.writer import YoloFormat
from labelwright.plugin.export_format import ExportFormat

__all__ = [
    "FORMAT",
    "YoloFile",
    "YoloFound",
    "YoloHead",
    "YoloObject",
    "YoloPicture",
    "YoloPlace",
    "read_yolo",
]

FORMAT: ExportFormat = YoloFormat()
