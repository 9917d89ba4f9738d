"""The medoid: the answer nearest to all, whatever the answers are."""

from itertools import permutations

import pytest

from labelwright.quality.medoid import medoid


def apart(a: int, b: int) -> float:
    return min(1.0, abs(a - b) / 10)


def test_the_middle_answer_is_nearest() -> None:
    assert medoid([1, 9, 5], [1, 1, 1], apart, key=str) == 2


def test_weight_pulls_the_medoid() -> None:
    assert medoid([1, 9, 5], [1, 5, 1], apart, key=str) == 1


def test_copies_count_together_and_the_first_stands_for_them() -> None:
    assert medoid([5, 1, 1], [1, 1, 1], apart, key=str) == 1


def test_ties_do_not_depend_on_order() -> None:
    for salt in "abcdefgh":
        chosen = {
            order[medoid(order, [1, 1, 1, 1], apart, key=str, salt=salt)]
            for order in permutations([2, 4, 6, 8])
        }
        assert len(chosen) == 1
    assert {medoid([2, 4], [1, 1], apart, key=str, salt=str(n)) for n in range(20)} == {0, 1}


def test_no_answers_are_an_error() -> None:
    for answers, weights in (([], []), ([1], [1.0, 2.0])):
        with pytest.raises(ValueError, match="one weight for each"):
            medoid(answers, weights, apart, key=str)
