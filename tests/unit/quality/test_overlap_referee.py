"""Overlap of shapes beside shapely: random ones, and those that geometry code stumbles over."""

import json
import subprocess
from math import cos, pi, sin
from pathlib import Path
from random import Random
from typing import Any

import pytest

from labelwright.quality.boxes import iou_of_two
from labelwright.quality.ellipses import ellipse_iou
from labelwright.quality.overlap import ring_ious
from labelwright.quality.rings import Point, Ring, canonical_ring, self_contact
from labelwright.quality.turned import Turned, canonical_ellipse, corners_of
from tests.referees import referee

EXACT = 1e-9
ELLIPSE_CORNERS = 4000
ELLIPSE_ROOM = 4 * (pi / ELLIPSE_CORNERS) ** 2


def star(rng: Random, size: float, count: int) -> Ring:
    """Return a polygon with dents around a random place."""
    x, y = rng.uniform(0, 300), rng.uniform(0, 300)
    angles = sorted(rng.uniform(0, 2 * pi) for _ in range(count))
    reach = [rng.uniform(0.2, 1) * size for _ in angles]
    return tuple((x + r * cos(t), y + r * sin(t)) for r, t in zip(reach, angles, strict=True))


def turned(rng: Random) -> Turned:
    sides = rng.uniform(0.01, 200), rng.uniform(0.01, 200)
    return rng.uniform(0, 200), rng.uniform(0, 200), *sides, rng.uniform(0, 360)


def outline(ellipse: Turned) -> list[Point]:
    cx, cy, width, height, angle = ellipse
    c, s = cos(angle * pi / 180), sin(angle * pi / 180)
    found: list[Point] = []
    for place in range(ELLIPSE_CORNERS):
        t = 2 * pi * place / ELLIPSE_CORNERS
        x, y = width / 2 * cos(t), height / 2 * sin(t)
        found.append((cx + c * x - s * y, cy + s * x + c * y))
    return found


SQUARE: Ring = ((0, 0), (10, 0), (10, 10), (0, 10))
HARD: dict[str, tuple[Ring, Ring]] = {
    "a shared edge": (SQUARE, ((10, 0), (20, 0), (20, 10), (10, 10))),
    "part of an edge shared from within": (SQUARE, ((0, 2), (5, 2), (5, 8), (0, 8))),
    "a shared corner": (SQUARE, ((10, 10), (20, 10), (20, 20))),
    "a corner on an edge": (SQUARE, ((10, 5), (20, 0), (20, 10))),
    "nested": (SQUARE, ((2, 2), (8, 2), (8, 8), (2, 8))),
    "nested, sharing corners": (SQUARE, ((0, 0), (10, 10), (0, 10))),
    "points on straight edges": (SQUARE, ((0, 0), (5, 0), (10, 0), (10, 5), (5, 5), (0, 5))),
    "the same with more points": (SQUARE, ((0, 0), (3, 0), (10, 0), (10, 10), (0, 10), (0, 4))),
    "needles across": (((0, 0), (1000, 999.5), (1000, 1000)), ((0, 1000), (1000, 0), (1000, 0.5))),
    "needles along": (((0, 0), (1000, 999.5), (1000, 1000)), ((0, 0.2), (999, 999), (1000, 1000))),
    "a comb across a bar": (
        (*((x, 0 if x % 4 in (1, 2) else 50) for x in range(40)), (39, 60), (0, 60)),
        ((-5, 20), (45, 25), (45, 30), (-5, 22)),
    ),
    "a ring in the jaws of a C": (
        ((0, 0), (10, 0), (10, 2), (2, 2), (2, 8), (10, 8), (10, 10), (0, 10)),
        ((3, 3), (9, 3), (9, 7), (3, 7)),
    ),
    "far from the origin": (
        ((1e6, 1e6), (1e6 + 3, 1e6), (1e6 + 3, 1e6 + 3)),
        ((1e6 + 1, 1e6), (1e6 + 4, 1e6 + 1), (1e6, 1e6 + 3)),
    ),
    "almost the same": (SQUARE, ((0, 0), (10, 1e-13), (10, 10), (0, 10 + 1e-13))),
}


def asked(pairs: list[tuple[Any, Any]], rings: list[Any] | None = None) -> Any:
    program = [referee("shapely"), Path(__file__).with_name("shapely_facts.py")]
    question = json.dumps({"pairs": pairs, "rings": rings or []})
    done = subprocess.run(program, check=True, capture_output=True, text=True, input=question)
    return json.loads(done.stdout)


