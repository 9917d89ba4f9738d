"""What a project is, and the rules its parts must keep."""

import re
import unicodedata
from datetime import datetime
from enum import IntEnum
from typing import Annotated, Any, Literal, cast
from uuid import UUID

import msgspec

from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.problems import Problem, under
from labelwright.plugin import registry
from labelwright.plugin.ontology import Ontology, check_ontology, succession_problems
from labelwright.plugin.task_type import AssetFacts, TaskContext, TaskType

PARTS = ("ontology", "guidelines", "policy")
GUIDELINES_LIMIT = 1_000_000
NAME_LIMIT = 200

Review = Literal["none", "all"]
Feedback = Literal["none", "decisions"]
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]


class ProjectState(IntEnum):
    """Whether work is handed out."""

    OPEN = 0
    PAUSED = 1


class Policy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How much work a task gets and who has the last word.

    Parameters
    ----------
    overlap
        Independent annotations wanted for a task.
    review
        ``all``: a reviewer rules on every task before it is delivered; ``none``: nobody does.
    lease_seconds
        How long an annotator may be silent before the task goes to somebody else.
    max_overlap
        Annotations at most, asked one at a time while they agree less than ``min_agreement``;
        by default no more than ``overlap``.
    min_agreement
        Mean share, in [0, 1], of a round's annotations that hold each unit of their consensus.
    adjudicate
        A reviewer settles what still agrees less when no more annotations are asked.
    gold_share
        Chance that a lease is of a task whose answer is known, in [0, 0.5].
    predictions_shown
        Share of the leases, in [0, 1], that show what models say; the rest measure their pull.
    feedback
        ``decisions``: annotators read what was ruled about their own answers; ``none``: only why an
        answer that they do anew was sent back. What gold says is told in neither.
    """

    overlap: Annotated[int, msgspec.Meta(ge=1, le=100)] = 1
    review: Review = "none"
    lease_seconds: Annotated[int, msgspec.Meta(ge=5, le=86_400)] = 1800
    max_overlap: Annotated[int, msgspec.Meta(ge=1, le=100)] | None = None
    min_agreement: Share = 0.0
    adjudicate: bool = False
    gold_share: Annotated[float, msgspec.Meta(ge=0, le=0.5)] = 0.0
    predictions_shown: Share = 1.0
    feedback: Feedback = "decisions"

    @property
    def most_annotations(self) -> int:
        """Return how many annotations a round gets at most."""
        return self.max_overlap or self.overlap


class Versions(msgspec.Struct, frozen=True):
    """Which versions are in force."""

    ontology: int
    guidelines: int
    policy: int


class Project(msgspec.Struct, frozen=True):
    """A project with the rules in force."""

    id: UUID
    name: str
    task_type: str
    state: ProjectState
    settings: Any
    versions: Versions
    ontology: Ontology
    guidelines: str
    policy: Policy
    created_at: datetime

    @property
    def kind(self) -> TaskType:
        """Return the task type."""
        return registry.task_type(self.task_type)

    def context(self, assets: tuple[AssetFacts, ...], *, salt: str) -> TaskContext:
        """Return what an answer to a task with these assets is an answer to."""
        return TaskContext(settings=self.settings, ontology=self.ontology, assets=assets, salt=salt)


def decode_settings(kind: TaskType, document: Any) -> Any:
    """Return the settings of a task type from a plain document."""
    return strict_json.convert(document, kind.settings, path="/settings")


def decode_ontology(document: Any) -> Ontology:
    """Return an ontology from a plain document.

    Ids that are missing are made from names; a class or option may be just its name.
    """
    if isinstance(document, dict):
        document = _with_ids(cast("dict[str, Any]", document))
    return strict_json.convert(document, Ontology, path="/ontology")


def check_rules(
    kind: TaskType, *, settings: Any, ontology: Ontology, before: Ontology | None
) -> None:
    """Raise `InvalidInputError` with everything wrong in settings and ontology."""
    problems = under("/ontology", check_ontology(ontology))
    if before is not None:
        problems += under("/ontology", succession_problems(before, ontology))
    if not problems:
        problems = kind.check_settings(settings, ontology)
    if problems:
        raise InvalidInputError.of(problems)


def check_policy(policy: Policy) -> None:
    """Raise when parts of a policy contradict each other."""
    if policy.most_annotations < policy.overlap:
        raise InvalidInputError.of(
            [
                Problem(
                    "/policy/max_overlap",
                    "below_overlap",
                    f"max_overlap is {policy.max_overlap}, below overlap, {policy.overlap}.",
                    "Raise max_overlap, lower overlap, or leave max_overlap out.",
                )
            ]
        )


def check_guidelines(text: str) -> None:
    """Raise when the guidelines are too long to be read by anybody."""
    if len(text) > GUIDELINES_LIMIT:
        raise InvalidInputError.of(
            [
                Problem(
                    "/guidelines",
                    "too_long",
                    f"Guidelines have at most {GUIDELINES_LIMIT} characters.",
                    "Shorten.",
                )
            ]
        )


def check_name(name: str) -> str:
    """Return a project's name without spaces around it, or raise."""
    name = name.strip()
    if not 1 <= len(name) <= NAME_LIMIT:
        raise InvalidInputError.of(
            [
                Problem(
                    "/name",
                    "invalid_name",
                    f"A name has 1 to {NAME_LIMIT} characters.",
                    "Give the project a name.",
                )
            ]
        )
    return name


def _with_ids(document: dict[str, Any]) -> dict[str, Any]:
    """Give entries without an id one made from their name, in every list of named things."""
    filled = dict(document)
    for key in ("classes", "relations", "fields", "options"):
        entries = filled.get(key)
        if not isinstance(entries, list):
            continue
        filled[key] = _entries_with_ids(cast("list[Any]", entries))
    return filled


def _entries_with_ids(entries: list[Any]) -> list[Any]:
    entries = [{"name": entry} if isinstance(entry, str) else entry for entry in entries]
    documents = [cast("dict[str, Any]", e) for e in entries if isinstance(e, dict)]
    taken: set[str] = {e["id"] for e in documents if isinstance(e.get("id"), str)}
    counts: dict[str, int] = {}
    result: list[Any] = []
    for entry in entries:
        if not isinstance(entry, dict):
            result.append(entry)
            continue
        document = _with_ids(cast("dict[str, Any]", entry))
        if "id" not in document and isinstance(document.get("name"), str):
            document = {"id": _fresh_id(document["name"], taken, counts), **document}
            taken.add(document["id"])
        result.append(document)
    return result


def _fresh_id(name: str, taken: set[str], counts: dict[str, int]) -> str:
    """Return an id made from ``name``; ``counts`` remembers where each stem's numbers stand."""
    text = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9_-]+", "_", text).strip("_")[:52] or "item"
    candidate, n = stem, counts.get(stem, 1)
    while candidate in taken:
        n += 1
        candidate = f"{stem}_{n}"
    counts[stem] = n
    return candidate
