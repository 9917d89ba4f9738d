"""The task type: the methods of the contract, each in the file that bears its subject."""

from collections.abc import Callable, Mapping
from pathlib import Path

from labelwright.plugin.answer_parts import Json
from labelwright.plugin.export_format import Exporter, Importer
from labelwright.plugin.task_type import Action
from labelwright.task_types.image_regions import (
    aggregate,
    agreement,
    imports,
    parts,
    sampling,
    validate,
)
from labelwright.task_types.image_regions.exports import coco, columns, tables, voc, yolo
from labelwright.task_types.image_regions.schema import Payload, Settings


class ImageRegions:
    """Mark every object of the given classes on one or several pictures."""

    name = "image_regions"
    version = 1
    title = "Image regions"
    description = "Mark every object of the given classes on one or several pictures."
    editor = name
    settings = Settings
    payload = Payload
    media = ("image",)
    asks = ("classes", "fields", "relations")
    exports: Mapping[str, Exporter] = (
        coco.EXPORTS | columns.EXPORTS | tables.EXPORTS | voc.EXPORTS | yolo.EXPORTS
    )
    imports: Mapping[str, Importer] = imports.IMPORTS
    actions: tuple[Action, ...] = ()
    upgrades: Mapping[int, Callable[[Json], Json]] = {}
    problem_codes = validate.PROBLEM_CODES
    folder = Path(__file__).parent

    check_settings = staticmethod(validate.check_settings)
    validate = staticmethod(validate.validate)
    units = staticmethod(parts.units)
    distance = staticmethod(agreement.distance)
    match = staticmethod(agreement.match)
    merge = staticmethod(aggregate.merge)
    score_gold = staticmethod(agreement.score_gold)
    diff_view = staticmethod(agreement.diff_view)
    preview = staticmethod(parts.preview)
    facets = staticmethod(parts.facets)
    sample_answer = staticmethod(sampling.sample_answer)