def shares(pairs: list[tuple[Any, Any]]) -> list[float]:
    return [shared / whole for shared, whole in asked(pairs)["areas"]]


def our_iou(a: Ring, b: Ring) -> float:
    return float(ring_ious([canonical_ring(a)], [canonical_ring(b)], [(0, 0)])[0])


def near(value: float) -> Any:
    return pytest.approx(value, rel=EXACT, abs=1e-12)


def test_polygons_overlap_as_shapely_says() -> None:
    rng = Random(7)
    sizes = [(rng.uniform(20, 300), rng.randint(3, 60)) for _ in range(600)]
    rings = [star(rng, size, count) for size, count in sizes]
    large = [star(rng, 200, 300) for _ in range(4)]
    pairs = [
        (a, b)
        for a, b in [
            *zip(rings[::2], rings[1::2], strict=True),
            *zip(large, large[::-1], strict=True),
        ]
        if self_contact(a) is None and self_contact(b) is None
    ]

    found = [our_iou(a, b) for a, b in pairs]

    assert len(pairs) > 200
    assert sum(value > 0 for value in found) > 100
    for ours, theirs in zip(found, shares(pairs), strict=True):
        assert ours == near(theirs)


def test_hard_polygons_overlap_as_shapely_says() -> None:
    found = shares(list(HARD.values()))

    for (name, (a, b)), theirs in zip(HARD.items(), found, strict=True):
        assert our_iou(a, b) == near(theirs), name
        assert our_iou(b, a) == our_iou(a, b), name


def test_boxes_and_turned_boxes_overlap_as_shapely_says() -> None:
    rng = Random(8)
    boxes = [(turned(rng), turned(rng)) for _ in range(300)]
    straight = [((*a[:4], 0.0), (*b[:4], 90.0)) for a, b in boxes]
    pairs = [(corners_of(a), corners_of(b)) for a, b in boxes + straight]
    theirs = shares(pairs)

    for (a, b), wanted in zip(pairs, theirs, strict=True):
        assert our_iou(a, b) == near(wanted)
    for (a, b), wanted in zip(straight, theirs[len(boxes) :], strict=True):
        one, other = (
            (x - w / 2, y - h / 2, w, h) for x, y, w, h, _ in (a, (*b[:2], b[3], b[2], 0))
        )
        assert iou_of_two(one, other) == near(wanted)


def test_ellipses_overlap_as_shapely_says_of_fine_outlines() -> None:
    rng = Random(9)
    pairs = [(turned(rng), turned(rng)) for _ in range(150)]
    circle: Turned = (50, 50, 20, 20, 0)
    pairs += [((50, 50, 40, 20, 0), (50 + step, 50, 20, 9.9, 0)) for step in (0, 10, 10 + 1e-9, 30)]
    pairs += [
        (circle, (50, 50, 20, 10, 30)),
        (circle, (60, 50, 20, 20, 0)),
        (circle, (70, 50, 20, 20, 0)),
        (circle, (50, 50, 6, 4, 10)),
        (circle, (50, 53, 14, 14, 0)),
        (circle, (50 + 1e-7, 50, 20, 20, 0)),
        ((50, 50, 100, 1, 45), (50, 50, 100, 1, 135)),
        ((50, 50, 100, 1, 45), (51, 50, 100, 1, 46)),
    ]

    for (a, b), theirs in zip(
        pairs, shares([(outline(a), outline(b)) for a, b in pairs]), strict=True
    ):
        ours = ellipse_iou(canonical_ellipse(a), canonical_ellipse(b))
        assert ours == pytest.approx(theirs, abs=ELLIPSE_ROOM), (a, b)


def test_rings_are_simple_where_shapely_says_so() -> None:
    rng = Random(10)
    rings: list[Ring] = [
        tuple(
            (float(rng.randint(0, 6)), float(rng.randint(0, 6))) for _ in range(rng.randint(3, 7))
        )
        for _ in range(800)
    ]
    rings = [r for r in rings if all(a != b for a, b in zip(r, (*r[1:], r[0]), strict=True))]
    rings += [star(rng, 50, 40) for _ in range(50)]

    simple = asked([], rings)["simple"]

    assert 100 < sum(simple) < len(rings) - 100
    for ring, wanted in zip(rings, simple, strict=True):
        assert (self_contact(ring) is None) == wanted, ring
