"""The rules of places and leases, pure: what every step makes of one task's place and one lease.

A *place* is a task's row in the queue of one kind, a *seat lease* (here: `Held`) is one annotator's
row for it. The database locks both, these functions say what they become, the store writes it.
Two steps are set-wise and live in SQL, by the same rules: the search for the next place
(`lease_3`) and the sweep of leases that ran out. Invariant of every step, for a place that is open:
``need = wanted - live leases - answers in time``, never below zero.
"""

from bisect import bisect_right
from collections.abc import Container
from enum import IntEnum
from typing import NamedTuple

from labelwright.assignment.model import AssignmentState

GOLD_POOL = -1
"""Places of gold are never met by the ordinary search."""
HOLD_POOL = -2
"""Places on hold are nobody's until they are released."""
GOLD_ROUND = 0
"""Answers to gold stand apart from the rounds that make a label."""
GOLD_WANTED = 30_000

CLOSED = 0
"""What a place wants when it is handed out no more."""


RANK_BITS = 52
"""A ruling's place is its rank above so many bits of clock: the lowest is handed out first."""
DOUBTED_RANK = 0
"""Of a ruling on answers that somebody marked as unsure, whatever they agree on."""
RANK_ENDS = (0.45, 0.6, 0.75, 0.85, 0.92, 0.98)
"""Agreements at which the next rank of the others begins."""
LAST_RANK = 1 + len(RANK_ENDS)


class Whom(IntEnum):
    """Who may answer a round."""

    ANYBODY = 0
    SAME = 1
    """Who answered the round before it."""
    OTHERS = 2
    """Nobody who answered the task in an earlier round."""


class Place(NamedTuple):
    """A task's place in the queue of one kind."""

    round: int
    wanted: int
    need: int
    priority: int = 0
    pool: int = 0
    whom: int = Whom.ANYBODY

    @property
    def is_open(self) -> bool:
        """Return whether answers to this round still count."""
        return self.wanted > CLOSED

    @property
    def is_gold(self) -> bool:
        """Return whether the answer is known and the annotator is looked at."""
        return self.pool == GOLD_POOL

    @property
    def is_held(self) -> bool:
        """Return whether the place is kept back from everybody."""
        return self.pool == HOLD_POOL


class Held(NamedTuple):
    """One annotator's row for a place: its newest lease."""

    epoch: int
    state: AssignmentState
    again: bool = False


class Step(NamedTuple):
    """What a step makes of place and lease; ``came_back``: others should look at the place anew."""

    place: Place | None
    held: Held | None
    came_back: bool = False


def may_lease(place: Place, held: Held | None, round_number: int) -> bool:
    """Return whether an annotator may be given a place; ``round_number`` is the row's round."""
    if place.need < 1:
        return False
    if held is None or round_number != place.round:
        return True
    return held.state in (AssignmentState.EXPIRED, AssignmentState.SKIPPED)


def lease(place: Place, held: Held | None) -> Step:
    """Give the place; an earlier lease of the same round goes on with its next epoch."""
    epoch = 1 if held is None else held.epoch + 1
    return Step(
        place._replace(need=place.need - 1), Held(epoch, AssignmentState.LEASED, again=False)
    )


def answer(
    place: Place | None, held: Held | None, *, round_number: int, epoch: int
) -> tuple[Step, bool]:
    """End a lease by an answer; return also whether it is in time.

    The token alone proves the lease: one that a crash forgot is written again, or ends an earlier
    one that was asked back meanwhile: its annotator holds the place. In time or not, its
    epoch is used up, so that no later lease can be mistaken for it. An answer that comes after the
    task was closed does not keep its annotator from the task, should it be opened again.
    """
    is_current = place is not None and place.is_open and place.round == round_number
    if held is not None and held.state is AssignmentState.LEASED and held.epoch <= epoch:
        ended = AssignmentState.SUBMITTED if is_current else AssignmentState.EXPIRED
        return Step(place, Held(epoch, ended)), is_current
    if held is not None and (
        held.epoch >= epoch or held.state in (AssignmentState.LEASED, AssignmentState.SUBMITTED)
    ):
        return Step(place, held), False
    if place is None or not is_current or place.need < 1:
        return Step(place, Held(epoch, AssignmentState.EXPIRED, again=is_current)), False
    return (
        Step(place._replace(need=place.need - 1), Held(epoch, AssignmentState.SUBMITTED)),
        True,
    )


def give_back(
    place: Place | None, held: Held, *, round_number: int, state: AssignmentState
) -> Step:
    """End a live lease without an answer: expired, skipped, or declined for good."""
    is_current = place is not None and place.is_open and place.round == round_number
    again = state is not AssignmentState.DECLINED and is_current
    ended = Held(held.epoch, state, again=again)
    if place is None or not is_current:
        return Step(place, ended)
    return Step(place._replace(need=place.need + 1), ended, came_back=True)


def ask_back(
    place: Place | None, held: Held | None, *, round_number: int, epoch: int, has_answer: bool
) -> Step | None:
    """Make an expired lease live again while its place is free; None when that cannot be.

    ``has_answer``: it brought a late answer already and stays ended.
    """
    if place is None or place.round != round_number or place.need < 1 or has_answer:
        return None
    if held is None or held.epoch != epoch or held.state is not AssignmentState.EXPIRED:
        return None
    return Step(place._replace(need=place.need - 1), Held(epoch, AssignmentState.LEASED))


def close(place: Place) -> Place:
    """Hand the task out no more; live leases run on and their answers are kept as late."""
    return place._replace(wanted=CLOSED, need=0)


def want_more(place: Place, more: int = 1) -> Place:
    """Ask for more answers in the same round; nobody is left of those who answered before."""
    whom = Whom.ANYBODY if place.whom == Whom.SAME else place.whom
    return place._replace(wanted=place.wanted + more, need=place.need + more, whom=whom)


def send_back(place: Place, *, whom: Whom, overlap: int, answered: int) -> Place:
    """Ask anew, in the next round; the same people give as many answers as they gave before."""
    wanted = answered if whom is Whom.SAME else overlap
    return place._replace(round=place.round + 1, wanted=wanted, need=wanted, whom=whom)


def is_for(place: Place, rounds: Container[int]) -> bool:
    """Return whether a place is for somebody who answered these rounds of its task in time."""
    match place.whom:
        case Whom.SAME:
            return place.round - 1 in rounds
        case Whom.OTHERS:
            return not any(n in rounds for n in range(1, place.round))
        case _:
            return True


def rank_of(agreement: float, *, is_doubted: bool = False) -> int:
    """Return the rank of a ruling: what is doubted first, then the less the answers agree."""
    return DOUBTED_RANK if is_doubted else 1 + bisect_right(RANK_ENDS, agreement)


def open_round(place: Place, *, round_number: int, wanted: int, taken: int = 0) -> Place:
    """Ask for ``wanted`` answers in a round that has ``taken`` answers and live leases already."""
    return place._replace(round=round_number, wanted=wanted, need=max(wanted - taken, 0))
