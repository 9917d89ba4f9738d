"""Axis-parallel boxes: overlap, and the one box that several make.

Conventions: an array of boxes has shape (n, 4) and holds ``x, y, width, height`` in pixels as
float64; the origin is the top-left corner of the top-left pixel, x grows to the right and y down,
and a box covers the half-open area [x, x + width) × [y, y + height). Widths and heights are ≥ 0
and finite. A list of none is an array of shape (0, 4).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from labelwright.quality.votes import weighted_median

Floats = NDArray[np.float64]
Places = NDArray[np.intp]
Box = tuple[float, float, float, float]

BLOCK_ROWS = 64
MAX_PARTNERS = 64


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of places and their similarity; each has shape (p,), sorted by ``a``, then ``b``."""

    a: Places
    b: Places
    similarity: Floats

    def __iter__(self) -> Iterator[tuple[int, int, float]]:
        return zip(map(int, self.a), map(int, self.b), map(float, self.similarity), strict=True)


def as_boxes(boxes: ArrayLike) -> Floats:
    """Return ``boxes`` as an array of shape (n, 4).

    Raises
    ------
    ValueError
        For another shape, numbers that are not finite, or a negative width or height.
    """
    array: Floats = np.asarray(boxes, dtype=np.float64)
    if array.size == 0:
        return array.reshape(0, 4)
    if array.shape != (len(array), 4):
        raise ValueError(f"boxes have shape (n, 4), not {array.shape}")
    if not np.isfinite(array).all() or (array[:, 2:] < 0).any():
        raise ValueError("boxes are finite and have no negative width or height")
    return array


def corners(boxes: ArrayLike) -> Floats:
    """Return the boxes as ``x0, y0, x1, y1``, shape (n, 4)."""
    array = as_boxes(boxes)
    return np.concatenate([array[:, :2], array[:, :2] + array[:, 2:]], axis=1)


def area(boxes: ArrayLike) -> Floats:
    """Return the area of each box in square pixels, shape (n,)."""
    array = as_boxes(boxes)
    return array[:, 2] * array[:, 3]


def iou(a: ArrayLike, b: ArrayLike) -> Floats:
    """Return the area shared by each pair of boxes over the area that they cover together.

    Parameters
    ----------
    a
        n boxes.
    b
        m boxes.

    Returns
    -------
    Floats
        Shape (n, m), in [0, 1]. Two boxes without any area overlap 1 when they are the same box
        and 0 otherwise. (0, m) or (n, 0) when a side is empty.

    Notes
    -----
    O(n m) time and memory; see :func:`overlapping_pairs` for many boxes. Jaccard index of two
    areas (Everingham et al., "The PASCAL VOC Challenge", IJCV 2010, equation 4), without the "+ 1"
    of that benchmark's inclusive pixel coordinates.

    Examples
    --------
    >>> iou([[0, 0, 2, 2]], [[1, 0, 2, 2], [5, 5, 1, 1]]).round(3).tolist()
    [[0.333, 0.0]]
    """
    return _iou_of_corners(corners(a), corners(b))


def overlapping_pairs(a: ArrayLike, b: ArrayLike, *, threshold: float = 0.5) -> Pairs:
    """Return the pairs of boxes that overlap by at least ``threshold``.

    Parameters
    ----------
    a, b
        n and m boxes.
    threshold
        Least intersection over union, in (0, 1].

    Returns
    -------
    Pairs
        All of them, unless a box has more than ``MAX_PARTNERS`` partners: then those that are among
        the best of one of the two (equal ones by place). So memory grows with n + m even for
        thousands of boxes on one spot, and swapping the sides swaps the result.

    Notes
    -----
    Sorted by their left edge, a block of ``BLOCK_ROWS`` boxes is compared only with those that can
    reach it. 10,000 × 10,000 boxes spread over a picture take well under a second.

    Examples
    --------
    >>> overlapping_pairs([[0, 0, 2, 2], [9, 9, 1, 1]], [[0, 0, 2, 2.5]]).similarity.tolist()
    [0.8]
    """
    if not 0 < threshold <= 1:
        raise ValueError("the threshold lies in (0, 1]")
    one, other = corners(a), corners(b)
    rows, columns, similarity, cut = _sweep(one, other, threshold)
    if cut:
        again = (rows, columns, similarity) if b is a else _sweep(other, one, threshold)[:3]
        more_columns, more_rows, more = again
        rows = np.concatenate([rows, more_rows])
        columns = np.concatenate([columns, more_columns])
        similarity = np.concatenate([similarity, more])
    codes = rows * max(1, len(other)) + columns
    _, first = np.unique(codes, return_index=True)
    return Pairs(rows[first], columns[first], similarity[first])


