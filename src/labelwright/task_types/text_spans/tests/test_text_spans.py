"""What the shared laws cannot say about text spans."""

from typing import Any

import pytest
from msgspec.structs import replace

from labelwright.plugin.fields import Field, Option
from labelwright.plugin.ontology import Ontology, OntologyClass, RelationType
from labelwright.plugin.relations import Relation
from labelwright.plugin.task_type import AssetFacts, TaskContext
from labelwright.task_types.text_spans import TASK_TYPE
from labelwright.task_types.text_spans.schema import Payload, Settings, Span

TEXT = "Ada met Ben Carter in the city of Bath on Monday, and Ada left."
ROLE = Field("role", "choice", "Role", options=[Option("guest", "Guest"), Option("host", "Host")])
KIND = Field("kind", "choice", "Kind", options=[Option("note", "Note"), Option("novel", "Novel")])
ONTOLOGY = Ontology(
    [
        OntologyClass("person", "Person", color=4, fields=[ROLE]),
        OntologyClass("place", "Place"),
        OntologyClass("day", "Day", archived=True),
    ],
    [KIND],
    [RelationType("lives_in", "lives in", from_classes=["person"], to_classes=["place"])],
)
CONTEXT = TaskContext(Settings(), ONTOLOGY, (AssetFacts(0, text=TEXT),), salt="tsk_1")
FLAT = replace(CONTEXT, settings=Settings(allow_overlap=False))


def span(text: str, class_id: str = "person", nth: int = 0, **more: Any) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(text, start + 1)
    name = more.pop("id", f"{text.replace(' ', '_')}-{class_id}-{nth}")
    return Span(name, class_id, start, start + len(text), text, **more)


def answer(*spans: Span, **more: Any) -> Payload:
    return Payload(list(spans), **more)


def codes(payload: Payload, context: TaskContext = CONTEXT) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in TASK_TYPE.validate(payload, context)]


def merged(*payloads: Payload, context: TaskContext = CONTEXT, weights: Any = None) -> Any:
    return TASK_TYPE.merge(payloads, weights or [1.0] * len(payloads), context)


def covered(payload: Payload) -> list[tuple[str, str]]:
    return [(one.class_id, one.text) for one in payload.spans]


def on(text: str, *spans: tuple[int, int], **settings: Any) -> list[tuple[str, str]]:
    """Return the problems of spans of another text, whose covered text is right."""
    context = replace(CONTEXT, assets=(AssetFacts(0, text=text),), settings=Settings(**settings))
    marked = [
        Span(f"s{n}", "place", start, end, text[start:end]) for n, (start, end) in enumerate(spans)
    ]
    return codes(Payload(marked), context)


def test_a_text_that_is_not_there_is_refused_and_the_right_one_told() -> None:
    wrong = replace(span("Ben Carter"), text="Ben  Carter")

    (problem,) = TASK_TYPE.validate(answer(wrong), CONTEXT)

    assert (problem.path, problem.code) == ("/spans/0/text", "text_mismatch")
    assert "“Ben Carter”" in problem.message


def test_what_stands_there_is_told_in_short_and_with_invisible_signs_visible() -> None:
    context = replace(CONTEXT, assets=(AssetFacts(0, text="\u202eab\n" + 90 * "x"),))

    (problem,) = TASK_TYPE.validate(answer(Span("s", "place", 0, 93, "no")), context)

    assert f"“\\u{{202E}}ab\\u{{A}}{56 * 'x'}…”" in problem.message


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (0, len(TEXT), []),
        (len(TEXT) - 1, len(TEXT), []),
        (3, 3, [("/spans/0/end", "empty_span")]),
        (4, 3, [("/spans/0/end", "empty_span")]),
        (0, len(TEXT) + 1, [("/spans/0/end", "outside_text")]),
        (2**53 - 2, 2**53 - 1, [("/spans/0/end", "outside_text")]),
    ],
)
def test_a_span_covers_something_inside_of_the_text(
    start: int, end: int, found: list[tuple[str, str]]
) -> None:
    assert codes(answer(Span("s", "place", start, end, TEXT[start:end]))) == found


