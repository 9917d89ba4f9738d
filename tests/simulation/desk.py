"""What the service does with a request, over the rows in memory; every step is of `rules`.

A twin of `assignment/service.py` and of the use cases in `flow/`: the same calls of the same rules
in the same order. What an agreement asks for comes from `decide.what_next`, and what a task's facts
say from `task_truth.tell`, as in the service.
"""

from collections import Counter
from collections.abc import Container
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, NamedTuple

from labelwright.annotation.events import AnnotationRequested
from labelwright.assignment.events import TaskAssigned, TaskFreed
from labelwright.assignment.model import AssignmentState, Kind
from labelwright.assignment.rules import (
    GOLD_POOL,
    GOLD_ROUND,
    GOLD_WANTED,
    Held,
    Place,
    Step,
    Whom,
)
from labelwright.consensus.events import AdjudicationRequested
from labelwright.flow.decide import Next, what_next
from labelwright.flow.task_truth import OUTSIDE, Facts, TaskTruth, tell
from labelwright.intake.events import (
    GoldRetired,
    TaskCancelled,
    TaskMadeGold,
    TaskPriorityChanged,
    TaskReopened,
)
from labelwright.intake.model import COUNTER_OF, TaskState
from labelwright.projects.model import Policy
from labelwright.review.model import Verdict
from tests.simulation.checks import Checks
from tests.simulation.rows import Key, LeaseKey, LeaseRow, Rows, Token

ANNOTATE = int(Kind.ANNOTATE)
KINDS = tuple(int(kind) for kind in Kind)


class Answer(NamedTuple):
    """An annotation or a ruling as stored."""

    id: int
    payload: str
    is_late: bool


@dataclass
class Task:
    """A task's state, and the facts about it."""

    priority: int
    pool: int
    policy: int
    state: TaskState = TaskState.OPEN
    answers: int = 0
    label: Any = None
    in_time: dict[int, list[Any]] = field(default_factory=dict[int, list[Any]])
    """Round to its annotations in time that count."""
    corrected: list[Any] = field(default_factory=list[Any])
    """Those that counted until they were corrected."""
    rulings: list[Any] = field(default_factory=list[Any])
    labels: list[Any] = field(default_factory=list[Any])
    events: list[Any] = field(default_factory=list[Any])


