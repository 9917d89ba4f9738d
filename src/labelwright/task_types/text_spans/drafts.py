"""The vote of every character of one text, and the whole spans that it makes.

A run of kept characters is one span, unless at least two things lie in it that enough people saw:
then these are the spans, cut to the run, and what is left of the run where it holds a whole span of
somebody. Two things of one class that overlap by half are both kept only where somebody marked both
of them so; of others the one with less support gives way.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from msgspec import Struct

from labelwright.quality import spans as quality
from labelwright.quality.boxes import MAX_PARTNERS, Pairs
from labelwright.quality.clustering import cluster_parts
from labelwright.quality.votes import TIE_TOLERANCE, majority, share_of
from labelwright.task_types.text_spans.schema import Span

SAME_THING_SIMILARITY = 0.3
KEEP_SHARE = 0.4
"""Of ¼, ⅓, .4 and ½ the best on a crowd's spans (F1 by character .661, .679, .704, .683)."""
OTHER_CLASS = 0.5
HALF = 0.5


class Part(Struct, frozen=True):
    """One span of one author."""

    span: Span
    owner: int
    weight: float


class Draft(Struct, frozen=True):
    """A span to be, the share of the weight that supports it, and the parts it was made from."""

    span: quality.Span
    class_id: str
    support: float
    parts: list[Part]

    @property
    def key(self) -> tuple[int, int, int, str]:
        """Return what sorts drafts as they are read."""
        return self.parts[0].span.asset, self.span[0], -self.span[1], self.class_id

    def by_owner(self) -> dict[int, list[Part]]:
        """Return the parts of each author."""
        found: dict[int, list[Part]] = {}
        for part in self.parts:
            found.setdefault(part.owner, []).append(part)
        return found


def drafts_of(
    parts: Sequence[Part], shares: Sequence[float], *, salt: str, may_overlap: bool
) -> tuple[list[Draft], list[Draft]]:
    """Return the drafts of one text, and all of its things however few saw them.

    Parameters
    ----------
    shares
        The weight of every author, those without a span in this text too.
    """
    things = _things(parts, shares, salt)
    drafts: list[Draft] = []
    for class_id in sorted({thing.class_id for thing in things}):
        drafts += _of_class([thing for thing in things if thing.class_id == class_id], shares)
    if not may_overlap:
        drafts = _settled(drafts, lambda _, __: False)
    return drafts, things


def _things(parts: Sequence[Part], shares: Sequence[float], salt: str) -> list[Draft]:
    """Return what several authors marked as one: parts that overlap, one of each author at most."""
    things: list[Draft] = []
    for group in cluster_parts([part.owner for part in parts], _candidates(parts)):
        members = [parts[place] for place in group]
        weights = [part.weight for part in members]
        span = quality.median_span([part.span.ends for part in members], weights)
        classes = [part.span.class_id for part in members]
        vote = majority(classes, weights, salt=f"{salt}/{span[0]}/{span[1]}")
        things.append(Draft(span, vote.winner, share_of(weights, shares), members))
    return things


def _candidates(parts: Sequence[Part]) -> Pairs:
    """Return the pairs of parts that may be one thing; those of one class come first."""
    ends = [part.span.ends for part in parts]
    pairs = quality.overlapping_spans(ends, ends, threshold=SAME_THING_SIMILARITY)
    names = {name: number for number, name in enumerate({part.span.class_id for part in parts})}
    owner = np.array([part.owner for part in parts], dtype=np.intp)
    kind = np.array([names[part.span.class_id] for part in parts], dtype=np.intp)
    apart = (pairs.a < pairs.b) & (owner[pairs.a] != owner[pairs.b])
    a, b = pairs.a[apart], pairs.b[apart]
    return Pairs(a, b, pairs.similarity[apart] * np.where(kind[a] == kind[b], 1.0, OTHER_CLASS))


def _of_class(things: Sequence[Draft], shares: Sequence[float]) -> list[Draft]:
    """Return the drafts of one class, whose things these are."""
    marked: list[list[quality.Span]] = [[] for _ in shares]
    for thing in things:
        for part in thing.parts:
            marked[part.owner].append(part.span.ends)
    vote = quality.vote_by_character(marked, shares)
    runs = vote.runs(KEEP_SHARE)
    things_of = _by_run(runs, things)
    drafts: list[Draft] = []
    for run, touching in zip(runs, things_of, strict=True):
        firm = [
            _cut(thing, [run])
            for thing in touching
            if thing.support >= KEEP_SHARE - TIE_TOLERANCE and _home(runs, thing.span) == run
        ]
        firm = _settled(firm, _marked_by_one, most=MAX_PARTNERS)
        if len(firm) < 2:  # noqa: PLR2004  nothing to tell apart
            parts = _parts_of_run(run, touching)
            drafts.append(Draft(run, touching[0].class_id, vote.mean(run), parts))
        else:
            drafts += firm
            drafts += _left_over(run, firm, touching, vote)
    return drafts


