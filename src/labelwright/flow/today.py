"""An annotator's day: what was done, how fast, and what others said about it.

Every figure is read from a bounded range of an index: it costs the same after a year as after a
day.
"""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from labelwright.assignment.model import AssignmentState, Kind
from labelwright.database.engine import Transaction
from labelwright.discussion import service as discussion
from labelwright.discussion.model import Voice
from labelwright.feedback import service as feedback
from labelwright.feedback.model import DAYS, MOST_ITEMS, day_began, first_id_at
from labelwright.flow.schemas import DeskProject
from labelwright.kernel.ids import format_id
from labelwright.kernel.principal import Principal
from labelwright.projects import service as projects
from labelwright.projects.model import Project
from labelwright.review.model import Verdict


class TodayProject(msgspec.Struct):
    """How one's own work in a project goes; ``median_seconds`` is null below ten answers."""

    project: DeskProject
    kind: str
    done_today: int
    answers: int
    median_seconds: float | None
    last_at: str | None


class TodayDay(msgspec.Struct):
    """What was done on one day, as the days of this person begin."""

    starts_at: str
    answers: int
    rulings: int
    seconds: float


class FeedbackItem(msgspec.Struct):
    """Something said about one's own work.

    Parameters
    ----------
    what
        ``sent_back``, ``amended``, ``answered`` (one's own comment) or ``guidelines`` (changed).
    ruled_in
        ``review`` or ``adjudicate``, of a ruling.
    asked
        One's own comment that was answered.
    rework
        Of what was sent back: ``yours`` (one holds it: ``assignment``), ``open`` (it waits),
        ``done`` (one answered it anew), null: others have it or nobody wants it.
    version, read
        Of guidelines: the one in force, and the one last read.
    """

    what: str
    id: str
    project: DeskProject
    at: str
    is_new: bool
    task: str | None = None
    thread: str | None = None
    ruled_in: str | None = None
    reason: str | None = None
    text: str | None = None
    asked: str | None = None
    voice: str | None = None
    rework: str | None = None
    assignment: str | None = None
    version: int | None = None
    read: int | None = None


class Rulings(msgspec.Struct):
    """How many of one's own answers were ruled upon in seven days; counting stops at 1,000."""

    accepted: int
    amended: int
    sent_back: int


class Today(msgspec.Struct):
    """An annotator's day and week."""

    projects: list[TodayProject]
    days: list[TodayDay]
    feedback: list[FeedbackItem]
    rulings: Rulings
    unread: int


async def today(tx: Transaction, principal: Principal, *, day_starts: int) -> Today:
    """Return the day of an annotator whose days begin ``day_starts`` minutes after midnight UTC."""
    annotator = principal.seat
    began = day_began(datetime.now(UTC), day_starts)
    rows = await feedback.days(tx, annotator, began)
    known = _Projects(tx)
    items = await _items(tx, annotator, known)
    return Today(
        projects=await _projects(tx, annotator, rows, known),
        days=_days(rows, began),
        feedback=items,
        rulings=await _rulings(tx, annotator, began, known),
        unread=sum(item.is_new for item in items),
    )


