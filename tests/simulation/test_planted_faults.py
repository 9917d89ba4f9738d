"""The simulator finds what it is there to find: each of these faults, planted one at a time."""

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import pytest

from labelwright.assignment import rules
from labelwright.assignment.model import AssignmentState
from labelwright.assignment.rules import Held, Place, Step, Whom
from tests.simulation.checks import ViolationError
from tests.simulation.corrections import CorrectingDesk as Desk
from tests.simulation.rows import Key, Level, Token
from tests.simulation.search import Search
from tests.simulation.simulator import simulate

SEED = 3
ENOUGH = 200_000
"""Steps within which each fault is found; most show in the first thousands."""


def answer_of_any_epoch(
    place: Place | None, held: Held | None, *, round_number: int, epoch: int
) -> tuple[Step, bool]:
    if held is not None and held.state is AssignmentState.LEASED:
        epoch = held.epoch
    return rules.answer(place, held, round_number=round_number, epoch=epoch)


def answer_that_bars(
    place: Place | None, held: Held | None, *, round_number: int, epoch: int
) -> tuple[Step, bool]:
    step, in_time = rules.answer(place, held, round_number=round_number, epoch=epoch)
    if held is not None and held.state is AssignmentState.LEASED and held.epoch == epoch:
        step = step._replace(held=Held(epoch, AssignmentState.SUBMITTED))
    return step, in_time


def answer_of_a_forgotten_lease_for_nothing(
    place: Place | None, held: Held | None, *, round_number: int, epoch: int
) -> tuple[Step, bool]:
    step, in_time = rules.answer(place, held, round_number=round_number, epoch=epoch)
    return step._replace(place=place), in_time


def decline_that_keeps_the_need(
    place: Place | None, held: Held, *, round_number: int, state: AssignmentState
) -> Step:
    step = rules.give_back(place, held, round_number=round_number, state=state)
    return step._replace(place=place) if state is AssignmentState.DECLINED else step


def give_back_that_nobody_hears_of(
    place: Place | None, held: Held, *, round_number: int, state: AssignmentState
) -> Step:
    step = rules.give_back(place, held, round_number=round_number, state=state)
    return step._replace(came_back=False)


def give_back_to_closed_places(
    place: Place | None, held: Held, *, round_number: int, state: AssignmentState
) -> Step:
    step = rules.give_back(place, held, round_number=round_number, state=state)
    if place is not None and not place.is_open:
        return step._replace(place=place._replace(need=1))
    return step


def ask_back_in_spite_of_an_answer(
    place: Place | None, held: Held | None, *, round_number: int, epoch: int, has_answer: bool
) -> Step | None:
    return rules.ask_back(place, held, round_number=round_number, epoch=epoch, has_answer=False)


def want_more_without_need(place: Place, more: int = 1) -> Place:
    return place._replace(wanted=place.wanted + more)


def send_back_to_fewer_than_are_wanted(
    place: Place, *, whom: Whom, overlap: int, answered: int
) -> Place:
    again = rules.send_back(place, whom=whom, overlap=overlap, answered=answered)
    return again._replace(wanted=overlap, need=overlap)


def send_back_to_anybody(place: Place, *, whom: Whom, overlap: int, answered: int) -> Place:
    return rules.send_back(place, whom=Whom.ANYBODY, overlap=overlap, answered=answered)


def open_round_as_if_untouched(
    place: Place, *, round_number: int, wanted: int, taken: int = 0
) -> Place:
    return rules.open_round(place, round_number=round_number, wanted=wanted, taken=0)


def close_that_still_needs(place: Place) -> Place:
    return place._replace(wanted=rules.CLOSED)


def lease_of_the_same_epoch(place: Place, held: Held | None) -> Step:
    step = rules.lease(place, held)
    return step._replace(held=Held(1, AssignmentState.LEASED))


FAULTS_OF_RULES = [
    {"answer": answer_of_any_epoch},
    {"answer": answer_that_bars},
    {"answer": answer_of_a_forgotten_lease_for_nothing},
    {"give_back": decline_that_keeps_the_need},
    {"give_back": give_back_that_nobody_hears_of},
    {"give_back": give_back_to_closed_places},
    {"ask_back": ask_back_in_spite_of_an_answer},
    {"want_more": want_more_without_need},
    {"send_back": send_back_to_fewer_than_are_wanted},
    {"send_back": send_back_to_anybody},
    {"open_round": open_round_as_if_untouched},
    {"close": close_that_still_needs},
    {"lease": lease_of_the_same_epoch},
]