class Desk:
    """One project."""

    def __init__(self, rows: Rows, rules: Any, checks: Checks, *, policy: Policy) -> None:
        self.rows = rows
        self.rules = rules
        self.checks = checks
        self.policies = {1: policy}
        self.tasks: dict[int, Task] = {}
        self.answers: dict[Token, Answer] = {}
        self.answered: set[tuple[int, int]] = set()
        self.counters: Counter[str] = Counter()
        self.now = 0
        self.tick = 0
        self._facts = 0
        self._corrections: dict[int, Token] = {}

    @property
    def policy(self) -> Policy:
        """Return the policy in force."""
        return self.policies[len(self.policies)]

    def add_tasks(self, orders: list[tuple[int, int]]) -> None:
        """Take new tasks (priority, pool) in, shuffled by the clock as `store.open_tasks` does."""
        for n, (priority, pool) in enumerate(orders, 1):
            task = len(self.tasks)
            self.tasks[task] = Task(priority, pool, len(self.policies))
            wanted = self.policy.overlap
            place = Place(1, wanted, wanted, priority, pool)
            tick = self.tick + (n * 7919) % len(orders)
            self.rows.put_place((task, ANNOTATE), place, came_back=False, tick=tick)
            self.rows.add_level((ANNOTATE, pool, priority))
            self.counters.update(tasks=1, open=1)
            self.checks.moved((task, ANNOTATE))
            self.checks.placed((task, ANNOTATE))

    def lease(self, key: Key, annotator: int, *, seconds: int) -> Token:
        """Give a place that the search found."""
        queued = self.rows.queue[key]
        place = queued.place
        row: LeaseKey = (*key, place.round, annotator)
        held = self.rows.held(row)
        self.checks.may_be_given(row, place, held)
        step = self.rules.lease(place, held)
        back = queued.back if place.need > 1 else None
        self.rows.put_queued(key, queued._replace(place=step.place, back=back))
        self._put_held(row, step.held, until=self.now + seconds)
        self.checks.given(Token(row, step.held.epoch))
        self.checks.placed(key)
        return Token(row, step.held.epoch)

    def submit(self, token: Token, payload: str) -> tuple[int, str]:
        """Take an annotation; return its id and what it meant."""
        stored = self.answers.get(token)
        if stored is not None:
            return stored.id, "late" if stored.is_late else "duplicate"
        place, in_time = self._end_by_answer(token)
        answer = self._store(token, payload, is_late=not in_time)
        task, _, round_number, annotator = token.row
        self.answered.add((task, annotator))
        if place is None or not in_time:
            self.counters["late"] += 1
            return answer.id, "late"
        fact = SimpleNamespace(
            id=answer.id,
            round=round_number,
            annotator=annotator,
            payload=payload,
            amends=None,
            created_at=self._next(),
        )
        self.tasks[task].in_time.setdefault(round_number, []).append(fact)
        outcome = self._after_answer(task, place)
        self.checks.placed((task, ANNOTATE))
        return answer.id, outcome

    def rounds_of(self, task: int, annotator: int) -> list[int]:
        """Return the rounds of a task that somebody answered in time."""
        return [
            round_number
            for round_number, answers in self.tasks[task].in_time.items()
            if any(answer.annotator == annotator for answer in answers)
        ]

    def review(self, token: Token, verdict: Verdict, whom: Whom = Whom.ANYBODY) -> tuple[int, str]:
        """Take a ruling; return its id and what it meant."""
        stored = self.answers.get(token)
        if stored is not None:
            return stored.id, "late" if stored.is_late else "duplicate"
        _, in_time = self._end_by_answer(token)
        answer = self._store(token, verdict.name, is_late=not in_time)
        if not in_time:
            self.counters["late"] += 1
            return answer.id, "late"
        number = token.row[0]
        task = self.tasks[number]
        ruling = SimpleNamespace(
            id=answer.id,
            round=token.row[2],
            verdict=verdict,
            policy=len(self.policies),
            sent_to=whom,
            created_at=self._next(),
        )
        task.rulings.append(ruling)
        self._close(token.place)
        if verdict is Verdict.REJECT:
            self._send_back(number, whom)
            return answer.id, "rejected"
        self._accept(number, method="merge", decision=answer.id)
        self._move(task, TaskState.LABELLED)
        return answer.id, "accepted"

    def give_back(self, token: Token, state: AssignmentState) -> bool:
        """End a live lease by a skip; False when it cannot be."""
        if not self._give_back(token, state):
            return False
        self.counters["skipped"] += 1
        return True

    def release(self, token: Token) -> bool:
        """Take a live lease back; its holder cannot ask it back."""
        return self._give_back(token, AssignmentState.SKIPPED)

    def _give_back(self, token: Token, state: AssignmentState) -> bool:
        place, held = self.rows.place(token.place), self.rows.held(token.row)
        if held is None or held.epoch != token.epoch or held.state is not AssignmentState.LEASED:
            return False
        step = self.rules.give_back(place, held, round_number=token.row[2], state=state)
        self._write(token, place, step)
        return True

    def renew(self, token: Token, *, seconds: int, pools: Container[int]) -> bool:
        """Start a lease's clock anew, or ask one back that ran out; False when it is lost."""
        place, held = self.rows.place(token.place), self.rows.held(token.row)
        is_live = held is not None and held.epoch == token.epoch and held.state == 0
        is_current = place is not None and place.round == token.row[2] and place.wanted > 0
        if is_live and is_current:
            row = self.rows.leases[token.row]
            self.rows.put_lease(token.row, row._replace(until=self.now + seconds))
            return True
        step = self.rules.ask_back(
            place,
            held,
            round_number=token.row[2],
            epoch=token.epoch,
            has_answer=token in self.answers,
        )
        if step is None or not self.is_for(place, pools):
            return False
        self._write(token, place, step, until=self.now + seconds)
        self.checks.given_anew(token)
        return True

    def is_for(self, place: Place | None, pools: Container[int]) -> bool:
        """Return whether a place is kept for the people of other pools."""
        return place is None or place.pool <= 0 or place.pool in pools

    def sweep(self, due: list[LeaseKey]) -> None:
        """End leases that ran out."""
        for key in due:
            row = self.rows.leases[key]
            place = self.rows.place(key[:2])
            step = self.sweep_one(place, row.held, key[2])
            self._write(Token(key, row.held.epoch), place, step)
            self.tick += 1  # no two rows come back in the same microsecond

    def sweep_one(self, place: Place | None, held: Held, round_number: int) -> Step:
        """Return what the sweep's statement makes of one lease that ran out."""
        return self.rules.give_back(
            place, held, round_number=round_number, state=AssignmentState.EXPIRED
        )

    def complete(self, number: int) -> None:
        """Take a finished answer from outside."""
        task = self.tasks[number]
        if task.labels or task.state is TaskState.CANCELLED:
            return
        for kind in KINDS:
            place = self.rows.place((number, kind))
            if place is not None and not place.is_gold:
                self._close((number, kind))
        self._accept(number, method=OUTSIDE, decision=None)
        self._move(task, TaskState.LABELLED)

    def cancel(self, number: int) -> None:
        """Hand a task out no more."""
        task = self.tasks[number]
        if task.state in (TaskState.LABELLED, TaskState.GOLD, TaskState.CANCELLED):
            return
        for kind in KINDS:
            if self.rows.place((number, kind)) is not None:
                self._close((number, kind))
        self._move(task, TaskState.CANCELLED)
        self._tell(task, TaskCancelled.name)

    def reopen(self, number: int) -> None:
        """Let a cancelled task go on, or ask a labelled one anew."""
        task = self.tasks[number]
        place = self._annotate_place(number)
        if place.is_gold or task.state not in (TaskState.CANCELLED, TaskState.LABELLED):
            return
        self._tell(
            task,
            TaskReopened.name,
            round=place.round + (task.state is TaskState.LABELLED),
            wanted=self.policy.overlap,
        )
        self._write_truth(number)

    def prioritise(self, number: int, priority: int) -> None:
        """Move a task before or behind the others."""
        for kind in KINDS:
            place = self.rows.place((number, kind))
            if place is not None and not place.is_gold and place.priority != priority:
                self._put((number, kind), place._replace(priority=priority), came_back=True)
        self._tell(self.tasks[number], TaskPriorityChanged.name, priority=priority)

    def assign(self, number: int, pool: int) -> None:
        """Keep a task for a pool."""
        place = self._annotate_place(number)
        if not place.is_gold and place.pool != pool:
            self._put((number, ANNOTATE), place._replace(pool=pool), came_back=True)
        self._tell(self.tasks[number], TaskAssigned.name, number=pool)

    def free(self, number: int) -> None:
        """Let everybody answer a round that was sent back to certain people."""
        place = self._annotate_place(number)
        if place.is_gold or place.whom == Whom.ANYBODY:
            return
        self._put((number, ANNOTATE), place._replace(whom=Whom.ANYBODY), came_back=True)
        self._tell(self.tasks[number], TaskFreed.name)

    def make_gold(self, number: int) -> None:
        """Mix a task in among the others whose answer is known."""
        task = self.tasks[number]
        place = self._annotate_place(number)
        untouched = place.need == place.wanted and place.round == 1
        if place.is_gold or not (
            task.state is TaskState.LABELLED or (task.state is TaskState.OPEN and untouched)
        ):
            return
        gold = Place(GOLD_ROUND, GOLD_WANTED, GOLD_WANTED, 0, GOLD_POOL)
        answers = len(task.in_time.get(GOLD_ROUND, ()))
        self._open_round((number, ANNOTATE), gold, answers=answers)
        if task.state is TaskState.OPEN:
            self._move(task, TaskState.GOLD)
        self._tell(task, TaskMadeGold.name)

    def retire_gold(self, number: int) -> None:
        """Make gold an ordinary task again."""
        if self._annotate_place(number).is_gold:
            self._tell(self.tasks[number], GoldRetired.name)
            self._write_truth(number)

    def truth(self, number: int) -> TaskTruth:
        """Return what a task's facts say."""
        task = self.tasks[number]
        return tell(
            Facts(
                priority=task.priority,
                pool=task.pool,
                overlap=self.policies[task.policy].overlap,
                answers=[*task.corrected, *(one for told in task.in_time.values() for one in told)],
                rulings=task.rulings,
                labels=task.labels,
                events=task.events,
                overlap_of={version: p.overlap for version, p in self.policies.items()},
                are_assets_ready=True,
            )
        )

    def needs(self, number: int, truth: TaskTruth) -> dict[Kind, Place]:
        """Return a task's places as its facts and live leases say."""
        return {
            kind: place._replace(
                need=max(
                    place.wanted - answers - self.rows.live_count((number, kind), place.round), 0
                )
            )
            for kind, (place, answers) in truth.places.items()
        }

    def _after_answer(self, number: int, place: Place) -> str:
        task = self.tasks[number]
        if place.is_gold:
            return "gold"
        answers = task.in_time[place.round]
        task.answers += 1
        self.counters["answers"] += 1
        if len(answers) < place.wanted:
            self._move(task, TaskState.OPEN)
            return "waiting"
        return self._settle(number, place)

    def _settle(self, number: int, place: Place, *, is_anew: bool = False) -> str:
        task = self.tasks[number]
        answers = task.in_time[place.round]
        counts = Counter(answer.payload for answer in answers)
        agreement = max(counts.values()) / len(answers)
        step = what_next(self.policy, answers=len(answers), agreement=agreement)
        if step is Next.ONE_MORE:
            wider = self.rules.want_more(place)
            if is_anew:
                self._open_round((number, ANNOTATE), wider, answers=len(answers))
                self._move(task, TaskState.OPEN)
            else:
                self._put((number, ANNOTATE), wider, came_back=True)
            self._tell(task, AnnotationRequested.name, round=place.round, wanted=wider.wanted)
            return "waiting"
        self._close((number, ANNOTATE))
        if step is Next.ACCEPT:
            self._accept(number, method="merge", decision=None)
            self._move(task, TaskState.LABELLED)
            return "accepted"
        kind = Kind.REVIEW if step is Next.REVIEW else Kind.ADJUDICATE
        if kind is Kind.ADJUDICATE:
            self._tell(task, AdjudicationRequested.name, round=place.round)
        ruling = Place(place.round, 1, 1, place.priority)
        self._open_round((number, kind), ruling, rank=self.rules.rank_of(agreement))
        self._move(task, TaskState.IN_REVIEW)
        return "in_review"

    def _send_back(self, number: int, whom: Whom) -> None:
        before = self._annotate_place(number)
        again = self.rules.send_back(
            before,
            whom=whom,
            overlap=self.policy.overlap,
            answered=len(self.tasks[number].in_time[before.round]),
        )
        self._open_round((number, ANNOTATE), again)
        self._move(self.tasks[number], TaskState.OPEN)

    def _accept(self, number: int, *, method: str, decision: int | None) -> None:
        task = self.tasks[number]
        label = SimpleNamespace(
            id=self._next(), method=method, decision=decision, created_at=self._next()
        )
        task.labels.append(label)
        task.label = label.id

    def _write_truth(self, number: int) -> None:
        task = self.tasks[number]
        truth = self.truth(number)
        for kind, should in self.needs(number, truth).items():
            self.rows.add_level((kind, should.pool, should.priority))
            self.end_other_leases((number, kind), should)
            if self.rows.place((number, kind)) != should:
                self._put((number, kind), should, came_back=True)
        task.answers, task.label = truth.answers, truth.label
        self._move(task, truth.state)

    def _open_round(
        self, key: Key, place: Place, *, answers: int = 0, rank: int | None = None
    ) -> None:
        taken = self.rows.live_count(key, place.round) + answers
        opened = self.rules.open_round(
            place, round_number=place.round, wanted=place.wanted, taken=taken
        )
        self.end_other_leases(key, place)
        self._put(key, opened, came_back=True, rank=rank)

    def end_other_leases(self, key: Key, place: Place) -> None:
        """End live leases that an opened place leaves behind: nobody holds a task twice."""
        is_asked_anew = key[1] == ANNOTATE and place.is_open
        for row in list(self.rows.live):
            is_left = row[2] != place.round if row[1] == key[1] else is_asked_anew
            if row[0] == key[0] and is_left:
                held = self.rows.leases[row].held
                self._put_held(row, Held(held.epoch, AssignmentState.EXPIRED))
                self.checks.ended(Token(row, held.epoch))

    def _close(self, key: Key) -> None:
        self._put(key, self.rules.close(self.rows.queue[key].place), came_back=False)

    def _end_by_answer(self, token: Token) -> tuple[Place | None, bool]:
        place, held = self.rows.place(token.place), self.rows.held(token.row)
        step, in_time = self.rules.answer(place, held, round_number=token.row[2], epoch=token.epoch)
        self.checks.answers(token, place, is_in_time=in_time)
        if step.held is not None and step.held != held:
            self._put_held(token.row, step.held)
            if held is not None and held.epoch != token.epoch:
                self.checks.ended(Token(token.row, held.epoch))
        if step.place is not None and step.place != place:
            self._put(token.place, step.place, came_back=False)
        return step.place, in_time

    def _write(self, token: Token, before: Place | None, step: Step, *, until: int = 0) -> None:
        if step.held is not None:
            self._put_held(token.row, step.held, until=until)
            if step.held.state is not AssignmentState.LEASED:
                self.checks.ended(Token(token.row, step.held.epoch))
        if step.place is not None and step.place != before:
            self._put(token.place, step.place, came_back=step.came_back)
        self.checks.placed(token.place)

    def _put(self, key: Key, place: Place, *, came_back: bool, rank: int | None = None) -> None:
        self.rows.put_place(key, place, came_back=came_back, tick=self.tick, rank=rank)
        if came_back:
            self.rows.add_level((key[1], place.pool, place.priority))
        self.checks.moved(key)

    def _put_held(self, key: LeaseKey, held: Held, *, until: int = 0) -> None:
        before = self.rows.leases.get(key)
        if held.state is not AssignmentState.LEASED and before is not None:
            until = before.until
        self.rows.put_lease(key, LeaseRow(held, until, self.now))

    def _store(self, token: Token, payload: str, *, is_late: bool) -> Answer:
        self.answers[token] = answer = Answer(self._next(), payload, is_late)
        return answer

    def _move(self, task: Task, to: TaskState) -> None:
        if task.state is not to:
            self.counters[COUNTER_OF[task.state]] -= 1
            self.counters[COUNTER_OF[to]] += 1
            task.state = to

    def _tell(self, task: Task, name: str, **body: Any) -> None:
        task.events.append(SimpleNamespace(name=name, at=self._next(), body=body))

    def _annotate_place(self, number: int) -> Place:
        return self.rows.queue[number, ANNOTATE].place

    def _next(self) -> int:
        self._facts += 1
        return self._facts
