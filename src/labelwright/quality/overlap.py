"""Overlap of polygons: the area that two share over the area that they cover together.

The indicator of a polygon is the sum, over its edges, of the strip between the edge and some line
below everything, counted + where the edge runs one way and − where it runs the other. So the area
shared by two polygons is a sum over pairs of edges of the area under both, which is an integral of
the lower of two straight lines. Nothing is ever clipped, sorted or decided by a comparison of
almost equal numbers: touching edges, needles and nested outlines are no special cases.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Literal

import numpy as np

from labelwright.quality.boxes import Box, Floats, Pairs, Places, overlapping_pairs
from labelwright.quality.rings import EDGES_ABOVE, Ring, bounds_of, signed_area

NEIGHBOURS = 32
"""So many candidates are looked at for each shape on either side, the best by bounding box."""
LARGE = 1 << 14
"""So many pairs of edges make a pair of polygons large."""
BUDGET = 1 << 29
"""So many pairs of edges are compared at most: some 20 s of processor time."""
BLOCK_PAIRS = 256
BLOCK_ROWS = 256
LEAST_OVERLAP = 1e-12


def candidates(a: Sequence[Box], b: Sequence[Box]) -> list[tuple[int, int]]:
    """Return the pairs of places whose bounding boxes overlap.

    Returns
    -------
    list of tuple
        Sorted. A box with more than ``NEIGHBOURS`` partners keeps those that overlap it best (equal
        ones by place), so that there are never more than ``NEIGHBOURS`` · (n + m) pairs.

    Examples
    --------
    >>> candidates([(0, 0, 2, 2)], [(1, 1, 2, 2), (2, 0, 2, 2)])
    [(0, 0)]
    """
    found = overlapping_pairs(a, b, threshold=LEAST_OVERLAP)
    kept: set[tuple[int, int]] = set()
    for side, other in ((found.a, found.b), (found.b, found.a)):
        order = np.lexsort((other, -found.similarity, side))
        first = np.searchsorted(side[order], side[order], side="left")
        best = order[np.arange(len(order)) - first < NEIGHBOURS]
        kept.update(zip(found.a[best].tolist(), found.b[best].tolist(), strict=True))
    return sorted(kept)


def overlapping_rings(a: Sequence[Ring], b: Sequence[Ring], threshold: float) -> Pairs:
    """Return the pairs of polygons that overlap by at least ``threshold``.

    Parameters
    ----------
    a, b
        Simple rings, each in the form of :func:`labelwright.quality.rings.canonical_ring`.
    threshold
        Least intersection over union, in (0, 1].

    Notes
    -----
    Only :func:`candidates` are compared edge by edge, those of the fewest corners first and no more
    than ``BUDGET`` edges: only outlines that are many, on one spot and long reach it.
    """
    near = candidates([bounds_of(ring) for ring in a], [bounds_of(ring) for ring in b])
    near = _affordable(near, a, b)
    return pairs_above(near, ring_ious(a, b, near), threshold)


def pairs_above(near: Sequence[tuple[int, int]], similarity: Floats, threshold: float) -> Pairs:
    """Return those of the pairs that are at least this similar."""
    places = np.array(near, dtype=np.intp).reshape(-1, 2)
    kept = similarity >= threshold
    return Pairs(places[kept, 0], places[kept, 1], similarity[kept])


def ring_iou(a: Ring, b: Ring) -> float:
    """Return the intersection over union of two polygons in canonical form."""
    return float(ring_ious([a], [b], [(0, 0)])[0])


def ring_ious(a: Sequence[Ring], b: Sequence[Ring], pairs: Sequence[tuple[int, int]]) -> Floats:
    """Return the intersection over union of pairs of polygons, in [0, 1].

    Parameters
    ----------
    a, b
        Simple rings in canonical form. Equal ones give exactly 1.
    pairs
        Places in ``a`` and in ``b``.

    Notes
    -----
    O(n m) for n and m corners. The same bits for a pair whichever is named first, and whatever
    other pairs there are. The error of the shared area is some 2⁻⁵² of the bounding box of the
    polygons.

    Examples
    --------
    >>> one, other = ((0, 0), (2, 0), (2, 2), (0, 2)), ((1, 0), (3, 0), (3, 2), (1, 2))
    >>> ring_ious([one], [other], [(0, 0)]).round(3).tolist()
    [0.333]
    """
    rings = [*a, *b]
    areas = np.array([abs(signed_area(ring)) for ring in rings])
    result = np.ones(len(pairs))
    different = [place for place, (i, j) in enumerate(pairs) if a[i] != b[j]]
    ordered = np.array(
        [
            (i, len(a) + j) if a[i] < b[j] else (len(a) + j, i)
            for i, j in (pairs[place] for place in different)
        ],
        dtype=np.intp,
    ).reshape(-1, 2)
    shared = _Edges(rings).shared_areas(ordered[:, 0], ordered[:, 1])
    whole = areas[ordered].sum(axis=1) - shared
    shares = np.divide(shared, whole, out=np.zeros_like(shared), where=whole > 0)
    result[different] = np.clip(shares, 0.0, 1.0)
    return result


def _affordable(
    near: list[tuple[int, int]], a: Sequence[Ring], b: Sequence[Ring]
) -> list[tuple[int, int]]:
    work = [min(n * m, LARGE + 2 * EDGES_ABOVE * (n + m)) for n, m in _sizes(near, a, b)]
    if sum(work) <= BUDGET:
        return near
    order = sorted(range(len(near)), key=lambda p: (work[p], min(near[p]), max(near[p])))
    spent = list(accumulate(work[place] for place in order))
    return sorted(near[p] for p, total in zip(order, spent, strict=True) if total <= BUDGET)


def _sizes(
    near: list[tuple[int, int]], a: Sequence[Ring], b: Sequence[Ring]
) -> Iterator[tuple[int, int]]:
    return ((len(a[i]), len(b[j])) for i, j in near)


class _Edges:
    """The edges of many rings in a row, each from left to right; upright ones bound no strip."""

    def __init__(self, rings: Sequence[Ring]) -> None:
        self._count: Places = np.array([len(ring) for ring in rings], dtype=np.intp)
        self._first: Places = np.cumsum(self._count) - self._count
        start = np.array([point for ring in rings for point in ring], dtype=np.float64)
        start = start.reshape(-1, 2)
        end = np.array(
            [point for ring in rings for point in (*ring[1:], ring[0])], dtype=np.float64
        ).reshape(-1, 2)
        self._sign: Floats = np.sign(end[:, 0] - start[:, 0])
        back = self._sign < 0
        start[back], end[back] = end[back], start[back].copy()
        self._left, self._y, self._right = start[:, 0], start[:, 1], end[:, 0]
        width = self._right - self._left
        self._slope: Floats = np.divide(
            end[:, 1] - start[:, 1], width, out=np.zeros_like(width), where=width > 0
        )

    def shared_areas(self, one: Places, other: Places) -> Floats:
        """Return the area that the rings of each pair share.

        Of small pairs all edges are compared, many pairs at once; of large ones those that overlap.
        What a sum is made of, in which order, depends on its pair alone.
        """
        result = np.zeros(len(one))
        work = self._count[one] * self._count[other]
        for place in np.flatnonzero(work > LARGE):
            result[place] = self._of_large(int(one[place]), int(other[place]))
        small = np.flatnonzero(work <= LARGE)
        for start in range(0, len(small), BLOCK_PAIRS):
            block = small[start : start + BLOCK_PAIRS]
            result[block] = self._of_small(one[block], other[block])
        return np.maximum(result, 0.0)

    def _of_small(self, one: Places, other: Places) -> Floats:
        counts = self._count[one]
        pair = np.repeat(np.arange(len(one)), counts)
        edge = ranges(self._first[one], counts)
        base = np.minimum.reduceat(self._y[edge], np.cumsum(counts) - counts)
        partners = self._count[other[pair]]
        partner = ranges(self._first[other[pair]], partners)
        place = np.repeat(pair, partners)
        strips = self._strips(np.repeat(edge, partners), partner, base[place])
        sums: Floats = np.bincount(place, strips, minlength=len(one)).astype(np.float64)
        return sums

    def _of_large(self, one: int, other: int) -> float:
        e, f = self._from_the_left(one), self._from_the_left(other)
        base = float(self._y[e].min())
        return self._pairs_begun_in(e, f, base, "left") + self._pairs_begun_in(f, e, base, "right")

    def _from_the_left(self, ring: int) -> Places:
        edges: Places = np.arange(int(self._count[ring])) + int(self._first[ring])
        return edges[np.argsort(self._left[edges], kind="stable")]

    def _pairs_begun_in(
        self, rows: Places, columns: Places, base: float, side: Literal["left", "right"]
    ) -> float:
        """Return the sum over the pairs whose column begins within its row."""
        left: Floats = self._left[columns]
        first: Places = np.searchsorted(left, self._left[rows], side=side)
        last: Places = np.searchsorted(left, self._right[rows], side="left")
        counts: Places = np.maximum(last - first, 0)
        total = 0.0
        for start in range(0, len(rows), BLOCK_ROWS):
            block = slice(start, start + BLOCK_ROWS)
            partner: Places = columns[ranges(first[block], counts[block])]
            edge: Places = np.repeat(rows[block], counts[block])
            total += float(np.sum(self._strips(edge, partner, np.full(len(edge), base))))
        return total

    def _strips(self, e: Places, f: Places, base: Floats) -> Floats:
        """Return the signed area between ``base`` and the lower one of two edges."""
        low = np.maximum(self._left[e], self._left[f])
        width = np.minimum(self._right[e], self._right[f]) - low
        area = np.zeros(len(e))
        over = np.flatnonzero((width > 0) & (self._sign[e] * self._sign[f] != 0))
        e, f, low, width, base = e[over], f[over], low[over], width[over], base[over]
        e_low = self._y[e] - base + (low - self._left[e]) * self._slope[e]
        f_low = self._y[f] - base + (low - self._left[f]) * self._slope[f]
        e_high, f_high = e_low + width * self._slope[e], f_low + width * self._slope[f]
        at_low, at_high = e_low - f_low, e_high - f_high
        apart = np.abs(at_low) + np.abs(at_high)
        crossed = np.divide(
            at_low * at_low + at_high * at_high, apart, out=np.zeros_like(apart), where=apart > 0
        )
        apart = np.where(at_low * at_high < 0, crossed, apart)
        mean = 0.25 * (e_low + e_high + f_low + f_high - apart)
        area[over] = self._sign[e] * self._sign[f] * width * mean
        return area


def ranges(first: Places, counts: Places) -> Places:
    """Return ``first``, ``first + 1``, … so many times, one after the other for each place."""
    before = np.cumsum(counts) - counts
    return np.repeat(first - before, counts) + np.arange(int(counts.sum()))
