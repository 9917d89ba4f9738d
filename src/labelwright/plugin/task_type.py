"""The contract of a task type: everything that depends on what is labelled.

A task type is one folder with one public name, ``TASK_TYPE``, and one entry point. It is
stateless: every method is a pure function of its arguments, gives the same answer each time, and
takes only payloads that ``validate`` accepts (``validate`` itself takes any).
``labelwright.plugin.conformance`` holds the laws that every task type must pass.
"""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from msgspec import Struct
from msgspec import field as default

from labelwright.plugin.answer_parts import Facet, Json, Match, Merged, Score, Unit
from labelwright.plugin.export_format import Exporter, Importer
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.problems import Problem

__all__ = [
    "Action",
    "AssetFacts",
    "Facet",
    "Match",
    "Merged",
    "Score",
    "TaskContext",
    "TaskType",
    "Unit",
]


class AssetFacts(Struct, frozen=True):
    """What is known about one asset of a task without opening it.

    Parameters
    ----------
    ordinal
        Place of the asset in the task, from 0.
    facts
        What the media type found: pictures have ``width`` and ``height`` in pixels of the upright
        picture, texts have ``characters``.
    text
        The content of a text, wherever it came from, for checks and actions that need to read it.
    """

    ordinal: int
    role: str = "primary"
    media_type: str = ""
    content_type: str = ""
    facts: Json = default(default_factory=dict[str, Any])
    text: str | None = None


class TaskContext(Struct, frozen=True):
    """What an answer is an answer to.

    Parameters
    ----------
    settings
        An instance of the task type's ``settings``.
    salt
        The same for one task for ever (its printed id); splits ties that nothing else splits.
    """

    settings: Any
    ontology: Ontology
    assets: tuple[AssetFacts, ...]
    salt: str = ""


class Action(Struct, frozen=True):
    """One server call that an editor of this type may make.

    Parameters
    ----------
    input, output
        Types of msgspec; the server checks both and derives the JSON Schema from them.
    handler
        Async generator ``(input, context) -> outputs``: exactly one output unless ``streaming``.
    egress
        Whether the handler opens connections to the outside. Without it the server refuses any.
    cost_limit_microusd
        What one call may cost at most; 0 for a call that costs nothing.
    """

    name: str
    input: type[Any]
    output: type[Any]
    handler: Callable[[Any, TaskContext], AsyncIterator[Any]]
    streaming: bool = False
    egress: bool = False
    cost_limit_microusd: int = 0


class TaskType(Protocol):
    """One question that can be asked about assets."""

    @property
    def name(self) -> str:
        """Name of the folder and of the entry point."""
        ...

    @property
    def version(self) -> int:
        """Version of the payload, from 1; grows when old payloads need an upgrade."""
        ...

    @property
    def title(self) -> str:
        """Name for people."""
        ...

    @property
    def description(self) -> str:
        """What is asked, in one sentence."""
        ...

    @property
    def editor(self) -> str:
        """Name of the editor module of the web application."""
        ...

    @property
    def settings(self) -> type[Struct]:
        """Struct of the project's settings; all fields have defaults."""
        ...

    @property
    def payload(self) -> type[Struct]:
        """Struct of one answer."""
        ...

    @property
    def media(self) -> tuple[str, ...]:
        """Media types of which a task needs at least one asset; empty when any will do."""
        ...

    @property
    def asks(self) -> tuple[str, ...]:
        """Parts of the ontology that it uses: ``classes``, ``fields``, both or none."""
        ...

    @property
    def exports(self) -> Mapping[str, Exporter]:
        """Format name → exporter, beside the formats that take every type."""
        ...

    @property
    def imports(self) -> Mapping[str, Importer]:
        """Format name → importer of predictions, beside the formats that take every type."""
        ...

    @property
    def actions(self) -> tuple[Action, ...]:
        """Server calls of the editor."""
        ...

    @property
    def upgrades(self) -> Mapping[int, Callable[[Json], Json]]:
        """Old version n → function from a payload document of n to one of n + 1."""
        ...

    @property
    def problem_codes(self) -> tuple[str, ...]:
        """Every code that ``check_settings`` and ``validate`` can report."""
        ...

    @property
    def folder(self) -> Path:
        """Where ``README.md`` and ``examples/`` are, see ``labelwright.plugin.examples``."""
        ...

    def check_settings(self, settings: Any, ontology: Ontology) -> list[Problem]:
        """Return what is wrong with a project's settings and ontology for this type."""
        ...

    def validate(self, payload: Any, context: TaskContext) -> list[Problem]:
        """Return everything that is wrong with an answer, paths pointing into the payload."""
        ...

    def units(self, payload: Any, context: TaskContext) -> list[Unit]:
        """Return the parts of an answer that get a probability."""
        ...

    def distance(self, a: Any, b: Any, context: TaskContext) -> float:
        """Return how far two answers are apart, in [0, 1]; 0 exactly when they say the same."""
        ...

    def match(self, a: Any, b: Any, context: TaskContext) -> list[Match]:
        """Return which parts of two answers mean the same thing, and the parts left over."""
        ...

    def merge(
        self, payloads: Sequence[Any], weights: Sequence[float], context: TaskContext
    ) -> Merged:
        """Return the one answer that several make, each weighing ``weights`` > 0."""
        ...

    def score_gold(self, answer: Any, gold: Any, context: TaskContext) -> Score:
        """Return how right ``answer`` is when ``gold`` is the truth; gold itself scores 1."""
        ...

    def diff_view(self, a: Any, b: Any, context: TaskContext) -> Json:
        """Return what differs, as a JSON document for this type's editor."""
        ...

    def preview(self, payload: Any, context: TaskContext) -> Json:
        """Return a small JSON document: ``summary`` (text) and what a thumbnail needs."""
        ...

    def facets(self, payload: Any, context: TaskContext) -> list[Facet]:
        """Return what the answer can be searched by."""
        ...

    def sample_answer(self, context: TaskContext, seed: int) -> Any:
        """Return a valid answer made up from ``seed``, the same for the same seed."""
        ...
