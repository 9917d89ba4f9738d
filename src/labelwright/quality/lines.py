"""Nearness of points and lines, which have no area: how alike two are at a given scale.

Two points are ``0.5 ** (d / scale)²`` alike: 1 in one place, half at a distance of ``scale``. This
is the similarity of keypoints (OKS) with the scale of the picture in place of the object's, which a
point does not have. Two lines are as alike as their points are to the other line, taken along both:
a line that misses half of another misses half of that line's share.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import ceil, dist, log2, sqrt

import numpy as np

from labelwright.quality.boxes import Box, Floats, Pairs, Places
from labelwright.quality.overlap import candidates, pairs_above, ranges
from labelwright.quality.rings import Point, Ring, bounds_of, orientation

FEWEST, MOST = 16, 256
"""Points along a line at which it is compared: four for each ``scale``, within these limits."""
BLOCK = 1 << 18


def canonical_line(points: Sequence[Point]) -> Ring:
    """Return the one form of a line: no point twice in a row or on its way straight, one direction.

    A line that ends where it began has no ends: it begins at its leftmost corner.

    Examples
    --------
    >>> canonical_line([(4, 0), (2, 0), (0, 0), (0, 0)])
    ((0.0, 0.0), (4.0, 0.0))
    """
    line = [(x + 0.0, y + 0.0) for x, y in points]
    line = [point for place, point in enumerate(line) if not place or point != line[place - 1]]
    if len(line) > 3 and line[0] == line[-1]:  # noqa: PLR2004  fewer go back the way they came
        ring = min(_turned(line[:-1]), _turned(line[:0:-1]))
        return (*ring, ring[0])
    kept = [
        point
        for place, point in enumerate(line)
        if place in (0, len(line) - 1) or not _goes_straight(*line[place - 1 : place + 2])
    ]
    return tuple(min(kept, kept[::-1]))


def point_similarity(a: Point, b: Point, scale: float) -> float:
    """Return how alike two points are, in [0, 1].

    Examples
    --------
    >>> point_similarity((0, 0), (3, 4), 5)
    0.5
    """
    return 1.0 if a == b else float(0.5 ** min(1e3, (dist(a, b) / scale) ** 2))


def near_points(a: Sequence[Point], b: Sequence[Point], *, scale: float, threshold: float) -> Pairs:
    """Return the pairs of points that are at least ``threshold`` alike."""
    reach = _reach(scale, threshold)
    near = candidates([_around(p, p, reach) for p in a], [_around(p, p, reach) for p in b])
    found = np.array([point_similarity(a[i], b[j], scale) for i, j in near], dtype=np.float64)
    return pairs_above(near, found, threshold)


def near_lines(a: Sequence[Ring], b: Sequence[Ring], *, scale: float, threshold: float) -> Pairs:
    """Return the pairs of lines, each in its one form, that are at least ``threshold`` alike."""
    reach = _reach(scale, threshold)
    one, other = ([_line_box(line, reach) for line in side] for side in (a, b))
    near = candidates(one, other)
    return pairs_above(near, line_similarities(a, b, near, scale), threshold)


def line_similarity(a: Ring, b: Ring, scale: float) -> float:
    """Return how alike two lines are, in [0, 1].

    Examples
    --------
    >>> line_similarity(((0, 0), (9, 0)), ((0, 5), (9, 5)), 5)
    0.5
    >>> line_similarity(((0, 0), (900, 0)), ((0, 0), (300, 0)), 1) < 0.52
    True
    """
    return float(line_similarities([a], [b], [(0, 0)], scale)[0])


def line_similarities(
    a: Sequence[Ring], b: Sequence[Ring], pairs: Sequence[tuple[int, int]], scale: float
) -> Floats:
    """Return how alike the lines of each pair are, in [0, 1].

    Parameters
    ----------
    a, b
        In the form of :func:`canonical_line`; equal ones give exactly 1.
    pairs
        Places in ``a`` and in ``b``.
    scale
        Distance at which points count half.

    Notes
    -----
    The same bits for a pair whichever is named first, and whatever other pairs there are.
    """
    lines = _Lines([*a, *b], scale)
    result = np.ones(len(pairs))
    different = [place for place, (i, j) in enumerate(pairs) if a[i] != b[j]]
    ordered = np.array(
        [
            (i, len(a) + j) if a[i] < b[j] else (len(a) + j, i)
            for i, j in (pairs[place] for place in different)
        ],
        dtype=np.intp,
    ).reshape(-1, 2)
    one, other = ordered[:, 0], ordered[:, 1]
    along_one, along_other = lines.length[one], lines.length[other]
    near = along_one * lines.nearness(one, other) + along_other * lines.nearness(other, one)
    result[different] = np.minimum(1.0, near / (along_one + along_other))
    return result


class _Lines:
    """Many lines in a row: their straight pieces, and points along each in equal steps."""

    def __init__(self, lines: Sequence[Ring], scale: float) -> None:
        self._scale = scale
        lengths = [_length(line) for line in lines]
        along = [_along(line, length, scale) for line, length in zip(lines, lengths, strict=True)]
        pieces = [piece for line in lines for piece in pairwise(line)]
        ends: Floats = np.array(pieces, dtype=np.float64).reshape(-1, 2, 2)
        self.length: Floats = np.array(lengths, dtype=np.float64)
        self._start: Floats = ends[:, 0]
        self._way: Floats = ends[:, 1] - ends[:, 0]
        self._square: Floats = (self._way * self._way).sum(axis=1)
        self._pieces: Places = np.array([len(line) - 1 for line in lines], dtype=np.intp)
        self._points: Floats = np.concatenate([np.empty((0, 2)), *along])
        self._samples: Places = np.array([len(points) for points in along], dtype=np.intp)

    def nearness(self, one: Places, other: Places) -> Floats:
        """Return how near the first line of each pair is to the second, along the first."""
        result = np.zeros(len(one))
        done = np.cumsum(self._samples[one] * self._pieces[other])
        start = 0
        while start < len(one):
            before = done[start - 1] if start else 0
            end = max(start + 1, int(np.searchsorted(done, before + BLOCK, side="right")))
            result[start:end] = self._block(one[start:end], other[start:end])
            start = end
        return result

    def _block(self, one: Places, other: Places) -> Floats:
        counts = self._samples[one]
        pair = np.repeat(np.arange(len(one)), counts)
        point = ranges((np.cumsum(self._samples) - self._samples)[one], counts)
        pieces = self._pieces[other[pair]]
        piece = ranges((np.cumsum(self._pieces) - self._pieces)[other[pair]], pieces)
        off: Floats = self._points[np.repeat(point, pieces)] - self._start[piece]
        share = np.clip((off * self._way[piece]).sum(axis=1) / self._square[piece], 0.0, 1.0)
        off -= share[:, None] * self._way[piece]
        squares = (off * off).sum(axis=1)
        apart = np.minimum.reduceat(squares, np.cumsum(pieces) - pieces)
        alike = 0.5 ** np.minimum(1e3, apart / self._scale**2)
        sums: Floats = np.bincount(pair, alike, minlength=len(one)).astype(np.float64)
        return sums / counts


def _turned(ring: Sequence[Point]) -> Ring:
    """Return a ring from its least corner, in its own direction."""
    count = len(ring)
    corners = [
        point
        for place, point in enumerate(ring)
        if not _goes_straight(ring[place - 1], point, ring[(place + 1) % count])
    ]
    start = corners.index(min(corners))
    return (*corners[start:], *corners[:start])


def _goes_straight(a: Point, b: Point, c: Point) -> bool:
    onward = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) > 0
    return onward and orientation(a, b, c) == 0


def _length(line: Ring) -> float:
    return float(sum(dist(a, b) for a, b in pairwise(line)))


def _along(line: Ring, length: float, scale: float) -> Floats:
    """Return points in equal steps along a line, each in the middle of its step."""
    count = min(MOST, max(FEWEST, ceil(4 * length / scale)))
    reached = [0.0, *accumulate(dist(a, b) for a, b in pairwise(line))]
    wanted: Floats = (np.arange(count, dtype=np.float64) + 0.5) * np.float64(reached[-1] / count)
    xs = np.interp(wanted, reached, [x for x, _ in line])
    ys = np.interp(wanted, reached, [y for _, y in line])
    return np.stack([xs, ys], axis=1)


def _reach(scale: float, threshold: float) -> float:
    """Return half of how far two points may be apart that are ``threshold`` alike, and a little."""
    return scale * sqrt(log2(1 / threshold)) * 0.501 + 1e-6


def _around(low: Point, high: Point, reach: float) -> Box:
    return (
        low[0] - reach,
        low[1] - reach,
        high[0] - low[0] + 2 * reach,
        high[1] - low[1] + 2 * reach,
    )


def _line_box(line: Ring, reach: float) -> Box:
    x, y, width, height = bounds_of(line)
    return _around((x, y), (x + width, y + height), reach)