class NoLap(Search):
    def is_lap_due(self, annotator: int, now: int) -> bool:
        return False


class NoGraceForLateCommits(Search):
    def failed_cursor(self, now: int) -> int:
        return now


class DeclinedComesBack(Search):
    def is_shut_out(self, held: Held | None) -> bool:
        is_declined = held is not None and held.state is AssignmentState.DECLINED
        return not is_declined and super().is_shut_out(held)


class OwnAnswersComeBack(Search):
    def is_shut_out(self, held: Held | None) -> bool:
        is_answered = held is not None and held.state is AssignmentState.SUBMITTED
        return not is_answered and super().is_shut_out(held)


class OwnPlaceOfAnyPool(Search):
    def may_take_back(self, place: Place, pools: Sequence[int]) -> bool:
        return place.need > 0


class NothingOfOnesOwn(Search):
    def may_take_back(self, place: Place, pools: Sequence[int]) -> bool:
        return False


class AnybodyRules(Search):
    def may_rule(self, annotator: int, task: int) -> bool:
        return True


class AnybodyAnswersAnew(Search):
    def is_for(self, annotator: int, task: int, place: Place) -> bool:
        return True


class RanksInAnyOrder(Search):
    def lists(self, kind: int) -> tuple[int, ...]:
        return super().lists(kind)[::-1]


class OnlyTheFirstRanks(Search):
    def lists(self, kind: int) -> tuple[int, ...]:
        return super().lists(kind)[:4]


class LastThingsFirst(Search):
    def levels(self, kinds: Sequence[int], pools: Sequence[int]) -> list[Level]:
        return super().levels(kinds, pools)[::-1]


class LevelsOfEveryPool(Search):
    def levels(self, kinds: Sequence[int], pools: Sequence[int]) -> list[Level]:
        return super().levels(kinds, range(3))


class OldRoundsLiveOn(Desk):
    def end_other_leases(self, key: Key, place: Place) -> None:
        pass


class SweepOfAnyRound(OldRoundsLiveOn):
    def sweep_one(self, place: Place | None, held: Held, round_number: int) -> Step:
        return super().sweep_one(place, held, round_number if place is None else place.round)


class SweepOfClosedPlaces(Desk):
    def sweep_one(self, place: Place | None, held: Held, round_number: int) -> Step:
        if place is not None and not place.is_open:
            place = place._replace(wanted=1)
        return super().sweep_one(place, held, round_number)


class AskedBackFromAnyPool(Desk):
    def is_for(self, place: Place | None, pools: object) -> bool:
        return True


class RepeatsCountAgain(Desk):
    def submit(self, token: Token, payload: str) -> tuple[int, str]:
        self.answers.pop(token, None)
        return super().submit(token, payload)


class CorrectedUnderReview(Desk):
    def was_ruled_on(self, number: int, round_number: int) -> bool:
        return False


FAULTS_OF_PARTS = [
    {"search": NoLap},
    {"search": NoGraceForLateCommits},
    {"search": DeclinedComesBack},
    {"search": OwnAnswersComeBack},
    {"search": OwnPlaceOfAnyPool},
    {"search": NothingOfOnesOwn},
    {"search": AnybodyRules},
    {"search": AnybodyAnswersAnew},
    {"search": RanksInAnyOrder},
    {"search": OnlyTheFirstRanks},
    {"search": LastThingsFirst},
    {"search": LevelsOfEveryPool},
    {"desk": SweepOfAnyRound},
    {"desk": SweepOfClosedPlaces},
    {"desk": OldRoundsLiveOn},
    {"desk": AskedBackFromAnyPool},
    {"desk": RepeatsCountAgain},
    {"desk": CorrectedUnderReview},
]


def name_of(fault: dict[str, Any]) -> str:
    """Return what a fault is called."""
    [(part, made)] = fault.items()
    return f"{part}-{made.__name__}"


@pytest.mark.parametrize("fault", FAULTS_OF_RULES, ids=name_of)
def test_broken_rule_is_found(fault: dict[str, Any]) -> None:
    broken = SimpleNamespace(**{**vars(rules), **fault})

    with pytest.raises(ViolationError):
        simulate(seed=SEED, steps=ENOUGH, rules=broken)


@pytest.mark.parametrize("fault", FAULTS_OF_PARTS, ids=name_of)
def test_broken_search_or_service_is_found(fault: dict[str, Any]) -> None:
    with pytest.raises(ViolationError):
        simulate(seed=SEED, steps=ENOUGH, **fault)
