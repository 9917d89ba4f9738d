"""Laws of every geometry: what draws the same is the same; similarity and merging are fair."""

from collections.abc import Callable
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import to_builtins
from msgspec.structs import asdict, replace

from labelwright.task_types.image_regions.geometries import (
    GEOMETRIES,
    Geometry,
    Picture,
    geometry_of,
)
from labelwright.task_types.image_regions.geometries.ellipse import EllipseShape
from labelwright.task_types.image_regions.geometries.point import PointShape
from labelwright.task_types.image_regions.geometries.polygon import PolygonShape
from labelwright.task_types.image_regions.geometries.polyline import PolylineShape
from labelwright.task_types.image_regions.geometries.rotated_box import RotatedBoxShape

PICTURE = Picture(400, 300, 2)
EVERY = pytest.mark.parametrize("geometry", GEOMETRIES.values(), ids=lambda one: one.name)
SEEDS = st.integers(0, 2**32 - 1)
ABOUT = 1e-6


def sampled(geometry: Geometry, rng: Random) -> Any:
    shape = geometry.sample(rng, PICTURE)
    assert shape is not None
    return shape


def moved(shape: Any, change: Callable[[str, float], float]) -> Any:
    """Return the shape with each coordinate changed; the axis is given with it."""
    numbers = asdict(shape)
    if "points" in numbers:
        points = [[change("x", x), change("y", y)] for x, y in numbers["points"]]
        return replace(shape, points=points)
    axes = {"x": "x", "cx": "x", "y": "y", "cy": "y"}
    return replace(shape, **{k: change(axes[k], v) for k, v in numbers.items() if k in axes})


def near(shape: Any, rng: Random) -> Any:
    """Return a valid shape a few pixels off."""
    other = moved(shape, lambda _, value: value + rng.uniform(-2, 2))
    return shape if geometry_of(other).validate(other, PICTURE, "") else other


def same_drawn_otherwise(shape: Any, rng: Random) -> Any:
    """Return another document that draws the same."""
    match shape:
        case RotatedBoxShape():
            turned = replace(shape, width=shape.height, height=shape.width)
            return replace(
                turned, angle=shape.angle - 90 if shape.angle >= 90 else shape.angle + 270
            )
        case EllipseShape():
            return replace(
                shape, angle=shape.angle - 180 if shape.angle >= 180 else shape.angle + 180
            )
        case PolygonShape():
            cut = rng.randrange(len(shape.points))
            points = shape.points[cut:] + shape.points[:cut]
            return replace(shape, points=points[::-1])
        case PolylineShape():
            return replace(shape, points=shape.points[::-1])
        case _:
            return moved(shape, lambda _, value: value)


@EVERY
@settings(deadline=None)
@given(seed=SEEDS)
def test_samples_are_valid_and_inside_their_bounds(geometry: Geometry, seed: int) -> None:
    shape = sampled(geometry, Random(seed))

    assert geometry.validate(shape, PICTURE, "") == []
    x, y, width, height = geometry.bounds(shape)
    assert 0 <= geometry.area(shape) <= width * height * (1 + ABOUT)
    assert geometry.has_area is (geometry.area(shape) > 0)
    for px, py in geometry.outline(shape) or ():
        assert x - ABOUT <= px <= x + width + ABOUT
        assert y - ABOUT <= py <= y + height + ABOUT


@EVERY
@settings(deadline=None)
@given(seed=SEEDS)
def test_what_draws_the_same_is_the_same(geometry: Geometry, seed: int) -> None:
    rng = Random(seed)
    shape = sampled(geometry, rng)
    other = same_drawn_otherwise(shape, rng)

    assert geometry.order_key(other) == geometry.order_key(shape)
    assert geometry.similarity(shape, other, PICTURE) == 1
    merged = geometry.merge([shape, other], [1.0, 2.0], PICTURE)
    assert merged == geometry.merge([other, shape], [2.0, 1.0], PICTURE)
    assert geometry.order_key(merged) == geometry.order_key(shape)