class _Projects:
    """The projects that a page names, each read once."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._found: dict[UUID, Project] = {}

    async def get(self, project: UUID) -> Project:
        if project not in self._found:
            self._found[project] = await projects.read_project(self._tx, project)
        return self._found[project]

    async def view(self, project: UUID) -> DeskProject:
        found = await self.get(project)
        return DeskProject(format_id("prj", found.id), found.name, found.task_type)

    async def tells(self, project: UUID) -> bool:
        """Return whether annotators read what was ruled."""
        return (await self.get(project)).policy.feedback == "decisions"


async def _projects(
    tx: Transaction, annotator: UUID, rows: list[Any], known: _Projects
) -> list[TodayProject]:
    done = {(row.project, row.kind): row.answers for row in rows if row.day == 0}
    return [
        TodayProject(
            project=await known.view(row.project),
            kind=kind.name.lower(),
            done_today=done.get((row.project, kind), 0),
            answers=row.n,
            median_seconds=row.median,
            last_at=row.last_at.isoformat(),
        )
        for kind in Kind
        for row in await feedback.paces(tx, annotator, kind)
    ]


def _days(rows: list[Any], began: datetime) -> list[TodayDay]:
    days: list[TodayDay] = []
    for day in reversed(range(DAYS)):
        of_day = [row for row in rows if row.day == day]
        days.append(
            TodayDay(
                starts_at=(began - timedelta(days=day)).isoformat(),
                answers=sum(row.answers for row in of_day if row.kind == Kind.ANNOTATE),
                rulings=sum(row.answers for row in of_day if row.kind != Kind.ANNOTATE),
                seconds=sum(row.seconds for row in of_day),
            )
        )
    return days


async def _rulings(tx: Transaction, annotator: UUID, began: datetime, known: _Projects) -> Rulings:
    since = first_id_at(began - timedelta(days=DAYS - 1))
    totals = dict.fromkeys(Verdict, 0)
    for row in await feedback.counts(tx, annotator, since):
        if await known.tells(row.project):
            totals[Verdict(row.verdict)] += row.n
    return Rulings(totals[Verdict.ACCEPT], totals[Verdict.AMEND], totals[Verdict.REJECT])


async def _items(tx: Transaction, annotator: UUID, known: _Projects) -> list[FeedbackItem]:
    seen = await feedback.seen(tx, annotator)
    items = [
        await _ruled(tx, row, known, is_new=seen is None or row.decision > seen)
        for row in await feedback.to_read(tx, annotator, limit=MOST_ITEMS)
        if await known.tells(row.project)
    ]
    items += [
        await _answered(tx, row, known)
        for row in await discussion.answers_to(tx, annotator, limit=MOST_ITEMS)
    ]
    items += [
        await _guidelines(row, known) for row in await projects.unread_guidelines(tx, annotator)
    ]
    return sorted(items, key=lambda item: item.at, reverse=True)[:MOST_ITEMS]


async def _ruled(tx: Transaction, row: Any, known: _Projects, *, is_new: bool) -> FeedbackItem:
    is_back = row.verdict == Verdict.REJECT
    rework, held = _rework(row) if is_back else (None, None)
    return FeedbackItem(
        what="sent_back" if is_back else "amended",
        id=format_id("dec", row.decision),
        project=await known.view(row.project),
        at=row.created_at.isoformat(),
        is_new=is_new,
        task=format_id("tsk", row.task),
        ruled_in=Kind(row.kind).name.lower(),
        reason=row.reason,
        text=None if row.comment is None else tx.open(row.key_id, row.comment),
        rework=rework,
        assignment=None if held is None else format_id("asg", held),
    )


def _rework(row: Any) -> tuple[str | None, UUID | None]:
    """Return how the answer that is wanted instead stands, and the assignment one holds for it."""
    if row.own_state == AssignmentState.LEASED:
        return "yours", row.own
    if row.own_state == AssignmentState.SUBMITTED:
        return "done", None
    if row.is_wanted and row.own_state != AssignmentState.DECLINED:
        return "open", None
    return None, None


async def _answered(tx: Transaction, row: Any, known: _Projects) -> FeedbackItem:
    return FeedbackItem(
        what="answered",
        id=format_id("cmt", row.id),
        project=await known.view(row.project),
        at=row.created_at.isoformat(),
        is_new=row.is_new,
        task=format_id("tsk", row.task),
        thread=format_id("cmt", row.thread),
        voice=Voice(row.voice).name.lower(),
        text=tx.open(row.key_id, row.body)["text"],
        asked=tx.open(row.asked_key_id, row.asked)["text"],
    )


async def _guidelines(row: Any, known: _Projects) -> FeedbackItem:
    return FeedbackItem(
        what="guidelines",
        id=f"{format_id('prj', row.project)}.{row.version}",
        project=await known.view(row.project),
        at=row.created_at.isoformat(),
        is_new=True,
        version=row.version,
        read=row.read,
    )
