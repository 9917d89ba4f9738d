"""What a round with enough answers needs, by the policy and how far they agree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.flow.decide import Next, what_next
from labelwright.projects.model import Policy, Review

POLICIES = st.builds(
    Policy,
    overlap=st.integers(1, 5),
    max_overlap=st.integers(5, 9),
    min_agreement=st.floats(0, 1),
    adjudicate=st.booleans(),
    review=st.sampled_from(["none", "all"]),
)


@pytest.mark.parametrize(
    ("answers", "agreement", "adjudicate", "review", "step"),
    [
        (2, 0.5, True, "none", Next.ONE_MORE),
        (3, 0.5, True, "all", Next.ADJUDICATE),
        (3, 0.5, False, "all", Next.REVIEW),
        (3, 0.5, False, "none", Next.ACCEPT),
        (2, 0.8, True, "none", Next.ACCEPT),
        (2, 0.8, True, "all", Next.REVIEW),
    ],
)
def test_step_follows_from_answers_and_agreement(
    answers: int, agreement: float, adjudicate: bool, review: Review, step: Next
) -> None:
    policy = Policy(
        overlap=2, max_overlap=3, min_agreement=0.8, adjudicate=adjudicate, review=review
    )

    assert what_next(policy, answers=answers, agreement=agreement) is step


@given(POLICIES, st.integers(1, 12), st.floats(0, 1))
def test_no_round_is_asked_for_more_than_the_policy_allows(
    policy: Policy, answers: int, agreement: float
) -> None:
    step = what_next(policy, answers=answers, agreement=agreement)

    assert step is not Next.ONE_MORE or answers < policy.most_annotations
    assert step is not Next.ADJUDICATE or policy.adjudicate


@given(POLICIES, st.integers(1, 12))
def test_full_agreement_never_asks_for_more(policy: Policy, answers: int) -> None:
    assert what_next(policy, answers=answers, agreement=1.0) in (Next.REVIEW, Next.ACCEPT)