def iou_of_two(a: Box, b: Box) -> float:
    """Return :func:`iou` of two boxes, without arrays: a hundred times faster for one pair.

    Examples
    --------
    >>> iou_of_two((0, 0, 2, 2), (1, 0, 2, 2))
    0.3333333333333333
    """
    if a == b:
        return 1.0
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    height = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    return min(1.0, shared / (a[2] * a[3] + b[2] * b[3] - shared))


def median_box(boxes: Sequence[Box], weights: Sequence[float]) -> Box:
    """Return the box whose four edges are the weighted medians of the edges.

    Parameters
    ----------
    boxes
        n ≥ 1 boxes of one object.
    weights
        n numbers > 0.

    Returns
    -------
    tuple
        ``x, y, width, height``. Equal boxes give exactly that box.

    Notes
    -----
    Median, not mean: one careless edge must not move the box. Medians keep order, so width and
    height are ≥ 0 and at least the least of the boxes'.

    Examples
    --------
    >>> median_box([(0, 0, 10, 10), (1, 0, 10, 10), (2, 0, 30, 10)], [1.0, 1.0, 1.0])
    (1, 0, 10, 10)
    """
    first = boxes[0]
    if all(box == first for box in boxes):
        return first
    x0 = weighted_median([box[0] for box in boxes], weights)
    y0 = weighted_median([box[1] for box in boxes], weights)
    x1 = weighted_median([box[0] + box[2] for box in boxes], weights)
    y1 = weighted_median([box[1] + box[3] for box in boxes], weights)
    return x0, y0, x1 - x0, y1 - y0


def _iou_of_corners(a: Floats, b: Floats) -> Floats:
    shared = _overlap(a, b, 0) * _overlap(a, b, 1)
    area_a: Floats = np.prod(a[:, 2:] - a[:, :2], axis=1)
    area_b: Floats = np.prod(b[:, 2:] - b[:, :2], axis=1)
    union = area_a[:, None] + area_b[None, :] - shared
    result = np.divide(shared, union, out=np.zeros_like(shared), where=union > 0)
    return np.where(_same(a, b), 1.0, np.clip(result, 0.0, 1.0))


def _overlap(a: Floats, b: Floats, axis: int) -> Floats:
    """Return the length that each pair shares along an axis, 0 where they are apart."""
    upper = np.minimum(a[:, None, axis + 2], b[None, :, axis + 2])
    lower = np.maximum(a[:, None, axis], b[None, :, axis])
    return np.maximum(upper - lower, 0.0)


def _same(a: Floats, b: Floats) -> NDArray[np.bool_]:
    same = a[:, None, 0] == b[None, :, 0]
    for side in range(1, 4):
        same &= a[:, None, side] == b[None, :, side]
    return same


def _sweep(a: Floats, b: Floats, threshold: float) -> tuple[Places, Places, Floats, bool]:
    """Return the pairs by row of ``a``, each row cut to its best; and whether any row was cut."""
    order_a = np.argsort(a[:, 0], kind="stable")
    order_b = np.argsort(b[:, 0], kind="stable")
    left_b = b[order_b, 0]
    widest = float((b[:, 2] - b[:, 0]).max(initial=0.0))
    found: list[tuple[Places, Places, Floats]] = []
    cut = False
    for start in range(0, len(a), BLOCK_ROWS):
        places = order_a[start : start + BLOCK_ROWS]
        block: Floats = a[places]
        first = int(np.searchsorted(left_b, float(np.min(block[:, 0])) - widest, side="left"))
        last = int(np.searchsorted(left_b, float(np.max(block[:, 2])), side="right"))
        reach = np.sort(order_b[first:last])
        table = _iou_of_corners(block, b[reach])
        cut = _keep_best(table, threshold) or cut
        place, partner = np.nonzero(table >= threshold)
        found.append((places[place], reach[partner], table[place, partner]))
    if not found:
        none = np.empty(0, dtype=np.intp)
        return none, none, np.empty(0), False
    rows = np.concatenate([part[0] for part in found])
    columns = np.concatenate([part[1] for part in found])
    return rows, columns, np.concatenate([part[2] for part in found]), cut


def _keep_best(table: Floats, threshold: float) -> bool:
    """Clear all but the best of each crowded row, in place; return whether there was any.

    Of those as good as the last one kept, the first in the row are kept.
    """
    crowded = np.flatnonzero((table >= threshold).sum(axis=1) > MAX_PARTNERS)
    if not len(crowded):
        return False
    rows: Floats = table[crowded]
    least = np.partition(rows, -MAX_PARTNERS, axis=1)[:, -MAX_PARTNERS, None]
    better = rows > least
    ties = rows == least
    room = MAX_PARTNERS - better.sum(axis=1, keepdims=True)
    table[crowded] = np.where(better | (ties & (np.cumsum(ties, axis=1) <= room)), rows, 0.0)
    return True
