"""The search for the next place, as `lease_3` does it, over the rows in memory.

It only plans: what it would move, strike off and lease is applied when its transaction commits, so
that a crash before the commit leaves nothing behind. Small methods are what planted faults replace.
"""

import bisect
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, field

from labelwright.assignment.model import AssignmentState
from labelwright.assignment.rules import GOLD_POOL, Held, Place, is_for
from tests.simulation.rows import (
    BACK_LIST,
    MICRO,
    OPEN_LIST,
    RANKS,
    CursorKey,
    Key,
    LeaseKey,
    Level,
    Rows,
    bounds_of,
)

ANNOTATE = 0
LAP = 10 * MICRO
GRACE = 2 * MICRO
"""Transactions still under way are waited for so long before a cursor passes them."""
MOST_STRUCK_OFF = 200
NEVER = -(10**18)


@dataclass
class Plan:
    """What a call of the search would do."""

    annotator: int
    now: int
    found: Key | None = None
    moves: dict[CursorKey, int] = field(default_factory=dict[CursorKey, int])
    failed: dict[CursorKey, int] = field(default_factory=dict[CursorKey, int])
    """Those of ``moves`` that found nothing."""
    struck_off: list[LeaseKey] = field(default_factory=list[LeaseKey])
    is_lap: bool = False
    passed_locked: list[Key] = field(default_factory=list[Key])
    level: Level | None = None
    """Where the ordinary search found it."""