@EVERY
@settings(deadline=None)
@given(seed=SEEDS)
def test_similarity_is_symmetric_in_range_and_the_same_in_pairs(
    geometry: Geometry, seed: int
) -> None:
    rng = Random(seed)
    a, b = sampled(geometry, rng), sampled(geometry, rng)
    c = near(a, rng)

    for one, other in ((a, b), (a, c)):
        found = geometry.similarity(one, other, PICTURE)
        assert found == geometry.similarity(other, one, PICTURE)
        assert 0 <= found <= 1
        assert (found == 1) >= (geometry.order_key(one) == geometry.order_key(other))
    table = {(i, j): s for i, j, s in geometry.pairs([a, b, c], [b, a], 0.2, PICTURE)}
    for i, one in enumerate((a, b, c)):
        for j, other in enumerate((b, a)):
            alone = geometry.similarity(one, other, PICTURE)
            assert table.get((i, j), 0) == pytest.approx(alone if alone >= 0.2 else 0, abs=1e-12)


@EVERY
@settings(deadline=None)
@given(seed=SEEDS, dx=st.integers(-64, 64), dy=st.integers(-64, 64))
def test_similarity_does_not_depend_on_the_place(
    geometry: Geometry, seed: int, dx: int, dy: int
) -> None:
    rng = Random(seed)
    a = sampled(geometry, rng)
    b = near(a, rng)

    def shifted(shape: Any) -> Any:
        return moved(shape, lambda axis, value: value + (dx if axis == "x" else dy))

    there = geometry.similarity(shifted(a), shifted(b), PICTURE)
    assert there == pytest.approx(geometry.similarity(a, b, PICTURE), rel=1e-6, abs=1e-9)


@EVERY
@settings(deadline=None)
@given(seed=SEEDS, scale=st.floats(1e-3, 1e3))
def test_a_merge_depends_on_no_order_and_on_no_scale_and_stays_among_the_shapes(
    geometry: Geometry, seed: int, scale: float
) -> None:
    rng = Random(seed)
    first = sampled(geometry, rng)
    shapes = [near(first, rng) for _ in range(rng.randint(2, 5))]
    weights = [rng.choice((0.5, 1.0, 2.0)) for _ in shapes]
    merged = geometry.merge(shapes, weights, PICTURE)

    order = rng.sample(range(len(shapes)), len(shapes))
    again = geometry.merge([shapes[p] for p in order], [weights[p] for p in order], PICTURE)
    assert again == merged
    scaled = geometry.merge(shapes, [weight * scale for weight in weights], PICTURE)
    assert scaled == merged or scale != 1
    assert geometry.similarity(scaled, merged, PICTURE) > 0.5

    boxes = [geometry.bounds(shape) for shape in shapes]
    x, y, width, height = geometry.bounds(merged)
    room = 3.0 if "angle" in asdict(first) else ABOUT
    assert x >= min(box[0] for box in boxes) - room
    assert y >= min(box[1] for box in boxes) - room
    assert x + width <= max(box[0] + box[2] for box in boxes) + room
    assert y + height <= max(box[1] + box[3] for box in boxes) + room


@EVERY
@settings(deadline=None)
@given(seed=SEEDS)
def test_one_answer_merges_to_itself_and_a_heavy_one_decides(geometry: Geometry, seed: int) -> None:
    rng = Random(seed)
    shape = sampled(geometry, rng)

    alone = geometry.merge([shape], [1.0], PICTURE)
    assert geometry.order_key(alone) == geometry.order_key(shape)
    assert geometry.merge([alone] * 3, [1.0, 0.1, 0.2], PICTURE) == alone
    decided = geometry.merge([shape, near(shape, rng)], [1e9, 1e-3], PICTURE)
    assert geometry.similarity(decided, shape, PICTURE) > 0.9


