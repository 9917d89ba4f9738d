"""The rows of assignment in memory, the indexes that the search walks, and what a crash forgets.

A twin of the tables `queue`, `assignment`, `seat_cursor` and `seat`. Transactions that commit
without waiting for the disk (leases, renewals) are kept apart until one that waits is committed:
till then a crash may forget the newest of them, each as a whole.
"""

import bisect
from collections import Counter, deque
from collections.abc import Callable
from typing import Any, NamedTuple

from labelwright.assignment.model import AssignmentState
from labelwright.assignment.rules import LAST_RANK, RANK_BITS, Held, Place

MICRO = 1_000_000
MOST_UNSYNCED = 30
"""Commits that the disk has not seen yet; the database's writer flushes older ones by itself."""

Key = tuple[int, int]
"""A place: (task, kind)."""
LeaseKey = tuple[int, int, int, int]
"""A lease's row: (task, kind, round, annotator)."""
Level = tuple[int, int, int]
"""(kind, pool, priority)."""
CursorKey = tuple[int, int, int, int]
"""(kind, pool, priority, list); list 0 is what is new, 1 what came back, 2 to 9 rulings by rank."""

OPEN_LIST = 0
BACK_LIST = 1
RANKS = tuple(range(2, 3 + LAST_RANK))
END = 1 << 63


def bounds_of(number: int) -> tuple[int, int]:
    """Return where a list begins in what is new, and where it ends."""
    if number < RANKS[0]:
        return 0, END
    return (number - 2) << RANK_BITS, (number - 1) << RANK_BITS


def list_of(kind: int, pos: int) -> int:
    """Return the list that something new stands in."""
    return OPEN_LIST if kind == 0 else RANKS[0] + (pos >> RANK_BITS)


class Token(NamedTuple):
    """Proof of a lease, as its holder keeps it."""

    row: LeaseKey
    epoch: int

    @property
    def place(self) -> Key:
        """Return the place it is for."""
        return self.row[:2]


class LeaseRow(NamedTuple):
    """A row of `assignment`."""

    held: Held
    until: int
    ended: int


class Queued(NamedTuple):
    """A row of `queue`."""

    place: Place
    pos: int
    back: int | None


