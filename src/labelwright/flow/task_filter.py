"""The filter of tasks: one document, said in a query string or in the body of a bulk change.

It compiles from an allow-list: what is not named here is no filter, and values are parameters.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Annotated
from uuid import UUID

import msgspec

from labelwright.assignment.model import Kind
from labelwright.database.engine import Transaction
from labelwright.intake import facets
from labelwright.intake import service as intake
from labelwright.intake.facets import Span, Wanted
from labelwright.intake.model import TaskState
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.ids import parse_id

Priority = Annotated[int, msgspec.Meta(ge=-100, le=100)]
Few = msgspec.Meta(min_length=1, max_length=10_000)
Values = Annotated[list[Annotated[str, msgspec.Meta(max_length=500)]], msgspec.Meta(max_length=50)]

WAITING = {"open": Kind.ANNOTATE, "review": Kind.REVIEW, "adjudication": Kind.ADJUDICATE}
"""States that are told by the kind of work that a task waits for."""
STATES = (*(state.name.lower() for state in TaskState), "review", "adjudication")
FLAGS = {flag.partition("=")[2]: flag for flag in facets.FLAGS}
QUERY = "?"
PARAMETERS = {"flags": "flag", "facets": "facet"}
"""Lists of a body whose query parameter is called otherwise: it is repeated."""
OF_LABELS = ("class", "regions", "spans", "relations", "relation", "answer")
"""Fields of the facets of labels; the rest begin with attribute/, answer/ or relation/."""
_BELOW = ("attribute/", "answer/", "relation/")

_FIRST = datetime(1, 1, 2, tzinfo=UTC)
_LAST = datetime(9998, 12, 31, tzinfo=UTC)


class TaskFilter(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Which tasks; all that is given must hold, and nothing given means every task.

    Parameters
    ----------
    flags
        What happened to the task; each of them.
    facets
        ``field=value`` of its newest label; of one field any of the values.
    metadata
        ``key=value``, of keys that the project marked; of one key any of the values.
    created_since, created_before, finished_since, finished_before
        A day (which begins at midnight UTC) or a moment, as ISO 8601 writes them.
    """

    state: str | None = None
    priority: Priority | None = None
    flags: Values | None = None
    facets: Values | None = None
    metadata: Values | None = None
    unique_id: str | None = None
    unique_id_prefix: str | None = None
    created_since: str | None = None
    created_before: str | None = None
    finished_since: str | None = None
    finished_before: str | None = None
    tasks: Annotated[list[str], Few] | None = None
    unique_ids: Annotated[list[str], Few] | None = None


