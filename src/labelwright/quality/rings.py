"""Rings: closed outlines of polygons; their one form, their area, whether they cross themselves.

Conventions: a ring is a tuple of points ``(x, y)`` in pixels, finite, not closed by repeating the
first. A ring is *simple* when it neither touches nor crosses itself. x grows to the right and y
down.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import fsum

import numpy as np
from numpy.typing import NDArray

from labelwright.quality.boxes import Box, Floats, Places

Point = tuple[float, float]
Ring = tuple[Point, ...]

BLOCK_ROWS = 128
LEAST_CORNERS = 3
FREE_EDGES = 200
EDGES_ABOVE = 32
ROUNDING = 4e-16
"""Above the error of an orientation relative to its terms, 3 · 2⁻⁵³ (Shewchuk 1997)."""


def normal_ring(points: Sequence[Point]) -> Ring:
    """Return the ring from one start in one direction, without a point twice in a row.

    Examples
    --------
    >>> normal_ring([(5, 0), (0, 0), (0, 5), (0, 5)])
    ((0.0, 0.0), (5.0, 0.0), (0.0, 5.0))
    """
    ring = _without_repeats([(x + 0.0, y + 0.0) for x, y in points])
    if len(ring) > 1 and ring[0] == ring[-1]:
        del ring[-1]
    if signed_area(ring) < 0:
        ring.reverse()
    start = ring.index(min(ring))
    return (*ring[start:], *ring[:start])


def canonical_ring(points: Sequence[Point]) -> Ring:
    """Return the one form of all simple rings that enclose the same area.

    Returns
    -------
    Ring
        Without points that lie exactly on the straight line between their neighbours, from the
        leftmost, then uppermost corner, clockwise as seen.

    Examples
    --------
    >>> canonical_ring([(5, 5), (5, 0), (2, 0), (0, 0), (0, 5)])
    ((0.0, 0.0), (5.0, 0.0), (5.0, 5.0), (0.0, 5.0))
    """
    ring = normal_ring(points)
    count = len(ring)
    corners = [
        point
        for place, point in enumerate(ring)
        if orientation(ring[place - 1], point, ring[(place + 1) % count])
    ]
    return normal_ring(corners) if len(corners) >= LEAST_CORNERS else ring


def signed_area(ring: Sequence[Point]) -> float:
    """Return the enclosed area, positive where the ring runs clockwise as seen.

    Examples
    --------
    >>> signed_area([(0, 0), (2, 0), (2, 1)])
    1.0
    """
    if not ring:
        return 0.0
    x0, y0 = ring[0]
    moved = [(x - x0, y - y0) for x, y in ring]
    return 0.5 * fsum(
        term
        for (ax, ay), (bx, by) in zip(moved, [*moved[1:], moved[0]], strict=True)
        for term in (ax * by, -ay * bx)
    )


def bounds_of(points: Sequence[Point]) -> Box:
    """Return ``x, y, width, height`` of the smallest box around points."""
    xs, ys = zip(*points, strict=True)
    x, y = min(xs), min(ys)
    return x, y, max(xs) - x, max(ys) - y


def orientation(a: Point, b: Point, c: Point) -> int:
    """Return 1 where a, b, c turn clockwise as seen, −1 where they turn back, 0 on one line.

    Exact: where rounding could decide, fractions do.

    Examples
    --------
    >>> orientation((0, 0), (0.1, 0.1), (0.3, 0.3))
    0
    """
    one, other = (b[0] - a[0]) * (c[1] - a[1]), (b[1] - a[1]) * (c[0] - a[0])
    turn: float | Fraction = one - other
    if abs(turn) <= ROUNDING * (abs(one) + abs(other)):
        ax, ay, bx, by, cx, cy = map(Fraction, (*a, *b, *c))
        turn = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    return (turn > 0) - (turn < 0)


def is_intricate(points: Sequence[Point]) -> bool:
    """Return whether so many edges stand above each other that comparing them would take long.

    Up to ``FREE_EDGES`` points are never too many. A drawn outline of 2,000 has a dozen edges above
    each other, a comb of as many a thousand.
    """
    start: Floats = np.array(points, dtype=np.float64)
    end: Floats = np.roll(start, -1, axis=0)
    over = int(_reached(np.minimum(start, end), np.maximum(start, end), 0).sum())
    return over > FREE_EDGES * FREE_EDGES / 2 + EDGES_ABOVE * len(start)


def self_contact(points: Sequence[Point]) -> tuple[int, int] | None:
    """Return two edges of a closed outline that meet where they must not, if there are any.

    Parameters
    ----------
    points
        At least 3, no point twice in a row.

    Returns
    -------
    tuple or None
        Places of the points at which the two edges start, the first such pair; ``None`` for a
        simple ring. Edges nearer than rounding can tell count as meeting.

    Notes
    -----
    Edges are compared where their bounding boxes meet, swept along x or y, whichever leaves fewer:
    O(n log n) for what people draw, and for all that is not :func:`is_intricate`; else O(n²).
    """
    start: Floats = np.array(points, dtype=np.float64)
    end: Floats = np.roll(start, -1, axis=0)
    count = len(start)
    place: Places = np.arange(count)
    after: Places = (place + 1) % count
    folded = _sides(start, end, end[after]) == 0
    folded &= ((end - start) * (end[after] - end)).sum(axis=1) < 0
    found = [(int(i), int(after[i])) for i in np.flatnonzero(folded)[:1]]
    for i, j in _meeting_boxes(np.minimum(start, end), np.maximum(start, end)):
        apart = (j != after[i]) & (i != after[j])
        i, j = i[apart], j[apart]  # noqa: PLW2901
        a, b, c, d = start[i], end[i], start[j], end[j]
        meets = _sides(c, d, a) * _sides(c, d, b) <= 0
        meets &= _sides(a, b, c) * _sides(a, b, d) <= 0
        found.extend((int(i[k]), int(j[k])) for k in np.flatnonzero(meets)[:1])
        if found:
            break
    pairs = [(min(pair), max(pair)) for pair in found]
    return min(pairs, default=None)


def _without_repeats(points: Sequence[Point]) -> list[Point]:
    return [p for place, p in enumerate(points) if place == 0 or p != points[place - 1]]


def _sides(a: Floats, b: Floats, c: Floats) -> NDArray[np.int8]:
    """Return on which side of the lines from a to b the points c lie; 0 within rounding."""
    one = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1])
    other = (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    turn = one - other
    turn[np.abs(turn) <= ROUNDING * (np.abs(one) + np.abs(other))] = 0.0
    return np.sign(turn).astype(np.int8)


def _meeting_boxes(low: Floats, high: Floats) -> Iterator[tuple[Places, Places]]:
    """Yield pairs ``i``, ``j`` of boxes that meet, in blocks; every pair once."""
    axis = min((0, 1), key=lambda axis: int(_reached(low, high, axis).sum()))
    order = np.argsort(low[:, axis], kind="stable")
    low, high, reached = low[order], high[order], _reached(low, high, axis)
    for start in range(0, len(order), BLOCK_ROWS):
        rows = np.arange(start, min(start + BLOCK_ROWS, len(order)))
        counts = reached[rows]
        i = np.repeat(rows, counts)
        j = i + 1 + np.arange(len(i)) - np.repeat(np.cumsum(counts) - counts, counts)
        other = 1 - axis
        meets = (low[i, other] <= high[j, other]) & (low[j, other] <= high[i, other])
        yield order[i[meets]], order[j[meets]]


def _reached(low: Floats, high: Floats, axis: int) -> Places:
    """Return for the boxes sorted by their lower edge how many later ones each reaches."""
    order = np.argsort(low[:, axis], kind="stable")
    lower: Floats = low[order, axis]
    upper: Floats = high[order, axis]
    last: Places = np.searchsorted(lower, upper, side="right")
    reached: Places = last - np.arange(len(order), dtype=np.intp) - 1
    return np.maximum(reached, 0)