def _by_run(runs: Sequence[quality.Span], things: Sequence[Draft]) -> list[list[Draft]]:
    """Return for each run the things of which some part lies in it."""
    found: list[list[Draft]] = [[] for _ in runs]
    for thing in things:
        start = min(part.span.start for part in thing.parts)
        end = max(part.span.end for part in thing.parts)
        place = max(0, bisect_left(runs, (start, start)) - 1)
        while place < len(runs) and runs[place][0] < end:
            if any(_common(part.span.ends, runs[place]) for part in thing.parts):
                found[place].append(thing)
            place += 1
    return found


def _home(runs: Sequence[quality.Span], span: quality.Span) -> quality.Span | None:
    """Return the run that holds most of a span."""
    place = max(0, bisect_left(runs, (span[0], span[0])) - 1)
    near: list[quality.Span] = []
    while place < len(runs) and runs[place][0] < span[1]:
        if _common(runs[place], span):
            near.append(runs[place])
        place += 1
    return max(near, key=lambda run: (_common(run, span), -run[0]), default=None)


def _parts_of_run(run: quality.Span, touching: Sequence[Draft]) -> list[Part]:
    """Return the parts that a run was made from: those mostly in it, one of its class with them."""
    class_id = touching[0].class_id
    every = [part for thing in touching for part in thing.parts]
    in_touch = [part for part in every if _common(part.span.ends, run)]
    inside = [
        part for part in in_touch if 2 * _common(part.span.ends, run) >= _length(part.span.ends)
    ]
    for parts in (inside, in_touch):
        if any(part.span.class_id == class_id for part in parts):
            return parts
    return every


def _left_over(
    run: quality.Span,
    firm: Sequence[Draft],
    touching: Sequence[Draft],
    vote: quality.CharacterVote,
) -> list[Draft]:
    """Return what else somebody marked in whole within a run."""
    used = {id(part) for draft in firm for part in draft.parts}
    spare = [part for thing in touching for part in thing.parts if id(part) not in used]
    class_id = touching[0].class_id
    spare.sort(key=lambda part: part.span.start)
    starts = [part.span.start for part in spare]
    drafts: list[Draft] = []
    for piece in quality.without([run], quality.union(draft.span for draft in firm)):
        begun = spare[bisect_left(starts, piece[0]) : bisect_left(starts, piece[1])]
        parts = [part for part in begun if part.span.end <= piece[1]]
        if any(part.span.class_id == class_id for part in parts):
            span = min(part.span.start for part in parts), max(part.span.end for part in parts)
            drafts.append(Draft(span, class_id, vote.mean(span), parts))
    return drafts


def _settled(
    drafts: Iterable[Draft],
    may_overlap: Callable[[Draft, Draft], bool],
    *,
    most: int | None = None,
) -> list[Draft]:
    """Return the drafts, best supported first, each cut by those before it or left out.

    Parameters
    ----------
    most
        With how many of those before it, on either side of its start, a draft is compared at most;
        of equal drafts only the first is kept in any case.
    """
    kept: list[Draft] = []
    starts: list[tuple[int, int]] = []
    longest = 0
    taken: set[quality.Span] = set()
    for draft in sorted(drafts, key=lambda one: (-one.support, one.key)):
        first = bisect_left(starts, (draft.span[0] - longest, 0))
        last = bisect_left(starts, (draft.span[1], 0))
        if most is not None:
            here = bisect_left(starts, (draft.span[0], 0))
            first, last = max(first, here - most), min(last, here + most)
        near = [kept[place] for _, place in starts[first:last]]
        in_way = [
            other.span
            for other in near
            if _common(draft.span, other.span) and not may_overlap(draft, other)
        ]
        rest = quality.without([draft.span], quality.union(in_way))
        if in_way and quality.length(rest) <= HALF * _length(draft.span):
            continue
        cut = _cut(draft, rest)
        if cut.span in taken:
            continue
        taken.add(cut.span)
        insort(starts, (cut.span[0], len(kept)))
        kept.append(cut)
        longest = max(longest, _length(cut.span))
    return kept


def _marked_by_one(a: Draft, b: Draft) -> bool:
    """Return whether some author marked both, one over the other."""
    theirs = b.by_owner()
    return any(
        _common(part.span.ends, other.span.ends)
        for part in a.parts
        for other in theirs.get(part.owner, ())
    )


def _cut(draft: Draft, pieces: Sequence[quality.Span]) -> Draft:
    """Return the draft with the longest piece of it that lies in ``pieces``."""
    left = quality.shared([draft.span], pieces)
    longest = max(left, key=lambda piece: (_length(piece), -piece[0]))
    return Draft(longest, draft.class_id, draft.support, draft.parts)


def _common(a: quality.Span, b: quality.Span) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def _length(span: quality.Span) -> int:
    return span[1] - span[0]
