"""Find tasks: pages of what a filter selects, values to filter by, and what excludes the most.

A page costs the same in a project of a thousand tasks and of a million: it looks at so many
candidates and no more. Where few of them are wanted it may hold fewer tasks than asked for, or
none, and still have a ``next``.
"""

from typing import Any, Literal
from uuid import UUID

import msgspec

from labelwright.database.engine import Transaction
from labelwright.flow.task_filter import QUERY, Reader, TaskFilter, without_each
from labelwright.intake import service as intake
from labelwright.intake.facets import Wanted, most_counted, named, of_priority, value_text, window
from labelwright.intake.model import INLINE_NAME, TaskState
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.ids import format_id, parse_id
from labelwright.media import service as media_service
from labelwright.media.service import Media
from labelwright.plugin.media_type import THUMBNAIL
from labelwright.projects import service as projects

Sort = Literal["oldest", "newest", "priority"]
SORTS: tuple[Sort, ...] = ("oldest", "newest", "priority")
MOST_LEVELS = 8
"""Priorities that one page goes through."""
LOOKED_BEYOND = 50
"""How many tasks are looked for without a condition that may exclude them."""
MOST_VALUES = 50
MOST_DIGITS = 3
SHOWN_TEXT = 200


class TaskRow(msgspec.Struct):
    """A task in a list; ``facets`` are what its newest label says and what happened to it.

    ``metadata`` holds the keys that were asked for by ``show``, as text.
    """

    id: str
    unique_id: str | None
    state: str
    answers: int
    label: str | None
    problem: str | None
    name: str
    thumbnail_url: str | None
    created_at: str
    priority: int
    finished_at: str | None
    facets: list[str]
    metadata: dict[str, str]


class Excluding(msgspec.Struct):
    """The condition without which most would be found; ``without`` is counted to 50."""

    filter: str
    without: int


class TaskPage(msgspec.Struct):
    """Tasks that a filter selects; ``excluding`` only where there are none at all."""

    items: list[TaskRow]
    next: str | None
    excluding: Excluding | None = None


class FacetValue(msgspec.Struct):
    """A value that tasks have; counting stops at 1,000 or before, and ``more`` says so."""

    value: str
    count: int
    more: bool


class FacetField(msgspec.Struct):
    """A field that tasks are found by; ``key`` is set for metadata."""

    field: str
    key: str | None = None


class FacetFields(msgspec.Struct):
    """Every field that some task is found by; not ``ready``: older labels are not noted yet."""

    items: list[FacetField]
    ready: bool


class FacetValues(msgspec.Struct):
    """Values of one field, in their order; ``more``: there are others."""

    items: list[FacetValue]
    more: bool


async def task_page(
    tx: Transaction,
    media: Media,
    project: UUID,
    given: TaskFilter,
    *,
    sort: Sort,
    after: str | None,
    limit: int,
    show: list[str],
) -> TaskPage:
    """Return a page of the tasks that a filter selects."""
    await projects.read_project(tx, project)
    wanted = await Reader(tx, project, at=QUERY).wanted(given)
    if sort == "priority":
        found, following = await _by_priority(tx, project, wanted, after=after, limit=limit)
    else:
        start = parse_id("tsk", after) if after else None
        here = window(wanted, newest=sort == "newest", after=start)
        found, last = await intake.find(tx, project, wanted, here, limit=limit)
        following = None if last is None else format_id("tsk", last)
    page = TaskPage(await _rows(tx, media, project, found, show=show), following)
    if not found and following is None and after is None:
        page.excluding = await _excluding(tx, project, given)
    return page


async def _by_priority(
    tx: Transaction, project: UUID, wanted: Wanted, *, after: str | None, limit: int
) -> tuple[list[UUID], str | None]:
    """Go through the priorities from the highest; a cursor says which one, and where in it."""
    level, start = _level(after)
    levels = [
        one for one in await intake.priorities_of(tx, project) if level is None or one <= level
    ]
    found: list[UUID] = []
    for n, priority in enumerate(levels):
        if n == MOST_LEVELS:
            return found, f"{priority}:"
        only = msgspec.structs.replace(
            wanted,
            facets=(*wanted.facets, *((text,) for text in of_priority(priority))),
            usual_priority=priority == 0,
        )
        here = window(only, newest=False, after=start if priority == level else None)
        some, last = await intake.find(tx, project, only, here, limit=limit - len(found))
        found += some
        if last is not None:
            return found, f"{priority}:{format_id('tsk', last)}"
        if len(found) >= limit and n + 1 < len(levels):
            return found, f"{levels[n + 1]}:"
    return found, None


