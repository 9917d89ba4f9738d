"""Spans of one text: overlap, the vote of every character, the one span that several make.

Conventions: a span is ``(start, end)``, counts of code points from 0, end exclusive, start < end.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import fsum

import numpy as np
from numpy.typing import NDArray

from labelwright.quality.boxes import MAX_PARTNERS, Floats, Pairs, Places
from labelwright.quality.votes import TIE_TOLERANCE, share_of

Span = tuple[int, int]
Integers = NDArray[np.int64]

REACH = 1024
"""Of the spans that start nearest on either side only so many are looked at."""
BLOCK_PAIRS = 1_000_000
"""Pairs looked at in one step; bounds the memory of thousands of spans on one spot."""


@dataclass(frozen=True, slots=True)
class CharacterVote:
    """How much of the weight every character has, as steps.

    Parameters
    ----------
    edges
        Where the share changes, k + 1 places in rising order; none when nobody marked anything.
    shares
        Share of the weight, in [0, 1], between each edge and the next, shape (k,).
    """

    edges: Integers
    shares: Floats

    def runs(self, least: float) -> list[Span]:
        """Return the longest spans all of whose characters have a share of at least ``least``."""
        kept = self.shares >= least - TIE_TOLERANCE
        steps = np.diff(np.concatenate([[0], kept.view(np.int8), [0]]))
        starts, ends = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
        return [
            (int(self.edges[start]), int(self.edges[end]))
            for start, end in zip(starts, ends, strict=True)
        ]

    def mean(self, span: Span) -> float:
        """Return the mean share of the characters of a span."""
        first = max(0, int(np.searchsorted(self.edges, span[0], side="right")) - 1)
        last = int(np.searchsorted(self.edges, span[1], side="left"))
        edges = np.clip(self.edges[first : last + 1], span[0], span[1])
        mass = float(np.diff(edges) @ self.shares[first:last])
        return min(1.0, mass / (span[1] - span[0]))


def iou_of_spans(a: Span, b: Span) -> float:
    """Return the characters that two spans share over those that they cover together.

    Examples
    --------
    >>> iou_of_spans((0, 4), (2, 6))
    0.3333333333333333
    """
    shared = min(a[1], b[1]) - max(a[0], b[0])
    if shared <= 0:
        return 0.0
    return shared / (a[1] - a[0] + b[1] - b[0] - shared)


def overlapping_spans(a: Sequence[Span], b: Sequence[Span], *, threshold: float) -> Pairs:
    """Return the pairs of spans that overlap by at least ``threshold``.

    Parameters
    ----------
    threshold
        Least intersection over union, in (0, 1].

    Returns
    -------
    Pairs
        All of them, unless a span has more than ``MAX_PARTNERS`` partners: then those that are
        among the best of one of the two (equal ones by place), as for boxes. Where thousands start
        closer to a span than its length, only the ``REACH`` nearest on either side are looked at.

    Notes
    -----
    A partner of a span of length n starts at most n / threshold − n before it and n − n · threshold
    after it, so O((n + m) log m) for spans that do not all lie on one spot.

    Examples
    --------
    >>> list(overlapping_spans([(0, 4), (9, 12)], [(0, 5)], threshold=0.5))
    [(0, 0, 0.8)]
    """
    if not 0 < threshold <= 1:
        raise ValueError("the threshold lies in (0, 1]")
    one, other = _array(a), _array(b)
    there, is_cut = _sweep(one, other, threshold)
    rows, columns, similarity = there
    if is_cut:
        back, _ = _sweep(other, one, threshold)
        rows = np.concatenate([rows, back[1]])
        columns = np.concatenate([columns, back[0]])
        similarity = np.concatenate([similarity, back[2]])
    _, first = np.unique(rows * max(1, len(other)) + columns, return_index=True)
    return Pairs(rows[first], columns[first], similarity[first])


def union(spans: Iterable[Span]) -> list[Span]:
    """Return the characters covered by spans, as the fewest spans in order.

    Examples
    --------
    >>> union([(4, 6), (0, 2), (1, 4), (8, 9)])
    [(0, 6), (8, 9)]
    """
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def length(spans: Iterable[Span]) -> int:
    """Return the number of characters of spans that do not overlap."""
    return sum(end - start for start, end in spans)


def shared(a: Sequence[Span], b: Sequence[Span]) -> list[Span]:
    """Return the characters covered by both of two lists, each as :func:`union` returns them.

    Examples
    --------
    >>> shared([(0, 6), (8, 9)], [(4, 10)])
    [(4, 6), (8, 9)]
    """
    found: list[Span] = []
    i = j = 0
    while i < len(a) and j < len(b):
        start, end = max(a[i][0], b[j][0]), min(a[i][1], b[j][1])
        if start < end:
            found.append((start, end))
        if a[i][1] <= b[j][1]:
            i += 1
        else:
            j += 1
    return found


def without(a: Sequence[Span], b: Sequence[Span]) -> list[Span]:
    """Return the characters covered by ``a`` and not by ``b``, each as :func:`union` returns them.

    Examples
    --------
    >>> without([(0, 6)], [(2, 3), (5, 9)])
    [(0, 2), (3, 5)]
    """
    if not a or not b:
        return list(a)
    gaps = [(before[1], after[0]) for before, after in pairwise(b)]
    first, last = min(a[0][0], b[0][0]) - 1, max(a[-1][1], b[-1][1]) + 1
    return shared(a, [(first, b[0][0]), *gaps, (b[-1][1], last)])


def vote_by_character(answers: Sequence[Sequence[Span]], weights: Sequence[float]) -> CharacterVote:
    """Return the share of the weight that marked each character.

    Parameters
    ----------
    answers
        The spans of each annotator; a character that one covers twice counts once.
    weights
        One number > 0 for each annotator, those without any span too.

    Examples
    --------
    >>> vote = vote_by_character([[(0, 4)], [(2, 6)]], [1.0, 1.0])
    >>> vote.runs(0.5), vote.runs(0.6), vote.mean((0, 4))
    ([(0, 6)], [(2, 4)], 0.75)
    """
    covers = [union(spans) for spans in answers]
    ends = np.array([end for cover in covers for span in cover for end in span], dtype=np.int64)
    edges = np.unique(ends)
    mass = np.zeros(max(0, len(edges) - 1))
    for cover, weight in zip(covers, weights, strict=True):
        places = np.searchsorted(edges, _array(cover))
        steps = np.zeros(len(mass) + 1, dtype=np.int8)
        steps[places[:, 0]] += 1
        steps[places[:, 1]] -= 1
        mass += weight * np.cumsum(steps[:-1])
    return CharacterVote(edges, np.minimum(1.0, mass / fsum(weights)))


def median_span(spans: Sequence[Span], weights: Sequence[float]) -> Span:
    """Return the span whose ends are weighted medians of the ends, each one that somebody marked.

    Parameters
    ----------
    spans
        n ≥ 1 spans of one thing.
    weights
        n numbers > 0.

    Notes
    -----
    Where the weight divides exactly in half the outer end is taken: people leave out more than they
    put in.

    Examples
    --------
    >>> median_span([(0, 9), (1, 9), (1, 12)], [1.0, 1.0, 1.0])
    (1, 9)
    >>> median_span([(0, 9), (2, 12)], [1.0, 1.0])
    (0, 12)
    """
    start = _median([span[0] for span in spans], weights)
    return start, -_median([-span[1] for span in spans], weights)


def _median(values: Sequence[int], weights: Sequence[float]) -> int:
    """Return the weighted median, the lower one of two."""
    order = sorted(range(len(values)), key=lambda place: values[place])
    for count, place in enumerate(order, start=1):
        part = [weights[inner] for inner in order[:count]]
        if share_of(part, weights) >= 0.5 - TIE_TOLERANCE:
            return values[place]
    raise ValueError("a median needs values")


def _array(spans: Sequence[Span]) -> Integers:
    return np.array(spans, dtype=np.int64).reshape(-1, 2)


def _sweep(
    a: Integers, b: Integers, threshold: float
) -> tuple[tuple[Places, Places, Floats], bool]:
    """Return the pairs by row of ``a``, each row cut to its best; and whether any row was cut."""
    order = np.argsort(b[:, 0], kind="stable")
    starts = b[order, 0]
    lengths = a[:, 1] - a[:, 0]
    before = np.ceil(lengths * (1 / threshold - 1)).astype(np.int64) + 1
    after = np.ceil(lengths * (1 - threshold)).astype(np.int64) + 1
    firsts = np.searchsorted(starts, a[:, 0] - before, side="left")
    lasts = np.searchsorted(starts, a[:, 0] + after, side="right")
    here = np.searchsorted(starts, a[:, 0], side="left")
    is_cut = bool((firsts < here - REACH).any() or (lasts > here + REACH).any())
    firsts, lasts = np.maximum(firsts, here - REACH), np.minimum(lasts, here + REACH)
    counts: Places = lasts - firsts
    found: list[tuple[Places, Places, Floats]] = []
    for block in _blocks(counts):
        length_of: Places = counts[block]
        rows: Places = np.repeat(np.arange(block.start, block.stop, dtype=np.intp), length_of)
        place = np.arange(len(rows)) - np.repeat(np.cumsum(length_of) - length_of, length_of)
        columns: Places = order[firsts[rows] + place]
        similarity = _iou(a[rows], b[columns])
        good = similarity >= threshold
        part = _best(rows[good], columns[good], similarity[good])
        is_cut = is_cut or len(part[0]) < int(good.sum())
        found.append(part)
    if not found:
        none = np.empty(0, dtype=np.intp)
        return (none, none, np.empty(0)), False
    rows, columns, similarity = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return (rows, columns, similarity), is_cut


def _blocks(counts: Places) -> Iterable[slice]:
    """Yield slices of rows with at most ``BLOCK_PAIRS`` pairs, or of one row."""
    start = 0
    reached = np.cumsum(counts)
    while start < len(counts):
        done = int(reached[start - 1]) if start else 0
        stop = int(np.searchsorted(reached, done + BLOCK_PAIRS, side="right"))
        stop = max(stop, start + 1)
        yield slice(start, stop)
        start = stop


def _iou(a: Integers, b: Integers) -> Floats:
    both = np.maximum(np.minimum(a[:, 1], b[:, 1]) - np.maximum(a[:, 0], b[:, 0]), 0)
    either = a[:, 1] - a[:, 0] + b[:, 1] - b[:, 0] - both
    result: Floats = both / either
    return result


def _best(rows: Places, columns: Places, similarity: Floats) -> tuple[Places, Places, Floats]:
    """Return the ``MAX_PARTNERS`` best pairs of each row; of equal ones those of first place."""
    _, firsts, counts = np.unique(rows, return_index=True, return_counts=True)
    kept = np.ones(len(rows), dtype=np.bool_)
    for crowd in np.flatnonzero(counts > MAX_PARTNERS):
        here = slice(firsts[crowd], firsts[crowd] + counts[crowd])
        values = similarity[here]
        least = np.partition(values, -MAX_PARTNERS)[-MAX_PARTNERS]
        good = values > least
        ties = np.flatnonzero(values == least)
        ties = ties[np.argsort(columns[here][ties])]
        good[ties[: MAX_PARTNERS - int(good.sum())]] = True
        kept[here] = good
    return rows[kept], columns[kept], similarity[kept]