class Rows:
    """Every row, written through here so that it can be forgotten."""

    def __init__(self) -> None:
        self.queue: dict[Key, Queued] = {}
        self.leases: dict[LeaseKey, LeaseRow] = {}
        self.lists: tuple[dict[Level, list[tuple[int, Key]]], ...] = ({}, {})
        self.levels: dict[int, list[Level]] = {}
        self.again: dict[int, dict[LeaseKey, int]] = {}
        self.live: dict[LeaseKey, int] = {}
        self.live_counts: Counter[tuple[int, int, int]] = Counter()
        self.cursors: dict[int, dict[CursorKey, int]] = {}
        self.laps: dict[int, int] = {}
        self.unsynced: deque[list[Callable[[], None]]] = deque(maxlen=MOST_UNSYNCED)
        self._undo: list[Callable[[], None]] | None = None

    def place(self, key: Key) -> Place | None:
        """Return a place, or None."""
        queued = self.queue.get(key)
        return None if queued is None else queued.place

    def held(self, key: LeaseKey) -> Held | None:
        """Return the newest lease in a row, or None."""
        row = self.leases.get(key)
        return None if row is None else row.held

    def begin_async(self) -> None:
        """Start a transaction whose commit a crash may forget."""
        self._undo = []

    def commit_async(self) -> None:
        """Commit it."""
        if self._undo:
            self.unsynced.append(self._undo)
        self._undo = None

    def commit(self) -> None:
        """Commit a transaction that waits for the disk, and with it all before."""
        self.unsynced.clear()

    def forget(self, count: int) -> None:
        """Forget the newest ``count`` commits that the disk has not seen."""
        for _ in range(min(count, len(self.unsynced))):
            for undo in reversed(self.unsynced.pop()):
                undo()

    def put_place(
        self, key: Key, place: Place, *, came_back: bool, tick: int, rank: int | None = None
    ) -> None:
        """Write a place as `store.put_place` does."""
        before = self.queue.get(key)
        anew = ((rank or 0) << RANK_BITS) + tick
        if before is None:
            self.put_queued(key, Queued(place, anew, None))
            return
        is_moved = key[1] != 0 and place.priority != before.place.priority
        if rank is not None or is_moved:
            kept_rank = before.pos >> RANK_BITS << RANK_BITS
            pos = anew if rank is not None else kept_rank + tick
            self.put_queued(key, Queued(place, pos, None))
            return
        pos = before.pos if place.pool == before.place.pool else tick
        kept = before.back if place.need > 0 else None
        self.put_queued(key, Queued(place, pos, tick if came_back else kept))

    def put_queued(self, key: Key, queued: Queued | None) -> None:
        """Write a row of the queue."""
        before = self.queue.get(key)
        if before is not None:
            self._unlist(key, before)
        if queued is None:
            del self.queue[key]
        else:
            self.queue[key] = queued
            self._list(key, queued)
        self._note(lambda: self.put_queued(key, before))

    def _list(self, key: Key, queued: Queued) -> None:
        place = queued.place
        if place.need < 1:
            return
        level = (key[1], place.pool, place.priority)
        bisect.insort(self.lists[OPEN_LIST].setdefault(level, []), (queued.pos, key))
        if queued.back is not None:
            bisect.insort(self.lists[BACK_LIST].setdefault(level, []), (queued.back, key))

    def _unlist(self, key: Key, queued: Queued) -> None:
        place = queued.place
        if place.need < 1:
            return
        level = (key[1], place.pool, place.priority)
        self.lists[OPEN_LIST][level].remove((queued.pos, key))
        if queued.back is not None:
            self.lists[BACK_LIST][level].remove((queued.back, key))

    def add_level(self, level: Level) -> None:
        """Note that the queue of a kind has this pool and priority."""
        known = self.levels.setdefault(level[0], [])
        if level not in known:
            known.append(level)
            known.sort(key=lambda found: (found[2], found[1]), reverse=True)

    def put_lease(self, key: LeaseKey, row: LeaseRow | None) -> None:
        """Write a row of leases."""
        before = self.leases.get(key)
        again = self.again.setdefault(key[3], {})
        if row is None:
            del self.leases[key]
        else:
            self.leases[key] = row
        if row is not None and row.held.again:
            again[key] = row.ended
        else:
            again.pop(key, None)
        if key in self.live:
            self.live_counts[key[:3]] -= 1
            del self.live[key]
        if row is not None and row.held.state is AssignmentState.LEASED:
            self.live_counts[key[:3]] += 1
            self.live[key] = row.until
        self._note(lambda: self.put_lease(key, before))

    def live_count(self, key: Key, round_number: int) -> int:
        """Return how many live leases a place has in a round."""
        return self.live_counts[(*key, round_number)]

    def put_cursor(self, annotator: int, key: CursorKey, pos: int) -> None:
        """Move a cursor."""
        cursors = self.cursors.setdefault(annotator, {})
        before = cursors.get(key, 0)
        cursors[key] = pos
        self._note(lambda: cursors.__setitem__(key, before))

    def start_lap(self, annotator: int, now: int) -> None:
        """Forget an annotator's cursors."""
        cursors = self.cursors.get(annotator, {})
        lap = self.laps.get(annotator, -1)
        self.cursors[annotator] = {}
        self.laps[annotator] = now

        def undo() -> None:
            self.cursors[annotator] = cursors
            self.laps[annotator] = lap

        self._note(undo)

    def _note(self, undo: Callable[[], Any]) -> None:
        if self._undo is not None:
            self._undo.append(undo)
