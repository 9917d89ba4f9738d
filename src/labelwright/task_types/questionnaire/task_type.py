"""The task type: questions about the task as a whole."""

from collections.abc import Callable, Mapping
from pathlib import Path

from labelwright.plugin.answer_parts import Json
from labelwright.plugin.export_format import Exporter, Importer
from labelwright.plugin.task_type import Action
from labelwright.task_types.questionnaire import answers
from labelwright.task_types.questionnaire.exports.tables import EXPORTS
from labelwright.task_types.questionnaire.schema import Payload, Settings


class Questionnaire:
    """Answer the questions of the ontology about one or several assets."""

    name = "questionnaire"
    version = 1
    title = "Questionnaire"
    description = "Answer questions about one or several assets as a whole."
    editor = name
    settings = Settings
    payload = Payload
    media: tuple[str, ...] = ()
    asks = ("fields",)
    exports: Mapping[str, Exporter] = EXPORTS
    imports: Mapping[str, Importer] = {}
    actions: tuple[Action, ...] = ()
    upgrades: Mapping[int, Callable[[Json], Json]] = {}
    problem_codes = answers.PROBLEM_CODES
    folder = Path(__file__).parent

    check_settings = staticmethod(answers.check_settings)
    validate = staticmethod(answers.validate)
    units = staticmethod(answers.units)
    distance = staticmethod(answers.distance)
    match = staticmethod(answers.match)
    merge = staticmethod(answers.merge)
    score_gold = staticmethod(answers.score_gold)
    diff_view = staticmethod(answers.diff_view)
    preview = staticmethod(answers.preview)
    facets = staticmethod(answers.facets)
    sample_answer = staticmethod(answers.sample_answer)