def test_a_span_may_not_end_inside_of_one_sign_unless_the_project_snaps_to_nothing() -> None:
    text = "cafe\u0301 \U0001f469\u200d\U0001f373\r\n"
    inside = [("/spans/0/end", "inside_grapheme")]

    assert on(text, (0, 5), (6, 9), (9, 11)) == []
    for snap in ("grapheme", "word"):
        assert on(text, (0, 4), snap=snap) == inside
        assert on(text, (6, 8), snap=snap) == inside
        assert on(text, (6, 10), snap=snap) == inside
    assert on(text, (0, 4), (6, 8), (7, 10), snap="none") == []


def test_spans_of_one_class_may_not_have_the_same_ends_and_ids_are_unique() -> None:
    twice = answer(
        span("Ada"), span("Ada", id="again"), span("Ada", "place"), span("Ben", id="again")
    )

    assert codes(twice) == [("/spans/1", "duplicate_span"), ("/spans/3", "duplicate_span")]


def test_overlap_is_refused_only_where_the_project_says_so() -> None:
    crossing = answer(span("Ben Carter"), span("Carter in", "place"), span("in the", "place"))
    nested = answer(span("Ada met Ben"), span("Ada"), span("met"), span("Ben"), span("Carter"))

    assert codes(crossing) == []
    assert codes(crossing, FLAT) == [
        ("/spans/1", "spans_overlap"),
        ("/spans/2", "spans_overlap"),
    ]
    assert [path for path, _ in codes(nested, FLAT)] == ["/spans/1", "/spans/2", "/spans/3"]
    assert codes(answer(span("Ben"), span(" Carter")), FLAT) == []


def test_spans_of_different_texts_do_not_overlap() -> None:
    context = replace(FLAT, assets=(*CONTEXT.assets, AssetFacts(1, text=TEXT)))

    assert codes(answer(span("Ada"), span("Ada", id="b", asset=1)), context) == []


def test_ten_thousand_spans_of_a_long_text_are_read_in_one_go() -> None:
    line = "An e\u0301clair for Zoe\u0308.\n"
    text = line * 20_000
    ends = [(at, at + 7) for at in range(3, len(line) * 10_000, len(line))]

    assert len(ends) == 10_000
    assert text[slice(*ends[-1])] == "e\u0301clair"
    assert on(text, *ends, allow_overlap=False) == []


def test_half_of_the_agreement_is_of_characters_and_half_of_spans() -> None:
    whole, halves = answer(span("Ben Carter")), answer(span("Ben"), span(" Carter"))

    assert TASK_TYPE.distance(answer(), answer(), CONTEXT) == 0
    assert TASK_TYPE.distance(whole, answer(), CONTEXT) == 1
    assert TASK_TYPE.distance(whole, halves, CONTEXT) == pytest.approx(1 - (1 + 2 * 0.7 / 3) / 2)
    other = answer(span("Ben Carter", "place"))
    assert TASK_TYPE.distance(whole, other, CONTEXT) == pytest.approx(1 - (0 + 0.5) / 2)


def test_relations_and_questions_count_beside_the_spans() -> None:
    spans = (span("Ada", id="a"), span("Bath", "place", id="b"))
    link = Relation("l", "lives_in", "a", "b")
    full = answer(*spans, relations=[link], answers={"kind": "note"})

    assert TASK_TYPE.distance(full, full, CONTEXT) == 0
    assert TASK_TYPE.distance(full, replace(full, relations=[]), CONTEXT) == pytest.approx(1 / 7)
    assert TASK_TYPE.distance(full, replace(full, answers={"kind": "novel"}), CONTEXT) == 0.25
    view = TASK_TYPE.diff_view(
        full, answer(*spans, relations=[], answers={"kind": "novel"}), CONTEXT
    )
    assert view["answers"] == [{"field": "kind", "a": "note", "b": "novel"}]
    assert view["relations"]["only_a"] == ["l"]
    assert [pair["changed"] for pair in view["matched"]] == [[], []]


