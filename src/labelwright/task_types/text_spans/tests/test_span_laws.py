"""Laws of agreement and merge, over spans that are drawn to collide."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from labelwright.plugin.ontology import Ontology, OntologyClass
from labelwright.plugin.task_type import AssetFacts, TaskContext
from labelwright.quality.spans import shared, union
from labelwright.task_types.text_spans import TASK_TYPE
from labelwright.task_types.text_spans.schema import Payload, Settings, Span

TEXTS = ("A short te\u0301xt with \U0001f469\u200d\U0001f373 and\r\nmore.", "another text")
CLASSES = ("a", "b", "c")
CONTEXT = TaskContext(
    Settings(snap="none"),
    Ontology([OntologyClass(name, name.upper()) for name in CLASSES]),
    tuple(AssetFacts(n, text=text) for n, text in enumerate(TEXTS)),
    salt="tsk_1",
)
FLAT = replace(CONTEXT, settings=Settings(allow_overlap=False, snap="none"))
WEIGHT = st.sampled_from([0.1, 0.2, 0.3, 1.0, 2.5])


@st.composite
def payloads(draw: st.DrawFn, *, overlap: bool = True, classes: int = 3) -> Payload:
    """Draw an answer of up to eight spans on two short texts."""
    spans: dict[tuple[Any, ...], Span] = {}
    for _ in range(draw(st.integers(0, 8))):
        asset = draw(st.integers(0, 1))
        start = draw(st.integers(0, len(TEXTS[asset]) - 1))
        end = draw(st.integers(start + 1, min(len(TEXTS[asset]), start + 12)))
        kind = CLASSES[draw(st.integers(0, classes - 1))]
        others = [one for one in spans.values() if one.asset == asset]
        if overlap or all(end <= one.start or one.end <= start for one in others):
            text = TEXTS[asset][start:end]
            name = f"s{len(spans)}"
            spans[asset, start, end, kind] = Span(name, kind, start, end, text, asset)
    return Payload(list(spans.values()))


ANSWERS = st.lists(st.tuples(payloads(), WEIGHT), min_size=1, max_size=5)
FLAT_ANSWERS = st.lists(st.tuples(payloads(overlap=False), WEIGHT), min_size=1, max_size=5)


def merged(answers: list[tuple[Payload, float]], context: TaskContext = CONTEXT) -> Any:
    return TASK_TYPE.merge([one for one, _ in answers], [weight for _, weight in answers], context)


def said(payload: Payload) -> set[tuple[int, int, int, str]]:
    return {(one.asset, one.start, one.end, one.class_id) for one in payload.spans}


@settings(deadline=None)
@given(ANSWERS, st.randoms(use_true_random=False))
def test_no_order_and_no_scale_of_weights_changes_a_merge(
    answers: list[tuple[Payload, float]], rng: Any
) -> None:
    turned = [
        (Payload(rng.sample(one.spans, len(one.spans))), weight * 4) for one, weight in answers
    ]
    rng.shuffle(turned)
    once, again = merged(answers), merged(turned)

    assert again.payload == once.payload
    assert all(abs(again.support[key] - share) < 1e-9 for key, share in once.support.items())


@settings(deadline=None)
@given(ANSWERS)
def test_a_merge_is_valid_and_its_ends_are_ones_that_somebody_marked(
    answers: list[tuple[Payload, float]],
) -> None:
    payload = merged(answers).payload
    ends = {(one.asset, end) for given, _ in answers for one in given.spans for end in one.ends}

    assert TASK_TYPE.validate(payload, CONTEXT) == []
    assert {(one.asset, end) for one in payload.spans for end in one.ends} <= ends
    assert said(payload) == said(merged([(payload, 1.0)]).payload)


@settings(deadline=None)
@given(FLAT_ANSWERS)
def test_where_spans_may_not_overlap_those_of_a_merge_do_not(
    answers: list[tuple[Payload, float]],
) -> None:
    assert TASK_TYPE.validate(merged(answers, FLAT).payload, FLAT) == []


@settings(deadline=None)
@given(payloads(), st.integers(1, 4), ANSWERS)
def test_who_has_the_weight_is_followed(
    heavy: Payload, copies: int, light: list[tuple[Payload, float]]
) -> None:
    answers = [(heavy, 1e9)] * copies + [(one, 1e-3) for one, _ in light]

    assert said(merged(answers).payload) == said(heavy)


@settings(deadline=None)
@given(st.lists(st.tuples(payloads(classes=1), WEIGHT), min_size=1, max_size=5))
def test_of_one_class_nothing_is_kept_that_too_few_marked(
    answers: list[tuple[Payload, float]],
) -> None:
    total = sum(weight for _, weight in answers)
    payload = merged(answers).payload

    for asset, text in enumerate(TEXTS):
        covers = [
            (union(one.ends for one in given.spans if one.asset == asset), weight)
            for given, weight in answers
        ]
        kept = union(one.ends for one in payload.spans if one.asset == asset)
        for place in range(len(text)):
            here = [(place, place + 1)]
            share = sum(weight for cover, weight in covers if shared(cover, here)) / total
            if share < 0.4 - 1e-9:
                assert not shared(kept, here)


@settings(deadline=None)
@given(payloads(), payloads())
def test_the_distance_is_symmetric_and_nothing_only_between_equal_answers(
    a: Payload, b: Payload
) -> None:
    there, back = TASK_TYPE.distance(a, b, CONTEXT), TASK_TYPE.distance(b, a, CONTEXT)

    assert abs(there - back) < 1e-9
    assert 0 <= there <= 1
    assert (there < 1e-9) == (said(a) == said(b))


@settings(deadline=None)
@given(st.integers(0, 20), st.integers(1, 10))
def test_the_more_of_a_span_is_found_the_nearer_an_answer_is(start: int, size: int) -> None:
    def marked(end: int) -> Payload:
        return Payload([Span("s", "a", start, end, TEXTS[0][start:end])])

    whole = marked(start + size)
    ends = range(start + 1, start + size + 1)
    apart = [TASK_TYPE.distance(whole, marked(end), CONTEXT) for end in ends]

    assert apart == sorted(apart, reverse=True)
    assert apart[-1] == 0