class Reader:
    """Reads filters; ``at`` is where they stand, for what is told of a mistake."""

    def __init__(self, tx: Transaction, project: UUID, *, at: str) -> None:
        self._tx = tx
        self._project = project
        self._at = at

    async def wanted(self, given: TaskFilter) -> Wanted:
        """Return what a filter looks for."""
        finished = self._span(given.finished_since, given.finished_before, "finished")
        tasks, begins = await self._named(given)
        groups = [*self._flags(given), *self._label(given), *await self._metadata(given)]
        if given.priority:
            groups.append(tuple(facets.of_priority(given.priority)))
        place = None if given.state is None else WAITING.get(self._state(given.state))
        return Wanted(
            facets=tuple(groups),
            place=place,
            state=None
            if given.state is None or place is not None
            else TaskState[given.state.upper()],
            tasks=tasks,
            begins=begins,
            created=self._span(given.created_since, given.created_before, "created"),
            finished=finished,
            finished_days=() if finished is None else await self._days(finished),
            usual_priority=given.priority == 0,
        )

    def _state(self, text: str) -> str:
        if text not in STATES:
            raise self._wrong(
                "state", "There is no such task state.", f"One of {', '.join(STATES)}."
            )
        return text

    def _flags(self, given: TaskFilter) -> Iterator[tuple[str, ...]]:
        for flag in given.flags or ():
            if flag not in FLAGS:
                raise self._wrong("flags", "There is no such flag.", f"One of {', '.join(FLAGS)}.")
            yield (FLAGS[flag],)

    def _label(self, given: TaskFilter) -> Iterator[tuple[str, ...]]:
        for field, values in self._pairs("facets", given.facets).items():
            if field not in OF_LABELS and not field.startswith(_BELOW):
                raise self._wrong(
                    "facets",
                    f"Labels are not found by {field[:100]!r}.",
                    f"By {', '.join(OF_LABELS)}, or below {', '.join(_BELOW)}.",
                )
            yield tuple(facets.named(field, value) for value in values)

    async def _metadata(self, given: TaskFilter) -> list[tuple[str, ...]]:
        pairs = self._pairs("metadata", given.metadata)
        keys = await intake.marked_keys(self._tx, self._project) if pairs else {}
        found: list[tuple[str, ...]] = []
        for key, values in pairs.items():
            if key not in keys:
                raise self._wrong(
                    "metadata",
                    f"Tasks are not found by the metadata key {key[:100]!r}.",
                    "Mark it first: PUT /api/projects/{project}/metadata-keys.",
                )
            found.append(tuple(facets.named(f"meta/{keys[key]}", value) for value in values))
        return found

    def _pairs(self, name: str, texts: list[str] | None) -> dict[str, list[str]]:
        pairs: dict[str, list[str]] = {}
        for text in texts or ():
            key, separator, value = text.partition("=")
            if not separator or not key:
                raise self._wrong(name, "It is no field=value.", "Write for example class=car.")
            pairs.setdefault(key, []).append(value)
        return pairs

    async def _named(self, given: TaskFilter) -> tuple[tuple[UUID, ...] | None, str]:
        """Return the tasks that are named, None for all; and how unique_ids must begin."""
        sets: list[set[UUID]] = []
        begins = ""
        if given.tasks is not None:
            sets.append({parse_id("tsk", text) for text in given.tasks})
        exactly = [*(given.unique_ids or ()), *([given.unique_id] if given.unique_id else ())]
        if exactly:
            sets.append(set(await intake.named_exactly(self._tx, self._project, exactly)))
        if given.unique_id_prefix:
            few = await intake.named_like(self._tx, self._project, given.unique_id_prefix)
            if few is None:
                begins = given.unique_id_prefix
            else:
                sets.append(set(few))
        if not sets:
            return None, begins
        return tuple(sorted(sets[0].intersection(*sets[1:]))), begins

    async def _days(self, span: Span) -> tuple[str, ...]:
        """Return the days of a span; of a long one, those on which something was finished."""
        count = (span[1].date() - span[0].date()).days + 1
        if count <= facets.MOST_DAYS:
            days = (span[0].date() + timedelta(days=n) for n in range(max(count, 0)))
            return tuple(facets.named("finished", day.isoformat()) for day in days)
        known = await intake.facet_values(
            self._tx, self._project, field="finished", begins="", limit=4000
        )
        first, last = span[0].date().isoformat(), span[1].date().isoformat()
        return tuple(facets.named("finished", day) for day in known if first <= day <= last)

    def _span(self, since: str | None, before: str | None, name: str) -> Span | None:
        if since is None and before is None:
            return None
        return (
            _FIRST if since is None else self._moment(since, f"{name}_since"),
            _LAST if before is None else self._moment(before, f"{name}_before"),
        )

    def _moment(self, text: str, name: str) -> datetime:
        try:
            found = datetime.fromisoformat(text)
            found = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
        except (ValueError, OverflowError):
            raise self._wrong(
                name, "It is no day and no moment.", "Write 2026-11-24 or 2026-11-24T09:30:00Z."
            ) from None
        return min(max(found, _FIRST), _LAST)

    def _wrong(self, name: str, message: str, cure: str) -> InvalidInputError:
        if self._at == QUERY:
            name = PARAMETERS.get(name, name)
        return InvalidInputError(
            message, code="invalid_field", field=f"{self._at}{name}", cure=cure
        )


def without_each(given: TaskFilter) -> Iterator[tuple[str, TaskFilter]]:
    """Yield each condition by name, with the filter that leaves it out."""
    for name in ("flags", "facets", "metadata"):
        texts: list[str] = getattr(given, name) or []
        for field in dict.fromkeys(
            text if name == "flags" else text.partition("=")[0] for text in texts
        ):
            rest = [text for text in texts if text != field and text.partition("=")[0] != field]
            yield f"{name}:{field}", msgspec.structs.replace(given, **{name: rest})
    for since, before in (
        ("created_since", "created_before"),
        ("finished_since", "finished_before"),
    ):
        if getattr(given, since) or getattr(given, before):
            yield (
                since.partition("_")[0],
                msgspec.structs.replace(given, **{since: None, before: None}),
            )
    for name in ("state", "priority", "unique_id", "unique_id_prefix"):
        if getattr(given, name) is not None:
            yield name, msgspec.structs.replace(given, **{name: None})
