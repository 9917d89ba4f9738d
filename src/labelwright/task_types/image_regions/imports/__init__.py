"""From files of other tools to answers."""

from labelwright.plugin.export_format import Importer
from labelwright.task_types.image_regions.imports import coco, voc, yolo

IMPORTS: dict[str, Importer] = coco.IMPORTS | voc.IMPORTS | yolo.IMPORTS
