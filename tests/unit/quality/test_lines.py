"""Nearness of lines and points, and the median of outlines."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.quality.lines import canonical_line, line_similarity, near_lines, near_points
from labelwright.quality.outlines import median_outline
from labelwright.quality.rings import Ring

COORDINATE = st.integers(0, 50).map(float)
LINE = st.lists(st.tuples(COORDINATE, COORDINATE), min_size=2, max_size=6, unique=True)


@given(LINE, st.integers(0, 4))
def test_a_line_has_one_form_whatever_its_direction_and_points_on_the_way(
    points: list[tuple[float, float]], place: int
) -> None:
    form = canonical_line(points)
    first, second = points[place % (len(points) - 1) :][:2]
    between = ((first[0] + second[0]) / 2, (first[1] + second[1]) / 2)
    after = points.index(first) + 1
    wordy = [*points[:after], between, *points[after:]]

    assert canonical_line(points[::-1]) == form
    assert canonical_line(wordy) == form
    assert canonical_line(form) == form


def test_a_line_that_ends_where_it_began_may_begin_anywhere() -> None:
    ring: Ring = ((0, 0), (9, 0), (9, 9), (0, 9))
    forms = {canonical_line((*ring[n:], *ring[:n], ring[n])) for n in range(4)}
    forms |= {canonical_line((*ring[n::-1], *ring[:n:-1], ring[n])) for n in range(4)}

    assert forms == {((0, 0), (0, 9), (9, 9), (9, 0), (0, 0))}


def test_a_way_there_and_back_is_not_straightened() -> None:
    assert canonical_line([(0, 0), (9, 0), (4, 0)]) == ((0, 0), (9, 0), (4, 0))


def test_a_line_that_misses_half_of_another_is_two_thirds_alike() -> None:
    whole, half = ((0.0, 0.0), (800.0, 0.0)), ((0.0, 0.0), (400.0, 0.0))

    assert line_similarity(whole, half, 1) == pytest.approx(2 / 3, abs=0.01)
    assert line_similarity(whole, ((0.0, 90.0), (800.0, 90.0)), 1) < 1e-9


def test_pairs_of_lines_are_those_of_the_full_table() -> None:
    rng = Random(4)

    def line() -> Ring:
        x, y = rng.uniform(0, 300), rng.uniform(0, 300)
        return canonical_line([(x + rng.uniform(0, 60), y + rng.uniform(0, 60)) for _ in range(4)])

    a, b = [line() for _ in range(40)], [line() for _ in range(40)]
    found = {(i, j): s for i, j, s in near_lines(a, b, scale=20, threshold=0.3)}
    table = {
        (i, j): line_similarity(one, other, 20)
        for i, one in enumerate(a)
        for j, other in enumerate(b)
    }

    assert found == {pair: s for pair, s in table.items() if s >= 0.3}
    assert len(found) > 10


def test_points_are_paired_within_reach_only() -> None:
    found = near_points([(0, 0)], [(0, 10), (0, 10.1), (7, 7)], scale=10, threshold=0.5)

    assert [(j, round(s, 3)) for _, j, s in found] == [(0, 0.5), (2, 0.507)]


def test_the_median_line_runs_between_and_keeps_the_corner() -> None:
    lines: list[Ring] = [((0, d), (100 + d, d), (100 + d, 100)) for d in (0.0, 4.0, 8.0)]

    middle, best = median_outline(
        lines,
        [1.0, 1.0, 1.0],
        lambda a, b: 1 - line_similarity(a, b, 20),
        closed=False,
        detail=lambda _: 0.1,
    )

    assert middle == best == lines[1]
