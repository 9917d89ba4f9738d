"""The facets that tasks are found by, as texts ``field=value``: pure.

Three sorts: what the newest label says (fields of the task type), what happened to the task
(``flag=…``, ``priority=…``), and values of the metadata keys that the requester marked
(``meta/3=…``, by the key's number). Long and countless values are left out: nobody looks them up.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from labelwright.kernel import strict_json
from labelwright.kernel.ids import AFTER_ALL, BEFORE_ALL, made_at
from labelwright.plugin.task_type import Facet

MOST_OF_A_LABEL = 100
LONGEST_VALUE = 200
MOST_KEYS = 8
MOST_DAYS = 31
"""A longer span of days is walked only where nothing else is asked for."""

MOST_COUNTED = 1_000
FEWEST_COUNTED = 100
COUNTED_TOGETHER = 10_000
"""Tasks of one value are counted so far, the fewer the more values there are; then "1,000+"."""
_SLACK = timedelta(minutes=10)
"""How far the clock that made an id and the database's may be apart."""

Span = tuple[datetime, datetime]

UNSURE = "flag=unsure"
COMMENTS = "flag=comments"
SKIPPED = "flag=skipped"
SENT_BACK = "flag=sent_back"
HELD = "flag=held"
FLAGS = (UNSURE, COMMENTS, SKIPPED, SENT_BACK, HELD)

_NOT_OF_A_LABEL = ("flag=", "priority=", "meta/")
_COUNTED = "count/"
"""How often a class occurs: a number apart for each, told by no filter."""


class Found(msgspec.Struct, frozen=True):
    """Everything that a task is found by."""

    facets: frozenset[str] = frozenset()
    priority: int = 0
    finished_at: datetime | None = None


def named(field: str, value: str) -> str:
    """Return the text of a facet."""
    return f"{field}={value}"


def of_priority(priority: int) -> frozenset[str]:
    """Return the facet of a priority; the usual one has none."""
    return frozenset({named("priority", str(priority))}) if priority else frozenset()


def of_label(found: Iterable[Facet], label: UUID) -> tuple[frozenset[str], datetime]:
    """Return the facets of a label and when it was made, by its id."""
    made = datetime.fromtimestamp(made_at(label), UTC)
    texts = [
        named(facet.field, facet.value)
        for facet in found
        if not facet.field.startswith(_COUNTED) and len(facet.value) <= LONGEST_VALUE
    ]
    return frozenset({named("finished", made.date().isoformat()), *texts[:MOST_OF_A_LABEL]}), made


def most_counted(values: int) -> int:
    """Return how far the tasks of each of so many values are counted."""
    return max(FEWEST_COUNTED, min(MOST_COUNTED, COUNTED_TOGETHER // max(values, 1)))


def is_of_label(facet: str) -> bool:
    """Return whether a facet goes when another label comes."""
    return not facet.startswith(_NOT_OF_A_LABEL)


def of_metadata(metadata: Mapping[str, Any], keys: Mapping[str, int]) -> frozenset[str]:
    """Return the facets of metadata; ``keys`` are the marked ones with their numbers."""
    texts = {number: value_text(metadata.get(key)) for key, number in keys.items()}
    return frozenset(
        named(f"meta/{number}", text)
        for number, text in texts.items()
        if text is not None and len(text) <= LONGEST_VALUE
    )


def value_text(value: Any) -> str | None:
    """Return a plain value of metadata as text; None for what has parts, or is missing."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool | int | float):
        return strict_json.encode(value).decode()
    return None


class Wanted(msgspec.Struct, frozen=True):
    """Which tasks are looked for; all that is given must hold.

    Parameters
    ----------
    facets
        Of each group at least one.
    place
        The kind of work that waits for the task.
    begins
        Beginning of its unique_id, where too many begin so to name them in ``tasks``.
    finished_days
        Facets of the days on which tasks were finished in this span.
    usual_priority
        Its priority is 0, the only one without a facet.
    """

    facets: tuple[tuple[str, ...], ...] = ()
    place: int | None = None
    state: int | None = None
    tasks: tuple[UUID, ...] | None = None
    begins: str = ""
    created: Span | None = None
    finished: Span | None = None
    finished_days: tuple[str, ...] = ()
    usual_priority: bool = False


class Window(msgspec.Struct, frozen=True):
    """From where a page goes on, and whether towards older tasks."""

    newest: bool
    bounds: tuple[UUID, UUID]


def window(wanted: Wanted, *, newest: bool, after: UUID | None) -> Window:
    """Return the window of the page after ``after``; ids say when a task came, nearly."""
    low, high = BEFORE_ALL, AFTER_ALL
    if wanted.created is not None:
        low = _first_id(wanted.created[0] - _SLACK)
        high = _first_id(wanted.created[1] + _SLACK)
    if after is not None:
        low, high = (low, min(high, after)) if newest else (max(low, after), high)
    return Window(newest, (low, high))


def _first_id(moment: datetime) -> UUID:
    millis = int(moment.timestamp() * 1000)
    return UUID(int=min(max(millis, 0), (1 << 48) - 1) << 80)