def test_what_differs_in_a_span_is_named() -> None:
    a = answer(span("Ben Carter", attributes={"role": "guest"}), span("Bath", "place"))
    b = answer(span("Ben", "place"), span("Monday", "place"))

    view = TASK_TYPE.diff_view(a, b, CONTEXT)

    (pair,) = view["matched"]
    assert pair["changed"] == ["class", "end", "attributes/role"]
    assert pair["similarity"] == pytest.approx(0.3 * 0.5)
    assert view["only_a"] == ["Bath-place-0"]
    assert view["only_b"] == ["Monday-place-0"]


def test_gold_is_scored_by_character_and_by_exact_span() -> None:
    gold = answer(span("Ada"), span("Ben Carter"))
    given = answer(span("Ada"), span("Ben"), span("Bath", "place"))

    detail = TASK_TYPE.score_gold(given, gold, CONTEXT).detail

    assert detail["characters"] == {
        "precision": pytest.approx(6 / 10),
        "recall": pytest.approx(6 / 13),
        "f1": pytest.approx(12 / 23),
    }
    assert detail["exact"]["precision"] == pytest.approx(1 / 3)
    assert detail["exact"]["recall"] == 0.5
    assert (detail["matched"], detail["missed"], detail["invented"]) == (2, 0, 1)
    assert detail["class_accuracy"] == 1


def test_pieces_that_touch_make_one_span_and_a_gap_that_few_marked_stays() -> None:
    whole, last = answer(span("city of Bath", "place")), answer(span("Bath", "place"))
    touching = answer(span("city ", "place"), span("of Bath", "place"))
    parted = answer(span("city", "place"), span("of Bath", "place"))

    assert covered(merged(whole, touching, last).payload) == [("place", "city of Bath")]
    assert covered(merged(whole, parted, last).payload) == [("place", "city"), ("place", "of Bath")]


def test_two_neighbours_stay_two_where_enough_people_saw_two() -> None:
    two = answer(span("Ada"), span(" met", "person"))

    assert covered(merged(two, two, answer(span("Ada met"))).payload) == [
        ("person", "Ada"),
        ("person", " met"),
    ]


def test_a_span_inside_another_of_its_class_stays_only_where_somebody_marked_both() -> None:
    both = answer(span("city of Bath", "place"), span("Bath", "place"))
    outer, inner = answer(span("city of Bath", "place")), answer(span("Bath", "place"))

    assert covered(merged(both, both, outer).payload) == [
        ("place", "city of Bath"),
        ("place", "Bath"),
    ]
    assert covered(merged(outer, outer, inner, inner).payload) == [("place", "city of Bath")]


def test_what_fewer_than_two_fifths_marked_is_left_out_and_lowers_completeness() -> None:
    found = merged(answer(span("Ada"), span("Bath", "place")), answer(span("Ada")), answer())

    assert covered(found.payload) == [("person", "Ada")]
    assert found.support["spans"] == pytest.approx(2 / 3)
    assert found.support["spans/s1"] == pytest.approx(2 / 3)


def test_of_two_people_who_differ_the_outer_ends_are_kept() -> None:
    found = merged(answer(span("Ben")), answer(span("Ben Carter")))

    assert covered(found.payload) == [("person", "Ben Carter")]
    assert found.support["spans/s1"] == pytest.approx((3 + 10) / 20)
    assert found.support["spans/s1/extent"] == pytest.approx((0.3 + 1) / 2)


def test_an_end_is_one_that_somebody_marked() -> None:
    found = merged(
        answer(span("Ben Carter in")), answer(span("Ben Carter")), answer(span("met Ben Carter"))
    )

    assert covered(found.payload) == [("person", "Ben Carter")]


def test_the_class_is_voted_on_where_the_stretch_is_agreed() -> None:
    found = merged(
        answer(span("Bath", "place")),
        answer(span("Bath", "place")),
        answer(span("Bath", attributes={"role": "host"})),
    )

    assert covered(found.payload) == [("place", "Bath")]
    assert found.support["spans/s1"] == 1
    assert found.support["spans/s1/class"] == pytest.approx(2 / 3)
    assert found.payload.spans[0].attributes == {}


