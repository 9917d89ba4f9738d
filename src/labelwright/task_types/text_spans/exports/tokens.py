r"""Texts as tokens with BIO tags, and spans out of them again.

A token is a run of letters, digits, marks and underscores, or any other single sign that is not
white space; it is also cut where a span that is carried begins or ends, so that no such span is
rounded. A block ends at a line feed, except inside of a span.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from unicodedata import category

from msgspec.structs import replace

from labelwright.plugin.ontology import Ontology
from labelwright.task_types.text_spans.canonical import reading_key
from labelwright.task_types.text_spans.schema import Span

RUN = re.compile(r"\w+|\S")
OUTSIDE, BEGIN, INSIDE = "O", "B-", "I-"

Token = tuple[str, int, int, str]
"""Form, first code point, end, tag."""


def tags_of(ontology: Ontology) -> dict[str, str]:
    """Return class id → what stands behind ``B-`` and ``I-``: its name, spaces as underscores.

    Its id where two classes would have one tag.
    """
    names = {e.id: re.sub(r"\s+", "_", e.name.strip()) for e in ontology.classes}
    count = Counter(names.values())
    return {key: name if name and count[name] == 1 else key for key, name in names.items()}


def flat(spans: Sequence[Span]) -> tuple[list[Span], list[Span]]:
    """Return the spans that tags can carry, and those left out.

    Kept are, in reading order, those that overlap none kept before, without white space at their
    ends; a span of nothing else is left out.
    """
    kept: list[Span] = []
    left_out: list[Span] = []
    for span in sorted(spans, key=reading_key):
        trimmed = _trimmed(span)
        overlaps = kept and kept[-1].asset == span.asset and kept[-1].end > trimmed.start
        if overlaps or not trimmed.text:
            left_out.append(span)
        else:
            kept.append(trimmed)
    return kept, left_out


def blocks(
    text: str, spans: Sequence[Span], tags: dict[str, str]
) -> Iterator[tuple[int, int, list[Token]]]:
    """Yield start, end and tokens of each block of a text; spans are flat, in order."""
    ends = {at for span in spans for at in (span.start, span.end)}
    marked = _Marks(spans, tags)
    start = 0
    for end in _block_ends(text, spans):
        tokens: list[Token] = []
        for begin, stop in tokens_of(text, start, end):
            cuts = [at for at in range(begin + 1, stop) if at in ends]
            for first, last in pairwise((begin, *cuts, stop)):
                tokens.append((text[first:last], first, last, marked(first)))
        yield start, end, tokens
        start = end + 1


def tokens_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield first code point and end of each token of a part of a text.

    Examples
    --------
    >>> [text[a:b] for text in ("Ørsted A/S, हिन्दी.",) for a, b in tokens_of(text, 0, len(text))]
    ['Ørsted', 'A', '/', 'S', ',', 'हिन्दी', '.']
    """
    held: tuple[int, int] | None = None
    for match in RUN.finditer(text, start, end):
        first, last = match.span()
        is_mark = category(text[first]).startswith("M")
        is_word = is_mark or text[first].isalnum() or text[first] == "_"
        if held is not None and held[1] == first and is_word:
            held = held[0], last
            continue
        if held is not None:
            yield held
        held = None
        if is_word:
            held = first, last
        else:
            yield first, last
    if held is not None:
        yield held


class _Marks:
    """Which tag stands at a place; places are asked for from left to right."""

    def __init__(self, spans: Sequence[Span], tags: dict[str, str]) -> None:
        self._spans = iter(spans)
        self._tags = tags
        self._span = next(self._spans, None)

    def __call__(self, place: int) -> str:
        while self._span is not None and place >= self._span.end:
            self._span = next(self._spans, None)
        if self._span is None or place < self._span.start:
            return OUTSIDE
        tag = self._tags[self._span.class_id]
        return f"{BEGIN if place == self._span.start else INSIDE}{tag}"


def _block_ends(text: str, spans: Sequence[Span]) -> Iterator[int]:
    """Yield where blocks end: at line feeds that stand in no span, and at the end."""
    inside = iter(spans)
    span = next(inside, None)
    at = text.find("\n")
    while at >= 0:
        while span is not None and span.end <= at:
            span = next(inside, None)
        if span is None or at < span.start:
            yield at
        at = text.find("\n", at + 1)
    yield len(text)


def _trimmed(span: Span) -> Span:
    text = span.text.lstrip()
    start = span.start + len(span.text) - len(text)
    text = text.rstrip()
    return replace(span, start=start, end=start + len(text), text=text)
