"""The task type: the methods of the contract, each in the file that bears its subject."""

from collections.abc import Callable, Mapping
from pathlib import Path

from labelwright.plugin.answer_parts import Json
from labelwright.plugin.export_format import Exporter, Importer
from labelwright.plugin.task_type import Action
from labelwright.task_types.text_spans import aggregate, agreement, parts, sampling, validate
from labelwright.task_types.text_spans.exports import columns, conll, tables
from labelwright.task_types.text_spans.imports.conll import IMPORTS
from labelwright.task_types.text_spans.schema import Payload, Settings


class TextSpans:
    """Mark every stretch of text of the given classes in one or several texts."""

    name = "text_spans"
    version = 1
    title = "Text spans"
    description = "Mark every stretch of text of the given classes in one or several texts."
    editor = name
    settings = Settings
    payload = Payload
    media = ("text",)
    asks = ("classes", "fields", "relations")
    exports: Mapping[str, Exporter] = columns.EXPORTS | conll.EXPORTS | tables.EXPORTS
    imports: Mapping[str, Importer] = IMPORTS
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
