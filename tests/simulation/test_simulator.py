"""A million steps of the assignment core without one broken promise.

``python -m tests.simulation --steps N --seed S`` takes more of them.
"""

from collections import Counter

import pytest

from tests.simulation.simulator import simulate

SEEDS = (1, 2, 3, 4)
STEPS = 250_000

MUST_BE_SEEN = {
    "answer of a lease live, in time True": 3_000,
    "answer of a lease live, in time False": 100,
    "answer of a lease ended, in time False": 3_000,
    "answer of a lease forgotten by a crash, in time True": 10,
    "answer of a lease forgotten by a crash, in time False": 5,
    "asked back": 1_000,
    "corrected": 500,
    "lap": 3_000,
    "leased 0": 10_000,
    "leased 1": 500,
    "leased 2": 50,
    "leased of a round for others": 5,
    "leased of a round for same": 5,
    "live lease lost": 100,
    "ranked": 500,
}
"""What each seed must meet at least so often: steps in which nothing happens prove nothing."""


@pytest.mark.parametrize("seed", SEEDS)
def test_a_quarter_of_a_million_steps_break_no_promise(seed: int) -> None:
    seen = simulate(seed=seed, steps=STEPS)

    met_too_seldom = Counter(MUST_BE_SEEN) - seen
    assert not met_too_seldom


def test_a_seed_gives_the_same_steps_again() -> None:
    assert simulate(seed=9, steps=3_000) == simulate(seed=9, steps=3_000)