def test_three_people_with_three_classes_still_give_one_span() -> None:
    classes = [OntologyClass(name, name.title()) for name in ("person", "place", "event")]
    context = replace(CONTEXT, ontology=Ontology(classes))

    found = merged(*(answer(span("Bath", c.id)) for c in classes), context=context)

    assert len(found.payload.spans) == 1
    assert found.support["spans/s1/class"] == pytest.approx(1 / 3)


def test_where_spans_may_not_overlap_the_better_supported_one_keeps_its_characters() -> None:
    person, place = answer(span("Ben Carter in the")), answer(span("in the city of Bath", "place"))

    found = merged(person, person, place, answer(), context=FLAT, weights=[1.0, 1.0, 2.5, 0.5])

    assert covered(found.payload) == [("person", "Ben Carter "), ("place", "in the city of Bath")]
    assert TASK_TYPE.validate(found.payload, FLAT) == []


def test_where_something_must_be_marked_the_likeliest_span_is() -> None:
    context = replace(CONTEXT, settings=Settings(allow_empty=False))
    answers = [answer(span(text)) for text in ("Ada", "Ben", "Bath", "Ada")]

    found = merged(*answers, context=context, weights=[1.0, 1.0, 1.0, 0.5])

    assert covered(found.payload) == [("person", "Ada")]


def test_no_more_spans_are_merged_than_one_may_mark() -> None:
    context = replace(CONTEXT, settings=Settings(max_spans=1))

    found = merged(
        answer(span("Ada")), answer(span("Bath", "place")), context=context, weights=[1.0, 1.1]
    )

    assert covered(found.payload) == [("place", "Bath")]


def test_relations_follow_their_spans_into_the_merge() -> None:
    def linked(who: str, where: str) -> Payload:
        spans = [span(who, id="x"), span(where, "place", id="y")]
        return answer(*spans, relations=[Relation("l", "lives_in", "x", "y")])

    found = merged(linked("Ben Carter", "Bath"), linked("Ben", "city of Bath"))

    assert covered(found.payload) == [("person", "Ben Carter"), ("place", "city of Bath")]
    (link,) = found.payload.relations
    assert (link.from_part, link.to_part) == ("s1", "s2")
    assert found.support["relations/l1"] == 1


def test_a_relation_between_two_pieces_of_one_span_is_lost() -> None:
    ontology = replace(ONTOLOGY, relations=[RelationType("of", "of")])
    context = replace(CONTEXT, ontology=ontology)
    pieces = answer(
        span("Ben", id="a"), span("Carter", id="b"), relations=[Relation("l", "of", "a", "b")]
    )
    whole = answer(span("Ben Carter"))

    found = merged(pieces, whole, whole, whole, context=context)

    assert covered(found.payload) == [("person", "Ben Carter")]
    assert found.payload.relations == []


def test_a_prediction_is_kept_only_where_all_took_it() -> None:
    taken = answer(span("Ada", prediction="prd_1"))

    assert merged(taken, taken).payload.spans[0].prediction == "prd_1"
    assert merged(taken, answer(span("Ada"))).payload.spans[0].prediction is None


def test_the_preview_shows_spans_with_a_little_around_them() -> None:
    preview = TASK_TYPE.preview(
        answer(span("Bath", "place"), span("Ada"), answers={"kind": "note"}), CONTEXT
    )

    assert preview["summary"] == "1 Person, 1 Place, Kind: Note"
    assert [one["text"] for one in preview["spans"]] == ["Ada", "Bath"]
    assert preview["spans"][0]["color"] == 4
    assert preview["spans"][1]["before"].endswith("city of ")
    assert preview["spans"][1]["after"].startswith(" on Monday")
    assert preview["more"] == 0


def test_facets_say_what_can_be_searched() -> None:
    found = TASK_TYPE.facets(
        answer(
            span("Ada", id="a", attributes={"role": "host"}),
            span("Bath", "place", id="b"),
            relations=[Relation("l", "lives_in", "a", "b")],
            answers={"kind": "note"},
        ),
        CONTEXT,
    )

    assert {(facet.field, facet.value) for facet in found} >= {
        ("spans", "2"),
        ("class", "place"),
        ("count/person", "1"),
        ("attribute/person/role", "host"),
        ("relation", "lives_in"),
        ("answer/kind", "note"),
    }