@EVERY
def test_pairs_of_a_thousand_shapes_are_found_without_comparing_all(geometry: Geometry) -> None:
    rng = Random(1)
    shapes = [
        moved(geometry.sample(rng, Picture(40, 40, 2)), lambda _, v, n=n: v + 50.0 * (n % 32))
        for n in range(1000)
    ]
    spread = [
        moved(shape, lambda axis, v, n=n: v + (50.0 * (n // 32) if axis == "y" else 0))
        for n, shape in enumerate(shapes)
    ]

    found = geometry.pairs(spread, list(spread), 0.9, Picture(40, 40, 2))

    assert {(i, i) for i in range(1000)} <= {(i, j) for i, j, _ in found}
    assert len(found.a) < 2000


def codes(shape: Any) -> list[tuple[str, str]]:
    return [(p.path, p.code) for p in geometry_of(shape).validate(shape, PICTURE, "")]


@pytest.mark.parametrize(
    ("points", "code"),
    [
        ([[10, 10], [50, 50], [50, 10], [10, 50]], "crosses_itself"),
        ([[10, 10], [50, 10], [50, 50], [30, 10], [10, 50]], "crosses_itself"),
        ([[10, 10], [50, 10], [30, 10]], "too_small"),
        ([[10, 10], [50, 50], [20, 20]], "crosses_itself"),
        ([[10, 10], [50, 50], [50, 50], [10, 10]], "too_few_points"),
        ([[10, 10], [50, 10], [50, 11]], "too_small"),
        ([], "too_few_points"),
    ],
)
def test_a_polygon_that_is_no_simple_ring_is_refused(points: list[list[float]], code: str) -> None:
    assert ("/points", code) in codes(PolygonShape(points))


def test_a_comb_of_a_thousand_edges_is_refused_before_it_costs_time() -> None:
    teeth = [[10.0 if n % 2 else 390.0, 10 + n / 8] for n in range(1998)]
    fins = [[10.0 if n % 2 else 390.0, 10 + n * 1.4] for n in range(198)]
    back: list[list[float]] = [[5.0, 290.0], [5.0, 5.0]]

    assert codes(PolygonShape([*teeth, *back])) == [("/points", "too_intricate")]
    assert codes(PolygonShape([*fins, *back])) == []


def test_a_polygon_may_repeat_a_point_in_a_row_and_have_points_on_straight_edges() -> None:
    plain = PolygonShape([[10, 10], [50, 10], [50, 50], [10, 50]])
    wordy = PolygonShape([[50, 50], [50, 50], [30, 50], [10, 50], [10, 10], [50, 10], [50, 20]])

    assert codes(wordy) == []
    assert GEOMETRIES["polygon"].order_key(wordy) == GEOMETRIES["polygon"].order_key(plain)


@pytest.mark.parametrize(
    ("shape", "problem"),
    [
        (PolygonShape([[0, 0], [400.5, 0], [401, 99]]), ("/points/2", "outside_picture")),
        (PolylineShape([[0, 0], [0, float("nan")]]), ("/points/1", "outside_picture")),
        (PolylineShape([[5, 5], [5, 6]]), ("/points", "too_small")),
        (PolylineShape([[5, 5]]), ("/points", "too_few_points")),
        (PointShape(-0.6, 0), ("/x", "outside_picture")),
        (EllipseShape(10, 10, 5, 0.9, 0), ("/ry", "too_small")),
        (EllipseShape(-3, 10, 5, 5, 0), ("/cx", "outside_picture")),
        (RotatedBoxShape(10, 10, float("nan"), 5, 0), ("/width", "too_small")),
        (RotatedBoxShape(10, 10, 5, 600, 0), ("/height", "outside_picture")),
    ],
)
def test_what_is_wrong_with_a_shape_is_named_with_its_place(
    shape: Any, problem: tuple[str, str]
) -> None:
    assert codes(shape) == [problem]


def test_turned_shapes_may_hang_over_the_edge() -> None:
    assert codes(RotatedBoxShape(0, 0, 100, 50, 30)) == []
    assert codes(EllipseShape(400, 300, 100, 50, 30)) == []


def test_angles_are_merged_across_their_wrap() -> None:
    boxes = [RotatedBoxShape(100, 100, 60, 20, angle) for angle in (359.0, 1.0, 182.0)]

    merged = GEOMETRIES["rotated_box"].merge(boxes, [1, 1, 1], PICTURE)

    assert merged == RotatedBoxShape(100, 100, 60, 20, 1)


def test_a_point_is_half_alike_at_two_hundredths_of_the_diagonal() -> None:
    half = GEOMETRIES["point"].similarity(PointShape(0, 0), PointShape(6, 8), PICTURE)

    assert half == pytest.approx(0.5)


def test_the_median_polygon_keeps_corners_that_all_have() -> None:
    shapes = [
        PolygonShape([[x, y], [x + 100, y], [x + 100, y + 60], [x, y + 60]])
        for x, y in ((100, 100), (104, 101), (98, 97))
    ]

    merged = GEOMETRIES["polygon"].merge(shapes, [1, 1, 1], PICTURE)

    assert to_builtins(merged)["points"] == [[100, 100], [200, 100], [200, 160], [100, 160]]
    assert all(a != b for a, b in pairwise(merged.points))