class Search:
    """The set-wise part of leasing."""

    def __init__(
        self,
        rows: Rows,
        answered: Container[tuple[int, int]],
        rounds_of: Callable[[int, int], Container[int]],
    ) -> None:
        self._rows = rows
        self._answered = answered
        self._rounds_of = rounds_of

    def plan(
        self,
        annotator: int,
        kinds: Sequence[int],
        *,
        now: int,
        pools: Sequence[int],
        locked: Container[Key],
    ) -> Plan:
        """Return what a call would do for an annotator who may take the places of ``pools``."""
        plan = Plan(annotator, now)
        for _ in range(2):
            self._ordinary(plan, kinds, pools=pools, locked=locked)
            if plan.found is None:
                self._own(plan, kinds, pools=pools, locked=locked)
            if plan.found is not None or not self.is_lap_due(annotator, now) or plan.is_lap:
                break
            plan.is_lap = True
            plan.moves.clear()
            plan.failed.clear()
        return plan

    def gold(self, annotator: int, *, start: int, now: int, locked: Container[Key]) -> Plan:
        """Return a plan for gold, searched from ``start`` on, round once."""
        plan = Plan(annotator, now)
        places = self._rows.lists[OPEN_LIST].get((ANNOTATE, GOLD_POOL, 0), [])
        first = bisect.bisect_right(places, (start, (1 << 60, 0)))
        for _, key in (*places[first:], *places):
            if key not in locked and not self._has_met(annotator, key[0]):
                plan.found = key
                break
        return plan

    def apply(self, plan: Plan) -> None:
        """Write what a plan moved and struck off."""
        if plan.is_lap:
            self._rows.start_lap(plan.annotator, plan.now)
        for cursor, pos in plan.moves.items():
            self._rows.put_cursor(plan.annotator, cursor, pos)
        for key in plan.struck_off:
            row = self._rows.leases.get(key)
            if row is not None and row.held.state >= AssignmentState.EXPIRED:
                held = row.held._replace(again=False)
                self._rows.put_lease(key, row._replace(held=held))

    def is_lap_due(self, annotator: int, now: int) -> bool:
        """Return whether an annotator who meets nothing starts from the beginning."""
        return self._rows.laps.get(annotator, NEVER) <= now - LAP

    def failed_cursor(self, now: int) -> int:
        """Return where a cursor moves that found nothing."""
        return now - GRACE

    def is_shut_out(self, held: Held | None) -> bool:
        """Return whether the ordinary search passes a place over for what its annotator has."""
        return held is not None and (
            held.state < AssignmentState.EXPIRED
            or held.again
            or held.state is AssignmentState.DECLINED
        )

    def may_rule(self, annotator: int, task: int) -> bool:
        """Return whether an annotator may rule on a task: not when he answered it."""
        return (task, annotator) not in self._answered

    def is_for(self, annotator: int, task: int, place: Place) -> bool:
        """Return whether a round was sent back to an annotator, or to everybody."""
        return is_for(place, self._rounds_of(task, annotator))

    def lists(self, kind: int) -> tuple[int, ...]:
        """Return the lists of a level in the order in which they are searched."""
        return (BACK_LIST, OPEN_LIST) if kind == ANNOTATE else (BACK_LIST, *RANKS)

    def may_take_back(self, place: Place, pools: Sequence[int]) -> bool:
        """Return whether an annotator's own expired place is still for him."""
        return place.need > 0 and (place.pool == GOLD_POOL or place.pool in pools)

    def levels(self, kinds: Sequence[int], pools: Sequence[int]) -> list[Level]:
        """Return the levels in the order in which they are searched."""
        known = self._rows.levels
        return [level for kind in kinds for level in known.get(kind, ()) if level[1] in pools]

    def _ordinary(
        self, plan: Plan, kinds: Sequence[int], *, pools: Sequence[int], locked: Container[Key]
    ) -> None:
        cursors = {} if plan.is_lap else self._rows.cursors.get(plan.annotator, {})
        for level in self.levels(kinds, pools):
            for number in self.lists(level[0]):
                where = (*level, number)
                begin, end = bounds_of(number)
                cursor = cursors.get(where, begin)
                place = self._first(plan, level, number, after=cursor, locked=locked)
                if place is not None:
                    plan.moves[where] = place
                    plan.level = level
                    return
                is_old = cursor <= begin + plan.now - 2 * GRACE
                if is_old and (number < RANKS[0] or self._has_more(level, cursor, end)):
                    plan.moves[where] = plan.failed[where] = begin + self.failed_cursor(plan.now)

    def _first(
        self, plan: Plan, level: Level, number: int, *, after: int, locked: Container[Key]
    ) -> int | None:
        places = self._rows.lists[number == BACK_LIST].get(level)
        if not places:
            return None
        annotator = plan.annotator
        _, end = bounds_of(number)
        for n in range(bisect.bisect_right(places, (after, (1 << 60, 0))), len(places)):
            pos, key = places[n]
            if pos >= end:
                return None
            round_number = self._rows.queue[key].place.round
            held = self._rows.held((key[0], key[1], round_number, annotator))
            if self.is_shut_out(held):
                continue
            if key[1] != ANNOTATE and not self.may_rule(annotator, key[0]):
                continue
            if not self.is_for(annotator, key[0], self._rows.queue[key].place):
                continue
            if key in locked:
                plan.passed_locked.append(key)
                continue
            plan.found = key
            return pos
        return None

    def _has_more(self, level: Level, after: int, end: int) -> bool:
        places = self._rows.lists[OPEN_LIST].get(level, [])
        n = bisect.bisect_right(places, (after, (1 << 60, 0)))
        return n < len(places) and places[n][0] < end

    def _own(
        self, plan: Plan, kinds: Sequence[int], *, pools: Sequence[int], locked: Container[Key]
    ) -> None:
        mine = self._rows.again.get(plan.annotator)
        if not mine:
            return
        asked = [key for key in sorted(mine, key=mine.__getitem__) if key[1] in kinds]
        for key in asked[:MOST_STRUCK_OFF]:
            where = (key[0], key[1])
            place = self._rows.place(where)
            is_current = place is not None and place.round == key[2]
            if is_current and where in locked:
                continue
            if place is not None and is_current and self.may_take_back(place, pools):
                plan.found = where
                return
            plan.struck_off.append(key)

    def _has_met(self, annotator: int, task: int) -> bool:
        return any(key[0] == task and key[3] == annotator for key in self._rows.leases)
