"""Votes: the greatest weight wins, ties fall evenly, and order plays no part."""

from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.quality.votes import majority, share_of, tie_rank, weighted_median

WEIGHTS = st.floats(0.01, 100)
BALLOTS = st.lists(st.tuples(st.sampled_from("abcd"), WEIGHTS), min_size=1, max_size=12)
NUMBERS = st.lists(st.tuples(st.floats(-1e6, 1e6), WEIGHTS), min_size=1, max_size=12)


def test_greatest_weight_wins_over_greatest_number() -> None:
    vote = majority(["cat", "cat", "dog"], [1.0, 1.0, 3.0])

    assert vote.winner == "dog"
    assert vote.share == 0.6
    assert vote.shares == {"cat": 0.4, "dog": 0.6}


def test_weights_that_differ_by_rounding_only_are_a_tie() -> None:
    salts = [str(number) for number in range(20)]
    winners = {majority(["a", "b", "b"], [0.3, 0.1, 0.2], salt=salt).winner for salt in salts}

    assert winners == {"a", "b"}


def test_prior_splits_a_tie_before_the_hash() -> None:
    for salt in "abcdef":
        vote = majority(["x", "y", "z"], [1, 1, 0.5], prior={"x": 0.1, "y": 0.2}, salt=salt)
        assert vote.winner == "y"


def test_ties_fall_evenly_over_salts_and_never_by_name() -> None:
    winners = Counter(majority(["a", "b"], [1, 1], salt=f"task {n}").winner for n in range(1000))

    assert 440 < winners["a"] < 560


@given(BALLOTS, st.randoms(use_true_random=False))
def test_order_of_the_answers_does_not_matter(
    ballots: list[tuple[str, float]], rng: Random
) -> None:
    turned = rng.sample(ballots, len(ballots))

    assert majority(*zip(*ballots, strict=True)) == majority(*zip(*turned, strict=True))


@given(BALLOTS)
def test_shares_sum_to_one_and_the_winner_has_the_greatest(
    ballots: list[tuple[str, float]],
) -> None:
    vote = majority(*zip(*ballots, strict=True))

    assert sum(vote.shares.values()) == pytest.approx(1)
    assert vote.share == pytest.approx(max(vote.shares.values()))


@pytest.mark.parametrize("function", [majority, weighted_median])
def test_votes_without_answers_or_with_other_lengths_are_errors(function: object) -> None:
    assert callable(function)
    for answers, weights in (([], []), (["a"], [1.0, 1.0])):
        with pytest.raises(ValueError, match="one weight for each"):
            function(answers, weights)


def test_salt_and_candidate_do_not_run_into_each_other() -> None:
    assert tie_rank("ab", "c") != tie_rank("a", "bc")
    assert tie_rank("s", "x") == tie_rank("s", "x")


def test_a_share_of_nothing_is_nothing() -> None:
    assert share_of([], []) == 0
    assert share_of([0.1] * 3, [0.1, 0.1, 0.1]) == 1


@given(NUMBERS, st.randoms(use_true_random=False))
def test_median_has_at_most_half_the_weight_on_either_side(
    numbers: list[tuple[float, float]], rng: Random
) -> None:
    values, weights = zip(*numbers, strict=True)
    median = weighted_median(values, weights)
    half = sum(weights) / 2 * (1 + 1e-6)

    assert sum(w for v, w in numbers if v < median) <= half
    assert sum(w for v, w in numbers if v > median) <= half
    turned = rng.sample(numbers, len(numbers))
    assert weighted_median(*zip(*turned, strict=True)) == median


@given(st.lists(st.tuples(st.floats(0, 1e3), st.floats(0, 1e3), WEIGHTS), min_size=1, max_size=9))
def test_median_moves_with_its_input(rows: list[tuple[float, float, float]]) -> None:
    low = [value for value, _, _ in rows]
    high = [value + more for value, more, _ in rows]
    weights = [weight for _, _, weight in rows]

    assert weighted_median(low, weights) <= weighted_median(high, weights)


@given(st.floats(allow_nan=False, allow_infinity=False), st.lists(WEIGHTS, min_size=1, max_size=9))
def test_median_of_equal_numbers_is_that_number(value: float, weights: list[float]) -> None:
    assert weighted_median([value] * len(weights), weights) == value


def test_median_lies_in_the_middle_where_the_weight_divides_in_half() -> None:
    assert weighted_median([1.0, 3.0], [2.0, 2.0]) == 2
    assert weighted_median([1.0, 1.0, 4.0, 4.0], [0.1, 0.2, 0.1, 0.2]) == 2.5
    assert weighted_median([1e308, 1.7e308], [1.0, 1.0]) == pytest.approx(1.35e308)
