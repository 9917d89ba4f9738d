"""The rules of places and leases: what each step makes of one place and one lease."""

import pytest

from labelwright.assignment import rules
from labelwright.assignment.model import AssignmentState
from labelwright.assignment.rules import Held, Place, Whom

OPEN = Place(round=1, wanted=1, need=0)


def test_answer_after_the_task_was_closed_is_late_and_does_not_bar_its_annotator() -> None:
    held = Held(1, AssignmentState.LEASED)

    step, in_time = rules.answer(rules.close(OPEN), held, round_number=1, epoch=1)

    assert not in_time
    assert step.held is not None
    assert rules.may_lease(OPEN._replace(need=1), step.held, 1)


def test_answer_of_a_forgotten_lease_uses_its_epoch_up_though_an_earlier_one_is_live() -> None:
    asked_back = Held(1, AssignmentState.LEASED)

    step, in_time = rules.answer(OPEN, asked_back, round_number=1, epoch=2)

    assert in_time
    assert step == rules.Step(OPEN, Held(2, AssignmentState.SUBMITTED))
    assert rules.answer(OPEN, step.held, round_number=1, epoch=1) == (step, False)


def test_the_same_people_give_as_many_answers_as_before_others_as_many_as_the_policy_says() -> None:
    same = rules.send_back(OPEN, whom=Whom.SAME, overlap=2, answered=3)
    others = rules.send_back(OPEN, whom=Whom.OTHERS, overlap=2, answered=3)

    assert same == Place(round=2, wanted=3, need=3, whom=Whom.SAME)
    assert others == Place(round=2, wanted=2, need=2, whom=Whom.OTHERS)


@pytest.mark.parametrize(
    ("whom", "rounds", "is_his"),
    [
        (Whom.ANYBODY, [], True),
        (Whom.ANYBODY, [1, 2], True),
        (Whom.SAME, [2], True),
        (Whom.SAME, [1], False),
        (Whom.SAME, [], False),
        (Whom.OTHERS, [1], False),
        (Whom.OTHERS, [2], False),
        (Whom.OTHERS, [], True),
        (Whom.OTHERS, [0], True),  # gold is no round
        (Whom.OTHERS, [3], True),  # the round itself is not asked about here
    ],
)
def test_round_is_for_those_it_was_sent_back_to(
    whom: Whom, rounds: list[int], is_his: bool
) -> None:
    assert rules.is_for(Place(round=3, wanted=1, need=1, whom=whom), rounds) is is_his


def test_one_more_than_the_same_people_gave_is_anybodys_and_others_stay_others() -> None:
    same = rules.want_more(Place(round=2, wanted=1, need=0, whom=Whom.SAME))
    others = rules.want_more(Place(round=2, wanted=1, need=0, whom=Whom.OTHERS))

    assert same == Place(round=2, wanted=2, need=1, whom=Whom.ANYBODY)
    assert others == Place(round=2, wanted=2, need=1, whom=Whom.OTHERS)


def test_the_less_answers_agree_the_lower_the_rank() -> None:
    ranks = [rules.rank_of(agreement / 100) for agreement in range(101)]

    assert ranks == sorted(ranks)
    assert (ranks[0], ranks[-1]) == (1, rules.LAST_RANK)
    assert set(ranks) == set(range(1, 8))


def test_what_somebody_doubts_comes_before_everything_that_is_merely_uncertain() -> None:
    doubted = {rules.rank_of(agreement / 100, is_doubted=True) for agreement in range(101)}

    assert doubted == {rules.DOUBTED_RANK}
    assert rules.rank_of(0.0) > rules.DOUBTED_RANK
