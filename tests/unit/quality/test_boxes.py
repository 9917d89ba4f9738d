"""Boxes: overlap beside a count of pixels, pairs beside brute force, medians of edges."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labelwright.quality import boxes as module
from labelwright.quality.boxes import (
    Box,
    area,
    as_boxes,
    corners,
    iou,
    iou_of_two,
    median_box,
    overlapping_pairs,
)

COORDINATE = st.integers(0, 12).map(float)
SIDE = st.integers(0, 8).map(float)
BOX = st.tuples(COORDINATE, COORDINATE, SIDE, SIDE)
BOXES = st.lists(BOX, max_size=12)
FINE_BOX = st.tuples(*[st.floats(0, 1e4)] * 2, *[st.floats(1e-3, 1e4)] * 2)


def pixels(box: Box) -> set[tuple[int, int]]:
    x, y, width, height = map(int, box)
    return {(i, j) for i in range(x, x + width) for j in range(y, y + height)}


def counted_iou(a: Box, b: Box) -> float:
    one, other = pixels(a), pixels(b)
    if not one | other:
        return float(a == b)
    return 1.0 if a == b else len(one & other) / len(one | other)


@given(BOXES, BOXES)
def test_iou_is_shared_pixels_over_all_pixels(a: list[Box], b: list[Box]) -> None:
    found = iou(a, b)

    assert found.shape == (len(a), len(b))
    for i, one in enumerate(a):
        for j, other in enumerate(b):
            assert found[i, j] == pytest.approx(counted_iou(one, other))
            assert iou_of_two(one, other) == pytest.approx(counted_iou(one, other))


@given(st.lists(FINE_BOX, min_size=1, max_size=5), st.lists(FINE_BOX, min_size=1, max_size=5))
def test_iou_is_symmetric_in_range_and_one_for_the_same_box(a: list[Box], b: list[Box]) -> None:
    assert (iou(a, b) == iou(b, a).T).all()
    assert ((iou(a, b) >= 0) & (iou(a, b) <= 1)).all()
    assert (np.diag(iou(a, a)) == 1).all()


@given(BOXES, BOXES, st.sampled_from([0.1, 0.3, 0.5, 1.0]))
def test_pairs_are_those_of_the_full_table(a: list[Box], b: list[Box], threshold: float) -> None:
    table = iou(a, b)
    wanted = [(int(i), int(j), float(table[i, j])) for i, j in np.argwhere(table >= threshold)]

    assert list(overlapping_pairs(a, b, threshold=threshold)) == wanted


def test_pairs_are_found_across_blocks_of_rows() -> None:
    rng = np.random.default_rng(3)
    spread = np.column_stack([rng.uniform(0, 500, (300, 2)), rng.uniform(5, 60, (300, 2))])
    moved = spread + np.array([1.0, -1.0, 0.0, 0.0])

    pairs = overlapping_pairs(spread, moved, threshold=0.3)

    assert len(spread) > module.BLOCK_ROWS
    assert [(i, j) for i, j, _ in pairs] == [
        (int(i), int(j)) for i, j in np.argwhere(iou(spread, moved) >= 0.3)
    ]


def test_a_crowd_on_one_spot_keeps_the_best_partners_of_both_sides() -> None:
    one = [(0.0, 0.0, 100.0 + n / 10, 100.0) for n in range(90)]
    other = [(0.0, 0.0, 100.0 + n / 7, 100.0) for n in range(80)]

    there = overlapping_pairs(one, other)
    back = overlapping_pairs(other, one)

    assert max(np.bincount(there.a)) >= module.MAX_PARTNERS
    assert len(there.a) < 90 * 80
    assert {(i, j) for i, j, _ in there} == {(j, i) for i, j, _ in back}
    table = iou(one, other)
    for row in range(90):
        best = np.sort(table[row])[-module.MAX_PARTNERS]
        better = {int(j) for j in np.flatnonzero(table[row] > best)}
        assert better <= {j for i, j, _ in there if i == row}


def test_a_crowd_beside_itself_is_symmetric() -> None:
    crowd = as_boxes([(0.0, 0.0, 100.0 + n / 10, 100.0) for n in range(90)])

    found = {(i, j) for i, j, _ in overlapping_pairs(crowd, crowd)}

    assert found == {(j, i) for i, j in found}
    assert found == {(i, j) for i, j, _ in overlapping_pairs(crowd, crowd.copy())}


def test_equal_boxes_beyond_the_most_partners_are_kept_by_place() -> None:
    same = [(0.0, 0.0, 5.0, 5.0)] * 100

    pairs = overlapping_pairs(same[:1], same)

    assert sorted(set(pairs.b.tolist())) == list(range(100))
    (row,) = {i for i, _, _ in overlapping_pairs(same, same[:1]) if i > 98}
    assert row == 99


@pytest.mark.parametrize("threshold", [0, -1, 1.5])
def test_a_threshold_outside_its_range_is_an_error(threshold: float) -> None:
    with pytest.raises(ValueError, match=r"\(0, 1\]"):
        overlapping_pairs([], [], threshold=threshold)


@pytest.mark.parametrize(
    "boxes",
    [
        [1, 2, 3, 4],
        [[1, 2, 3]],
        [[[1, 2, 3, 4]]],
        [[0, 0, -1, 1]],
        [[0, 0, np.nan, 1]],
        [[np.inf] * 4],
    ],
)
def test_what_is_no_list_of_boxes_is_an_error(boxes: object) -> None:
    with pytest.raises(ValueError, match="boxes"):
        as_boxes(boxes)  # pyright: ignore[reportArgumentType]


def test_no_boxes_have_the_shape_of_no_boxes() -> None:
    assert as_boxes([]).shape == (0, 4)
    assert corners([]).shape == (0, 4)
    assert area([]).shape == (0,)
    assert list(overlapping_pairs([], [(0, 0, 1, 1)])) == []


def test_corners_and_area_are_in_pixels() -> None:
    assert corners([(1, 2, 3, 4)]).tolist() == [[1, 2, 4, 6]]
    assert area([(1, 2, 3, 4)]).tolist() == [12]


@given(FINE_BOX, st.lists(st.floats(0.1, 9), min_size=1, max_size=6))
def test_median_of_equal_boxes_is_exactly_that_box(box: Box, weights: list[float]) -> None:
    assert median_box([box] * len(weights), weights) == box


@settings(max_examples=50)
@given(st.lists(st.tuples(FINE_BOX, st.floats(0.1, 9)), min_size=1, max_size=7))
def test_median_is_inside_the_hull_and_no_smaller_than_the_smallest(
    votes: list[tuple[Box, float]],
) -> None:
    boxes = [box for box, _ in votes]
    x, y, width, height = median_box(boxes, [weight for _, weight in votes])

    assert min(box[0] for box in boxes) <= x <= max(box[0] for box in boxes)
    assert min(box[1] for box in boxes) <= y <= max(box[1] for box in boxes)
    assert width >= min(box[2] for box in boxes) - 1e-9
    assert height >= min(box[3] for box in boxes) - 1e-9
    assert x + width <= max(box[0] + box[2] for box in boxes) + 1e-9


def test_one_careless_edge_does_not_move_the_box() -> None:
    careful = (10.0, 10.0, 20.0, 20.0)

    assert median_box([careful, careful, (10.0, 10.0, 500.0, 20.0)], [1, 1, 1]) == careful
