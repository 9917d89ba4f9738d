"""The rules of places and leases: what each step makes of one place and one lease."""

from labelwright.assignment import rules
from labelwright.assignment.model import AssignmentState
from labelwright.assignment.rules import Held, Place

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
