"""What the facts say about one task: every answer, ruling, label and event, told in their order.

Pure: the same facts give the same truth. `rebuild` writes it where state differs; reopening a task
writes it where a cancellation had closed the place.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec

from labelwright.assignment.model import Kind
from labelwright.assignment.rules import (
    GOLD_POOL,
    GOLD_ROUND,
    GOLD_WANTED,
    HOLD_POOL,
    Place,
    Whom,
    send_back,
    want_more,
)
from labelwright.intake.model import TaskState
from labelwright.review.model import Verdict

OUTSIDE = "outside"
"""Method of a label that an outside workforce handed in: no round of ours settled it."""


class Facts(msgspec.Struct, frozen=True):
    """Everything that ever happened to a task, late answers and rulings left out."""

    priority: int
    pool: int
    overlap: int
    answers: Sequence[Any]
    rulings: Sequence[Any]
    labels: Sequence[Any]
    events: Sequence[Any]
    overlap_of: Mapping[int, int]
    """Policy version to overlap, of every policy that a ruling was made under."""
    are_assets_ready: bool


class TaskTruth(msgspec.Struct):
    """What state should say."""

    state: TaskState
    priority: int = 0
    answers: int = 0
    label: UUID | None = None
    problem: str | None = None
    places: dict[Kind, tuple[Place, int]] = {}
    settled: dict[int, list[Any]] = {}
    """Round to the answers of its consensus."""


def tell(facts: Facts) -> TaskTruth:
    """Return what the facts say."""
    story = _Story(facts)
    for _, step, fact in sorted(
        [
            *((answer.created_at, story.answer, answer) for answer in facts.answers),
            *((ruling.created_at, story.rule, ruling) for ruling in facts.rulings),
            *((label.created_at, story.label, label) for label in facts.labels),
            *((event.at, story.event, event) for event in facts.events),
        ],
        key=lambda told: told[0],
    ):
        step(fact)
    return story.truth()


class _Story:
    """Where a task stands after the facts told so far."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._round = 1
        self._wanted = facts.overlap
        self._whom: int = Whom.ANYBODY
        self._priority = facts.priority
        self._pool = facts.pool
        self._by_round: dict[int, list[Any]] = {}
        self._settled: set[int] = set()
        self._kinds: dict[int, Kind] = {}
        self._ruled_on: dict[Kind, int] = {}
        self._newest: UUID | None = None
        self._is_labelled = False
        self._is_cancelled = False
        self._is_gold = False
        self._is_held = False
        self._preparation: Any = None

    def answer(self, answer: Any) -> None:
        """Tell an answer in time."""
        answers = self._by_round.setdefault(answer.round, [])
        if answer.amends is not None:
            self._correct(answers, answer)
            return
        answers.append(answer)
        if answer.round == self._round and len(answers) >= self._wanted:
            self._settled.add(answer.round)

    def _correct(self, answers: list[Any], answer: Any) -> None:
        """Tell an answer that takes the place of another; what its round says is open anew."""
        answers[[one.id for one in answers].index(answer.amends)] = answer
        if answer.round == self._round and answer.round in self._settled:
            self._note_review()
            self._is_labelled = False
            self._kinds.pop(answer.round, None)

    def rule(self, ruling: Any) -> None:
        """Tell a ruling."""
        self._note_review()
        if ruling.verdict == Verdict.REJECT:
            again = send_back(
                Place(ruling.round, 0, 0),
                whom=Whom(ruling.sent_to),
                overlap=self._facts.overlap_of[ruling.policy],
                answered=len(self._by_round.get(ruling.round, ())),
            )
            self._go_on(again.round, again.wanted, whom=again.whom)

    def label(self, label: Any) -> None:
        """Tell a label."""
        if label.decision is not None or label.method == OUTSIDE:
            self._note_review()
        self._newest = label.id
        self._is_labelled = True

    def event(self, event: Any) -> None:
        """Tell an event, when it says more than the other facts do."""
        told: Callable[[Any], None] | None = getattr(self, f"_{event.name}", None)
        if told is not None:
            told(event.body)

    def _note_review(self) -> None:
        if self._round in self._settled and not self._is_labelled:
            self._ruled_on[self._kinds.get(self._round, Kind.REVIEW)] = self._round

    def _go_on(self, round_number: int, wanted: int, *, whom: int = Whom.ANYBODY) -> None:
        self._round, self._wanted, self._whom = round_number, wanted, whom
        self._is_labelled = False

    def _annotation_requested(self, body: Any) -> None:
        self._settled.discard(body["round"])
        before = Place(body["round"], self._wanted, 0, whom=self._whom)
        wider = want_more(before, body["wanted"] - self._wanted)
        self._wanted, self._whom = wider.wanted, wider.whom

    def _adjudication_requested(self, body: Any) -> None:
        self._kinds[body["round"]] = Kind.ADJUDICATE

    def _task_cancelled(self, _: Any) -> None:
        self._note_review()
        self._is_cancelled = True

    def _task_reopened(self, body: Any) -> None:
        if self._is_cancelled:
            self._is_cancelled = False
        else:
            self._go_on(body["round"], body["wanted"])

    def _task_priority_changed(self, body: Any) -> None:
        self._priority = body["priority"]

    def _task_assigned(self, body: Any) -> None:
        self._pool = body["number"]

    def _task_freed(self, _: Any) -> None:
        self._whom = Whom.ANYBODY

    def _task_held(self, _: Any) -> None:
        self._is_held = True

    def _task_released(self, _: Any) -> None:
        self._is_held = False

    def _review_requested(self, body: Any) -> None:
        self._kinds[body["round"]] = Kind.REVIEW
        self._is_labelled = False

    def _task_made_gold(self, _: Any) -> None:
        self._is_gold = True

    def _gold_retired(self, _: Any) -> None:
        self._is_gold = False

    def _task_prepared(self, _: Any) -> None:
        self._preparation = None

    def _task_broken(self, body: Any) -> None:
        self._preparation = body["problem"]

    def _preparation_requested(self, _: Any) -> None:
        self._preparation = TaskState.PREPARING

    def truth(self) -> TaskTruth:
        """Return what state should say after the last fact."""
        gold = self._by_round.pop(GOLD_ROUND, [])
        told = TaskTruth(
            TaskState.OPEN,
            priority=self._priority,
            answers=sum(map(len, self._by_round.values())),
            label=self._newest,
        )
        told.settled = {n: self._by_round[n] for n in self._settled}
        has_begun = bool(self._by_round or self._facts.labels)
        if not has_begun and not self._was_queued():
            return self._before_the_queue(told)
        is_settled = self._round in self._settled
        if self._is_labelled:
            told.state = TaskState.LABELLED
        elif self._is_cancelled:
            told.state = TaskState.CANCELLED
        elif self._is_gold:
            told.state = TaskState.GOLD
        elif is_settled:
            told.state = TaskState.IN_REVIEW
        told.places[Kind.ANNOTATE] = self._annotate_place(told.state, len(gold))
        self._ruling_places(told)
        return told

    def _was_queued(self) -> bool:
        prepared = any(event.name == "task_prepared" for event in self._facts.events)
        return self._preparation is None and (prepared or self._facts.are_assets_ready)

    def _before_the_queue(self, told: TaskTruth) -> TaskTruth:
        if self._is_cancelled:
            told.state = TaskState.CANCELLED
        elif isinstance(self._preparation, str):
            told.state, told.problem = TaskState.BROKEN, self._preparation
        else:
            told.state = TaskState.PREPARING
        return told

    def _annotate_place(self, state: TaskState, gold_answers: int) -> tuple[Place, int]:
        if self._is_gold:
            return Place(GOLD_ROUND, GOLD_WANTED, 0, 0, GOLD_POOL), gold_answers
        wanted = self._wanted if state is TaskState.OPEN else 0
        pool = HOLD_POOL if self._is_held else self._pool
        place = Place(self._round, wanted, 0, self._priority, pool, self._whom)
        return place, len(self._by_round.get(self._round, []))

    def _ruling_places(self, told: TaskTruth) -> None:
        now = self._kinds.get(self._round, Kind.REVIEW)
        if told.state is TaskState.IN_REVIEW:
            self._ruled_on[now] = self._round
        for kind, round_number in self._ruled_on.items():
            is_open = told.state is TaskState.IN_REVIEW and kind is now
            place = Place(round_number, int(is_open), 0, self._priority)
            told.places[kind] = (place, 0)