def _level(after: str | None) -> tuple[int | None, UUID | None]:
    if after is None:
        return None, None
    level, _, task = after.partition(":")
    digits = level.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS):
        raise InvalidInputError(
            "It is no cursor of this order.",
            code="invalid_field",
            field="?after",
            cure="Send next of the page before, with the same sort.",
        )
    return int(level), parse_id("tsk", task) if task else None


async def _excluding(tx: Transaction, project: UUID, given: TaskFilter) -> Excluding | None:
    best: Excluding | None = None
    reader = Reader(tx, project, at=QUERY)
    for name, rest in without_each(given):
        wanted = await reader.wanted(rest)
        here = window(wanted, newest=True, after=None)
        found, _ = await intake.find(tx, project, wanted, here, limit=LOOKED_BEYOND)
        if found and (best is None or len(found) > best.without):
            best = Excluding(name, len(found))
    return best


async def _rows(
    tx: Transaction, media: Media, project: UUID, tasks: list[UUID], *, show: list[str]
) -> list[TaskRow]:
    rows = await intake.found_rows(tx, project, tasks) if tasks else []
    assets = await media_service.assets(tx, [row.asset for row in rows if row.asset is not None])
    items: list[TaskRow] = []
    for row in rows:
        asset = assets.get(row.asset)
        has_thumbnail = asset is not None and any(r.kind == THUMBNAIL for r in asset.renditions)
        items.append(
            TaskRow(
                id=format_id("tsk", row.id),
                unique_id=row.unique_id,
                state=TaskState(row.state).name.lower(),
                answers=row.answers,
                label=None if row.label is None else format_id("lbl", row.label),
                problem=row.problem,
                name=asset.name if asset else row.name or INLINE_NAME,
                thumbnail_url=media.url(tx.organization, row.asset, THUMBNAIL)
                if has_thumbnail
                else None,
                created_at=row.created_at.isoformat(),
                priority=row.priority,
                finished_at=None if row.finished_at is None else row.finished_at.isoformat(),
                facets=sorted(f for f in row.facets if not f.startswith(("priority=", "meta/"))),
                metadata=_shown(tx, row, show) if show else {},
            )
        )
    return items


def _shown(tx: Transaction, row: Any, show: list[str]) -> dict[str, str]:
    metadata: dict[str, Any] = tx.open(row.key_id, row.body)["metadata"]
    texts = {key: value_text(metadata.get(key)) for key in show}
    return {key: text[:SHOWN_TEXT] for key, text in texts.items() if text is not None}


async def facet_fields(tx: Transaction, project: UUID) -> FacetFields:
    """Return the fields that some task of a project is found by."""
    await projects.read_project(tx, project)
    keys = {number: key for key, number in (await intake.marked_keys(tx, project)).items()}
    items: list[FacetField] = []
    for field in await intake.facet_fields(tx, project):
        if not field.startswith("meta/"):
            items.append(FacetField(field))
        elif (key := keys.get(int(field[len("meta/") :]))) is not None:
            items.append(FacetField("metadata", key))
    return FacetFields(items, await projects.facets_ready(tx, project))


async def facet_values(
    tx: Transaction, project: UUID, *, field: str, key: str | None, begins: str
) -> FacetValues:
    """Return values of a field with how many tasks have each."""
    await projects.read_project(tx, project)
    if field == "metadata":
        number = (await intake.marked_keys(tx, project)).get(key or "")
        if number is None:
            return FacetValues([], more=False)
        field = f"meta/{number}"
    values = await intake.facet_values(
        tx, project, field=field, begins=begins, limit=MOST_VALUES + 1
    )
    shown = values[:MOST_VALUES]
    most = most_counted(len(shown))
    texts = [named(field, value) for value in shown]
    counts = await intake.facet_counts(tx, project, texts, most=most)
    items = [
        FacetValue(value, min(n, most), n > most)
        for value in shown
        for n in [counts[named(field, value)]]
    ]
    return FacetValues(items, len(values) > MOST_VALUES)
