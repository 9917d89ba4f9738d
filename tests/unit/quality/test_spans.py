"""Spans: overlap, the vote of characters, medians that somebody marked."""

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.quality import boxes
from labelwright.quality.spans import (
    Span,
    iou_of_spans,
    length,
    median_span,
    overlapping_spans,
    shared,
    union,
    vote_by_character,
    without,
)

SPAN = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda s: (s[0], s[0] + s[1]))
SPANS = st.lists(SPAN, max_size=12)
ANSWERS = st.lists(st.tuples(SPANS, st.sampled_from([0.3, 0.5, 1.0, 2.0])), min_size=1, max_size=5)


def characters(spans: list[Span]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}


@given(SPANS, SPANS)
def test_union_shared_and_without_are_those_of_sets_of_characters(
    a: list[Span], b: list[Span]
) -> None:
    one, other = union(a), union(b)

    assert characters(one) == characters(a)
    assert all(x[1] < y[0] for x, y in pairwise(one))
    assert length(one) == len(characters(a))
    assert characters(shared(one, other)) == characters(a) & characters(b)
    assert characters(without(one, other)) == characters(a) - characters(b)
    assert shared(one, other) == shared(other, one)


@given(SPAN, SPAN)
def test_overlap_is_that_of_sets_of_characters(a: Span, b: Span) -> None:
    one, other = characters([a]), characters([b])

    assert iou_of_spans(a, b) == len(one & other) / len(one | other)
    assert iou_of_spans(a, b) == iou_of_spans(b, a)


@given(SPANS, SPANS, st.sampled_from([0.1, 0.3, 0.5, 1.0]))
def test_pairs_of_spans_are_those_of_boxes_of_height_one(
    a: list[Span], b: list[Span], threshold: float
) -> None:
    flat = [[[start, 0, end - start, 1] for start, end in side] for side in (a, b)]

    assert list(overlapping_spans(a, b, threshold=threshold)) == list(
        boxes.overlapping_pairs(*flat, threshold=threshold)
    )


def test_a_crowd_on_one_spot_keeps_the_best_pairs_of_either_side() -> None:
    a = [(0, 1000 + place) for place in range(200)]
    b = [(0, 1000 + 3 * place) for place in range(150)]
    flat = [[[start, 0, end - start, 1] for start, end in side] for side in (a, b)]

    found = overlapping_spans(a, b, threshold=0.5)

    assert list(found) == list(boxes.overlapping_pairs(*flat, threshold=0.5))
    assert sorted((y, x, s) for x, y, s in found) == list(overlapping_spans(b, a, threshold=0.5))


def test_thousands_of_spans_that_hold_each_other_give_a_bounded_number_of_pairs() -> None:
    nested = [(place, 6000 - place) for place in range(1500)]

    assert len(list(overlapping_spans(nested, nested, threshold=0.5))) <= 2 * 64 * len(nested)


@pytest.mark.parametrize("threshold", [0, -1, 1.1])
def test_a_threshold_that_everything_or_nothing_passes_is_refused(threshold: float) -> None:
    with pytest.raises(ValueError, match="threshold"):
        overlapping_spans([], [], threshold=threshold)


@given(ANSWERS, st.sampled_from([0.2, 0.4, 0.5, 0.9]))
def test_every_character_is_voted_on_by_itself(
    answers: list[tuple[list[Span], float]], least: float
) -> None:
    vote = vote_by_character([spans for spans, _ in answers], [weight for _, weight in answers])
    total = sum(weight for _, weight in answers)
    share = {
        place: sum(weight for spans, weight in answers if place in characters(spans)) / total
        for place in range(60)
    }

    assert characters(vote.runs(least)) == {p for p in share if share[p] >= least - 1e-9}
    for start, end in product((0, 7), (9, 55)):
        mean = sum(share[place] for place in range(start, end)) / (end - start)
        assert vote.mean((start, end)) == pytest.approx(mean)


def test_of_nobody_nothing_is_said() -> None:
    vote = vote_by_character([[], []], [1.0, 1.0])

    assert vote.runs(0.5) == []
    assert vote.mean((3, 9)) == 0


@given(st.lists(st.tuples(SPAN, st.sampled_from([0.3, 1.0, 2.0])), min_size=1, max_size=6))
def test_a_median_span_has_ends_that_somebody_marked_and_depends_on_no_order(
    marked: list[tuple[Span, float]],
) -> None:
    spans, weights = [span for span, _ in marked], [weight for _, weight in marked]
    start, end = median_span(spans, weights)

    assert start in {span[0] for span in spans}
    assert end in {span[1] for span in spans}
    assert start < end
    assert median_span(spans[::-1], weights[::-1]) == (start, end)
    assert median_span([spans[0]] * 3, [0.1, 0.2, 0.3]) == spans[0]
