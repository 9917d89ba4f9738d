"""What must hold, whatever happens: judged from a ledger of its own, not by the rules under test.

Cheap checks run at every step, for the rows it touched; `recount` compares everything from scratch.
"""

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from enum import Enum
from typing import TYPE_CHECKING, NoReturn

from labelwright.assignment.model import AssignmentState
from labelwright.assignment.rules import GOLD_POOL, Held, Place, Whom
from labelwright.intake.model import COUNTER_OF
from tests.simulation.rows import (
    BACK_LIST,
    CursorKey,
    Key,
    LeaseKey,
    Rows,
    Token,
    bounds_of,
    list_of,
)
from tests.simulation.search import ANNOTATE, GRACE, Plan

if TYPE_CHECKING:
    from tests.simulation.desk import Desk


class ViolationError(AssertionError):
    """A promise that did not hold."""


class Fate(Enum):
    """What became of a lease."""

    LIVE = "live"
    ENDED = "ended"
    ANSWERED = "answered"
    FORGOTTEN = "forgotten by a crash"


class Checks:
    """Watches one project."""

    desk: "Desk"

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._fates: dict[Token, Fate] = {}
        self._confirmed: dict[Token, tuple[int, str]] = {}
        self._excused: set[tuple[int, Key]] = set()
        self._came_at: dict[Key, int] = {}
        self._failed: dict[tuple[int, CursorKey], int] = {}
        self.pools_of: dict[int, set[int]] = {}
        self.seen: Counter[str] = Counter()

    def may_be_given(self, row: LeaseKey, place: Place, held: Held | None) -> None:
        """Check that an annotator may be given a place."""
        task, kind, round_number, annotator = row
        if place.need < 1:
            self._fail(f"a place that wants nobody was given: {row} {place}")
        if any(key[0] == task and key[3] == annotator for key in self._rows.live):
            self._fail(f"two live leases on one task: {row}")
        if held is not None and held.state is AssignmentState.DECLINED:
            self._fail(f"a declined task came back: {row}")
        if annotator in self._in_time(task, round_number):
            self._fail(f"given to somebody who answered: {row}")
        self._check_pool(row, place)
        self._check_whom(row, place)
        self.seen[f"leased {kind}"] += 1

    def given(self, token: Token) -> None:
        """Note a lease; nobody ever had this epoch, or a crash forgot that he had."""
        fate = self._fates.get(token)
        if fate not in (None, Fate.FORGOTTEN) or token in self.desk.answers:
            self._fail(f"an epoch was given twice: {token} {fate}")
        self._fates[token] = Fate.LIVE

    def given_anew(self, token: Token) -> None:
        """Note that a lease that ran out is live again."""
        if token in self.desk.answers:
            self._fail(f"a lease that was answered is live again: {token}")
        task, _, round_number, annotator = token.row
        if annotator in self._in_time(task, round_number):
            self._fail(f"asked back by somebody who answered: {token}")
        mine = [key for key in self._rows.live if key[0] == task and key[3] == annotator]
        if len(mine) > 1:
            self._fail(f"two live leases on one task: {token}")
        self._check_pool(token.row, self._rows.queue[token.place].place)
        self._fates[token] = Fate.LIVE
        self.seen["asked back"] += 1

    def ended(self, token: Token) -> None:
        """Note the end of a lease without an answer."""
        self._fates[token] = Fate.ENDED

    def forgot(self, before: dict[Token, Fate]) -> None:
        """Note a crash; ``before``: the leases that were live."""
        live = self.live()
        for token, fate in before.items():
            if token not in live:
                held = self._rows.held(token.row)
                is_there = held is not None and held.epoch >= token.epoch
                self._fates[token] = Fate.ENDED if is_there else Fate.FORGOTTEN
                self.seen[f"{fate.value} lease lost"] += 1
        for token in live:
            self._fates[token] = Fate.LIVE
        self.excuse_all()

    def live(self) -> dict[Token, Fate]:
        """Return the leases that are live."""
        rows = self._rows
        return {Token(key, rows.leases[key].held.epoch): Fate.LIVE for key in rows.live}

    def answers(self, token: Token, place: Place | None, *, is_in_time: bool) -> None:
        """Check whether an answer counts that should; called before it is stored."""
        task, kind, round_number, annotator = token.row
        is_current = place is not None and place.wanted > 0 and place.round == round_number
        fate = self._fates[token]
        if fate is Fate.LIVE and is_in_time != is_current:
            self._fail(f"a live lease's answer, in time {is_in_time}: {token} {place}")
        if fate in (Fate.ENDED, Fate.ANSWERED) and is_in_time:
            self._fail(f"the answer of a lease that is {fate.value} counts: {token}")
        if is_in_time and not is_current:
            self._fail(f"an answer to a closed round counts: {token} {place}")
        if is_in_time and kind == ANNOTATE and annotator in self._in_time(task, round_number):
            self._fail(f"one person's second answer counts: {token}")
        self.seen[f"answer of a lease {fate.value}, in time {is_in_time}"] += 1
        self._fates[token] = Fate.ANSWERED

    def confirmed(self, token: Token, answer: int, payload: str) -> None:
        """Check a confirmation: every one for a lease names the same answer, the first one."""
        first = self._confirmed.setdefault(token, (answer, payload))
        stored = self.desk.answers[token]
        if first[0] != answer or (stored.id, stored.payload) != first:
            self._fail(f"an answer was doubled or edited: {token} {first} {stored}")

    def corrected(self, token: Token) -> None:
        """Check that nobody had been given the answer that somebody takes back."""
        task, _, round_number, _ = token.row
        for other, fate in self._fates.items():
            is_ruling = other.row[0] == task and other.row[1] != ANNOTATE
            if is_ruling and other.row[2] == round_number and fate is not Fate.FORGOTTEN:
                self._fail(f"an answer was corrected that {other} had: {token}")
        self.seen["corrected"] += 1

    def placed(self, key: Key) -> None:
        """Check that a place needs what it wants less what it has and what is under way."""
        place = self._rows.queue[key].place
        if place.need != self._should_need(key, place):
            self._fail(f"need is wrong: {key} {place}, should be {self._should_need(key, place)}")
        if place.whom == Whom.SAME and place.wanted > len(self._in_time(key[0], place.round - 1)):
            self._fail(f"more is asked of the same people than they are: {key} {place}")
        if place.need < 0:
            self._fail(f"more live leases than wanted: {key} {place}")

    def moved(self, key: Key) -> None:
        """Note that a place was put where everybody should meet it, perhaps by a late commit."""
        desk = self.desk
        self._came_at[key] = desk.now
        lateness = desk.now - desk.tick
        place, pos, back = self._rows.queue[key]
        if not lateness or place.need < 1:
            return
        for annotator, cursors in self._rows.cursors.items():
            for number, there in ((list_of(key[1], pos), pos), (BACK_LIST, back or 0)):
                where = (key[1], place.pool, place.priority, number)
                cursor = cursors.get(where, -1)
                if cursor < there or there - bounds_of(number)[0] < desk.tick:
                    continue
                if lateness <= GRACE and self._failed.get((annotator, where)) == cursor:
                    self._fail(f"a cursor passed a place {lateness / 1e6} s late: {key}")
                self._excused.add((annotator, key))

    def planned(self, plan: Plan, *, is_late: bool) -> None:
        """Note what a search passed that only the next lap finds; called when it is applied."""
        annotator = plan.annotator
        if plan.is_lap:
            self._excused = {found for found in self._excused if found[0] != annotator}
            self.seen["lap"] += 1
        for where, pos in plan.failed.items():
            self._failed[annotator, where] = pos
        for key in plan.passed_locked:
            self._excused.add((annotator, key))
        if is_late:
            for key, at in self._came_at.items():
                if at > plan.now:
                    self._excused.add((annotator, key))

    def excuse_all(self, annotators: Iterable[int] | None = None) -> None:
        """Let only the next lap find what is there: a crash, or another membership."""
        for annotator in self._rows.cursors if annotators is None else annotators:
            self._excused.update((annotator, key) for key in self._rows.queue)

    def starved(self, annotator: int, keys: set[Key]) -> None:
        """Say that open tasks were out of somebody's reach."""
        places = {key: self._rows.queue[key] for key in keys}
        self._fail(f"{annotator}, alone, never met {places}")

    def empty(
        self, plan: Plan, kinds: Sequence[int], *, pools: Sequence[int], locked: Container[Key]
    ) -> None:
        """Check that who met nothing had nothing to meet."""
        for key in self.available(plan.annotator, kinds, pools):
            if key not in locked and (plan.is_lap or (plan.annotator, key) not in self._excused):
                self._fail(f"{plan.annotator} met an empty queue, lap {plan.is_lap}: {key}")

    def first(self, plan: Plan, *, pools: Sequence[int], locked: Container[Key]) -> None:
        """Check that nothing more urgent of the same kind was passed by."""
        if plan.level is None or plan.found is None:
            return
        kind, _, priority = plan.level
        for key in self.available(plan.annotator, [kind], pools):
            place = self._rows.queue[key].place
            held = self._rows.held((*key, place.round, plan.annotator))
            if (
                place.priority > priority
                and not (held is not None and held.again)
                and key not in locked
                and (plan.annotator, key) not in self._excused
            ):
                self._fail(f"{plan.found} was given before {key}")

    def ranked(self, plan: Plan, *, locked: Container[Key]) -> None:
        """Check that no ruling that is needed more was passed by, of those that never came back."""
        if plan.level is None or plan.found is None or plan.level[0] == ANNOTATE:
            return
        found = self._rows.queue[plan.found]
        for key in self.available(plan.annotator, [plan.level[0]], [plan.level[1]]):
            other = self._rows.queue[key]
            held = self._rows.held((*key, other.place.round, plan.annotator))
            if (
                (found.back, other.back, held) == (None, None, None)
                and other.place.priority == found.place.priority
                and list_of(key[1], other.pos) < list_of(key[1], found.pos)
                and key not in locked
                and (plan.annotator, key) not in self._excused
            ):
                self._fail(f"{plan.found} was given before {key}, which agrees less")
        self.seen["ranked"] += 1

    def available(self, annotator: int, kinds: Sequence[int], pools: Sequence[int]) -> list[Key]:
        """Return every place that an annotator may take, gold that he has not begun left out."""
        found: list[Key] = []
        for key, queued in self._rows.queue.items():
            place = queued.place
            if place.need < 1 or key[1] not in kinds:
                continue
            held = self._rows.held((*key, place.round, annotator))
            if place.pool not in pools and not (
                place.pool == GOLD_POOL and held is not None and held.again
            ):
                continue
            if held is not None and held.state in (
                AssignmentState.LEASED,
                AssignmentState.DECLINED,
            ):
                continue
            if annotator in self._in_time(key[0], place.round):
                continue
            is_own = held is not None and held.again
            if not is_own and not self._is_for(key[0], place, annotator):
                continue
            if key[1] == ANNOTATE or is_own or (key[0], annotator) not in self.desk.answered:
                found.append(key)
        return found

    def recount(self) -> None:
        """Check everything from scratch."""
        desk, rows = self.desk, self._rows
        self.seen["recount"] += 1
        live = Counter(key[:3] for key in rows.live)
        if live != +rows.live_counts or set(rows.live) != {
            key for key, row in rows.leases.items() if row.held.state is AssignmentState.LEASED
        }:
            self._fail("the list of live leases is not the rows'")
        for key in rows.queue:
            self.placed(key)
        for token, first in self._confirmed.items():
            stored = desk.answers.get(token)
            if stored is None or (stored.id, stored.payload) != first:
                self._fail(f"a confirmed answer is lost or edited: {token}")
        self._recount_tasks()

    def _recount_tasks(self) -> None:
        desk = self.desk
        counted: Counter[str] = Counter(skipped=desk.counters["skipped"])
        counted["late"] = sum(answer.is_late for answer in desk.answers.values())
        for number, task in desk.tasks.items():
            truth = desk.truth(number)
            stood = (task.state, task.answers, task.label)
            if stood != (truth.state, truth.answers, truth.label):
                self._fail(f"facts say otherwise about {number}: {stood} {truth}")
            for kind, should in desk.needs(number, truth).items():
                if self._rows.place((number, kind)) != should:
                    there = self._rows.place((number, kind))
                    self._fail(f"facts say otherwise about {number} {kind}: {there} {should}")
            for answers in task.in_time.values():
                people = [answer.annotator for answer in answers]
                if len(people) != len(set(people)):
                    self._fail(f"somebody answered twice: {number}")
            counted.update(["tasks", COUNTER_OF[task.state]])
            counted["answers"] += truth.answers
        if +counted != +desk.counters:
            self._fail(f"counters are wrong: {desk.counters} {counted}")

    def _should_need(self, key: Key, place: Place) -> int:
        if place.wanted == 0:
            return 0
        answers = len(self._in_time(key[0], place.round)) if key[1] == ANNOTATE else 0
        return place.wanted - answers - self._rows.live_counts[(*key, place.round)]

    def _check_pool(self, row: LeaseKey, place: Place) -> None:
        if place.pool > 0 and place.pool not in self.pools_of[row[3]]:
            self._fail(f"given to somebody whom it is not kept for: {row} {place}")

    def _check_whom(self, row: LeaseKey, place: Place) -> None:
        task, kind, _, annotator = row
        if kind != ANNOTATE or place.whom == Whom.ANYBODY:
            return
        held = self._rows.held(row)
        if not self._is_for(task, place, annotator) and not (held is not None and held.again):
            self._fail(f"given to somebody whom it was not sent back to: {row} {place}")
        self.seen[f"leased of a round for {Whom(place.whom).name.lower()}"] += 1

    def _is_for(self, task: int, place: Place, annotator: int) -> bool:
        """Judge by the answers themselves: was it his, or was any before?"""
        before = annotator in self._in_time(task, place.round - 1)
        ever = any(annotator in self._in_time(task, n) for n in range(1, place.round))
        return {Whom.SAME: before, Whom.OTHERS: not ever}.get(Whom(place.whom), True)

    def _in_time(self, task: int, round_number: int) -> list[int]:
        answers = self.desk.tasks[task].in_time.get(round_number, ())
        return [answer.annotator for answer in answers]

    @staticmethod
    def _fail(what: str) -> NoReturn:
        raise ViolationError(what)
